import type { FormError } from '../error-summary/error-summary.js';

/** Three figures as they stand in fields. */
export type TypedThreePoint = Record<'min' | 'likely' | 'max', string>;
export type ThreePointIds = Record<'min' | 'likely' | 'max', string>;
export type ThreePoint = Record<'min' | 'likely' | 'max', number>;

const PARTS = ['min', 'likely', 'max'] as const;

export function typed(value: ThreePoint | null): TypedThreePoint {
  return value === null
    ? { min: '', likely: '', max: '' }
    : { min: String(value.min), likely: String(value.likely), max: String(value.max) };
}

/** The figures typed; null where all are empty. Whether they are in order is for the rules to say. */
export function readThreePoint(value: TypedThreePoint, ids: ThreePointIds): ThreePoint | null | FormError[] {
  if (PARTS.every((part) => value[part].trim() === '')) return null;
  const wrong = PARTS.filter((part) => !/^\d{1,4}$/.test(value[part].trim()));
  if (wrong.length > 0)
    return wrong.map((part) => ({
      fieldId: ids[part],
      message:
        value[part].trim() === ''
          ? 'Give all three figures, or none'
          : `“${value[part].trim()}” is not a number of whole days`,
    }));
  const [min, likely, max] = PARTS.map((part) => Number(value[part]));
  return { min: min!, likely: likely!, max: max! };
}

/** "10 to 30 working days, most likely 12". */
export function threePointWords(value: ThreePoint | null): string {
  if (value === null) return 'Not stated';
  const { min, likely, max } = value;
  if (min === max) return `${likely} working ${likely === 1 ? 'day' : 'days'}`;
  return `${min} to ${max} working days, most likely ${likely}`;
}
