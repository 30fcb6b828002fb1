import type { OverviewNeedKind } from '../../../generated/graphql.js';

const ONE: Record<OverviewNeedKind, string> = {
  MISSED: '1 item missed, nothing recorded',
  VACANT_SRO: '1 SRO post vacant',
  VACANT_LEAD: '1 post of a director or lead vacant',
  UNCONFIRMED_DATE: '1 date to be confirmed, nobody named to do it',
  STALE: '1 stale status',
};
const MANY: Record<OverviewNeedKind, string> = {
  MISSED: 'items missed, nothing recorded',
  VACANT_SRO: 'SRO posts vacant',
  VACANT_LEAD: 'posts of directors and leads vacant',
  UNCONFIRMED_DATE: 'dates to be confirmed, nobody named to do it',
  STALE: 'stale statuses',
};

/** "3 SRO posts vacant". */
export function needWords(kind: OverviewNeedKind, count: number): string {
  return count === 1 ? ONE[kind] : `${count} ${MANY[kind]}`;
}

export function restWords(count: number): string {
  return `and ${count} more`;
}
