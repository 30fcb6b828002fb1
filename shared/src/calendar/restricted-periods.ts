import { addDays, type Day } from '../dates/day.js';
import { writeDay } from '../dates/write-day.js';
import type { Problem } from '../errors/error-codes.js';
import { addWorkingDays, type WorkingCalendar } from './working-days.js';

export const RESTRICTED_PERIOD_KINDS = ['LOCAL', 'GENERAL', 'REFERENDUM', 'OTHER'] as const;
export type RestrictedPeriodKind = (typeof RESTRICTED_PERIOD_KINDS)[number];

/** A pre-election period, both days inclusive, as the programme office entered it; never derived silently. */
export interface RestrictedPeriod {
  name: string;
  kind: RestrictedPeriodKind;
  /** Ids of the localities it holds in; empty means everywhere. */
  areas: readonly string[];
  start: Day;
  end: Day;
}

/** What is held back until after an election; other work goes on, for it is convention and not law. */
export const SENSITIVE_EVENTS = ['LAUNCH', 'RESULTS', 'CONTENTIOUS_DECISION', 'CONSULTATION'] as const;
export type SensitiveEvent = (typeof SENSITIVE_EVENTS)[number];

/** Where a period ends that is tied to a poll: with the poll, or with the day after, when results are known. */
export const POLL_DAY_RULES = ['ENDS_ON_POLL_DAY', 'ENDS_DAY_AFTER'] as const;
export type PollDayRule = (typeof POLL_DAY_RULES)[number];

const WORDS: Record<Exclude<SensitiveEvent, 'CONSULTATION'>, string> = {
  LAUNCH: 'A consultation is launched',
  RESULTS: 'Results are published',
  CONTENTIOUS_DECISION: 'A contentious decision falls',
};

/** Whether a period holds in any of these areas; an event without areas is everywhere. */
export function holdsIn(period: RestrictedPeriod, areas: readonly string[]): boolean {
  return period.areas.length === 0 || areas.length === 0 || period.areas.some((area) => areas.includes(area));
}

/**
 * `PEP-1`: a launch, the publication of results or a contentious decision may fall inside a restricted period. A date that
 * is a range is warned of when any of its days does; an unknown one gives no verdict.
 * Example: with 27 March to 3 May 2018 restricted, a launch on 27 March is warned of and one on the 26th is not.
 */
export function sensitiveEventProblems(
  event: Exclude<SensitiveEvent, 'CONSULTATION'>,
  when: { earliest: Day | null; latest: Day | null },
  areas: readonly string[],
  periods: readonly RestrictedPeriod[],
): Problem[] {
  const { earliest, latest } = when;
  if (earliest === null || latest === null) return [];
  return periods
    .filter((period) => holdsIn(period, areas) && earliest <= period.end && latest >= period.start)
    .map((period) => ({
      rule: 'PEP-1',
      severity: 'W',
      field: 'date',
      message: `${WORDS[event]} inside ${named(period)}. Hold it until after ${writeDay(period.end)}, or say why not.`,
    }));
}

/**
 * `PEP-2`: a consultation overlaps a restricted period and no extension is recorded for it.
 * Example: twelve weeks from 1 February 2018 end on 26 April and overlap 27 March to 3 May by 31 days.
 */
export function consultationProblems(
  consultation: { opens: Day; closes: Day; areas: readonly string[]; hasExtension: boolean },
  periods: readonly RestrictedPeriod[],
): Problem[] {
  const { opens, closes, areas, hasExtension } = consultation;
  if (hasExtension) return [];
  return periods
    .filter((period) => holdsIn(period, areas) && opens <= period.end && closes >= period.start)
    .map((period) => {
      const days = Math.min(closes, period.end) - Math.max(opens, period.start) + 1;
      const message = `The consultation runs for ${days} ${days === 1 ? 'day' : 'days'} of ${named(period)} and no extension is recorded.`;
      return { rule: 'PEP-2', severity: 'W', field: 'closes', message };
    });
}

/**
 * The day by which notice of a local election must be given, the 25th working day before the poll: a suggestion for the
 * office to enter. For the poll of 3 May 2018 it is 27 March.
 */
export function latestNoticeOfElection(poll: Day, calendar: WorkingCalendar): Day {
  return addWorkingDays(poll, -25, calendar);
}

/**
 * What is wrong with a restricted period as it is typed: it ends before it starts (`PEP-3`), or does not end where its poll
 * rule says (`PEP-4`). Example: the poll of 3 May 2018 with "ends on the day after" ends on 4 May.
 */
export function restrictedPeriodProblems(period: {
  start: Day;
  end: Day;
  poll: Day | null;
  rule: PollDayRule | null;
}): Problem[] {
  const { start, end, poll, rule } = period;
  const refuse = (id: string, field: string, message: string): Problem => ({
    rule: id,
    severity: 'E',
    field,
    message,
  });
  if (end < start)
    return [
      refuse('PEP-3', 'endsOn', `It ends on ${writeDay(end)}, before it starts on ${writeDay(start)}.`),
    ];
  if ((poll === null) !== (rule === null))
    return [
      refuse(
        'PEP-4',
        'pollDayRule',
        'Give the day of the poll together with where the period ends, or neither.',
      ),
    ];
  if (poll === null) return [];
  const last = addDays(poll, rule === 'ENDS_ON_POLL_DAY' ? 0 : 1);
  if (last === end) return [];
  const where = rule === 'ENDS_ON_POLL_DAY' ? 'on the day of the poll' : 'on the day after the poll';
  return [
    refuse(
      'PEP-4',
      'endsOn',
      `By its rule it ends ${where}, ${writeDay(last)}, and not on ${writeDay(end)}.`,
    ),
  ];
}

const named = ({ name, start, end }: RestrictedPeriod) => `${name} (${writeDay(start)} to ${writeDay(end)})`;
