import { badInput, refused } from '../../platform/errors/domain-error.js';
import type { Meeting } from './meeting.entity.js';

interface Arranged {
  startsAt?: string | null;
  endsAt?: string | null;
  venue?: string | null;
  link?: string | null;
}

/** `MTG-15`: a meeting ends after it begins, on the same day. Example: 14:00 to 14:00 is refused, 14:00 to 14:01 is not. */
export function refuseTimesOutOfOrder(startsAt: string | null, endsAt: string | null): void {
  if (endsAt === null) return;
  if (startsAt === null)
    throw badInput('startsAt', 'Say when it begins, where you say when it ends.', 'MTG-15');
  if (endsAt <= startsAt)
    throw badInput('endsAt', `It begins at ${startsAt}. Write a later time on the same day.`, 'MTG-15');
}

/** Where and from when to when, as columns. */
export function arrangement(
  input: Arranged,
): Pick<Meeting, 'startsAtTime' | 'endsAtTime' | 'venue' | 'link'> {
  const { startsAt = null, endsAt = null, venue = null, link = null } = input;
  refuseTimesOutOfOrder(startsAt, endsAt);
  return { startsAtTime: startsAt, endsAtTime: endsAt, venue: venue?.trim() || null, link: link || null };
}

const AHEAD: ReadonlySet<string> = new Set(['PLANNED', 'CALLED', 'PAPERS_PUBLISHED']);

/** `MTG-8`: what has taken place, or never will, is not arranged any more. */
export function refuseUnlessAhead({ state }: Meeting): void {
  if (AHEAD.has(state)) return;
  const message = `A meeting that is ${state.toLowerCase().replaceAll('_', ' ')} is not arranged any more.`;
  throw refused([{ rule: 'MTG-8', severity: 'E', field: null, message }]);
}
