import type { ConflictField } from '../../../ui/conflict-panel/conflict-panel.js';
import type { PlanItem, PlanItemRow } from '../api/plan-item.js';
import { ragWord } from '../components/status-tag.js';

const LABELS = {
  title: 'Title',
  description: 'Description',
  forecast: 'Expected',
  done: 'Done',
  reported: 'Reported status',
  narrative: 'Narrative',
} as const;

export type ItemFact = keyof typeof LABELS;

/** The row that a form is about: that of the scenario, else the first. */
export function rowOf(item: PlanItem, scenarioId: string | null): PlanItemRow | undefined {
  return item.rows.find((row) => row.scenarioId === scenarioId) ?? item.rows[0];
}

function factsOf(item: PlanItem, scenarioId: string | null): Record<ItemFact, string> {
  const row = rowOf(item, scenarioId);
  return {
    title: item.title,
    description: item.description ?? '',
    forecast: row?.forecast?.written ?? '',
    done: row?.actual?.written ?? '',
    reported: row?.reportedRag ? ragWord(row.reportedRag) : '',
    narrative: row?.narrative ?? '',
  };
}

/** Mine, theirs and how it was: what I typed is mine, everything else I left as I found it. */
export function conflictFields(
  opened: PlanItem,
  fresh: PlanItem,
  mine: Partial<Record<ItemFact, string>>,
  scenarioId: string | null,
): ConflictField[] {
  const base = factsOf(opened, scenarioId);
  const theirs = factsOf(fresh, scenarioId);
  return (Object.keys(LABELS) as ItemFact[]).map((name) => ({
    name,
    label: LABELS[name],
    base: base[name],
    mine: mine[name] ?? base[name],
    theirs: theirs[name],
  }));
}
