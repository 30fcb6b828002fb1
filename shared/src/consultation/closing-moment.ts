import { type Day, isoDay } from '../dates/day.js';
import { writeDay } from '../dates/write-day.js';

const LONDON = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  timeZoneName: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/**
 * When a consultation closes, as local time in London: `23:59` of 13 April 2018 is British Summer Time, of 13 February
 * Greenwich Mean Time.
 */
export function closingMoment(on: Day, time: string): string {
  const noon = new Date(`${isoDay(on)}T12:00:00Z`);
  const isSummer = LONDON.formatToParts(noon).some(
    ({ type, value }) => type === 'timeZoneName' && (value === 'BST' || value === 'GMT+1'),
  );
  return `${time} on ${writeDay(on)}, London time (${isSummer ? 'BST' : 'GMT'})`;
}
