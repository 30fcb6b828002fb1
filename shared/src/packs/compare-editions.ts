import { day } from '../dates/day.js';
import { fieldChangeWords } from '../timeline/item-change.js';
import { textCell } from './cells.js';
import type { PackContent, PackTable, RecordRef } from './pack-content.js';

/** What became of one record between two editions. */
export interface PackDifference {
  /** The table that it stands in, such as `milestones`. */
  table: string;
  tableTitle: string;
  change: 'ADDED' | 'REMOVED' | 'CHANGED';
  /** The row: its record, and the scenario where it has one for each. */
  key: string;
  /** The record in words: its code and title. */
  label: string;
  ref: RecordRef;
  /** Which columns say something else; empty for what was added or removed. */
  fields: readonly { title: string; before: string; after: string }[];
  /** The most calendar days that a date of it moved by; 0 where none did or a day is not known. */
  movedDays: number;
}

/** Tables that list records, in the order in which changes are told. Others repeat them or count days. */
const COMPARED = [
  'overview',
  'dimensions',
  'milestones',
  'activities',
  'scenarios',
  'gates',
  'risks',
  'issues',
  'decisions',
  'actions',
  'returns',
] as const;

/** Columns that follow from the day of reading and are no change of a record. */
const PASSING: ReadonlySet<string> = new Set(['trend', 'clear_days', 'overdue']);

/** Every table of an edition. */
export function tablesOf({ sections }: Pick<PackContent, 'sections'>): PackTable[] {
  return sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));
}

/**
 * Two editions item by item: what was added, what is gone, and what of a record reads otherwise. Only what both editions
 * hold is compared, so that a section that was left out is not told as if its records were gone.
 * Example: "MS-014 Launch consultation: Expected 1 Feb 2018 (TBC), now 8 Mar 2018 (TBC)".
 */
export function compareTables(before: readonly PackTable[], after: readonly PackTable[]): PackDifference[] {
  const keys: readonly string[] =
    has(before, 'milestones') && has(after, 'milestones') ? COMPARED : ['timeline', ...COMPARED];
  return keys.flatMap((key) => {
    const was = before.find((table) => table.key === key);
    const is = after.find((table) => table.key === key);
    if (!was || !is) return [];
    return key === 'issues'
      ? compareTable(withEnded(before, was, is), withEnded(after, is, was))
      : compareTable(was, is);
  });
}

/**
 * The register of issues with those that have ended, which stand in a table of their own: an issue that the other
 * edition has in its register is told as "Stands: Open → Resolved", and not as gone.
 */
function withEnded(tables: readonly PackTable[], register: PackTable, other: PackTable): PackTable {
  const ended = tables.find(({ key }) => key === 'issues_ended');
  if (!ended) return register;
  const own = new Set(register.rows.map((row) => keyOf(register, row)));
  const open = new Map(other.rows.map((row) => [keyOf(other, row), row]));
  const rows = ended.rows.flatMap((row) => {
    const key = keyOf(ended, row);
    const line = open.get(key);
    if (!line || own.has(key)) return [];
    // What the shorter table does not say has not changed.
    const cells = register.columns.map(
      (column) => cellAt(ended, row, column.key) ?? cellAt(other, line, column.key) ?? textCell(null),
    );
    return [cells];
  });
  return { ...register, rows: [...register.rows, ...rows] };
}

const has = (tables: readonly PackTable[], key: string) => tables.some((table) => table.key === key);

function compareTable(before: PackTable, after: PackTable): PackDifference[] {
  const was = new Map(before.rows.map((row) => [keyOf(before, row), row]));
  const is = new Map(after.rows.map((row) => [keyOf(after, row), row]));
  const common = { table: after.key, tableTitle: after.title };
  const found: PackDifference[] = [];
  for (const [key, row] of is) {
    const [ref, old] = [refOf(row), was.get(key)];
    if (ref === undefined) continue;
    const label = labelOf(after, row);
    if (old === undefined) {
      found.push({ ...common, change: 'ADDED', key, label, ref, fields: [], movedDays: 0 });
      continue;
    }
    const fields = after.columns.flatMap((column, at) => {
      const from = before.columns.findIndex((each) => each.key === column.key);
      if (from < 0 || PASSING.has(column.key)) return [];
      const [beforeText, afterText] = [old[from]?.text ?? '', row[at]?.text ?? ''];
      return beforeText === afterText ? [] : [{ title: column.title, before: beforeText, after: afterText }];
    });
    if (fields.length === 0) continue;
    const movedDays = movedDaysOf(before, old, after, row);
    found.push({ ...common, change: 'CHANGED', key, label, ref, fields, movedDays });
  }
  for (const [key, row] of was) {
    const ref = refOf(row);
    if (ref !== undefined && !is.has(key))
      found.push({
        ...{ ...common, change: 'REMOVED', key, label: labelOf(before, row), ref },
        ...{ fields: [], movedDays: 0 },
      });
  }
  return found;
}

/** Of the columns of dates that both tables have. Example: 1 February, now 8 March: 35. */
function movedDaysOf(before: PackTable, old: Row, after: PackTable, row: Row): number {
  const moves = after.columns.map(({ key }, at) => {
    const was = old[before.columns.findIndex((each) => each.key === key)];
    const is = row[at];
    if (was?.kind !== 'date' || is?.kind !== 'date' || was.day === null || is.day === null) return 0;
    return Math.abs(day(is.day) - day(was.day));
  });
  return Math.max(0, ...moves);
}

type Row = PackTable['rows'][number];

const refOf = (row: Row): RecordRef | undefined => row[0]?.ref;

/** The record, and the scenario where it has a row for each. */
export function keyOf(table: PackTable, row: Row): string {
  const ref = refOf(row);
  return ref ? `${ref.entity}:${ref.id}:${cellOf(table, row, 'scenario')}` : '';
}

/** What a row says in a column; empty where the table has none of that key. */
export function cellOf(table: PackTable, row: Row, key: string): string {
  return cellAt(table, row, key)?.text ?? '';
}

function cellAt(table: PackTable, row: Row, key: string) {
  return row[table.columns.findIndex((column) => column.key === key)];
}

/** The code and the title, with the scenario where it has one; the first cell where there is no title. */
function labelOf(table: PackTable, row: Row): string {
  const hasTitle = table.columns[1]?.key === 'title';
  const words = hasTitle
    ? `${row[0]?.text ?? ''} ${row[1]?.text ?? ''}`
    : (row[0]?.text ?? '').replace(/^(– )+/, '');
  const scenario = table.columns[0]?.key === 'scenario' ? '' : cellOf(table, row, 'scenario');
  return scenario === '' ? words : `${words} (${scenario})`;
}

/**
 * A difference as one line. Where `before` is null, its words are not for this reader any longer.
 * Example: "Expected: 1 Feb 2018 (TBC) → 8 Mar 2018 (TBC)".
 */
export function differenceWords({
  change,
  fields,
}: Pick<PackDifference, 'change'> & {
  fields: readonly { title: string; before: string | null; after: string }[];
}): string {
  if (change === 'ADDED') return 'New';
  if (change === 'REMOVED') return 'No longer there';
  return fields
    .map(({ title, before, after }) =>
      before === null
        ? `${title}: reads otherwise, now ${after || 'nothing'}`
        : fieldChangeWords(title, before, after),
    )
    .join('; ');
}
