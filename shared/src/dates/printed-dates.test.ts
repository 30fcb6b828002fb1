import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Day, day, isoDay } from './day.js';
import { readPlanDate } from './read-plan-date.js';
import type { ReadingContext } from './reading-context.js';

interface PrintedItem {
  id: string;
  kind: string;
  printedDate: string | null;
  earliest: string | null;
  latest: string | null;
  source: { file: string };
}

const FILE = join(import.meta.dirname, '../../../../shared/kent-and-medway/milestones.json');

/** What is known of each paper: its day where one is printed, else the year it was written in. */
const PAPER_CONTEXT: Record<string, ReadingContext> = {
  '000': { year: 2016 },
  '001': { documentDay: day('2016-12-13') },
  '002': { documentDay: day('2017-11-24') },
  '003': { documentDay: day('2017-06-15') },
  '004': { year: 2019, window: { from: day('2019-04-01'), to: day('2024-03-31') } },
};
const STROKE_GRID = { from: day('2017-10-02'), to: day('2018-03-18') };

/** Items about which the papers tell the reader more than their date's own words. */
const ITEM_CONTEXT: Record<string, ReadingContext> = {
  'ms-ek-listening-spring': { year: 2017 },
  'ms-ek-listening-autumn': { year: 2017 },
  'ms-population-growth': { year: 2016 },
};

/** Where our bounds are not those of the extraction, and why ours are kept. */
const DIFFERENCES: Record<string, { bounds: [string | null, string | null]; because: string }> = {
  'ms-stroke-review': {
    bounds: ['2015-04-01', '2016-03-31'],
    because:
      'the same paper writes Q4 2017/2018 and FY 2018/2019: two years that follow each other are a financial year',
  },
  'ms-ek-listening-spring': {
    bounds: ['2017-03-01', '2017-11-30'],
    because: 'the words name both seasons; which of the two an item is stands in its title, not in its date',
  },
  'ms-ek-listening-autumn': {
    bounds: ['2017-03-01', '2017-11-30'],
    because: 'the words name both seasons; which of the two an item is stands in its title, not in its date',
  },
  'ms-system-oversight-first-meeting': {
    bounds: ['2017-11-21', '2017-11-30'],
    because: 'the end of a month is its last third, by one rule for every month, not its last week',
  },
  'ms-prod-fy-benefits': {
    bounds: ['2018-04-01', null],
    because: 'the arrow after the year says that it goes on; the extraction keeps the one year',
  },
  'ms-outcomes-framework': {
    bounds: ['2020-01-01', '2020-04-30'],
    because: 'early in a year is its first third, by the same rule as for months, not its first quarter',
  },
};

const items: PrintedItem[] = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')).milestones : [];
const printed = items.filter((item) => item.printedDate !== null);

function contextOf(item: PrintedItem): ReadingContext {
  const paper = PAPER_CONTEXT[item.source.file.slice(0, 3)]!;
  const expects = item.kind === 'phase' || item.kind === 'engagement' ? 'period' : 'point';
  const isOnGrid = item.id.startsWith('ms-stroke-') && /^~?\d\d\/\d\d/.test(item.printedDate!);
  return { ...paper, ...ITEM_CONTEXT[item.id], ...(isOnGrid ? { window: STROKE_GRID } : {}), expects };
}

function boundsOf(item: PrintedItem): [string | null, string | null] {
  const reading = readPlanDate(item.printedDate!, contextOf(item));
  if (!reading.ok) throw new Error(`${item.id}: ${reading.problems[0]?.message}`);
  const iso = (at: Day | null) => (at === null ? null : isoDay(at));
  return [iso(reading.date.earliest), iso(reading.date.latest)];
}

if (items.length === 0) {
  it('has no extraction of the Kent and Medway papers to compare with: ../shared is not here', () => {
    expect(existsSync(FILE)).toBe(false);
  });
} else {
  describe('the dates printed in the five Kent and Medway papers', () => {
    it('are 125 of 132 items', () => {
      expect([items.length, printed.length]).toEqual([132, 125]);
    });

    it.each(
      printed
        .filter((item) => !(item.id in DIFFERENCES))
        .map((item) => [item.printedDate, item.id, item] as const),
    )('“%s” (%s) has the bounds of the extraction', (_words, _id, item) => {
      expect(boundsOf(item)).toEqual([item.earliest, item.latest]);
    });

    it.each(Object.entries(DIFFERENCES))('%s is read otherwise, on purpose', (id, { bounds, because }) => {
      const item = printed.find((candidate) => candidate.id === id)!;
      expect(boundsOf(item)).toEqual(bounds);
      expect([item.earliest, item.latest]).not.toEqual(bounds);
      expect(because).not.toBe('');
    });
  });
}
