import { tablesOf } from './compare-editions.js';
import type { PackCell, PackContent, PackTable } from './pack-content.js';

/** A row that somebody who signs should look at, with the heading of each cell. */
export interface ReviewRow {
  cells: readonly { title: string; cell: PackCell }[];
}

/** What an edition says that is not as planned, before all that is. */
export interface ReviewExceptions {
  /** Off track first, then at risk; nothing that is done. */
  worrying: readonly ReviewRow[];
  differing: readonly ReviewRow[];
  changes: readonly ReviewRow[];
  decisions: readonly ReviewRow[];
  stale: readonly ReviewRow[];
  lateReturns: readonly ReviewRow[];
}

const REGISTERS = ['milestones', 'activities'] as const;
/** What is shown of a row of the registers. */
const TOLD: ReadonlySet<string> = new Set([
  'code',
  'title',
  'scenario',
  'expected',
  'slip',
  'overdue',
  'status',
  'owner',
]);

/**
 * The exceptions of an edition, from what it says and nothing else: what is signed is what is shown.
 * Example: with one milestone off track and twenty on track, one row under what worries and none of the twenty.
 */
export function reviewExceptions(content: PackContent): ReviewExceptions {
  const tables = tablesOf(content);
  const rowsOf = (key: string, columns?: ReadonlySet<string>) => {
    const table = tables.find((each) => each.key === key);
    return table ? table.rows.map((row) => reviewRow(table, row, columns)) : [];
  };
  const registers = REGISTERS.flatMap((key) => rowsOf(key, TOLD));
  const withStatus = (rag: string) => registers.filter((row) => statusOf(row) === rag);
  return {
    worrying: [...withStatus('red'), ...withStatus('amber')],
    differing: rowsOf('differences'),
    changes: rowsOf('changes'),
    decisions: [...rowsOf('decisions_here'), ...rowsOf('decisions_needed')],
    stale: withStatus('stale'),
    lateReturns: rowsOf('returns').filter(({ cells }) =>
      cells.some(({ title, cell }) => title === 'Return' && /missing|late/i.test(cell.text)),
    ),
  };
}

function reviewRow(table: PackTable, row: PackTable['rows'][number], told?: ReadonlySet<string>): ReviewRow {
  const cells = table.columns.flatMap(({ key, title }, at) => {
    const cell = row[at];
    return cell === undefined || (told && !told.has(key)) ? [] : [{ key, title, cell }];
  });
  const [code, second, ...rest] = cells;
  // A code says little to whoever signs: its title stands beside it, and leads to the record with it.
  if (!code || second?.key !== 'title') return { cells };
  const text = `${code.cell.text} ${second.cell.text}`;
  return { cells: [{ title: code.title, cell: { ...code.cell, text } }, ...rest] };
}

function statusOf({ cells }: ReviewRow): string | null {
  const status = cells.find(({ title }) => title === 'Status')?.cell;
  return status?.kind === 'rag' ? status.rag : null;
}
