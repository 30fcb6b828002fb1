import { ApiError } from '../../../lib/api-error.js';

/** `1,204` as 1204 and nothing as not known; anything else is refused beside its field, as the server would. */
export function wholeNumber(field: string, text = ''): number | null {
  const plain = text.trim().replaceAll(',', '');
  if (plain === '') return null;
  if (/^\d{1,9}$/.test(plain)) return Number(plain);
  const message = 'Write a whole number such as 412, or leave it empty where it is not known.';
  throw new ApiError('BAD_INPUT', { problems: [{ rule: 'INPUT', severity: 'E', field, message }] });
}
