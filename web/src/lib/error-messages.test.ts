import { ERROR_CODES } from '@gantry/shared/errors/error-codes';
import { ApiError, currentOf } from './api-error.js';
import { ERROR_MESSAGES, formErrorsOf, messageOf } from './error-messages.js';

const refused = (details: Record<string, unknown>) => new ApiError('BAD_INPUT', details);

it.each(ERROR_CODES)('%s has a sentence of its own', (code) => {
  expect(ERROR_MESSAGES[code]).toMatch(/^[A-Z].+\.$/);
  expect(Object.values(ERROR_MESSAGES).filter((words) => words === ERROR_MESSAGES[code])).toHaveLength(1);
});

it('a defect of the page is not laid at the server’s door, and is told without its insides', () => {
  expect(messageOf(new TypeError('x is undefined'))).toMatch(
    /^Something on this page went wrong\. Load it again/,
  );
  expect(messageOf(new ApiError('INTERNAL', {}))).toMatch(/^Something went wrong on the server\./);
});

const monthless = { rule: 'DATE-5', severity: 'E', field: 'forecast', message: 'There is no month 13.' };

it("a rule's own sentence is better than the code's, and names the rule", () => {
  expect(messageOf(refused({ problems: [monthless] }))).toBe('There is no month 13. (DATE-5)');
});

it.each([
  ['by a sentence that says it itself', { message: 'There is no month 13 (DATE-5).' }],
  ['where a code stands in its place', { message: 'There is no month 13 (DATE-5).', rule: 'CONFLICT' }],
])('a rule is not named twice: %s', (_when, other) => {
  expect(messageOf(refused({ problems: [{ ...monthless, ...other }] }))).toBe(
    'There is no month 13 (DATE-5).',
  );
});

it('each refused field leads to its control', () => {
  const errors = formErrorsOf(
    refused({ fields: { title: ['Enter a title.', 'Keep it short.'], owner: 'Choose one.' } }),
    {
      title: 'item-title',
    },
  );
  expect(errors).toEqual([
    { fieldId: 'item-title', message: 'Enter a title. Keep it short.' },
    { fieldId: null, message: 'Choose one.' },
  ]);
});

it('a refusal that names no field is still one line', () => {
  expect(formErrorsOf(new ApiError('FORBIDDEN'))).toEqual([
    { fieldId: null, message: ERROR_MESSAGES.FORBIDDEN },
  ]);
});

it('the current values come only with a stale version', () => {
  expect(currentOf(new ApiError('STALE_VERSION', { current: { version: 2 } }))).toEqual({ version: 2 });
  expect(currentOf(refused({ current: { version: 2 } }))).toBeNull();
});
