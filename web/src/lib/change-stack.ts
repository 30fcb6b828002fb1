import type { PlanChanges } from './apply-plan-changes.js';

/** A change of dates that can be taken back, or one that was taken back and can be made again. */
export interface StackedChange {
  /** "MS-011 moved to 4 Jan 2018". */
  title: string;
  reason: string;
  /** What is sent to turn it round. */
  changes: PlanChanges;
  /** The version of each row before the change was made. */
  seen: Record<string, number>;
}

export interface ChangeStack {
  /** The last one is the next to be taken back. */
  undo: readonly StackedChange[];
  redo: readonly StackedChange[];
}

export const EMPTY_STACK: ChangeStack = { undo: [], redo: [] };
export type Direction = keyof ChangeStack;

const MOST = 50;

/** A new change: what was taken back before it is not made again after it. */
export function pushed({ undo }: ChangeStack, change: StackedChange): ChangeStack {
  return { undo: [...undo, change].slice(-MOST), redo: [] };
}

/** The change is gone from the stack, because it cannot be turned round any more. */
export function dropped(stack: ChangeStack, direction: Direction, change: StackedChange): ChangeStack {
  return { ...stack, [direction]: stack[direction].filter((each) => !isSame(each, change)) };
}

/**
 * The change was turned round and stands on the other side, if there is a way back from there. A row stands again as it
 * stood before the change, but on a newer version: what counted on the old one counts on the new one from here.
 * Example: a date was moved twice, on versions 3 and 4. Taking back the second makes version 6 of 5, so that taking back
 * the first counts on 6, not on 4.
 */
export function turned(
  stack: ChangeStack,
  direction: Direction,
  change: StackedChange,
  answer: { applied: readonly { id: string; version: number }[]; undo: PlanChanges | null },
): ChangeStack {
  const now = new Map(answer.applied.map(({ id, version }) => [id, version]));
  const renew = (each: StackedChange): StackedChange => ({
    ...each,
    changes: withVersions(each.changes, (id, version) =>
      change.seen[id] === version ? (now.get(id) ?? version) : version,
    ),
  });
  const rest = dropped(stack, direction, change);
  const other = direction === 'undo' ? 'redo' : 'undo';
  const { title, reason } = change;
  const back = answer.undo && { title, reason, changes: answer.undo, seen: versionsOf(change.changes) };
  return {
    undo: rest.undo.map(renew),
    redo: rest.redo.map(renew),
    ...(back && { [other]: [...rest[other].map(renew), back] }),
  };
}

/** One change, by the row that it counts on. */
interface OfARow {
  itemId?: string;
  meetingId?: string | null;
  linkId?: string;
  expectedVersion: number;
}
type CountedOn = { [Part in keyof PlanChanges]?: readonly OfARow[] | null };

const PARTS = [
  ...(['dates', 'durations', 'meetings', 'chosen'] as const),
  ...(['lags', 'removedLinks', 'restoredLinks'] as const),
];

/** The row that one change counts on, whatever it is. */
function idOf({ itemId, linkId, meetingId }: OfARow): string {
  return itemId ?? linkId ?? meetingId ?? '';
}

/** Which version of each row these changes count on. */
export function versionsOf(changes: CountedOn): Record<string, number> {
  return Object.fromEntries(
    PARTS.flatMap((part) =>
      (changes[part] ?? []).map((change) => [idOf(change), change.expectedVersion] as const),
    ),
  );
}

/** The row that a refusal is about, by the place that the server names: `dates.1`. Links have no history to be read. */
export function rowAt(
  changes: PlanChanges,
  place: unknown,
): { entity: 'plan_item' | 'meeting'; id: string; version: number } | null {
  const [part, n] = String(place).split('.');
  if (part === 'dates' || part === 'durations' || part === 'chosen') {
    const item = changes[part]?.[Number(n)];
    return item ? { entity: 'plan_item', id: item.itemId, version: item.expectedVersion } : null;
  }
  const meeting = part === 'meetings' ? changes.meetings?.[Number(n)] : undefined;
  if (meeting) return { entity: 'meeting', id: meeting.meetingId, version: meeting.expectedVersion };
  return null;
}

function withVersions(changes: PlanChanges, versionOf: (id: string, version: number) => number): PlanChanges {
  const renewed = (all: readonly OfARow[]) =>
    all.map((each) => ({ ...each, expectedVersion: versionOf(idOf(each), each.expectedVersion) }));
  return Object.fromEntries(
    Object.entries(changes).map(([part, all]) => [part, Array.isArray(all) ? renewed(all) : all]),
  );
}

const isSame = (a: StackedChange, b: StackedChange) =>
  a.title === b.title && JSON.stringify(a.changes) === JSON.stringify(b.changes);
