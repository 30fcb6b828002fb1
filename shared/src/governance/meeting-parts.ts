import type { MeetingKind } from './outcomes.js';

/** Kinds of meeting that are held in private, or in part: their titles can name an exempt subject. */
export const PRIVATE_KINDS: readonly MeetingKind[] = ['FORMAL_PRIVATE', 'PART1_PART2'];

/**
 * Whether anybody may join from elsewhere, so that where to do so is no secret.
 * Example: `FORMAL_PUBLIC` yes, `INFORMAL` no.
 */
export function isJoinedByAnybody(kind: MeetingKind): boolean {
  return kind === 'FORMAL_PUBLIC' || kind === 'PART1_PART2';
}

/**
 * Which parts of a meeting are open to the public, as a reader is told; null where its kind says nothing about that.
 * Example: "Part 1 is in public, part 2 in private."
 */
export function meetingParts(kind: MeetingKind): string | null {
  switch (kind) {
    case 'FORMAL_PUBLIC':
      return 'In public.';
    case 'FORMAL_PRIVATE':
      return 'In private.';
    case 'PART1_PART2':
      return 'Part 1 is in public, part 2 in private.';
    case 'INFORMAL':
      return 'Informal, not in public.';
    case 'EXTRAORDINARY':
    case 'CORRESPONDENCE':
      return null;
  }
}

/**
 * The title of a meeting for somebody: one in private can name an exempt subject, so that whoever may not read what is
 * exempt at the body is told of a meeting. Example: "Price of the land", in private: a reader sees "Meeting".
 */
export function meetingTitleFor(kind: MeetingKind, title: string, readsExempt: boolean): string {
  return PRIVATE_KINDS.includes(kind) && !readsExempt ? 'Meeting' : title;
}
