import { addDays, type Day } from '../../dates/day.js';
import { addMonths } from '../../dates/month-arithmetic.js';
import type { Offset } from '../../dates/plan-date.js';

/** The day so much calendar time later, at the most that the lag may be; of working days a calendar must be asked. */
export function resolveDays(from: Day, { max, unit }: Offset): Day {
  if (unit === 'WEEKS') return addDays(from, max * 7);
  if (unit === 'MONTHS') return addMonths(from, max);
  if (unit === 'YEARS') return addMonths(from, max * 12);
  return addDays(from, max);
}
