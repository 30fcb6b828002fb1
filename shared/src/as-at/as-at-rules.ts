import { dayOf, isCountedDay } from '../dates/day.js';
import { writeDay } from '../dates/write-day.js';
import type { Problem } from '../errors/error-codes.js';

/** A moment of the record as an address names it: the end of a day, or an instant with the last event that counts. */
export type AsAtAsked =
  | { kind: 'DAY'; day: string }
  | { kind: 'INSTANT'; instant: string; lastSeq: string | null };

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;
const INSTANT = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,6}))?)?Z(?:~(\d{1,18}))?$/;

/**
 * Reads what stands in an address (ASAT-1). An instant is in UTC, to the microsecond if need be; behind a `~` stands the
 * number of the last event that counts, for the moment just before or after one change.
 * Example: `2017-12-01` is the end of that day; `2017-12-01T14:05Z~4711` is five past two with event 4711 as the last.
 */
export function readAsAt(text: string): AsAtAsked | null {
  const onDay = DAY.exec(text);
  if (onDay) return isDay(onDay) ? { kind: 'DAY', day: text } : null;
  const at = INSTANT.exec(text);
  if (!at || !isDay(at)) return null;
  const [, year, month, date, hour = '', minute = '', second = '00', fraction = '', seq] = at;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  const instant = `${year}-${month}-${date}T${hour}:${minute}:${second}.${fraction.padEnd(6, '0')}Z`;
  return { kind: 'INSTANT', instant, lastSeq: seq ?? null };
}

/** What the office's record reaches from and to, by its clock; instants as `readAsAt` writes them. */
export interface RecordReach {
  today: string;
  now: string;
  beginsOn: string;
  begins: string;
}

/**
 * Why the record cannot be read as at that moment: it has not come yet (ASAT-2), or nothing had been recorded (ASAT-3).
 * Example: with a record that begins on 24 November 2017, as at 23 November is refused, and says when it begins.
 */
export function asAtProblem(asked: AsAtAsked, reach: RecordReach): Problem | null {
  const isLater = asked.kind === 'DAY' ? asked.day > reach.today : asked.instant > reach.now;
  if (isLater)
    return asAtRefusal(
      'ASAT-2',
      `That moment has not come. Today is ${dayWords(reach.today)}: choose that day or an earlier one.`,
    );
  const isEarlier = asked.kind === 'DAY' ? asked.day < reach.beginsOn : asked.instant < reach.begins;
  if (!isEarlier) return null;
  return asAtRefusal(
    'ASAT-3',
    `Nothing had been recorded by then. The record begins on ${dayWords(reach.beginsOn)}: choose that day or a later one.`,
  );
}

/** ASAT-1: what stands in the address is neither a day nor an instant. */
export function unreadableAsAt(text: string): Problem {
  return asAtRefusal(
    'ASAT-1',
    `“${text.slice(0, 40)}” is neither a day nor an instant. Write a day as in 2017-12-01, or an instant as in 2017-12-01T14:05Z.`,
  );
}

/** ASAT-4: what is read as it was is not changed. */
export function nothingChangesAsAt(): Problem {
  return asAtRefusal('ASAT-4', 'The record as it was cannot be changed. Go back to today first.');
}

function asAtRefusal(rule: string, message: string): Problem {
  return { rule, severity: 'E', field: 'asAt', message };
}

function isDay([, year, month, date]: RegExpExecArray): boolean {
  const found = dayOf(Number(year), Number(month), Number(date));
  return found !== null && isCountedDay(found);
}

function dayWords(iso: string): string {
  const [, year, month, date] = DAY.exec(iso) ?? [];
  const found = dayOf(Number(year), Number(month), Number(date));
  return found === null ? iso : writeDay(found);
}
