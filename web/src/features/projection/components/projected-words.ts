import type { ProjectedDay } from '../api/projected-days.js';

/** "3 working days later", "1 working day earlier". */
export function differenceWords(days: number): string {
  const count = Math.abs(days);
  return `${count} working ${count === 1 ? 'day' : 'days'} ${days > 0 ? 'later' : 'earlier'}`;
}

/**
 * What the plan computes for an item, in a cell beside what is stated, whose last day is `stated`: "7 Mar 2018 (TBC), 24
 * working days later", "as stated", or why it cannot be computed.
 */
export function projectedCell(item: ProjectedDay, stated: string | null): string {
  const { earliest, likely, latest, words, isUnconfirmed, differenceDays, because } = item;
  if (likely === null) return because ? `${words}: ${because}` : words;
  if (likely === stated && earliest === likely && latest === likely) return 'as stated';
  const tbc = isUnconfirmed ? ' (TBC)' : '';
  return `${words}${tbc}${differenceDays ? `, ${differenceWords(differenceDays)}` : ''}`;
}
