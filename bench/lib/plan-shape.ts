import { v7 as uuid } from 'uuid';

export type Row = Record<string, unknown> & { id: string };

/** What a plan hangs on; made before it, row by row. */
export interface Setting {
  officeId: string;
  programmeId: string;
  baselineSetId: string;
  workstreamIds: readonly string[];
  personIds: readonly string[];
  meetings: readonly { id: string; bodyId: string }[];
  scenarioIds: readonly string[];
  /** Where numbering goes on, so that codes stay unique in the office. */
  firstNumber: number;
}

export interface Plan {
  plan_item: Row[];
  plan_date: Row[];
  status_report: Row[];
  dependency: Row[];
  scenario_item: Row[];
  /** Set once the rows that they name are there. */
  pointers: { id: string; baseline: string; forecast: string; actual: string | null; report: string }[];
}

const FIRST_DAY = Date.UTC(2017, 0, 2);
const DAY_MS = 86_400_000;
const SPAN_DAYS = 900;
const TODAY = '2017-11-24';
const NARRATIVE = 'The group met in the week and agreed what is still needed before the paper can go out.';

/** A plan like a real one: a third done, a tenth to be confirmed, each item with a baseline, three statements and two reports. */
export function planOf(count: number, setting: Setting): Plan {
  const plan: Plan = {
    plan_item: [],
    plan_date: [],
    status_report: [],
    dependency: [],
    scenario_item: [],
    pointers: [],
  };
  for (let n = 0; n < count; n++) addItem(plan, n, count, setting);
  return plan;
}

function addItem(plan: Plan, n: number, count: number, setting: Setting): void {
  const own = { office_id: setting.officeId, programme_id: setting.programmeId };
  const start = Math.floor((n * SPAN_DAYS) / count);
  const isDone = iso(start + 20) < TODAY && n % 5 !== 0;
  const meeting = n % 12 === 0 ? setting.meetings[n % setting.meetings.length] : undefined;
  const id = uuid();
  plan.plan_item.push({
    ...own,
    id,
    code: `MS-${setting.firstNumber + n}`,
    title: `Milestone ${n} of the programme, worded at the length that papers use`,
    kind: meeting ? 'GATE' : n % 10 === 1 ? 'ACTIVITY' : 'MILESTONE',
    category: meeting ? 'DECISION' : 'DELIVERABLE',
    state: isDone ? 'COMPLETE' : n % 3 === 0 ? 'IN_PROGRESS' : 'NOT_STARTED',
    workstream_id: setting.workstreamIds[n % setting.workstreamIds.length],
    body_id: meeting?.bodyId ?? null,
    meeting_id: meeting?.id ?? null,
    owner_person_id: setting.personIds[n % setting.personIds.length],
    is_protected: n % 50 === 0,
    classification: 'OFFICIAL',
    position: n,
  });
  const date = (role: string, from: number, over: Record<string, unknown> = {}): string => {
    const row = { ...own, id: uuid(), plan_item_id: id, role, reason: 'as planned', stated_on: TODAY };
    plan.plan_date.push({ ...row, is_year_inferred: false, ...wordsFor(n, from), ...over });
    return row.id;
  };
  const baseline = date('BASELINE', start, { baseline_set_id: setting.baselineSetId });
  date('FORECAST', start + 3);
  const forecast = date('FORECAST', start + (n % 40) - 5);
  const actual = isDone ? date('ACTUAL', start + (n % 15), asDay(start + (n % 15))) : null;
  const report = (on: string): string => {
    const row = {
      ...own,
      id: uuid(),
      plan_item_id: id,
      reported_on: on,
      rag: 'green',
      computed_rag: 'green',
    };
    plan.status_report.push({ ...row, computed_reason: 'within tolerance', narrative: NARRATIVE });
    return row.id;
  };
  report('2017-10-20');
  plan.pointers.push({ id, baseline, forecast, actual, report: report(iso(310 + (n % 15))) });
  for (const back of [1, 7]) {
    const before = plan.plan_item[n - back];
    if (before)
      plan.dependency.push({
        ...own,
        id: uuid(),
        predecessor_id: before.id,
        successor_id: id,
        kind: 'FS',
        lag_min: back === 7 ? 5 : 0,
        lag_max: back === 7 ? 5 : 0,
        lag_unit: 'WORKING_DAYS',
      });
  }
  if (n % 100 === 2)
    for (const [k, scenarioId] of setting.scenarioIds.entries()) {
      const other = date('FORECAST', start + 30 * (k + 1), { scenario_id: scenarioId });
      const overlay = { ...own, id: uuid(), scenario_id: scenarioId, plan_item_id: id, is_present: true };
      plan.scenario_item.push({ ...overlay, forecast_date_id: other });
    }
}

function wordsFor(n: number, from: number): Record<string, unknown> {
  if (n % 10 === 1) return { ...asDay(from), ...bounds(from, from + 30, 'PERIOD', 'CONFIRMED') };
  if (n % 10 === 3) return { ...asDay(from), ...bounds(from, from + 10, 'WINDOW', 'TBC') };
  if (n % 20 === 4)
    return { ...asDay(from), date_text: `~${iso(from)} (TBC)`, date_confidence: 'APPROXIMATE_TBC' };
  return asDay(from);
}

function bounds(from: number, to: number, shape: string, confidence: string): Record<string, unknown> {
  return {
    date_text: `${iso(from)} – ${iso(to)}`,
    date_shape: shape,
    date_confidence: confidence,
    latest: iso(to),
    edtf: null,
  };
}

function asDay(at: number): Record<string, unknown> {
  return {
    date_text: iso(at),
    date_shape: 'DAY',
    date_confidence: 'CONFIRMED',
    earliest: iso(at),
    latest: iso(at),
    date_precision: 'day',
    date_calendar: 'CIVIL',
    edtf: iso(at),
  };
}

function iso(at: number): string {
  return new Date(FIRST_DAY + at * DAY_MS).toISOString().slice(0, 10);
}
