import { type Day, isoDay } from '@gantry/shared/dates/day';
import type { DateReading } from '@gantry/shared/dates/read-plan-date';

/** A reading in lines for the terminal: the bounds first, then what a person should know about them. */
export function describeReading(reading: DateReading): string[] {
  const problems = reading.problems.map(({ rule, message }) => `${rule}: ${message}`);
  if (!reading.ok) return problems;
  const { date } = reading;
  const lines = [
    `read as     ${words(date.shape)}, ${words(date.confidence)}`,
    `earliest    ${bound(date.earliest)}`,
    `latest      ${bound(date.latest)}`,
    `precision   ${date.precision}${date.calendar === 'FINANCIAL' ? ' (financial year)' : ''}`,
  ];
  if (date.offset)
    lines.push(`offset      ${date.offset.min} to ${date.offset.max} ${words(date.offset.unit)}`);
  if (date.edtf) lines.push(`EDTF        ${date.edtf}`);
  if (date.isYearInferred) lines.push('The year was not written; it was taken from the context.');
  if (date.note) lines.push(date.note);
  return [...lines, ...problems];
}

function words(code: string): string {
  return code.toLowerCase().replaceAll('_', ' ');
}

function bound(at: Day | null): string {
  return at === null ? 'not known' : isoDay(at);
}
