import { dayOf } from '@gantry/shared/dates/day';
import type { XmlElement } from '../../../platform/xml/read-xml-records.js';
import { MINUTES_PER_DAY, type Moment } from './mspdi-file.js';

/** The text of a child element; null where it is absent or empty. */
export function textOf(element: XmlElement, name: string): string | null {
  const text = element.children.find((child) => child.name === name)?.text.trim();
  return text === undefined || text === '' ? null : text;
}

export function flagOf(element: XmlElement, name: string): boolean {
  return ['1', 'true'].includes(textOf(element, name) ?? '');
}

/** A number, or the fallback where there is none or it is no number. */
export function numberOf(element: XmlElement, name: string, fallback: number): number {
  const text = textOf(element, name);
  const value = Number(text);
  return text === null || !Number.isFinite(value) ? fallback : value;
}

export function momentOf(element: XmlElement, name: string): Moment | null {
  const text = textOf(element, name);
  return text === null ? null : readMoment(text);
}

const MOMENT = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?)?$/;

/** `2006-09-21T08:00:00`, with or without the time; null for what is none, such as `NA`. */
export function readMoment(text: string): Moment | null {
  const match = MOMENT.exec(text);
  if (match === null) return null;
  const day = dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  return day === null ? null : day * MINUTES_PER_DAY + Number(match[4] ?? 0) * 60 + Number(match[5] ?? 0);
}

const DURATION = /^(-?)P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/** `PT8H0M0S` in minutes, rounded to whole ones. */
export function readDuration(text: string): number | null {
  const match = DURATION.exec(text);
  if (match === null) return null;
  const [days, hours, minutes, seconds] = match.slice(2).map((part) => Number(part ?? 0));
  const total = days! * MINUTES_PER_DAY + hours! * 60 + minutes! + Math.round(seconds! / 60);
  return match[1] === '-' ? -total : total;
}

/** A time of day such as `08:00:00`, in minutes. */
export function readClock(text: string): number | null {
  const match = /^(\d{2}):(\d{2})/.exec(text.slice(text.indexOf('T') + 1));
  return match === null ? null : Number(match[1]) * 60 + Number(match[2]);
}

const ESTIMATED = 32;

/** The codes of units: minutes 3, hours 5, days 7, weeks 9, months 11, each with the next for elapsed; 19 and 20 per cent. */
export function unitOf(format: number): { isElapsed: boolean; isPercent: boolean } {
  const code = format >= 3 + ESTIMATED && format <= 20 + ESTIMATED ? format - ESTIMATED : format;
  return { isElapsed: code % 2 === 0 && code >= 4 && code <= 20, isPercent: code === 19 || code === 20 };
}
