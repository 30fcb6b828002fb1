import { day } from '@gantry/shared/dates/day';
import type { Rollup } from '@gantry/shared/rag/rollup';
import { DEFAULT_WEIGHTS, rollUpItems } from '@gantry/shared/rag/rollup-policy';
import { computedRollup, reportedRollup } from '../ratings/index.js';
import type { PlanFacts, PlanRow } from '../timeline/index.js';
import type { OverviewRollupType, OverviewWorkstreamType } from './overview.types.js';
import { byDay, dateWords, isOpen, lastDay, type Titles, titlesOf } from './overview-rows.js';

/** Every workstream in the order of the tree, each with what it and everything below it comes to by the policy of the programme. */
export function workstreamStatus(facts: PlanFacts, rows: readonly PlanRow[]): OverviewWorkstreamType[] {
  const groups = facts.groups.filter(({ kind }) => kind === 'WORKSTREAM');
  const titles = titlesOf(facts);
  const found: OverviewWorkstreamType[] = [];
  const below = (id: string): string[] => [
    id,
    ...groups.filter((group) => group.parent_id === id).flatMap((group) => below(group.id)),
  ];
  const walk = (parentId: string | null, depth: number) => {
    for (const group of groups.filter((each) => each.parent_id === parentId)) {
      const inside = new Set(below(group.id));
      const own = rows.filter(({ item }) => item.workstream_id !== null && inside.has(item.workstream_id));
      found.push({
        id: group.id,
        title: group.title,
        depth,
        ...statusOf(own, titles, facts.programme),
      });
      walk(group.id, depth + 1);
    }
  };
  walk(null, 0);
  return found;
}

function statusOf(
  rows: readonly PlanRow[],
  titles: Titles,
  { today, rollup_policy: policy, rollup_weights: weights }: PlanFacts['programme'],
): Omit<OverviewWorkstreamType, 'id' | 'title' | 'depth'> {
  const rollup = computedRollup(rows);
  const rolled = rollUpItems(rollup, { policy, weights: weights ?? DEFAULT_WEIGHTS });
  const told = rows.filter(({ status }) => status.reported !== null);
  const reported = reportedRollup(rows);
  return {
    items: rows.length,
    computed: { ...rollupView(rollup), rag: rolled.computed, sentence: rolled.sentence },
    computedWhy: rolled.why,
    reported: reported && rollupView(reported),
    reportedItems: told.length,
    isDifferent: reported !== null && reported.rated > 0 && reported.rag !== rolled.computed,
    next: nextMilestone(rows, titles, today),
  };
}

export function rollupView({ rag, counts, rated, tbc, sentence }: Rollup): OverviewRollupType {
  return { rag, ...counts, rated, tbc, sentence };
}

/**
 * The open milestone or gate that is due first and whose last possible day has not passed. One that only says from when
 * comes after those with a last day, one without any day at the end.
 */
function nextMilestone(
  rows: readonly PlanRow[],
  titles: Titles,
  today: string,
): OverviewWorkstreamType['next'] {
  const now = day(today);
  const [next] = rows
    .filter((row) => row.item.kind !== 'ACTIVITY' && isOpen(row) && (lastDay(row) ?? now) >= now)
    .sort((a, b) => dueDay(a) - dueDay(b) || byDay(a, b));
  if (!next) return null;
  const { id, code, title } = next.item;
  return { itemId: id, code, title, when: dateWords(next, titles) };
}

const dueDay = (row: PlanRow) => lastDay(row) ?? Number.MAX_SAFE_INTEGER;
