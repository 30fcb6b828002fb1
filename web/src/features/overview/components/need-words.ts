import type { OverviewNeedKind } from '../../../generated/graphql.js';

const ONE: Record<OverviewNeedKind, string> = {
  MISSED: '1 item is missed, with nothing recorded',
  VACANT_SRO: '1 SRO post is vacant',
  VACANT_LEAD: '1 post of a director or lead is vacant',
  UNCONFIRMED_DATE: '1 date is to be confirmed, and nobody is named to do it',
  STALE: '1 status is stale',
};
const MANY: Record<OverviewNeedKind, string> = {
  MISSED: 'items are missed, with nothing recorded',
  VACANT_SRO: 'SRO posts are vacant',
  VACANT_LEAD: 'posts of directors and leads are vacant',
  UNCONFIRMED_DATE: 'dates are to be confirmed, and nobody is named to do it',
  STALE: 'statuses are stale',
};

/** "3 SRO posts are vacant". */
export function needWords(kind: OverviewNeedKind, count: number): string {
  return count === 1 ? ONE[kind] : `${count} ${MANY[kind]}`;
}

export function restWords(count: number): string {
  return `and ${count} more`;
}
