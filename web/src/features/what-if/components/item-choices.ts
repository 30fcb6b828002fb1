import type { Choice } from '../../../ui/choose-field/choose-field.js';
import type { WhatIfPlan } from '../api/what-if-plan.js';

const OVER: ReadonlySet<string> = new Set(['COMPLETE', 'CANCELLED', 'SUPERSEDED']);
const TO_COME: ReadonlySet<string> = new Set(['PLANNED', 'CALLED', 'PAPERS_PUBLISHED']);
type Row = WhatIfPlan['rows'][number];

/** Every item that is still to come, once; of some kind only, where that is asked for. */
export function itemChoices({ rows }: WhatIfPlan, fits: (row: Row) => boolean = () => true): Choice[] {
  const choices = new Map<string, Choice>();
  for (const row of rows)
    if (!OVER.has(row.state) && fits(row))
      choices.set(row.itemId, { value: row.itemId, label: row.title, hint: row.code });
  return [...choices.values()];
}

export const isToCome = ({ state }: { state: string }) => TO_COME.has(state);
