import { toCsv } from './csv.js';

const line = (...values: Parameters<typeof toCsv>[0][number]) => toCsv([values]).slice(1, -2);

it.each(['=1+1', '+44 1622', '-1+1', '@SUM(A1)', '\tcmd', '\r=1', '＝1+1', '＠SUM(A1)'])(
  '%j cannot start a formula',
  (text) => {
    expect(line(text).replace(/^"/, '')).toMatch(/^'/);
  },
);

it.each([
  [-434, '-434'],
  ['-12.5', '-12.5'],
  ['+3', '+3'],
])('the number %s stays a number', (value, written) => {
  expect(line(value)).toBe(written);
});

it('quotes what would break a line in two, and doubles quotes', () => {
  expect(line('a,b', 'say "yes"', 'two\nlines', 'plain')).toBe('"a,b","say ""yes""","two\nlines",plain');
});

it('an absent value is empty, a zero is not', () => {
  expect(line(null, 0, undefined)).toBe(',0,');
});

it('begins with the mark by which Excel knows UTF-8', () => {
  expect(toCsv([['£48m – £90m']]).charCodeAt(0)).toBe(0xfeff);
});
