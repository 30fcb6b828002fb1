import type { Day } from '../dates/day.js';
import { writeDay } from '../dates/write-day.js';
import type { Problem } from '../errors/error-codes.js';

export const POST_KINDS = [
  'SRO',
  'PROGRAMME_DIRECTOR',
  'PROGRAMME_MANAGER',
  'PMO_LEAD',
  'WORKSTREAM_LEAD',
  'CLINICAL_LEAD',
  'CHAIR',
  'VICE_CHAIR',
  'ACCOUNTABLE_OFFICER',
  'SECRETARY',
  'OTHER',
] as const;
export type PostKind = (typeof POST_KINDS)[number];

/** Who holds a post, with first and last day; null: not known to begin, not known to end. */
export interface Holding {
  id: string;
  name: string;
  personId: string | null;
  from: Day | null;
  to: Day | null;
}

export interface PostFacts {
  id: string;
  title: string;
  kind: PostKind;
  /** Null for a post of the programme as a whole. */
  workstreamId: string | null;
  isArchived: boolean;
  holdings: readonly Holding[];
}

/** An objection to how posts are filled, and the post that it is about. */
export interface PostFinding extends Problem {
  postId: string | null;
}

/** Who holds it on this day; nobody where it is vacant. */
export function holderOn(holdings: readonly Holding[], on: Day): Holding | null {
  return holdings.find(({ from, to }) => (from ?? -Infinity) <= on && on <= (to ?? Infinity)) ?? null;
}

/**
 * `POST-1`: a post is held by one person at a time. `POST-3`: nobody's time in it ends before it begins.
 * Example: one to 31 March and another from 1 April are fine; another from 31 March is refused.
 */
export function holdingProblems(next: Holding, others: readonly Holding[]): Problem[] {
  if (next.from !== null && next.to !== null && next.to < next.from) {
    const message = `The last day, ${writeDay(next.to)}, is before the first, ${writeDay(next.from)}.`;
    return [{ rule: 'POST-3', severity: 'E', field: 'heldTo', message }];
  }
  const other = others.find((one) => one.id !== next.id && overlaps(one, next));
  if (!other) return [];
  const message = `${other.name} holds it ${spanOf(other)}. Choose days outside that, or end it first.`;
  return [{ rule: 'POST-1', severity: 'E', field: 'heldFrom', message }];
}

/**
 * Whose time ends when somebody else begins on this day, and the last day of it: whoever holds the post without a last day and
 * began before. Nobody's where no day is given: then nothing says who came first.
 * Example: one since 1 January with no last day, the next from 8 April: the first ends on 7 April.
 */
export function handedOver(
  holdings: readonly Holding[],
  from: Day | null,
): { holding: Holding; lastDay: Day } | null {
  if (from === null) return null;
  const holding = holdings.find((one) => one.to === null && (one.from ?? -Infinity) < from);
  return holding ? { holding, lastDay: (from - 1) as Day } : null;
}

/**
 * How the posts of a programme are filled: `ROLE-1` one SRO today, `ROLE-2` who is not its programme manager too,
 * `ROLE-3` nobody between two holders. Example: one to 31 March, the next from 8 April: vacant from 1 to 7 April.
 */
export function roleFindings(
  posts: readonly PostFacts[],
  { name, isActive, today }: { name: string; isActive: boolean; today: Day },
): PostFinding[] {
  const live = posts.filter((post) => !post.isArchived);
  return [
    ...(isActive ? soleSro(live, name, today) : []),
    ...managedByItsSro(live, today),
    ...live.flatMap(gaps),
  ];
}

function soleSro(posts: readonly PostFacts[], programme: string, today: Day): PostFinding[] {
  const seats = posts.filter(isOfProgramme('SRO'));
  const held = seats.filter(({ holdings }) => holderOn(holdings, today));
  if (held.length === 1) return [];
  const finding = { rule: 'ROLE-1', severity: 'E', field: null } as const;
  if (held.length === 0) {
    const why =
      seats.length === 0 ? 'there is no such post. Add one' : 'the post is vacant. Say who holds it';
    return [{ ...finding, postId: seats[0]?.id ?? null, message: `${programme} has no SRO today: ${why}.` }];
  }
  const names = held.map(({ holdings }) => holderOn(holdings, today)?.name).join(' and ');
  const message = `${programme} has ${held.length} SROs today: ${names}. One individual answers for a programme.`;
  return [{ ...finding, postId: held[1]?.id ?? null, message }];
}

function managedByItsSro(posts: readonly PostFacts[], today: Day): PostFinding[] {
  const sros = posts.filter(isOfProgramme('SRO')).flatMap(({ holdings }) => holderOn(holdings, today) ?? []);
  return posts.filter(isOfProgramme('PROGRAMME_MANAGER')).flatMap((post) => {
    const manager = holderOn(post.holdings, today);
    if (!manager || !sros.some((sro) => isSamePerson(sro, manager))) return [];
    const message = `${manager.name} is SRO and programme manager: nobody is left to whom the manager answers.`;
    return [{ rule: 'ROLE-2', severity: 'W', field: null, message, postId: post.id } satisfies PostFinding];
  });
}

function gaps(post: PostFacts): PostFinding[] {
  const inOrder = [...post.holdings].sort((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity));
  return inOrder.flatMap((next, n) => {
    const before = inOrder[n - 1];
    if (!before || before.to === null || next.from === null || next.from <= before.to + 1) return [];
    const [first, last] = [(before.to + 1) as Day, (next.from - 1) as Day];
    const days = first === last ? `on ${writeDay(first)}` : `from ${writeDay(first)} to ${writeDay(last)}`;
    const message = `${post.title}: nobody holds it ${days}, between ${before.name} and ${next.name}.`;
    return [{ rule: 'ROLE-3', severity: 'W', field: null, message, postId: post.id } satisfies PostFinding];
  });
}

const isOfProgramme = (kind: PostKind) => (post: PostFacts) =>
  post.kind === kind && post.workstreamId === null;

/** By account where both have one, else by name as written. */
function isSamePerson(one: Holding, other: Holding): boolean {
  return one.personId && other.personId
    ? one.personId === other.personId
    : one.name.trim().toLowerCase() === other.name.trim().toLowerCase();
}

function overlaps(one: Holding, other: Holding): boolean {
  return (
    (one.from ?? -Infinity) <= (other.to ?? Infinity) && (other.from ?? -Infinity) <= (one.to ?? Infinity)
  );
}

function spanOf({ from, to }: Holding): string {
  if (from !== null && to !== null) return `from ${writeDay(from)} to ${writeDay(to)}`;
  if (from !== null) return `from ${writeDay(from)} on`;
  return to === null ? 'with no first or last day given' : `until ${writeDay(to)}`;
}
