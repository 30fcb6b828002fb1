import { addDays, day, isoDay } from '@gantry/shared/dates/day';
import { DEFAULT_BANDS } from '@gantry/shared/risk/bands';
import { rate } from '@gantry/shared/risk/risk-matrix';
import { computedRollup } from '../ratings/index.js';
import { type PlanFacts, planRows } from '../timeline/index.js';
import { DECISION_DAYS, decisionsDue, undatedDecisions } from './decisions-due.js';
import { launches } from './launches.js';
import { needs } from './needs.js';
import type { OverviewChangeType, OverviewType } from './overview.types.js';
import type { OverviewFacts } from './overview-facts.js';
import { titlesOf, workingRows } from './overview-rows.js';
import { rollupView, workstreamStatus } from './workstream-status.js';

const CHANGE_DAYS = 30;

/** The first day of "the last 30 days" of the office's clock. */
export function changesSince(today: string): string {
  return isoDay(addDays(day(today), -CHANGE_DAYS));
}

/** The overview as the API answers it. Pure: it stands on the rows that the timeline and the grid show. */
export function overviewView(
  plan: PlanFacts,
  facts: OverviewFacts,
  news: { newest: OverviewChangeType[]; count: number },
): OverviewType {
  const { id: programmeId, name, today, risk_bands } = plan.programme;
  const rows = planRows(plan);
  const titles = titlesOf(plan);
  const working = workingRows(plan, rows);
  return {
    programmeId,
    programmeName: name,
    today,
    items: working.length,
    status: rollupView(computedRollup(working)),
    launches: launches(rows, titles, today),
    workstreams: workstreamStatus(plan, working),
    decisions: decisionsDue(plan, rows, new Map(facts.bodies.map((body) => [body.id, body.name]))),
    decisionsUntil: isoDay(addDays(day(today), DECISION_DAYS)),
    undatedDecisions: undatedDecisions(rows),
    changes: news.newest,
    changesSince: changesSince(today),
    changeCount: news.count,
    needs: needs(rows, titles, facts),
    risks: facts.risks.map(({ id, code, title, owner, consequence, likelihood }) => ({
      id,
      code,
      title,
      owner,
      current: {
        consequence,
        likelihood,
        ...rate({ consequence, likelihood }, risk_bands ?? DEFAULT_BANDS),
      },
    })),
    openRisks: facts.risks[0]?.open ?? 0,
    openIssues: facts.issues.map(({ severity, count }) => ({ severity, count })),
    overdueIssues: facts.issues.reduce((sum, { overdue }) => sum + overdue, 0),
  };
}
