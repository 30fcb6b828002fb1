import type { PlanRow } from '../timeline/index.js';
import type { OverviewNeedKind, OverviewNeedType } from './overview.types.js';
import type { OverviewFacts } from './overview-facts.js';
import { byDay, dateWords, isDateTbc, isOpen, type Titles } from './overview-rows.js';

const SHOWN = 20;

/** What waits for a person to take it up: nothing that a rule could settle by itself. Empty kinds are left out. */
export function needs(rows: readonly PlanRow[], titles: Titles, facts: OverviewFacts): OverviewNeedType[] {
  const isNamed = confirmerOf(facts.confirmers);
  const posts = (isSro: boolean): OverviewNeedType => {
    const vacant = facts.vacantPosts.filter(({ kind }) => (kind === 'SRO') === isSro);
    return {
      kind: isSro ? 'VACANT_SRO' : 'VACANT_LEAD',
      count: vacant.length,
      examples: vacant.slice(0, SHOWN).map(({ title, workstream_id }) => ({
        itemId: null,
        workstreamId: workstream_id,
        code: null,
        title,
        detail: null,
      })),
    };
  };
  // An item that happens at a meeting has no date of its own to confirm: the secretary confirms the meeting.
  const isUnasked = (row: PlanRow) => isOpen(row) && row.meeting === null && isDateTbc(row) && !isNamed(row);
  return [
    itemsThat('MISSED', rows, titles, (row) => row.state === 'MISSED'),
    posts(true),
    posts(false),
    itemsThat('UNCONFIRMED_DATE', rows, titles, isUnasked),
    itemsThat('STALE', rows, titles, (row) => row.status.shown === 'stale'),
  ].filter(({ count }) => count > 0);
}

function itemsThat(
  kind: OverviewNeedKind,
  rows: readonly PlanRow[],
  titles: Titles,
  isMeant: (row: PlanRow) => boolean,
): OverviewNeedType {
  const byItem = new Map<string, PlanRow>();
  for (const row of rows) if (isMeant(row) && !byItem.has(row.item.id)) byItem.set(row.item.id, row);
  const found = [...byItem.values()].sort(byDay);
  return {
    kind,
    count: found.length,
    examples: found.slice(0, SHOWN).map((row) => ({
      itemId: row.item.id,
      workstreamId: row.item.workstream_id,
      code: row.item.code,
      title: row.item.title,
      detail: dateWords(row, titles),
    })),
  };
}

/** A scenario's own date answers for itself; otherwise the date that all scenarios share. */
function confirmerOf(confirmers: OverviewFacts['confirmers']): (row: PlanRow) => boolean {
  const named = new Map(
    confirmers.map(({ plan_item_id, scenario_id, is_named }) => [
      `${plan_item_id}:${scenario_id ?? ''}`,
      is_named,
    ]),
  );
  return ({ item, scenario }) =>
    named.get(`${item.id}:${scenario?.id ?? ''}`) ?? named.get(`${item.id}:`) ?? false;
}
