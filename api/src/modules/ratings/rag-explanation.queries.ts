import { workingDaysBetween } from '@gantry/shared/calendar/working-days';
import { type Day, day, isoDay } from '@gantry/shared/dates/day';
import { can, readFilter } from '@gantry/shared/policy/policy';
import { explainRag } from '@gantry/shared/rag/explain-rag';
import { changeWords, type RagChange } from '@gantry/shared/rag/rag-changes';
import { ragDifference, ragDifferences } from '@gantry/shared/rag/rag-differences';
import { ragTrend } from '@gantry/shared/rag/rag-trend';
import { DEFAULT_BANDS } from '@gantry/shared/risk/bands';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { ReadPool } from '../../platform/database/read-pool.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { uuidOf } from '../../platform/graphql/uuid-of.js';
import {
  type PlanFacts,
  type PlanRow,
  planCalendar,
  planRows,
  previousDayOf,
  TimelineQueries,
  tolerancesOf,
  workingRows,
} from '../timeline/index.js';
import type { RagChangeType, RagDifferenceType, RagExplanationType } from './explanation.types.js';
import { REPORTS } from './ratings.sql.js';
import { type ReportRow, trendView } from './status-rows.js';

const PROGRAMME_OF = 'select programme_id as "programmeId" from plan_item where office_id = $1 and id = $2';

/** Why items have their colours, and where their owners see it otherwise. */
@Injectable()
export class RagExplanationQueries {
  constructor(
    private readonly pool: ReadPool,
    private readonly timelines: TimelineQueries,
  ) {}

  /** One explanation for each scenario that sees the item its own way. An item that is not yours is not there. */
  async explanation(actor: SignedIn, itemId: string): Promise<RagExplanationType[]> {
    const { officeId } = actor;
    const [of] = await this.pool.rows<{ programmeId: string }>('ratings item', PROGRAMME_OF, [
      officeId,
      uuidOf(itemId),
    ]);
    if (!of || !readFilter(actor, of.programmeId)) throw notFound('plan item');
    const plan = await this.timelines.plan(actor, of.programmeId, true);
    const rows = planRows(plan).filter(({ item }) => item.id === itemId);
    if (rows.length === 0) throw notFound('plan item');
    const reports = await this.pool.rows<ReportRow>('ratings reports', REPORTS, [
      officeId,
      of.programmeId,
      [itemId],
    ]);
    return rows.map((row) => explanationView(actor, plan, row, reports));
  }

  /** Every item of the plan, as the programme works to it, whose owner reports another colour; worst by rule first. */
  async differences(actor: SignedIn, programmeId: string): Promise<RagDifferenceType[]> {
    if (!readFilter(actor, programmeId)?.classes.includes('OFFICIAL')) throw notFound('programme');
    const plan = await this.timelines.plan(actor, programmeId);
    return ragDifferences(workingRows(plan, planRows(plan))).map(({ row, difference }) => {
      const { item, scenario } = row;
      return {
        rowId: scenario ? `${item.id}:${scenario.number}` : item.id,
        itemId: item.id,
        code: item.code,
        title: item.title,
        classification: item.classification,
        workstreamId: item.workstream_id,
        owner: item.owner,
        reportedRag: difference.reported,
        computedRag: difference.computed,
        ruleId: difference.rule,
        isReportedShown: difference.isReportedShown,
        reason: difference.reason,
        until: item.r_override_until,
        isExpired: difference.isExpired,
        sentence: difference.sentence,
      };
    });
  }
}

function explanationView(
  actor: SignedIn,
  plan: PlanFacts,
  row: PlanRow,
  reports: readonly ReportRow[],
): RagExplanationType {
  const { programme } = plan;
  const today = day(programme.today);
  const calendar = planCalendar(plan);
  const found = explainRag(
    row.ragFacts,
    tolerancesOf(programme),
    today,
    (from, to) => workingDaysBetween(from, to, calendar),
    programme.risk_bands ?? DEFAULT_BANDS,
  );
  const { item, scenario, status } = row;
  const { reported } = status;
  const said = reports.map(({ rag, on }) => ({ rag, on: day(on) }));
  // What is stale says nothing of this period, so that there is nothing to compare.
  const shown = status.shown === 'stale' ? null : status.shown;
  return {
    rowId: scenario ? `${item.id}:${scenario.number}` : item.id,
    code: item.code,
    title: item.title,
    scenarioId: scenario?.id ?? null,
    scenarioName: scenario && `Scenario ${scenario.number}: ${scenario.name}`,
    shown: status.shown,
    shownSentence: status.sentence,
    computedRag: found.verdict.rag,
    ruleId: found.rule.id,
    ruleSays: found.rule.says,
    sentence: found.verdict.sentence,
    inputs: [...found.inputs],
    thresholds: [...found.thresholds],
    others: [...found.others],
    ways: found.ways.map((way) => ({
      to: way.to,
      sentence: way.sentence,
      changes: way.changes.map((change) => changeView(actor, plan, row, change)),
    })),
    noWay: found.noWay,
    reportedRag: reported?.rag ?? null,
    reportedOn: item.r_on,
    difference: ragDifference(status)?.sentence ?? null,
    trend: trendView(ragTrend(shown, said, previousDayOf(programme))),
  };
}

/** The day that a form about it opens with. */
function dayOf({ forecast, baseline }: PlanRow, change: RagChange): Day | null {
  switch (change.kind) {
    case 'RECORD_DONE':
      return change.on;
    case 'FORECAST_BY':
    case 'CLEAR_PAPERS':
      return change.day;
    case 'CONFIRM_DATE': {
      const stated = forecast ?? baseline;
      return stated?.shape === 'DAY' ? stated.latest : null;
    }
    case 'LOWER_RISK':
      return null;
  }
}

const NEEDS = {
  FORECAST_BY: 'milestone:reforecast',
  CONFIRM_DATE: 'milestone:reforecast',
  RECORD_DONE: 'milestone:complete',
  CLEAR_PAPERS: 'milestone:reforecast',
  LOWER_RISK: 'risk:rescore',
} as const;

function changeView(actor: SignedIn, plan: PlanFacts, row: PlanRow, change: RagChange): RagChangeType {
  // Papers are cleared at the item that they wait for, not at the one whose meeting needs them.
  const first = change.kind === 'CLEAR_PAPERS' ? change.waitsFor[0]?.id : undefined;
  const place = planRows(plan).find(({ item: { id } }) => id === first) ?? row;
  const { item } = place;
  const at = dayOf(row, change);
  return {
    kind: change.kind,
    words: changeWords(change),
    day: at === null ? null : isoDay(at),
    isMeeting: place.meeting !== null,
    riskId: change.kind === 'LOWER_RISK' ? change.riskId : null,
    waitsFor: change.kind === 'CLEAR_PAPERS' ? [...change.waitsFor] : [],
    mayDo: can(actor, NEEDS[change.kind], {
      officeId: actor.officeId,
      programmeId: plan.programme.id,
      workstreamId: item.workstream_id,
      bodyId: item.body_id,
    }),
  };
}
