import type { OffsetUnit } from '../dates/plan-date.js';
import { writeDay } from '../dates/write-day.js';
import type { LinkType } from '../governance/dependency-rules.js';
import { causeSentence } from './cause-sentence.js';
import type { Step } from './steps.js';

/** How items, bodies and blackouts are called where the sentence is read. */
export type NameOf = (id: string) => string;

const UNIT: Record<OffsetUnit, string> = {
  DAYS: 'day',
  WORKING_DAYS: 'working day',
  WEEKS: 'week',
  MONTHS: 'month',
  YEARS: 'year',
};

const WAITS: Record<LinkType, string> = {
  FS: 'It follows',
  SS: 'It starts with',
  FF: 'It ends with',
  SF: 'It ends when this starts:',
};

/**
 * One step of an explanation as a sentence that a board can read.
 * Example: "Papers were due on 26 Feb 2018; the work is ready on 1 Mar 2018, so the meeting of the Joint Committee on 6 Mar
 * 2018 is missed." and "Ready on 1 Mar 2018, it waits for the meeting of the Joint Committee on 12 Apr 2018: 28 working days."
 */
export function stepSentence(step: Step, nameOf: NameOf): string {
  switch (step.rule) {
    case 'plan-start':
      return `Nothing holds it: it can begin with the plan, on ${writeDay(step.on)}.`;
    case 'data-date':
      return `It has not begun, so it cannot begin before ${writeDay(step.on)}.`;
    case 'not-earlier':
      return `It may not ${step.isFinish ? 'finish' : 'start'} before ${writeDay(step.on)}.`;
    case 'held-to':
      return heldTo(step);
    case 'done':
      return step.start === step.finish
        ? `It was done on ${writeDay(step.finish)}.`
        : `It was begun on ${writeDay(step.start)} and done on ${writeDay(step.finish)}.`;
    case 'begun':
      return `It was begun on ${writeDay(step.on)} and has ${counted(step.remaining, 'working day')} left${
        step.isOverride ? ', which go on whatever precedes it' : ''
      }.`;
    case 'predecessor':
      return predecessor(step, nameOf);
    case 'external-dependency':
      return `It depends on something outside this programme${step.isDriver ? ', which holds it where it is' : ''}.`;
    case 'blackout':
      return `It may not run during ${nameOf(step.blackoutId)} (${writeDay(step.from)} to ${writeDay(step.to)}), so it moves to ${writeDay(step.movedTo)}.`;
    case 'work':
      return `${counted(step.days, step.isElapsed ? 'calendar day' : 'working day')} from ${writeDay(step.from)} ${step.days === 1 ? 'ends' : 'end'} on ${writeDay(step.finish)}.`;
    case 'missed-meeting':
      return missedMeeting(step, nameOf);
    case 'meeting':
      return meeting(step, nameOf);
    case 'as-late-as-possible':
      return `It is put as late as moves nothing else: ${writeDay(step.on)}.`;
    case 'cannot-be-computed':
      return step.causes.length === 0
        ? 'It cannot be computed: it waits for something outside this programme.'
        : `It cannot be computed: ${step.causes.map((cause) => causeSentence(cause, nameOf)).join('; ')}.`;
  }
}

function heldTo({ on, isFinish, neededFrom }: Extract<Step, { rule: 'held-to' }>): string {
  const held = `It is held to ${isFinish ? 'finish' : 'start'} on ${writeDay(on)}`;
  return neededFrom === null
    ? `${held}.`
    : `${held}, though what precedes it lets it start only on ${writeDay(neededFrom)}.`;
}

function predecessor(step: Extract<Step, { rule: 'predecessor' }>, nameOf: NameOf): string {
  const when = step.fromDay === null ? 'no known date' : writeDay(step.fromDay);
  const lag =
    step.lag === null
      ? ''
      : `, ${counted(Math.abs(step.lag.amount), UNIT[step.lag.unit])} ${step.lag.amount < 0 ? 'before' : 'after'} it`;
  if (step.neededFor !== null) return `Its ${step.neededFor} needs ${nameOf(step.fromId)} (${when})${lag}.`;
  return `${WAITS[step.type]} ${nameOf(step.fromId)} (${when})${lag}.`;
}

function missedMeeting(step: Extract<Step, { rule: 'missed-meeting' }>, nameOf: NameOf): string {
  const which = `the meeting of ${nameOf(step.bodyId)} on ${writeDay(step.meetingOn)}`;
  if (step.because === 'decision')
    return `What the decision needs is there on ${writeDay(step.readyOn)}, too late for ${which}.`;
  return `Papers were due on ${writeDay(step.papersDue)}; the work is ready on ${writeDay(step.readyOn)}, so ${which} is missed.`;
}

function meeting(step: Extract<Step, { rule: 'meeting' }>, nameOf: NameOf): string {
  const tbc = step.isTbc ? ' (date to be confirmed)' : '';
  const which = `the meeting of ${nameOf(step.bodyId)} on ${writeDay(step.meetingOn)}${tbc}`;
  const due = step.papersDue === null ? '' : ` Its papers are due on ${writeDay(step.papersDue)}.`;
  if (step.readyOn === null || step.workingDays === null) return `It is taken at ${which}.${due}`;
  return `Ready on ${writeDay(step.readyOn)}, it waits for ${which}: ${counted(step.workingDays, 'working day')}.${due}`;
}

function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
