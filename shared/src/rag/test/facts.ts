import { workingCalendar, workingDaysBetween } from '../../calendar/working-days.js';
import { type Day, day } from '../../dates/day.js';
import type { PlanDate } from '../../dates/plan-date.js';
import { milestoneRag } from '../milestone-rag.js';
import { DEFAULT_TOLERANCES, type RagRisk } from '../rag.js';
import type { MilestoneFacts } from '../rag-facts.js';

/** A confirmed day, unless it is said to be something else. */
export function on(iso: string, overrides: Partial<PlanDate> = {}): PlanDate {
  return {
    shape: 'DAY',
    confidence: 'CONFIRMED',
    sourceText: iso,
    earliest: day(iso),
    latest: day(iso),
    precision: 'day',
    calendar: 'CIVIL',
    edtf: iso,
    offset: null,
    isYearInferred: false,
    note: null,
    ...overrides,
  };
}

/** What a date is made of that names no day. */
export const UNKNOWN: Partial<PlanDate> = {
  shape: 'UNKNOWN',
  earliest: null,
  latest: null,
  precision: 'none',
  edtf: null,
};

const ENGLAND = workingCalendar({ division: 'england-and-wales' });
export const inEngland = (from: Day, to: Day): number => workingDaysBetween(from, to, ENGLAND);

/** On plan: due on 1 February 2018, as agreed. */
export const FACTS: MilestoneFacts = {
  state: 'IN_PROGRESS',
  baseline: on('2018-02-01'),
  forecast: on('2018-02-01'),
  actual: null,
  isEvidenceAccepted: false,
  isProtected: false,
  isAtMeeting: false,
  risks: [],
  gate: null,
};

export const riskOf = (band: RagRisk['band'], more: Partial<RagRisk> = {}): RagRisk => ({
  id: `risk-${band}`,
  code: 'R-007',
  band,
  score: { LOW: 2, MODERATE: 6, HIGH: 12, EXTREME: 20 }[band],
  isTreated: true,
  ...more,
});

/** Papers due on 26 February 2018 for the Joint Committee, waiting for the approval. */
export const gateOf = (readyOn: string | null): MilestoneFacts['gate'] => ({
  meeting: 'the Joint Committee on 6 Mar 2018',
  papersDue: day('2018-02-26'),
  readyOn: readyOn === null ? null : day(readyOn),
  waitsFor: [{ id: 'approval', code: 'MS-011', title: 'Approval' }],
});

export const verdictOn = (
  facts: Partial<MilestoneFacts>,
  today = '2017-11-24',
  tolerances = DEFAULT_TOLERANCES,
) => milestoneRag({ ...FACTS, ...facts }, tolerances, day(today), inEngland);
