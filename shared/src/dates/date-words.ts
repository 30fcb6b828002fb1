/** Months by every spelling met in papers, misspellings included. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'january jan janu januray',
    'february feb febr febuary feburary',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sept sep setp septmber',
    'october oct',
    'november nov novemeber',
    'december dec decemeber',
  ].flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);

export const MONTH_NAMES = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const;

export const MONTH_FULL_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Monday 1 … Sunday 7. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    'monday mon mondays',
    'tuesday tue tues',
    'wednesday wed weds wednes wensday',
    'thursday thu thur thurs',
    'friday fri',
    'saturday sat',
    'sunday sun',
  ].flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);

export const WEEKDAY_NAMES = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

/** Whole months, as ISO 8601-2 numbers them: spring 21 (March to May) … winter 24 (December to February). */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['winter', 24],
]);

export const SEASON_NAMES: Readonly<Record<number, string>> = {
  21: 'Spring',
  22: 'Summer',
  23: 'Autumn',
  24: 'Winter',
};

export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['two', 2],
  ['couple', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['eighteen', 18],
  ['twenty', 20],
  ['thirty', 30],
  ['sixty', 60],
  ['ninety', 90],
]);

export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
]);

/** Words that name or qualify a time: a text that holds one of them is meant as a date, readable or not. */
export function isDateWord(word: string): boolean {
  return MONTHS.has(word) || WEEKDAYS.has(word) || SEASONS.has(word);
}

const NOT_MISSPELT = new Set(['sprint', 'string', 'match', 'marsh', 'wintry']);

/** The full month or season a misspelt word was probably meant to be: `Octobr` is one letter from October. */
export function nearestDateWord(word: string): string | null {
  if (word.length < 5 || NOT_MISSPELT.has(word)) return null;
  for (const known of [...MONTHS.keys(), ...SEASONS.keys()]) {
    if (known.length >= 5 && isOneEditApart(word, known)) return known[0]!.toUpperCase() + known.slice(1);
  }
  return null;
}

function isOneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (short.slice(at) === long.slice(at + 1) || short.slice(at + 1) === long.slice(at + 1)) return true;
  return (
    short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2)
  );
}
