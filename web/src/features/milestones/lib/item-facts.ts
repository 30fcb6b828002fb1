import type { ConflictField } from '../../../ui/conflict-panel/conflict-panel.js';
import { threePointWords } from '../../../ui/three-point/three-point.js';
import type { PlanItem, PlanItemRow } from '../api/plan-item.js';
import { ragWord } from '../components/status-tag.js';
import { ownerWords } from './owner-words.js';

const LABELS = {
  title: 'Title',
  description: 'Description',
  owner: 'Owner',
  forecast: 'Expected',
  duration: 'How long it takes',
  done: 'Done',
  reported: 'Reported status',
  narrative: 'Narrative',
} as const;

export type ItemFact = keyof typeof LABELS;

/** An item as a form was opened on it. A list knows less of it than its page does. */
export type OpenedItem = Pick<PlanItem, 'id' | 'programmeId' | 'version' | 'title' | 'rows'> &
  Partial<Pick<PlanItem, 'description' | 'dates' | 'duration'>>;

/** The row that a form is about: that of the scenario, else the first. */
export function rowOf(item: Pick<PlanItem, 'rows'>, scenarioId: string | null): PlanItemRow | undefined {
  return item.rows.find((row) => row.scenarioId === scenarioId) ?? item.rows[0];
}

function factsOf(item: OpenedItem, scenarioId: string | null): Record<ItemFact, string> {
  const row = rowOf(item, scenarioId);
  return {
    title: item.title,
    description: item.description ?? '',
    owner: (row && ownerWords(row)) ?? '',
    forecast: row?.forecast?.written ?? '',
    duration: threePointWords(item.duration ?? null),
    done: row?.actual?.written ?? '',
    reported: row?.reportedRag ? ragWord(row.reportedRag) : '',
    narrative: row?.narrative ?? '',
  };
}

/** Mine, theirs and how it was: what I typed is mine, everything else I left as I found it. */
export function conflictFields(
  opened: OpenedItem,
  fresh: PlanItem,
  mine: Partial<Record<ItemFact, string>>,
  scenarioId: string | null,
): ConflictField[] {
  // A list that opened the form knows neither; what it does not know it has not changed.
  const known = {
    description: opened.description ?? fresh.description,
    duration: opened.duration === undefined ? fresh.duration : opened.duration,
  };
  const base = factsOf({ ...opened, ...known }, scenarioId);
  const theirs = factsOf(fresh, scenarioId);
  return (Object.keys(LABELS) as ItemFact[]).map((name) => ({
    name,
    label: LABELS[name],
    base: base[name],
    mine: mine[name] ?? base[name],
    theirs: theirs[name],
  }));
}
