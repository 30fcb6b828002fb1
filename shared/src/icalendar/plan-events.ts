import type { Day } from '../dates/day.js';
import type { PlanDate } from '../dates/plan-date.js';
import { writeDay } from '../dates/write-day.js';
import type { CalendarEvent, EventTime } from './write-calendar.js';

type Stated = Pick<PlanDate, 'shape' | 'confidence' | 'earliest' | 'latest' | 'sourceText'>;

/** What every entry of a calendar is made from. */
interface Entry {
  id: string;
  sequence: number;
  changedAt: string;
  /** Where it is read in full. */
  url: string | null;
}

export interface MeetingEntry extends Entry {
  title: string;
  bodyName: string;
  state: string;
  date: Stated;
  heldOn: Day | null;
  startsAt: string | null;
  endsAt: string | null;
  isTimeConfirmed: boolean;
  venue: string | null;
  link: string | null;
  /** Which parts are open to the public, as a sentence. */
  parts: string | null;
}

/**
 * A meeting in a calendar; null while it has no day. Without an hour it takes its day, a window takes all of its days.
 * Example: `~23/01 (TBC)` is a day that makes nobody busy, `STATUS:TENTATIVE`, "JHOSC: Meeting (date TBC)".
 */
export function meetingEvent(entry: MeetingEntry): CalendarEvent | null {
  const time = meetingTime(entry);
  if (time === null) return null;
  const isOff = entry.state === 'CANCELLED' || entry.state === 'POSTPONED';
  const isFirm = isFirmDate(entry.date) || entry.heldOn !== null;
  const title = `${entry.bodyName}: ${entry.title}`;
  const hours = time.kind === 'HOURS' && !entry.isTimeConfirmed ? 'The hour is to be confirmed.' : null;
  return {
    uid: uidOf('meeting', entry),
    sequence: entry.sequence,
    changedAt: entry.changedAt,
    time,
    status: isOff ? 'CANCELLED' : isFirm ? 'CONFIRMED' : 'TENTATIVE',
    summary: isOff ? `Off: ${title}` : isFirm ? title : `${title} (date TBC)`,
    description: told([
      isFirm ? null : datedAs(entry.date),
      hours,
      entry.parts,
      entry.link && `Join: ${entry.link}`,
    ]),
    location: entry.venue,
    url: entry.url,
    isTransparent: isOff || !isFirm,
  };
}

function meetingTime({ date, heldOn, startsAt, endsAt }: MeetingEntry): EventTime | null {
  if (heldOn !== null) return hoursOf(heldOn, startsAt, endsAt);
  if (date.shape === 'DAY' && date.earliest !== null) return hoursOf(date.earliest, startsAt, endsAt);
  return daysOf(date);
}

function hoursOf(on: Day, startsAt: string | null, endsAt: string | null): EventTime {
  return startsAt === null ? { kind: 'DAYS', from: on, to: on } : { kind: 'HOURS', on, startsAt, endsAt };
}

/** All days of a statement; of an open one the day that is known. */
function daysOf({ earliest, latest }: Stated): EventTime | null {
  const from = earliest ?? latest;
  const to = latest ?? earliest;
  return from === null || to === null ? null : { kind: 'DAYS', from, to };
}

export interface PapersEntry extends Entry {
  title: string;
  bodyName: string;
  dueOn: Day;
  isMeetingOff: boolean;
}

/** The last day for the papers of a meeting, for whoever writes them. It makes nobody busy. */
export function papersEvent(entry: PapersEntry): CalendarEvent {
  return {
    uid: uidOf('papers', entry),
    sequence: entry.sequence,
    changedAt: entry.changedAt,
    time: { kind: 'DAYS', from: entry.dueOn, to: entry.dueOn },
    status: entry.isMeetingOff ? 'CANCELLED' : 'CONFIRMED',
    summary: `Papers due: ${entry.bodyName}, ${entry.title}`,
    description: null,
    location: null,
    url: entry.url,
    isTransparent: true,
  };
}

export interface ItemEntry extends Entry {
  code: string;
  title: string;
  date: Stated;
  isCancelled: boolean;
  isDone: boolean;
}

/** A milestone or gate by its stated date; null while it has no day. */
export function itemEvent(entry: ItemEntry): CalendarEvent | null {
  const time = daysOf(entry.date);
  if (time === null) return null;
  const isFirm = entry.isDone || isFirmDate(entry.date);
  const title = `${entry.code} ${entry.title}`;
  return {
    uid: uidOf('item', entry),
    sequence: entry.sequence,
    changedAt: entry.changedAt,
    time,
    status: entry.isCancelled ? 'CANCELLED' : isFirm ? 'CONFIRMED' : 'TENTATIVE',
    summary: isFirm ? title : `${title} (date TBC)`,
    description: isFirm ? null : datedAs(entry.date),
    location: null,
    url: entry.url,
    isTransparent: true,
  };
}

/** Only one confirmed day is firm: a window is not, however sure its writer was of it. */
function isFirmDate({ shape, confidence }: Stated): boolean {
  return shape === 'DAY' && confidence === 'CONFIRMED';
}

function datedAs({ earliest, latest, sourceText }: Stated): string {
  if (earliest !== null && latest !== null && earliest !== latest)
    return `Dated “${sourceText}”: ${writeDay(earliest)} to ${writeDay(latest)}.`;
  return `Dated “${sourceText}”.`;
}

function told(parts: readonly (string | null)[]): string | null {
  const said = parts.filter((part) => part !== null && part !== '');
  return said.length === 0 ? null : said.join('\n');
}

/** Without the name of the machine, which may change: what is one meeting stays one in every calendar that has it. */
const uidOf = (type: string, { id }: Entry) => `${type}-${id}@gantry`;
