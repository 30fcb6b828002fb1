import { slotProblems } from '@gantry/shared/agenda/agenda-timings';
import { refused } from '../../platform/errors/domain-error.js';
import type { Meeting } from './meeting.entity.js';

interface Arranged {
  startsAt?: string | null;
  endsAt?: string | null;
  venue?: string | null;
  link?: string | null;
}

/** `AGD-8`: a meeting ends after it begins, on the same day. */
export function refuseTimesOutOfOrder(startsAt: string | null, endsAt: string | null): void {
  const problems = slotProblems({ startsAt, endsAt });
  if (problems.length > 0) throw refused(problems);
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
