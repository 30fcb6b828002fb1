import fc from 'fast-check';
import ICAL from 'ical.js';
import { day } from '../dates/day.js';
import { readPlanDate } from '../dates/read-plan-date.js';
import { foldLine } from './content-lines.js';
import { itemEvent, type MeetingEntry, meetingEvent, papersEvent } from './plan-events.js';
import { type CalendarEvent, writeCalendar } from './write-calendar.js';

const bytes = (text: string) => new TextEncoder().encode(text).length;
const TODAY = day('2017-11-24');

function dated(text: string): MeetingEntry['date'] {
  const read = readPlanDate(text, { today: TODAY, expects: 'point', fieldIs: 'day', field: 'date' });
  if (!read.ok) throw new Error(text);
  return read.date;
}

const meeting = (over: Partial<MeetingEntry> = {}): CalendarEvent | null =>
  meetingEvent({
    id: '0198a5a0-0000-7000-8000-0000000000aa',
    sequence: 3,
    changedAt: '2017-11-24T09:00:00.123Z',
    url: 'https://gantry.example.org/p/km/meetings/1',
    title: 'Meeting in public',
    bodyName: 'Joint Committee',
    state: 'PLANNED',
    date: dated('6 June 2018'),
    heldOn: null,
    startsAt: '14:00',
    endsAt: '16:30',
    isTimeConfirmed: true,
    venue: 'Town hall',
    link: null,
    parts: null,
    ...over,
  });

function write(events: readonly (CalendarEvent | null)[]): string {
  const present = events.filter((event) => event !== null);
  return writeCalendar({ method: 'PUBLISH', name: 'Mine', description: null, events: present });
}

/** What another program makes of it: Mozilla's parser, with the time zone that we sent along. */
function parsed(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!);
  ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}
const instant = (time: ICAL.Time) => time.toJSDate().toISOString();

