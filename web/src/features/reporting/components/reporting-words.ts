import { RAGS, type Rag } from '@gantry/shared/rag/rag';
import { ASKED_WORDS } from '@gantry/shared/reporting/asked-lines';
import type { PeriodState, PeriodStep } from '@gantry/shared/reporting/period-states';
import type { ReportingFrequency } from '@gantry/shared/reporting/reporting-calendar';
import type { ReminderKind } from '@gantry/shared/reporting/return-reminders';
import { RETURN_STANDING_WORDS, type ReturnStanding } from '@gantry/shared/reporting/return-standing';
import type { TagTone } from '../../../ui/tag/tag.js';
import type { PeriodReturn, ReturnLine } from '../api/reporting.js';

export const FREQUENCY_WORDS: Record<ReportingFrequency, string> = {
  FOUR_WEEKLY: 'Every four weeks',
  MONTHLY: 'Monthly',
  QUARTERLY: 'Quarterly',
};

export const PERIOD_STATE_TAGS: Record<PeriodState, { words: string; tone: TagTone }> = {
  OPEN: { words: 'Open for returns', tone: 'blue' },
  SUBMITTED: { words: 'Submitted', tone: 'grey' },
  PMO_REVIEWED: { words: 'Reviewed by the PMO', tone: 'grey' },
  SRO_APPROVED: { words: 'Approved by the SRO', tone: 'green' },
  ISSUED: { words: 'Issued', tone: 'green' },
};

export const PERIOD_STEP_WORDS: Record<PeriodStep, string> = {
  SUBMIT: 'Submit the period',
  REVIEW: 'Mark as reviewed',
  APPROVE: 'Approve',
  SEND_BACK: 'Send back',
  ISSUE: 'Issue',
  REOPEN: 'Reopen for returns',
};

export const STEP_TAKEN_WORDS: Record<PeriodStep | 'OPEN', string> = {
  OPEN: 'Opened',
  SUBMIT: 'Submitted',
  REVIEW: 'Reviewed by the PMO',
  APPROVE: 'Approved by the SRO',
  SEND_BACK: 'Sent back',
  ISSUE: 'Issued',
  REOPEN: 'Reopened',
};

export const REMINDER_WORDS: Record<ReminderKind, string> = {
  OPENED: 'Asked',
  DUE_SOON: 'Due soon',
  DUE: 'Due today',
  OVERDUE: 'Overdue',
  ESCALATED: 'Escalated',
  BY_HAND: 'Reminded by the PMO',
};

const TONES: Record<ReturnStanding, TagTone> = {
  IN: 'green',
  IN_LATE: 'amber',
  DUE: 'grey',
  IN_GRACE: 'amber',
  MISSING: 'red',
};

/** How a return stands, as a tag: "Missing" in red, "In" in green. */
export function standingTag(standing: ReturnStanding): { words: string; tone: TagTone } {
  const words = RETURN_STANDING_WORDS[standing];
  return { words: words.charAt(0).toUpperCase() + words.slice(1), tone: TONES[standing] };
}

/** Where a return is: with its owner, or with the programme office. */
export function returnWords({ state, standing }: Pick<PeriodReturn, 'state' | 'standing'>): {
  words: string;
  tone: TagTone;
} {
  if (state === 'ACCEPTED')
    return { words: standing === 'IN_LATE' ? 'Accepted, was late' : 'Accepted', tone: 'green' };
  if (state === 'QUERIED') return { words: 'Queried', tone: 'amber' };
  return standingTag(standing);
}

/** "4 of 6 answered, 9 carried forward". */
export function answeredWords(lines: readonly Pick<ReturnLine, 'isAsked' | 'answer'>[]): string {
  const asked = lines.filter(({ isAsked }) => isAsked);
  const answered = asked.filter(({ answer }) => answer !== 'UNANSWERED').length;
  const carried = lines.length - asked.length;
  const first = asked.length === 0 ? 'Nothing asked' : `${answered} of ${asked.length} answered`;
  return carried === 0 ? first : `${first}, ${carried} carried forward`;
}

/** What an owner did with a line, or why it is asked. */
export function lineWords({
  isAsked,
  askedBecause,
  answer,
}: Pick<ReturnLine, 'isAsked' | 'askedBecause' | 'answer'>): string {
  if (answer === 'UPDATED') return 'Updated';
  if (answer === 'NO_CHANGE') return 'No change';
  if (!isAsked || !askedBecause) return 'Carried forward';
  return `Asked: ${ASKED_WORDS[askedBecause]}`;
}

/** A colour as the API writes it; null for none. */
export function ragOf(word: string | null | undefined): Rag | null {
  return RAGS.find((rag) => rag === word) ?? null;
}
