import { noticeSentence } from './notice-sentence.js';

describe('the rule on notice as a sentence', () => {
  it.each([
    [
      { clearDays: 5, regime: 'LGA_1972', isInterpreted: false },
      '5 clear working days by the Local Government Act 1972.',
    ],
    [
      { clearDays: 1, regime: 'STANDING_ORDERS', isInterpreted: false },
      '1 clear working day by its standing orders.',
    ],
    [
      { clearDays: 5, regime: 'STANDING_ORDERS', isInterpreted: true },
      '5 clear working days: our reading, its papers print no rule.',
    ],
    [
      { clearDays: null, regime: 'STANDING_ORDERS', isInterpreted: false },
      'Its rule on notice is not recorded.',
    ],
    [{ clearDays: null, regime: 'NONE', isInterpreted: false }, 'No notice is required.'],
  ] as const)('%j reads %s', (rule, sentence) => {
    expect(noticeSentence(rule)).toBe(sentence);
  });
});
