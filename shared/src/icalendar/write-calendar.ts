import { addDays, type Day, isoDay } from '../dates/day.js';
import { escapeText, foldLine, quoteParameter } from './content-lines.js';

/** Whole days, both inclusive, or an hour of one day in London. */
export type EventTime =
  | { kind: 'DAYS'; from: Day; to: Day }
  | { kind: 'HOURS'; on: Day; startsAt: string; endsAt: string | null };

export interface CalendarEvent {
  /** Stable for ever: a moved meeting keeps it. */
  uid: string;
  /** Grows with every change of the date. */
  sequence: number;
  /** When the record was last changed, as an ISO instant: never "now", so that an unchanged calendar is the same bytes. */
  changedAt: string;
  time: EventTime;
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  summary: string;
  description: string | null;
  location: string | null;
  url: string | null;
  /** Does not make its reader busy. */
  isTransparent: boolean;
  /** Only in an invitation. */
  organizer?: Mailbox;
  attendee?: Mailbox;
}

export interface Mailbox {
  name: string;
  address: string;
}

export interface CalendarFile {
  method: 'PUBLISH' | 'REQUEST' | 'CANCEL';
  name: string;
  description: string | null;
  events: readonly CalendarEvent[];
}

/**
 * A calendar as RFC 5545 and 7986 write it, with London's clock in it, so that 14:00 is 14:00 in June and in January.
 * Example: a meeting of 6 June 2018 at 14:00 is `DTSTART;TZID=Europe/London:20180606T140000`, which is 13:00 UTC.
 */
export function writeCalendar({ method, name, description, events }: CalendarFile): string {
  const isFeed = method === 'PUBLISH';
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Gantry//Programme calendar//EN',
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    ...(isFeed
      ? [
          `X-WR-CALNAME:${escapeText(name)}`,
          `NAME:${escapeText(name)}`,
          ...(description === null ? [] : [`DESCRIPTION:${escapeText(description)}`]),
          'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
          'X-PUBLISHED-TTL:PT6H',
        ]
      : []),
    ...LONDON,
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return `${lines.map(foldLine).join('\r\n')}\r\n`;
}

/** The rules of 1981 and 1996, which still hold: forward on the last Sunday of March, back on the last of October. */
const LONDON = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/London',
  'BEGIN:DAYLIGHT',
  'DTSTART:19810329T010000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0100',
  'TZNAME:BST',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0000',
  'TZNAME:GMT',
  'END:STANDARD',
  'END:VTIMEZONE',
];

function eventLines(event: CalendarEvent): string[] {
  const stamp = instant(event.changedAt);
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(event.uid)}`,
    `SEQUENCE:${event.sequence}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    ...timeLines(event.time),
    `SUMMARY:${escapeText(event.summary)}`,
    ...(event.description === null ? [] : [`DESCRIPTION:${escapeText(event.description)}`]),
    ...(event.location === null ? [] : [`LOCATION:${escapeText(event.location)}`]),
    ...(event.url === null ? [] : [`URL:${uri(event.url)}`]),
    `STATUS:${event.status}`,
    `TRANSP:${event.isTransparent ? 'TRANSPARENT' : 'OPAQUE'}`,
    ...(event.organizer ? [mailboxLine('ORGANIZER', '', event.organizer)] : []),
    ...(event.attendee ? [mailboxLine('ATTENDEE', ';PARTSTAT=NEEDS-ACTION;RSVP=FALSE', event.attendee)] : []),
    'END:VEVENT',
  ];
}

function timeLines(time: EventTime): string[] {
  if (time.kind === 'DAYS')
    return [`DTSTART;VALUE=DATE:${date(time.from)}`, `DTEND;VALUE=DATE:${date(addDays(time.to, 1))}`];
  const at = (clock: string) => `;TZID=Europe/London:${date(time.on)}T${clock.replace(':', '')}00`;
  return [`DTSTART${at(time.startsAt)}`, ...(time.endsAt === null ? [] : [`DTEND${at(time.endsAt)}`])];
}

const date = (on: Day) => isoDay(on).replaceAll('-', '');
const instant = (iso: string) => iso.replace(/\.\d+/, '').replaceAll(/[-:]/g, '');
// biome-ignore lint/suspicious/noControlCharactersInRegex: an address holds none of them
const uri = (text: string) => text.replaceAll(/[\u0000-\u0020\u007f\u0085\u2028\u2029]/g, '');

function mailboxLine(property: string, parameters: string, { name, address }: Mailbox): string {
  return `${property};CN=${quoteParameter(name)}${parameters}:mailto:${uri(address)}`;
}
