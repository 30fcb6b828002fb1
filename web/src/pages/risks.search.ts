import { HEAT_MAP_RATINGS } from '../features/risks/components/risk-heat-map.js';
import { choiceParam, dayParam, gridSearch, type RawSearch, textParam } from '../lib/url-state.js';

/** What of the register is shown: the grid’s own, which risks, which rating places them, which cell, since when. */
export const risksSearch = (raw: RawSearch) => ({
  ...gridSearch(raw),
  show: choiceParam(raw.show, ['all', 'overdue']),
  by: choiceParam(raw.by, HEAT_MAP_RATINGS),
  /** Consequence and likelihood, `4x3`. */
  cell: cellParam(raw.cell),
  since: dayParam(raw.since),
});
export type RisksSearch = ReturnType<typeof risksSearch>;

function cellParam(value: unknown): string | undefined {
  const text = textParam(value, 3);
  return text && /^[1-5]x[1-5]$/.test(text) ? text : undefined;
}
