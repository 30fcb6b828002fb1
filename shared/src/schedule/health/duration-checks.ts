import { workingDaysBetween } from '../../calendar/working-days.js';
import { addDays } from '../../dates/day.js';
import { writeDay } from '../../dates/write-day.js';
import { counted } from '../../projection/projection-words.js';
import { statedLength } from '../../projection/stated-date.js';
import { aboutItem, FEW, type HealthCheck, type HealthFacts, verdictOf } from './health-check.js';

/** Two months of working days: longer work is planned too coarsely to be watched. */
export const LONGEST_TASK = 44;

/** `HLT-8`: work of more than 44 working days. Example: 2 January to 5 March 2018 is 45 and found, to the 2nd is 44. */
export function longTasks(facts: HealthFacts): HealthCheck {
  const { calendar } = facts;
  const open = facts.items.filter(
    ({ isOpen, isSummary, kind }) => isOpen && !isSummary && kind === 'ACTIVITY',
  );
  const found = open.flatMap((item) => {
    const length = statedLength(item.expected, calendar);
    if (length === null || length <= LONGEST_TASK) return [];
    return [aboutItem(item.id, `It takes ${counted(length, 'working day')}.`)];
  });
  return verdictOf(
    {
      rule: 'HLT-8',
      title: `Work over ${LONGEST_TASK} working days`,
      reason: 'Long work shows no progress between its ends; cut it where something is handed over.',
      allowed: FEW,
      unit: 'open activities',
    },
    found,
    open.length,
  );
}

/** `HLT-9`: recorded as done on a day that has not come. "Autumn 2017" is no such day while that autumn lasts. */
export function actualsInTheFuture(facts: HealthFacts): HealthCheck {
  const done = facts.items.filter(({ actual }) => actual !== null);
  const found = done.filter(({ actual }) => actual!.earliest !== null && actual!.earliest > facts.today);
  return verdictOf(
    {
      rule: 'HLT-9',
      title: 'Done in the future',
      reason:
        'What has not happened yet is a forecast; recorded as done, everything behind it is computed wrongly.',
      allowed: 0,
      unit: 'items that are done',
    },
    found.map(({ id, actual }) => aboutItem(id, `It is recorded as done on ${writeDay(actual!.earliest!)}.`)),
    done.length,
  );
}

/** `HLT-11`: the day has passed and nothing is recorded. On the last day itself there is still time. */
export function passedWithNothingRecorded(facts: HealthFacts): HealthCheck {
  const open = facts.items.filter(({ isOpen, isSummary }) => isOpen && !isSummary);
  const found = open.filter(
    ({ expected, actual }) => actual === null && expected?.latest != null && expected.latest < facts.today,
  );
  return verdictOf(
    {
      rule: 'HLT-11',
      title: 'Passed with nothing recorded',
      reason: 'Record that it is done, or state a new date: until then the plan counts it as done today.',
      allowed: 0,
      unit: 'open items',
    },
    found.map(({ id, expected }) => aboutItem(id, `It was expected by ${writeDay(expected!.latest!)}.`)),
    open.length,
  );
}

/**
 * `HLT-12`: done after the last day of its baseline, or not done although that has passed. Example: a baseline of
 * 12 January and an actual of the 15th, or nothing recorded on the 15th.
 */
export function missedBaseline(facts: HealthFacts): HealthCheck {
  const due = facts.items.filter(
    ({ baseline, isSummary, isOpen, actual }) =>
      !isSummary &&
      (isOpen || actual !== null) &&
      baseline?.latest != null &&
      addDays(baseline.latest, 1) <= facts.today,
  );
  const found = due.filter(
    ({ baseline, actual }) =>
      actual === null || (actual.latest !== null && actual.latest > baseline!.latest!),
  );
  return verdictOf(
    {
      rule: 'HLT-12',
      title: 'Missed baseline',
      reason: 'How much of what was agreed for by now came in time shows how far the rest can be believed.',
      allowed: FEW,
      unit: 'items whose baseline has passed',
    },
    found.map(({ id, baseline, actual }) => {
      const agreed = writeDay(baseline!.latest!);
      if (actual === null) return aboutItem(id, `It was agreed for ${agreed} and is not done.`);
      const late = workingDaysBetween(baseline!.latest!, actual.latest!, facts.calendar);
      return aboutItem(
        id,
        `It was agreed for ${agreed} and done on ${writeDay(actual.latest!)}, ${counted(late, 'working day')} later.`,
      );
    }),
    due.length,
  );
}
