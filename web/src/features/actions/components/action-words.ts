import type { ActionStanding, ActionState, ActionStep } from '../../../generated/graphql.js';
import { formatDay } from '../../../lib/dates.js';
import type { TagTone } from '../../../ui/tag/tag.js';
import type { Action } from '../api/actions.js';

export const ACTION_STATE_WORDS: Record<ActionState, string> = {
  OPEN: 'Open',
  IN_PROGRESS: 'In progress',
  COMPLETE: 'Complete',
  CLOSED: 'Closed at a meeting',
  CANCELLED: 'Cancelled',
};

export const ACTION_STEP_WORDS: Record<ActionStep, string> = {
  AMEND: 'Change',
  START: 'Start',
  EXTEND: 'Extend',
  COMPLETE: 'Complete',
  CLOSE: 'Close at a meeting',
  REOPEN: 'Reopen',
  CANCEL: 'Cancel the action',
};

const STANDING: Record<ActionStanding, { words: string; tone: TagTone } | null> = {
  OVERDUE: { words: 'Overdue', tone: 'red' },
  DUE_SOON: { words: 'Due within 7 days', tone: 'amber' },
  ON_TIME: null,
  DONE: null,
};

/** What an action is, in one word, with its colour: overdue before all else. */
export function standingOf({ standing, state }: Action): { words: string; tone: TagTone } {
  const tone = state === 'COMPLETE' || state === 'CLOSED' ? 'green' : 'grey';
  return STANDING[standing] ?? { words: ACTION_STATE_WORDS[state], tone };
}

/** Example: "Due 14 Feb 2018, extended twice from 31 Jan 2018". */
export function dueWords({ dueOn, originalDueOn, extensionCount }: Action): string {
  const due = `Due ${formatDay(dueOn)}`;
  if (extensionCount === 0) return due;
  const times = extensionCount === 1 ? 'once' : extensionCount === 2 ? 'twice' : `${extensionCount} times`;
  return `${due}, extended ${times} from ${formatDay(originalDueOn)}`;
}

export const sourceWords = ({
  decisionCode,
  agendaItemTitle,
  meetingTitle,
  bodyName,
  programmeName,
}: Action) =>
  [decisionCode, agendaItemTitle, meetingTitle ?? bodyName ?? programmeName].filter(Boolean).join(' · ');
