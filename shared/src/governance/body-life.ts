import type { Day } from '../dates/day.js';
import { writeDay } from '../dates/write-day.js';
import type { Problem } from '../errors/error-codes.js';

interface Held {
  role: string;
  seat: string;
  from: Day | null;
  to: Day | null;
}

/**
 * `BODY-7`: a body has one chair at a time.
 * Example: a chair to 31 March and another from 1 April are fine; another from 31 March is refused.
 */
export function chairProblems(seated: Held, members: readonly Held[]): Problem[] {
  if (seated.role !== 'CHAIR') return [];
  const other = members.find((one) => one.role === 'CHAIR' && overlaps(one, seated));
  if (!other) return [];
  const until = other.to === null ? 'holds the chair' : `holds the chair until ${writeDay(other.to)}`;
  const message = `${other.seat} ${until}. End that membership first, or seat this one as vice chair.`;
  return [{ rule: 'BODY-7', severity: 'E', field: 'role', message }];
}

function overlaps(one: Held, other: Held): boolean {
  const startsInTime = one.from === null || other.to === null || one.from <= other.to;
  return startsInTime && (other.from === null || one.to === null || other.from <= one.to);
}

/** `BODY-8`: the terms of reference are past their review. Example: review on 24 November: nothing that day, overdue on the 25th. */
export function termsReviewProblems(reviewOn: Day | null, today: Day): Problem[] {
  if (reviewOn === null || today <= reviewOn) return [];
  const message = `The terms of reference were to be reviewed by ${writeDay(reviewOn)}. Review them and set the next day.`;
  return [{ rule: 'BODY-8', severity: 'W', field: 'reviewOn', message }];
}

export interface LineBody {
  id: string;
  predecessorId: string | null;
}

/**
 * The one line of succession through a body, oldest first: what it follows, back to the beginning, and what follows it.
 * Where more than one body says that it follows, the line ends there, because it is no longer one.
 * Example: East Kent Strategy Board, East Kent Delivery Board, whichever of the two is asked about.
 */
export function successionLine<Body extends LineBody>(bodies: readonly Body[], id: string): Body[] {
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const self = byId.get(id);
  if (!self) return [];
  const line = [self];
  const seen = new Set([id]);
  for (let at = self; at.predecessorId !== null; ) {
    const before = byId.get(at.predecessorId);
    if (!before || seen.has(before.id)) break;
    seen.add(before.id);
    line.unshift(before);
    at = before;
  }
  for (let after = onlySuccessor(bodies, id); after && !seen.has(after.id); ) {
    seen.add(after.id);
    line.push(after);
    after = onlySuccessor(bodies, after.id);
  }
  return line;
}

function onlySuccessor<Body extends LineBody>(bodies: readonly Body[], id: string): Body | null {
  const [after, ...others] = bodies.filter((body) => body.predecessorId === id);
  return after && others.length === 0 ? after : null;
}