describe('a meeting in a calendar', () => {
  it.each([
    ['6 June 2018', '2018-06-06T13:00:00.000Z', '2018-06-06T15:30:00.000Z'],
    ['10 January 2018', '2018-01-10T14:00:00.000Z', '2018-01-10T16:30:00.000Z'],
    ['26 March 2018', '2018-03-26T13:00:00.000Z', '2018-03-26T15:30:00.000Z'],
    ['24 March 2018', '2018-03-24T14:00:00.000Z', '2018-03-24T16:30:00.000Z'],
  ])('of %s at 14:00 is at 14:00 in London, summer and winter', (date, starts, ends) => {
    const [event] = parsed(write([meeting({ date: dated(date) })]));
    expect([instant(event!.startDate), instant(event!.endDate)]).toEqual([starts, ends]);
    expect(event!.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
  });

  it('without an hour takes its whole day and no other', () => {
    const [event] = parsed(write([meeting({ startsAt: null, endsAt: null })]));
    expect(event!.startDate).toMatchObject({ isDate: true });
    expect([event!.startDate.toString(), event!.endDate.toString()]).toEqual(['2018-06-06', '2018-06-07']);
  });

  it('that is to be confirmed is tentative, says so, and makes nobody busy', () => {
    const [event] = parsed(write([meeting({ date: dated('~23/01 (TBC)'), startsAt: null })]));
    expect(event!.component.getFirstPropertyValue('status')).toBe('TENTATIVE');
    expect(event!.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    expect(event!.summary).toBe('Joint Committee: Meeting in public (date TBC)');
  });

  it('that may be on any day of a window spans it', () => {
    const [event] = parsed(write([meeting({ date: dated('26/10 – 15/11 (date TBC)') })]));
    expect([event!.startDate.toString(), event!.endDate.toString()]).toEqual(['2017-10-26', '2017-11-16']);
    expect(event!.component.getFirstPropertyValue('status')).toBe('TENTATIVE');
  });

  it('without a day is not sent', () => {
    expect(meeting({ date: dated('TBC') })).toBeNull();
  });

  it.each(['CANCELLED', 'POSTPONED'])('that is %s is sent as cancelled, under its own id', (state) => {
    const [before] = parsed(write([meeting()]));
    const [after] = parsed(write([meeting({ state, sequence: 4 })]));
    expect(after!.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(after!.uid).toBe(before!.uid);
    expect(after!.sequence).toBeGreaterThan(before!.sequence);
  });

  it('that moves keeps its id', () => {
    const [before] = parsed(write([meeting()]));
    const [after] = parsed(write([meeting({ date: dated('13 June 2018'), sequence: 4 })]));
    expect([after!.uid, after!.sequence]).toEqual([before!.uid, 4]);
    expect(after!.startDate.toString()).toBe('2018-06-13T14:00:00');
  });

  it('is the same bytes as long as nothing changes', () => {
    expect(write([meeting()])).toBe(write([meeting()]));
    expect(write([meeting()])).toContain('DTSTAMP:20171124T090000Z');
  });
});

it('the day on which papers are due makes nobody busy, and an item shows what is cancelled', () => {
  const about = { id: 'a', sequence: 1, changedAt: '2017-11-24T09:00:00Z', url: null };
  const papers = papersEvent({
    ...about,
    title: 'Meeting',
    bodyName: 'JC',
    dueOn: TODAY,
    isMeetingOff: false,
  });
  const item = { ...about, code: 'MS-1', title: 'Launch', isCancelled: true, isDone: false };
  const [due, launch] = parsed(write([papers, itemEvent({ ...item, date: dated('8 Mar 2018') })]));
  expect(due!.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  expect(due!.summary).toBe('Papers due: JC, Meeting');
  expect(launch!.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  expect(itemEvent({ ...item, date: dated('TBC') })).toBeNull();
});

describe('what somebody typed', () => {
  it.each([
    'Meeting\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil',
    'Meeting\nBEGIN:VEVENT',
    'Meeting\u2028BEGIN:VEVENT\u0085X:1',
    'Commas, semicolons; and \\n backslashes \\',
    `${'a'.repeat(49)}👩‍👩‍👧‍👦 ${'é'.repeat(60)}`,
    'Bell\u0007 and nothing\u0000',
  ])('never becomes a line of the calendar: %j', (title) => {
    const text = write([meeting({ title, venue: title, parts: title })]);
    const events = parsed(text);
    expect(events).toHaveLength(1);
    const read = title
      .replaceAll(/\r\n|[\u0085\u2028]/g, '\n')
      .replaceAll('\u0000', '')
      .replaceAll('\u0007', '');
    expect(events[0]!.summary).toBe(`Joint Committee: ${read}`);
    expect(events[0]!.location).toBe(read);
    for (const line of text.split('\r\n')) expect(bytes(line)).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('in a link adds no line', () => {
    const text = write([
      meeting({ url: 'https://example.org/\r\nX-EVIL:1', link: 'https://example.org/\r\nX-EVIL:1' }),
    ]);
    expect(text.replaceAll('\r\n ', '')).not.toMatch(/^X-EVIL/m);
  });

  it('comes back whole, whatever it is, in lines of 75 bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (typed) => {
        const folded = foldLine(typed.replaceAll(/[\r\n]/g, ''));
        for (const line of folded.split('\r\n')) expect(bytes(line)).toBeLessThanOrEqual(75);
        expect(folded.replaceAll('\r\n ', '')).toBe(typed.replaceAll(/[\r\n]/g, ''));
        expect(folded).not.toContain('\ufffd');
      }),
    );
  });
});

it('an invitation names who is asked and by whom, and no quote ends the name early', () => {
  const asked = { ...meeting()!, organizer: { name: 'Office "A"', address: 'office@example.org' } };
  const events = [{ ...asked, attendee: { name: 'A\r\nBCC:x', address: 'member@example.org' } }];
  const text = writeCalendar({ method: 'REQUEST', name: 'x', description: null, events });
  const [event] = parsed(text);
  expect(text).toContain('METHOD:REQUEST');
  expect(event!.component.getFirstPropertyValue('organizer')).toBe('mailto:office@example.org');
  expect(event!.component.getFirstProperty('attendee')!.getParameter('cn')).toBe('A BCC:x');
});
