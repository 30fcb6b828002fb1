import { type Day, isoDay } from '../dates/day.js';
import type { PlanDate } from '../dates/plan-date.js';
import { writeDay } from '../dates/write-day.js';
import { writePlanDate } from '../dates/write-plan-date.js';
import type { ReportOption, TimetableRow } from './committee-report.js';

/** How far ahead next steps look, and how many lines of each kind are worth a page. */
const AHEAD_DAYS = 120;
const MOST_LINES = 15;

export interface FillFacts {
  today: Day;
  programme: string;
  purpose: string | null;
  decisions: readonly { code: string; title: string; body: string; on: Day | null }[];
  meetings: readonly { title: string; body: string; date: PlanDate | null; isCancelled: boolean }[];
  scenarios: readonly { number: number; name: string; condition: string | null; isWorking: boolean }[];
  items: readonly { title: string; date: PlanDate | null; isOpen: boolean }[];
}

export interface ReportFill {
  background: string;
  timetable: TimetableRow[];
  options: ReportOption[];
  nextSteps: string;
}

/**
 * What a programme's own data would say in a report, for its author to edit: what it is for and what was decided, the
 * meetings that are still to come, its scenarios as options, and what is due in the next 120 days.
 *
 * Example: on 24 November 2017 a meeting of 13 December 2017 is in the timetable, one of 26 October 2017 is not.
 */
export function fillReport(facts: FillFacts): ReportFill {
  return {
    background: background(facts),
    timetable: byDay(facts.meetings.filter((one) => !one.isCancelled && isAhead(one.date, facts.today)))
      .slice(0, MOST_LINES)
      .map(({ title, body, date }) => ({
        meeting: title.includes(body) ? title : `${body}: ${title}`,
        date,
      })),
    options: facts.scenarios.map(({ number, name, condition, isWorking }) => ({
      text: [`Scenario ${number}: ${name}.`, condition && `It comes about if: ${condition}.`]
        .filter(Boolean)
        .join(' ')
        .replace(/\.\.+/g, '.'),
      advantages: '',
      disadvantages: '',
      isPreferred: isWorking,
    })),
    nextSteps: byDay(facts.items.filter((one) => one.isOpen && isSoon(one.date, facts.today)))
      .slice(0, MOST_LINES)
      .map(({ title, date }) => `${title}: ${date === null ? 'to be confirmed' : writePlanDate(date)}`)
      .join('\n\n'),
  };
}

function background({ programme, purpose, decisions }: FillFacts): string {
  const first = purpose?.trim() ? `${programme}: ${purpose.trim()}` : '';
  const taken = [...decisions]
    .sort((one, other) => (one.on ?? 0) - (other.on ?? 0))
    .slice(-MOST_LINES)
    .map(
      ({ code, title, body, on }) => `- ${on === null ? '' : `${writeDay(on)}, `}${body}: ${title} (${code})`,
    );
  const decided = taken.length > 0 ? ['What was decided so far:', ...taken].join('\n') : '';
  return [first, decided].filter(Boolean).join('\n\n');
}

function isAhead(date: PlanDate | null, today: Day): boolean {
  return date?.latest != null && date.latest >= today;
}

function isSoon(date: PlanDate | null, today: Day): boolean {
  return isAhead(date, today) && (date?.earliest ?? today) <= today + AHEAD_DAYS;
}

function byDay<T extends { date: PlanDate | null }>(all: readonly T[]): T[] {
  const key = ({ date }: T) => isoDay((date?.latest ?? date?.earliest) as Day);
  return [...all].sort((one, other) => key(one).localeCompare(key(other)));
}
