import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { useToast } from '../ui/toast/toast.js';
import { ApiError } from './api-error.js';
import { useApplyPlanChanges } from './apply-plan-changes.js';
import {
  type ChangeStack,
  type Direction,
  dropped,
  EMPTY_STACK,
  pushed,
  rowAt,
  type StackedChange,
  turned,
} from './change-stack.js';
import { changedSince, UNKNOWN_CHANGE } from './changed-since.js';
import { draftText, keepDraft, readDraft, watchDrafts } from './drafts.js';
import { messageOf } from './error-messages.js';
import { useProgramme } from './programme.js';
import { useSession } from './session.js';

const LONGEST_REASON = 1_000;
const WORDS = {
  undo: { reason: 'Undone', done: 'Undone', not: 'Not undone' },
  redo: { reason: 'Again', done: 'Done again', not: 'Not done again' },
} as const;
/** Answers that say nothing about the change itself: it can be tried once more. */
const TRY_AGAIN: ReadonlySet<string> = new Set([
  'UNAVAILABLE',
  'UNAUTHENTICATED',
  'INTERNAL',
  'TOO_MANY_ATTEMPTS',
]);
/** One after the other, however quickly they are pressed: each counts on the versions that the one before has made. */
const waiting = new Map<string, Promise<void>>();

function inTurn(key: string, work: () => Promise<void>): Promise<void> {
  const next = (waiting.get(key) ?? Promise.resolve()).then(work);
  waiting.set(key, next);
  return next;
}

/**
 * What this person has done to dates of this programme since the tab was opened: each can be taken back and made again,
 * as a change of its own with its own audit. It survives a reload and ends with the session.
 */
export function useDateChanges() {
  const { id: programmeId } = useProgramme();
  const { person } = useSession();
  const { mutateAsync: apply } = useApplyPlanChanges();
  const show = useToast();
  const key = `changes:${programmeId}:${person.id}`;
  const text = useSyncExternalStore(watchDrafts, () => draftText(key));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text is what the stack is read from
  const stack = useMemo(() => stackOf(key), [key, text]);

  const turn = useCallback(
    async (direction: Direction, change: StackedChange | undefined) => {
      if (!change) return;
      const words = WORDS[direction];
      const reason = `${words.reason}: ${change.reason}`.slice(0, LONGEST_REASON);
      try {
        const { applyPlanChanges } = await apply({ programmeId, reason, ...change.changes });
        keepDraft(key, turned(stackOf(key), direction, change, applyPlanChanges));
        show({ message: [`${words.done}: ${change.title}.`, ...applyPlanChanges.noUndo].join(' ') });
      } catch (error) {
        const isOver = error instanceof ApiError && !TRY_AGAIN.has(error.code);
        if (isOver) keepDraft(key, dropped(stackOf(key), direction, change));
        show({ message: `${words.not}. ${await whyNot(error, change, person.name)}` });
      }
    },
    [apply, key, person.name, programmeId, show],
  );

  /** Says that dates were changed, keeps what takes it back, and offers to do so at once. */
  const made = useCallback(
    (message: string, change: StackedChange | null) => {
      if (change === null) return show({ message });
      keepDraft(key, pushed(stackOf(key), change));
      show({ message, undo: () => void inTurn(key, () => turn('undo', change)) });
    },
    [key, show, turn],
  );

  return {
    made,
    nextUndo: stack.undo.at(-1) ?? null,
    nextRedo: stack.redo.at(-1) ?? null,
    undo: () => inTurn(key, () => turn('undo', stackOf(key).undo.at(-1))),
    redo: () => inTurn(key, () => turn('redo', stackOf(key).redo.at(-1))),
  };
}

const stackOf = (key: string): ChangeStack => readDraft<ChangeStack>(key) ?? EMPTY_STACK;

/** A change of somebody else is told with who made it and what it was. */
async function whyNot(error: unknown, change: StackedChange, me: string): Promise<string> {
  if (!(error instanceof ApiError) || error.code !== 'STALE_VERSION') return messageOf(error);
  const row = rowAt(change.changes, error.details.at);
  return row ? await changedSince(row, me).catch(() => UNKNOWN_CHANGE) : UNKNOWN_CHANGE;
}
