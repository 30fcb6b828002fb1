import { type WorkingCalendar, workingDaysBetween } from '../calendar/working-days.js';
import type { Day } from '../dates/day.js';
import { writeDay } from '../dates/write-day.js';
import type { Problem } from '../errors/error-codes.js';

export const PAPER_ROUTES = ['ON_TIME', 'LATE', 'TABLED', 'SUPPLEMENTARY', 'WITHDRAWN'] as const;
export type PaperRoute = (typeof PAPER_ROUTES)[number];

export const CLEARANCE_STATES = ['PENDING', 'CLEARED', 'RETURNED'] as const;
export type ClearanceState = (typeof CLEARANCE_STATES)[number];

export interface Publication {
  route: PaperRoute;
  publishedOn: Day;
  /** The last day for papers; null where the body has no rule or the meeting no day. */
  publishBy: Day | null;
  urgencyReason: string | null;
  isChairAgreed: boolean;
}

const NEEDS_THE_CHAIR: ReadonlySet<PaperRoute> = new Set(['LATE', 'TABLED']);

/**
 * What stands against publishing a paper: in time it goes its ordinary way (`PAP-1`), a late or tabled one needs the
 * reason for its urgency and the agreement of the chair (`MTG-6`).
 * Example: papers were due on 26 February 2018; on the 26th a paper is on time, on the 27th it is late and says why.
 */
export function publicationProblems(facts: Publication): Problem[] {
  const { route, publishedOn, publishBy } = facts;
  const problems: Problem[] = [];
  const refuse = (rule: string, field: string, message: string) =>
    problems.push({ rule, severity: 'E', field, message });
  if (route === 'WITHDRAWN') refuse('PAP-1', 'route', 'A withdrawn paper is not published.');
  if (route === 'ON_TIME' && publishBy !== null && publishedOn > publishBy)
    refuse(
      'PAP-1',
      'route',
      `Papers were due by ${writeDay(publishBy)}; ${writeDay(publishedOn)} is late. Say whether it goes out late, is tabled or supplements another.`,
    );
  if (NEEDS_THE_CHAIR.has(route)) {
    if (!facts.urgencyReason?.trim())
      refuse('MTG-6', 'urgencyReason', 'Say why the paper cannot wait for the next meeting.');
    if (!facts.isChairAgreed)
      refuse('MTG-6', 'chairAgrees', 'A late paper needs the agreement of the chair that it is urgent.');
  }
  return problems;
}

export interface Clearance {
  id: string;
  position: number;
  office: string;
  state: ClearanceState;
}

/**
 * `PAP-2`: offices clear a paper in their order. Example: where Finance comes before Legal, Legal cannot clear what Finance has
 * not; either may return it at any time.
 */
export function clearanceProblems(steps: readonly Clearance[], id: string, to: ClearanceState): Problem[] {
  const step = steps.find((one) => one.id === id);
  if (step === undefined || to !== 'CLEARED') return [];
  const before = steps.find((one) => one.position < step.position && one.state !== 'CLEARED');
  if (before === undefined) return [];
  const message = `${before.office} comes before ${step.office} and has not cleared it.`;
  return [{ rule: 'PAP-2', severity: 'E', field: 'state', message }];
}

/** `PAP-3`: a paper that is not cleared by all is published with a reason only. Example: one of two pending warns. */
export function unclearedProblems(steps: readonly Clearance[]): Problem[] {
  const open = steps.filter(({ state }) => state !== 'CLEARED').map(({ office }) => office);
  if (open.length === 0) return [];
  const message = `Not cleared yet by ${open.join(', ')}.`;
  return [{ rule: 'PAP-3', severity: 'W', field: null, message }];
}

/**
 * When a paper is due, with the working days that are left. Example: due on Monday 26 February 2018, on Thursday the 22nd:
 * "Due 26 Feb 2018, 2 working days left"; on the 27th "Due 26 Feb 2018, 1 working day ago".
 */
export function dueSentence(due: Day | null, today: Day, calendar: WorkingCalendar): string {
  if (due === null)
    return 'When it is due is not known: the body has no rule on papers, or the meeting no date.';
  const day = `Due ${writeDay(due)}`;
  if (due === today) return `${day}, today`;
  const isPast = due < today;
  const days = isPast ? workingDaysBetween(due, today, calendar) : workingDaysBetween(today, due, calendar);
  const words = days === 1 ? '1 working day' : `${days} working days`;
  return `${day}, ${words} ${isPast ? 'ago' : 'left'}`;
}
