import { ApiError } from '../../../lib/api-error.js';

/** A whole number as it is typed, such as "£48,000,000" or "-300"; nothing typed is none. Said at its field where it is no number. */
export function wholeNumber(field: string, typed: string | undefined, sentence: string): number | null {
  const text = (typed ?? '').replace(/[£,\s]/g, '').replace('−', '-');
  if (text === '') return null;
  if (/^-?\d{1,15}$/.test(text)) return Number(text);
  throw new ApiError('BAD_INPUT', {
    problems: [{ rule: 'INPUT', severity: 'E', field, message: sentence }],
  });
}
