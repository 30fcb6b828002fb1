import type { MinutesState } from '../../../generated/graphql.js';
import { formatDay } from '../../../lib/dates.js';
import type { TagTone } from '../../../ui/tag/tag.js';
import type { Minutes, MinutesBlock } from '../api/minutes.js';

export const MINUTES_STATE_WORDS: Record<MinutesState, string> = {
  DRAFT: 'Draft',
  CHAIR_CHECKED: 'Checked by the chair',
  APPROVED: 'Approved as a correct record',
};
export const MINUTES_STATE_TONES: Record<MinutesState, TagTone> = {
  DRAFT: 'amber',
  CHAIR_CHECKED: 'blue',
  APPROVED: 'green',
};

export const blockTitle = ({ itemNumber, heading }: MinutesBlock) =>
  itemNumber === null ? heading : `${itemNumber}. ${heading}`;

/** Where the minutes stand, as a sentence. */
export function minutesSentence(minutes: Minutes): string {
  const { state, checkedBy, checkedOn, approvedAtTitle, approvedOn, signedBy, signedOn } = minutes;
  if (state === 'DRAFT') return 'Each part is saved by itself; nothing is saved before you say so.';
  if (state === 'CHAIR_CHECKED')
    return `Checked by ${checkedBy} on ${formatDay(checkedOn ?? '')}. A later meeting approves them.`;
  const approved = [approvedAtTitle && `at ${approvedAtTitle}`, approvedOn && `on ${formatDay(approvedOn)}`]
    .filter(Boolean)
    .join(' ');
  const signed = signedBy ? `Signed by ${signedBy} on ${formatDay(signedOn ?? '')}.` : 'Not signed yet.';
  return `Approved${approved && ` ${approved}`}. ${signed} What is wrong in them is corrected in the minutes of a later meeting.`;
}
