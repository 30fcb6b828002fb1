import { day } from '@gantry/shared/dates/day';
import { writeOffset } from '@gantry/shared/dates/write-plan-date';
import type { LinkType } from '@gantry/shared/governance/dependency-rules';
import { dateEcho } from '../../../lib/date-echo.js';
import type { WhatIfPlan } from '../api/what-if-plan.js';
import type { ExtraKind, LinkTerms, Need } from './draft.js';

export const EXTRA_WORDS: Record<ExtraKind, string> = {
  EXTRAORDINARY: 'Extraordinary meeting',
  CORRESPONDENCE: 'Written resolution',
  INFORMAL: 'Workshop',
};
export const TYPE_WORDS: Record<LinkType, string> = {
  FS: 'starts when the other has finished',
  SS: 'starts when the other starts',
  FF: 'finishes when the other finishes',
  SF: 'finishes when the other starts',
};
export const NEED_WORDS: Record<Need, string> = { PAPER: 'for its paper', DECISION: 'for the decision' };
/** Its notice is out: it is postponed to another meeting, and no longer moved. */
const CALLED: ReadonlySet<string> = new Set(['CALLED', 'PAPERS_PUBLISHED']);

export const isCalled = ({ state }: { state: string }) => CALLED.has(state);

export function echoItemDate(text: string, kind: string, { today, calendar }: WhatIfPlan) {
  return dateEcho(text, { today: day(today), expects: kind === 'ACTIVITY' ? 'period' : 'point' }, calendar);
}

export function echoMeetingDate(text: string, { today, calendar }: WhatIfPlan) {
  return dateEcho(text, { today: day(today), expects: 'point', fieldIs: 'day' }, calendar);
}

export function bodyName(bodyId: string | null, { groups }: WhatIfPlan): string | null {
  return groups.find(({ kind, id }) => kind === 'BODY' && id === bodyId)?.title ?? null;
}

/** "CCG Joint Committee" where the body is known, else what the meeting is called. */
export function meetingName(meeting: WhatIfPlan['meetings'][number], plan: WhatIfPlan): string {
  return bodyName(meeting.bodyId, plan) ?? meeting.title;
}

export function meetingWords(meetingId: string | null, plan: WhatIfPlan): string {
  const meeting = plan.meetings.find(({ id }) => id === meetingId);
  return meeting ? `${meetingName(meeting, plan)}, ${meeting.date.written}` : 'no meeting';
}

export function itemName(itemId: string, { rows }: WhatIfPlan): string {
  return rows.find((row) => row.itemId === itemId)?.title ?? 'an item';
}

export function linkName(predecessorId: string, successorId: string, plan: WhatIfPlan): string {
  return `${itemName(predecessorId, plan)} → ${itemName(successorId, plan)}`;
}

export function lagWords({ min, max, unit }: Pick<LinkTerms, 'min' | 'max' | 'unit'>): string {
  return min === 0 && max === 0 ? 'straight after it' : writeOffset({ min, max, unit }, 'it');
}

/** "2 to 3 weeks after it, finishes when the other finishes, for its paper". */
export function termsWords(terms: LinkTerms): string {
  const { type, need } = terms;
  const said = [lagWords(terms), type && type !== 'FS' ? TYPE_WORDS[type] : null, need && NEED_WORDS[need]];
  return said.filter((part) => part !== null).join(', ');
}
