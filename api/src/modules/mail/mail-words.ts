import { civilDate, weekday } from '@gantry/shared/dates/day';
import { writeDay } from '@gantry/shared/dates/write-day';
import type { CalendarEvent } from '@gantry/shared/icalendar/write-calendar';
import { oneLine } from './plain-address.js';

export type LetterKind = 'INVITATION' | 'CHANGE' | 'CANCELLATION';

const SUBJECTS: Record<LetterKind, string> = {
  INVITATION: 'Meeting',
  CHANGE: 'Changed meeting',
  CANCELLATION: 'Meeting is off',
};
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** "Meeting: Joint Committee, Wednesday 31 Jan 2018, 14:00", and a text that says the same and where. */
export function letterWords(
  kind: LetterKind,
  bodyName: string,
  event: CalendarEvent,
): { subject: string; body: string } {
  const subject = oneLine(`${SUBJECTS[kind]}: ${bodyName}, ${whenWords(event)}`);
  const isTbc = event.status === 'TENTATIVE';
  const lines = [
    event.summary,
    `When: ${whenWords(event)}${isTbc ? ' (to be confirmed)' : ''}`,
    ...(event.location === null ? [] : [`Where: ${oneLine(event.location)}`]),
    ...(event.description === null ? [] : [event.description]),
    kind === 'CANCELLATION' ? 'It does not take place then.' : '',
  ];
  return { subject, body: lines.filter((line) => line !== '').join('\n') };
}

function whenWords({ time }: CalendarEvent): string {
  const from = time.kind === 'DAYS' ? time.from : time.on;
  const first = `${WEEKDAYS[weekday(from) - 1]} ${writeDay(from)}`;
  if (time.kind === 'HOURS')
    return `${first}, ${time.startsAt}${time.endsAt === null ? '' : ` to ${time.endsAt}`}`;
  if (time.to === time.from) return first;
  const isSameYear = civilDate(time.from).year === civilDate(time.to).year;
  return `between ${isSameYear ? first.replace(/ \d{4}$/, '') : first} and ${WEEKDAYS[weekday(time.to) - 1]} ${writeDay(time.to)}`;
}
