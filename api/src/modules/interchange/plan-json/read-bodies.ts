import { workingCalendar } from '@gantry/shared/calendar/working-days';
import type { Blackout, NetworkBody, NetworkCalendar, NetworkMeeting } from '@gantry/shared/schedule/network';
import type { Fields } from './fields.js';

const DIVISIONS = ['england-and-wales', 'scotland', 'northern-ireland'] as const;
const STANDINGS = ['planned', 'held', 'cancelled', 'inquorate'] as const;

/** The bank holidays of a part of the United Kingdom, or the days of the week that are named. */
export function readCalendar(fields: Fields): NetworkCalendar {
  const id = fields.required('id');
  const division = fields.choice('division', DIVISIONS);
  const [closed, worked] = [fields.days('closed'), fields.days('worked')];
  if (division !== undefined) {
    fields.only('id', 'name', 'division', 'saturdays', 'closed', 'worked');
    const isSaturdayWorked = fields.flag('saturdays');
    return {
      id,
      days: workingCalendar({ division, closedDays: closed, workedDays: worked, isSaturdayWorked }),
    };
  }
  fields.only('id', 'name', 'weekdays', 'closed', 'worked');
  const weekdays = fields.wholes('weekdays') ?? [1, 2, 3, 4, 5];
  if (weekdays.some((one) => one < 1 || one > 7))
    fields.refuse('weekdays', 'names a day that is none. Give numbers from 1 (Monday) to 7 (Sunday).');
  return { id, days: { weekdays, closed, worked } };
}

export function readBody(fields: Fields): NetworkBody & { name: string } {
  fields.only('id', 'name', 'calendar', 'clearDays', 'readyBy', 'meetings');
  const id = fields.required('id');
  const clearDays = fields.whole('clearDays') ?? null;
  if (clearDays !== null && clearDays < 0)
    fields.refuse('clearDays', `${clearDays} is below 0. Give the clear days of notice, such as 5.`);
  return {
    id,
    name: fields.text('name') ?? id,
    calendarId: fields.text('calendar'),
    clearDays,
    readyBy:
      fields.choice('readyBy', ['before-publication-day', 'on-publication-day'] as const) ??
      'on-publication-day',
    meetings: fields.objects('meetings').map((one) => readMeeting(one)),
  };
}

/** A meeting on a day, in a window that is to be confirmed, or of no known day. */
export function readMeeting(fields: Fields, ...also: string[]): NetworkMeeting {
  fields.only('id', 'date', 'tbc', 'standing', 'clearDays', 'informal', ...also);
  const clearDays = fields.whole('clearDays');
  const isDateless = fields.isNull('date') || fields.value.date === undefined;
  const date = isDateless ? null : meetingDate(fields);
  const on = date !== null && 'on' in date ? String(fields.value.date) : null;
  return {
    id: fields.text('id') ?? on ?? fields.required('id'),
    standing: fields.choice('standing', STANDINGS) ?? 'planned',
    date,
    ...(fields.isNull('clearDays') ? { clearDays: null } : clearDays === undefined ? {} : { clearDays }),
    isInformal: fields.flag('informal'),
  };
}

function meetingDate(fields: Fields): NetworkMeeting['date'] {
  if (typeof fields.value.date !== 'object') {
    const on = fields.day('date');
    return on === undefined ? null : { on, isTbc: fields.flag('tbc') };
  }
  const window = fields.object('date')?.only('from', 'to');
  const [from, to] = [window?.day('from'), window?.day('to')];
  if (window === undefined || (from !== undefined && to !== undefined && from <= to))
    return from === undefined || to === undefined ? null : { from, to };
  fields.refuse(
    'date',
    'is no window. Give { "from": "2018-03-05", "to": "2018-03-16" }, the earlier first.',
  );
  return null;
}

export function readPeriod(fields: Fields): Blackout & { name: string } {
  fields.only('id', 'name', 'from', 'to');
  const id = fields.required('id');
  const [from, to] = [fields.day('from'), fields.day('to')];
  for (const key of ['from', 'to'] as const)
    if (fields.value[key] === undefined) fields.refuse(key, 'is missing. Give a day as YYYY-MM-DD.');
  if (from !== undefined && to !== undefined && to < from)
    fields.refuse('to', 'is before the beginning of the period. Give the last day of it.');
  return { id, name: fields.text('name') ?? id, from: from!, to: to! };
}
