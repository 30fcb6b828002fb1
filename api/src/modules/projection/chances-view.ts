import { isoDay } from '@gantry/shared/dates/day';
import type { PlanChances } from '@gantry/shared/projection/chances';
import { swingWords } from '@gantry/shared/projection/chances-words';
import type { ProjectionFacts } from '@gantry/shared/projection/plan-facts';
import type { Names } from '@gantry/shared/projection/projection-words';
import type { Mark } from '@gantry/shared/risk/bands';
import { causeSentence } from '@gantry/shared/schedule/cause-sentence';
import type { PlanFacts } from '../timeline/index.js';
import type { ScenarioChancesType } from './chances.types.js';
import type { ChancesAnswer } from './chances-worker.js';

/** A delay of an item by a risk, as the database holds it. */
export interface RiskDelayRow {
  risk_id: string;
  title: string;
  likelihood: Mark;
  plan_item_id: string;
  delay_min: number;
  delay_likely: number;
  delay_max: number;
}

/** The plan with what may go wrong, as far as this reader may know of it. */
export function withRisks(facts: ProjectionFacts, rows: readonly RiskDelayRow[]): ProjectionFacts {
  const risks = new Map<
    string,
    {
      title: string;
      likelihood: Mark;
      delays: { itemId: string; days: Record<'min' | 'likely' | 'max', number> }[];
    }
  >();
  for (const row of rows) {
    const risk = risks.get(row.risk_id) ?? { title: row.title, likelihood: row.likelihood, delays: [] };
    const days = { min: row.delay_min, likely: row.delay_likely, max: row.delay_max };
    risk.delays.push({ itemId: row.plan_item_id, days });
    risks.set(row.risk_id, risk);
  }
  return { ...facts, risks: [...risks].map(([id, risk]) => ({ id, ...risk })) };
}

/** What is told of one scenario; null for one in which the target is not. */
export function scenarioChances(
  scenario: PlanFacts['scenarios'][number] | null,
  answer: Exclude<ChancesAnswer, { kind: 'cancelled' }>,
  facts: ProjectionFacts,
  names: Names,
): ScenarioChancesType | null {
  const common = {
    scenarioId: scenario?.id ?? null,
    scenarioNumber: scenario?.number ?? null,
    isWorking: scenario === null || scenario.state === 'WORKING',
  };
  if (answer.kind === 'done') return { ...common, ...told(answer.chances, facts, names), problems: [] };
  if (answer.problems.length === 0) return null;
  return { ...common, ...NOTHING, problems: answer.problems.map((problem) => ({ ...problem })) };
}

const NOTHING = {
  isCertain: false,
  ...{ p10: null, p50: null, p80: null, p90: null },
  notComputed: 1,
  because: null,
  by: null,
  inTime: null,
  gates: [],
  items: [],
  tornado: [],
};

function told(chances: PlanChances, facts: ProjectionFacts, names: Names) {
  const { days, causes, inTime } = chances;
  const iso = (at: (typeof days)['p10']) => (at === null ? null : isoDay(at));
  return {
    isCertain: chances.isCertain,
    p10: iso(days.p10),
    p50: iso(days.p50),
    p80: iso(days.p80),
    p90: iso(days.p90),
    notComputed: chances.notComputed.probability,
    because: causes.length === 0 ? null : causes.map((cause) => causeSentence(cause, names.any)).join('; '),
    by: inTime && isoDay(inTime.by),
    inTime: inTime?.probability ?? null,
    gates: chances.gates.map((gate) => ({
      itemId: gate.nodeId,
      title: names.item(gate.nodeId),
      body: names.body(gate.bodyId),
      meetings: gate.meetings.map(({ meetingId, probability, standardError }) => ({
        meetingId,
        meeting: names.meeting(meetingId),
        probability,
        standardError,
      })),
      noneKnown: gate.noneKnown.probability,
      heldUp: gate.heldUp.probability,
      committed: gate.committed?.probability ?? null,
    })),
    items: chances.items.map(({ itemId, p50, p80 }) => ({ itemId, p50: iso(p50), p80: iso(p80) })),
    tornado: chances.tornado.map((swing) => ({
      sentence: swingWords(swing, facts, names),
      atBest: swing.low.probability,
      atWorst: swing.high.probability,
      standardError: swing.standardError,
    })),
  };
}
