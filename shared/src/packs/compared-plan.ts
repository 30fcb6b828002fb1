import { isoDay } from '../dates/day.js';
import { readPlanDate } from '../dates/read-plan-date.js';
import { fieldChangeWords, type ItemChange } from '../timeline/item-change.js';
import type { DateLike, PlanRowLike } from '../timeline/plan-like.js';
import { cellOf, compareTables, keyOf, type PackDifference } from './compare-editions.js';
import type { PackCell, PackTable } from './pack-content.js';

/** A row of the plan of two editions that differs, as the later edition has it, or the earlier where it went. */
export interface EditionPlanRow {
  row: PlanRowLike;
  /** Where the earlier edition had it; null where it was not in it, and for what went. */
  was: DateLike | null;
  change: ItemChange;
}

/** What differs between the plans of two editions. */
export interface ComparedEditionPlan {
  rows: readonly EditionPlanRow[];
  /** The workstreams, or the lanes where only the timeline was given, in the order of the editions; their names are their ids. */
  groups: readonly string[];
  /** Likewise: “Scenario 1”. */
  scenarios: readonly string[];
}

const PLAN_TABLES = ['milestones', 'activities'] as const;

/**
 * The plans of two editions as a timeline draws what differs, read from the tables that were frozen with them, so that it
 * says what they say and nothing else. Null where the two have no table of the plan in common.
 * Example: “Expected: 1 Feb 2018 (TBC) → 2 Feb 2018” is a mark on 2 February with an outline on the 1st.
 */
export function comparedPlan(
  before: readonly PackTable[],
  after: readonly PackTable[],
): ComparedEditionPlan | null {
  const hasMilestones = [before, after].every((tables) => tables.some(({ key }) => key === 'milestones'));
  const keys: readonly string[] = hasMilestones ? PLAN_TABLES : ['timeline'];
  const pairs = keys.flatMap((key) => {
    const was = before.find((table) => table.key === key);
    const is = after.find((table) => table.key === key);
    return was && is ? [{ was, is }] : [];
  });
  if (pairs.length === 0) return null;
  const rows = pairs.flatMap(({ was, is }) =>
    compareTables([was], [is]).map((difference) => comparedRow(was, is, difference)),
  );
  const all = pairs.flatMap(({ was, is }) =>
    [is, was].flatMap((table) => table.rows.map((row) => ({ table, row }))),
  );
  const named = (names: (string | null)[]) => [...new Set(names)].filter((name) => name !== null);
  return {
    rows,
    groups: named(all.map(({ table, row }) => groupOf(table, row))),
    scenarios: named(all.map(({ table, row }) => scenarioOf(table, row))),
  };
}

type Row = PackTable['rows'][number];

function comparedRow(
  before: PackTable,
  after: PackTable,
  { change, key, fields }: PackDifference,
): EditionPlanRow {
  const found = (table: PackTable) => table.rows.find((row) => keyOf(table, row) === key);
  const [was, is] = [found(before), found(after)];
  const row = is ? rowOf(after, is) : rowOf(before, was!);
  const old = was && is ? rowOf(before, was).forecast : null;
  const detail = fields
    .map(({ title, before: from, after: to }) => fieldChangeWords(title, from, to))
    .join('; ');
  if (change === 'ADDED') return { row, was: null, change: { kind: 'added', detail } };
  if (change === 'REMOVED') return { row, was: null, change: { kind: 'removed', detail } };
  const hasMoved = daysOf(old) !== daysOf(row.forecast);
  return { row, was: old, change: { kind: hasMoved ? 'moved' : 'changed', detail } };
}

/** Words of the timeline's table for what an item is; the other tables say it by what they list. */
const KINDS: Record<string, string> = { Activity: 'ACTIVITY', Milestone: 'MILESTONE', Decision: 'GATE' };

function rowOf(table: PackTable, row: Row): PlanRowLike {
  const isTimeline = table.key === 'timeline';
  const kindWord = cellOf(table, row, 'kind');
  const kind = table.key === 'activities' ? 'ACTIVITY' : (KINDS[kindWord] ?? 'MILESTONE');
  const scenario = scenarioOf(table, row);
  const itemId = row[0]?.ref?.id ?? '';
  const status = row.find((cell) => cell.kind === 'rag');
  return {
    rowId: scenario === null ? itemId : `${itemId}:${scenario}`,
    itemId,
    code: cellOf(table, row, 'code'),
    title: cellOf(table, row, 'title'),
    kind,
    category: kindWord === 'Meeting' ? 'MEETING' : '',
    workstreamId: groupOf(table, row),
    ...{ laneId: null, bodyId: null, meetingId: null, pathwayId: null },
    scenarioId: scenario,
    owner: cellOf(table, row, 'owner') || null,
    isProtected: false,
    rag: status?.kind === 'rag' ? status.rag : 'grey',
    baseline: null,
    forecast: dateOf(dateCell(table, row, isTimeline ? 'when' : 'expected'), kind),
    actual: null,
  };
}

/** The days alone: words that became surer of them are told as a change. */
const daysOf = (date: DateLike | null) => `${date?.earliest ?? ''} ${date?.latest ?? ''}`;

const dateCell = (table: PackTable, row: Row, key: string): PackCell | undefined =>
  row[table.columns.findIndex((column) => column.key === key)];

const groupOf = (table: PackTable, row: Row) =>
  cellOf(table, row, table.key === 'timeline' ? 'lane' : 'workstream') || null;

/** The table of the timeline has it in brackets. */
const scenarioOf = (table: PackTable, row: Row) =>
  cellOf(table, row, 'scenario').replace(/^\[|\]$/g, '') || null;

/** The words of an edition read again by the rule that reads every date; what cannot be read has no day to be drawn at. */
function dateOf(cell: PackCell | undefined, kind: string): DateLike | null {
  if (cell === undefined || cell.text === '') return null;
  const reading = readPlanDate(cell.text, { expects: kind === 'ACTIVITY' ? 'period' : 'point' });
  if (!reading.ok) return { text: cell.text, ...UNREAD };
  const { shape, confidence, precision, earliest, latest } = reading.date;
  const iso = (at: typeof earliest) => (at === null ? null : isoDay(at));
  return { text: cell.text, shape, confidence, precision, earliest: iso(earliest), latest: iso(latest) };
}

const UNREAD = {
  shape: 'UNKNOWN',
  confidence: 'TBC',
  precision: 'none',
  earliest: null,
  latest: null,
} as const;
