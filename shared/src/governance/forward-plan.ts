import type { PaperDays } from '../calendar/paper-days.js';
import { type WorkingCalendar, workingDaysBetween } from '../calendar/working-days.js';
import { addDays, type Day } from '../dates/day.js';
import { writeDay } from '../dates/write-day.js';
import type { KeyStanding } from './key-decision.js';

/** A paper as the forward plan looks at it. */
export interface ForwardPaper {
  title: string;
  author: string | null;
  isOut: boolean;
  /** Offices that have not cleared it. */
  uncleared: readonly string[];
}

/** A decision to come, with what is known of its meeting. */
export interface ForwardFacts {
  when: { earliest: Day | null; latest: Day | null };
  /** Null where it has no meeting, or that has no rule on papers, or no day. */
  papersDue: PaperDays | null;
  /** Notice of the meeting is given. */
  isNoticeGiven: boolean;
  /** The papers of the meeting are published. */
  arePapersOut: boolean;
  papers: readonly ForwardPaper[];
  /** Null where it is no key decision. */
  key: (KeyStanding & { isPublished: boolean }) | null;
}

export type ForwardStep = 'KEY_NOTICE' | 'PAPERS' | 'NOTICE' | 'DECISION';

export interface ForwardDue {
  step: ForwardStep;
  on: Day;
}

export interface ForwardVerdict {
  /** What is due next, or is overdue; null where nothing has a day. */
  next: ForwardDue | null;
  /** Working days until then; negative once it has passed. */
  workingDaysLeft: number | null;
  sentence: string;
  /** Who or what is late, each as a sentence. */
  late: string[];
}

const STEP_WORDS: Record<ForwardStep, string> = {
  KEY_NOTICE: 'Key-decision notice',
  PAPERS: 'Papers',
  NOTICE: 'Notice of the meeting',
  DECISION: 'Decision',
};

/**
 * What is due next for a decision, and who is late with it, as of a day. Example: the Joint Committee of 31 January 2018 with
 * five clear days, on 24 November 2017: "Papers due 23 Jan 2018, 39 working days left". On 23 January its paper is not late, on
 * the 24th it is.
 */
export function forwardVerdict(facts: ForwardFacts, today: Day, calendar: WorkingCalendar): ForwardVerdict {
  const [next] = openSteps(facts).sort((a, b) => a.on - b.on || RANK[a.step] - RANK[b.step]);
  if (next === undefined)
    return { next: null, workingDaysLeft: null, sentence: 'No day is known.', late: lateWords(facts, today) };
  const { step, on } = next;
  const isPast = on < today;
  const count = workingDaysBetween(isPast ? on : today, isPast ? today : on, calendar);
  const words = `${count} working ${count === 1 ? 'day' : 'days'} ${isPast ? 'ago' : 'left'}`;
  return {
    next,
    workingDaysLeft: isPast ? -count : count,
    sentence: `${STEP_WORDS[step]} due ${writeDay(on)}, ${on === today ? 'today' : words}`,
    late: lateWords(facts, today),
  };
}

const RANK: Record<ForwardStep, number> = { KEY_NOTICE: 0, PAPERS: 1, NOTICE: 2, DECISION: 3 };

function openSteps({ when, papersDue, papers, key, ...facts }: ForwardFacts): ForwardDue[] {
  const steps: ForwardDue[] = [];
  if (key?.days && !key.isPublished) steps.push({ step: 'KEY_NOTICE', on: key.days.fullBy });
  if (papersDue !== null && !facts.arePapersOut && !(papers.length > 0 && papers.every(({ isOut }) => isOut)))
    steps.push({ step: 'PAPERS', on: papersDue.readyBy });
  if (papersDue !== null && !facts.isNoticeGiven) steps.push({ step: 'NOTICE', on: papersDue.publishBy });
  const last = when.latest ?? when.earliest;
  if (last !== null) steps.push({ step: 'DECISION', on: last });
  return steps;
}

function lateWords({ papersDue, papers, key }: ForwardFacts, today: Day): string[] {
  const late: string[] = [];
  if (key?.problem) late.push(key.problem.message);
  if (papersDue !== null && papersDue.readyBy < today)
    for (const { title, author, uncleared } of papers.filter(({ isOut }) => !isOut)) {
      const waits = uncleared.length === 0 ? '' : `; not cleared by ${uncleared.join(', ')}`;
      late.push(
        `“${title}” (${author ?? 'no author'}) was due on ${writeDay(papersDue.readyBy)} and is not out${waits}.`,
      );
    }
  return late;
}

/**
 * Whether a decision is in the window of so many days from today; one without a day stands only in the plan of all.
 * Example: from 24 November 2017 the 90 days end on 22 February 2018: 31 January is in, 6 March is not.
 */
export function isWithinDays(
  when: { earliest: Day | null; latest: Day | null },
  today: Day,
  days: number,
): boolean {
  const first = when.earliest ?? when.latest;
  return first !== null && first <= addDays(today, days);
}

/** The order of the plan: what is due next first, then the day of the decision, then its title; what has no day comes last. */
export function inForwardOrder<Entry>(
  entries: readonly Entry[],
  of: (entry: Entry) => { next: Day | null; on: Day | null; title: string },
): Entry[] {
  const LAST = Number.POSITIVE_INFINITY;
  return [...entries].sort((a, b) => {
    const [one, other] = [of(a), of(b)];
    return (
      compare(one.next ?? LAST, other.next ?? LAST) ||
      compare(one.on ?? LAST, other.on ?? LAST) ||
      one.title.localeCompare(other.title)
    );
  });
}

const compare = (a: number, b: number) => (a === b ? 0 : a - b);
