import type { XmlElement } from '../../../platform/xml/read-xml-records.js';
import { XmlRefusal } from '../../../platform/xml/xml-refusal.js';
import { type Hours, MINUTES_PER_DAY, type MspdiCalendar, type MspdiException } from './mspdi-file.js';
import { flagOf, momentOf, numberOf, readClock, textOf } from './mspdi-values.js';

const ORDINARY_HOURS: Hours = [
  [480, 720],
  [780, 1020],
];
const EXCEPTION_OF_OLD = 0;
const MOST_EXCEPTIONS = 5000;

/** One calendar: its week, its work weeks, its exceptions (those of the old style only where there are none of the new). */
export function readCalendar(record: XmlElement): MspdiCalendar {
  const baseUid = textOf(record, 'BaseCalendarUID');
  const weekDays = below(record, 'WeekDays', 'WeekDay');
  const newStyle = below(record, 'Exceptions', 'Exception');
  const oldStyle = weekDays.filter((one) => numberOf(one, 'DayType', 0) === EXCEPTION_OF_OLD);
  const uid = textOf(record, 'UID') ?? '';
  const exceptions = newStyle.length > 0 ? newStyle : oldStyle;
  if (exceptions.length > MOST_EXCEPTIONS)
    throw new XmlRefusal(`Calendar ${uid} has more than ${MOST_EXCEPTIONS} exceptions.`);
  return {
    uid,
    name: textOf(record, 'Name') ?? uid,
    baseUid: baseUid === null || baseUid === '-1' || baseUid === '0' || baseUid === uid ? null : baseUid,
    week: weekOf(weekDays),
    workWeeks: below(record, 'WorkWeeks', 'WorkWeek').flatMap((one) => {
      const period = periodOf(one);
      return period === null ? [] : [{ ...period, week: weekOf(below(one, 'WeekDays', 'WeekDay')) }];
    }),
    exceptions: exceptions.flatMap((one) => exceptionOf(one) ?? []),
  };
}

const below = (element: XmlElement, list: string, name: string): XmlElement[] =>
  element.children
    .filter((child) => child.name === list)
    .flatMap((child) => child.children.filter((one) => one.name === name));

/** The file counts days from 1, Sunday. */
function weekOf(weekDays: readonly XmlElement[]): Map<number, Hours> {
  const week = new Map<number, Hours>();
  for (const one of weekDays) {
    const dayType = numberOf(one, 'DayType', 0);
    if (dayType >= 1 && dayType <= 7) week.set(dayType === 1 ? 7 : dayType - 1, hoursOf(one));
  }
  return week;
}

function exceptionOf(element: XmlElement): MspdiException | null {
  const period = periodOf(element);
  if (period === null) return null;
  return {
    ...period,
    name: textOf(element, 'Name') ?? '',
    type: numberOf(element, 'Type', 1),
    period: Math.max(1, Math.floor(numberOf(element, 'Period', 1))),
    daysOfWeek: numberOf(element, 'DaysOfWeek', 0),
    month: numberOf(element, 'Month', 0),
    monthDay: numberOf(element, 'MonthDay', 1),
    monthItem: numberOf(element, 'MonthItem', 0),
    monthPosition: numberOf(element, 'MonthPosition', 0),
    hours: hoursOf(element),
  };
}

function periodOf(element: XmlElement) {
  const period = element.children.find((child) => child.name === 'TimePeriod');
  const from = period === undefined ? null : momentOf(period, 'FromDate');
  const to = period === undefined ? null : momentOf(period, 'ToDate');
  return from === null || to === null || to < from ? null : { from, to };
}

/** Midnight as an end is the end of the day. A day worked without hours has the ordinary ones. */
function hoursOf(element: XmlElement): Hours {
  if (!flagOf(element, 'DayWorking')) return [];
  const hours = below(element, 'WorkingTimes', 'WorkingTime').flatMap((one): [number, number][] => {
    const from = readClock(textOf(one, 'FromTime') ?? '');
    const to = readClock(textOf(one, 'ToTime') ?? '');
    if (from === null || to === null) return [];
    const end = to === 0 ? MINUTES_PER_DAY : to;
    return end > from ? [[from, end]] : [];
  });
  return hours.length === 0 ? ORDINARY_HOURS : hours.sort((a, b) => a[0] - b[0]);
}
