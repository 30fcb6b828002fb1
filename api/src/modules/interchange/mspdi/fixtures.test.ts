import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { day } from '@gantry/shared/dates/day';
import { type Forecast, type ForecastResult, forecast } from '../forecast/forecast.js';
import { planOfMspdi } from './plan-of-mspdi.js';
import { readMspdi } from './read-mspdi.js';

const FIXTURES = join(import.meta.dirname, '../../../../test/mspdi');

async function result(
  name: string,
  target: string | null = null,
  asAt: string | null = null,
): Promise<ForecastResult> {
  const file = await readMspdi(createReadStream(join(FIXTURES, `${name}.xml`)));
  return forecast(planOfMspdi(file, asAt === null ? null : day(asAt))!, target);
}

async function done(...args: Parameters<typeof result>): Promise<Forecast> {
  const found = await result(...args);
  if (!found.isDone) throw new Error(found.reasons.join('\n'));
  return found.forecast;
}

/** Each item as `name: start finish, latest finish, total and free float`; days of January 2018 by their number. */
const lines = ({ items }: Forecast) =>
  items.map((item) => {
    const short = (at: string | null) => at?.replace('2018-01-', '').replace('2018-', '') ?? '?';
    const figures = [item.lateFinish && short(item.lateFinish), item.totalFloatDays, item.freeFloatDays];
    return `${item.name}: ${short(item.earlyStart)}–${short(item.earlyFinish)} ${figures.join(' ')}${item.critical ? ' →' : ''}`;
  });

it('follows the four types of link, with lags worked, elapsed, as a percentage, and as a lead', async () => {
  expect(lines(await done('links-and-lags'))).toEqual([
    'Draft: 08–12 12 0 0 →',
    'Review: 17–19 19 0 0 →',
    'Consult: 09–12 19 5 5',
    'Editing: 18–19 19 0 0 →',
    'Cover: 15–16 19 3 3',
    'Lead: 12–15 19 4 4',
    'Elapsed: 16–16 19 3 3',
    'Percent: 17–17 19 2 2',
    'Done: 19–19 19 0 0 →',
  ]);
});

it('keeps every kind of constraint, and a deadline as a bound of latest dates alone', async () => {
  const found = await done('constraints');
  expect(lines(found)).toEqual([
    'Long: 08–02-02 02-02 0 0 →',
    'must-start: 17–19 19 0 0',
    'must-finish: 15–17 17 0 0',
    'snet: 17–19 02-02 10 10',
    'snlt: 08–10 11 1 17',
    'fnet: 15–17 02-02 12 12',
    'fnlt: 08–10 10 0 17',
    'As late as possible: 31–02-02 02-02 0 0 →',
    'Deadline: 08–12 10 -2 15',
    'Before the start: 08–09 02-02 18 18',
    'Point in the morning: 22–22 02-01 9 0',
    'After it: 22–22 02-02 9 9',
    'Point of the evening: 18–18 18 0 0',
  ]);
  expect(found.warnings).toEqual(
    expect.arrayContaining([
      '“Before the start” (UID 10) may not start before 2018-01-03, which is before the project starts (2018-01-08): it has no effect.',
      'SCH-1: “Deadline” (9) is projected to finish on 2018-01-12, which its deadline, its constraint or what precedes it does not allow.',
    ]),
  );
});

it('works by the calendar of each task, its base, its exceptions and those that recur', async () => {
  const found = await done('calendars');
  expect(lines(found)).toEqual([
    'In the week: 08–13 13 0 0 →',
    'Own calendar: 08–15 02-08 14 14',
    'Long weekend: 15–02-08 02-08 0 0 →',
    'Follows on the other: 15–15 02-08 24 24',
    'Unknown calendar: 08–08 02-08 22 22',
  ]);
  expect(found.warnings).toEqual(["Calendar 77 is named and not in the file; the project's own is taken."]);
});

it('goes on from the status date with what is left, and from another day where that is asked', async () => {
  expect(lines(await done('progress'))).toEqual([
    'Done: 08–11   ',
    'Half done: 12–22 22 0 0 →',
    'To come: 23–24 24 0 0 →',
    'Not begun: 18–19 24 3 3',
    'Signed: 11–11   ',
  ]);
  expect(lines(await done('progress', null, '2018-01-22'))).toEqual(
    expect.arrayContaining(['Half done: 12–24 24 0 0 →', 'Not begun: 22–23 26 3 3']),
  );
});

it('holds what is scheduled by hand where the file says, and takes words for no date', async () => {
  const found = await done('by-hand');
  expect(lines(found)).toEqual([
    'Held: 15–17 17 0 0',
    'Words: ?–?   ',
    'After the words: ?–?   ',
    'After the held: 18–19 19 0 0',
    'Over a weekend: 20–21 21 0 0 →',
    'Date as text: 10–10 19 7 7',
  ]);
  expect(found.items[2]?.explanation).toEqual([
    'It follows Words (no known date).',
    'It cannot be computed: the date of Words is not known (the file gives “when the CCGs agree” for its start).',
  ]);
});

it('takes links and the earliest start of a summary for all below it, and its figures from them', async () => {
  const found = await done('summaries');
  expect(lines(found)).toEqual([
    'First phase: 08–12 18 4 4',
    'Draft: 08–10 16 4 0',
    'Review: 11–12 18 4 0',
    'Second phase: 22–26 26 0 0 →',
    'Build: 22–25 25 0 0 →',
    'Test: 26–26 26 0 0 →',
    'Launch: 26–26 26 0 0 →',
    'Aside: 08–08 26 14 14',
  ]);
  expect(found.warnings).toEqual([
    'The link from “Second phase” (UID 4) to “Test” (UID 6) is left out: the first is the summary of the second.',
  ]);
});

it('measures against the item that is asked for, a summary too', async () => {
  expect(lines(await done('summaries', '1'))).toEqual(
    expect.arrayContaining(['Draft: 08–10 10 0 0 →', 'Review: 11–12 12 0 0 →', 'Build: 22–25   0']),
  );
  const aside = (await done('summaries', '7')).items.at(-1);
  expect(aside).toMatchObject({ totalFloatDays: null, lateStart: null, critical: false });
  expect(aside?.explanation.at(-1)).toBe(
    'It does not lead to the target, which gives it no latest dates and no total float.',
  );
  expect(await result('summaries', '99')).toEqual({
    isDone: false,
    reasons: ['There is no item 99 in this plan: give the uid of one that is.'],
  });
});

it('leaves out what takes no part, says so, and tells stored dates that are stale', async () => {
  const found = await done('left-out');
  expect(lines(found).slice(1, 4)).toEqual([
    'Off: ?–?   ',
    'After what is off: 08–09 12 3 3',
    'After nobody: 08–08 12 4 4',
  ]);
  expect(found.warnings).toEqual([
    'UID 5 is given to more than one task; the first is read, the others are not.',
    'The link from “First” (UID 1) to “Off” (UID 3) is left out: “Off” (UID 3) is inactive.',
    'The link from “Off” (UID 3) to “After what is off” (UID 4) is left out: “Off” (UID 3) is inactive.',
    'The link from UID 99 to “After nobody” (UID 5) is left out: no task has that UID.',
    '“Off” (UID 3) is inactive and takes no part.',
    'Early dates stored in the file differ from those computed for 1 of 2 tasks: “Stale” (UID 6) is stored as 2018-01-09 to 2018-01-11 and computed as 2018-01-10 to 2018-01-12.',
  ]);
});

it('reads a split task as one piece from its start to its finish', async () => {
  const found = await done('split');
  expect(lines(found)).toEqual(['Split: 08–12 12 0 0 →', 'After: 15–15 15 0 0 →']);
  expect(found.warnings[0]).toMatch(/is split/);
});

it('computes parts of days in steps, so that two half days in a row are one day', async () => {
  const found = await done('parts-of-days');
  expect(lines(found)).toEqual([
    'Morning: 08–08 08 0 0 →',
    'Afternoon: 08–08 08 0 0 →',
    'Next morning: 09–09 09 0 0 →',
    'Whole day: 09–10 10 0 0 →',
    'Six hours: 08–08 09 1.25 0',
    'Point at noon: 08–08 10 2 2',
    'Two hours later: 09–09 10 1.25 1.25',
    'After lunch: 09–10 10 0 0 →',
  ]);
  expect(found.items[3]?.explanation).toEqual([
    'It follows Next morning (9 Jan 2018).',
    '1 working day from 9 Jan 2018 ends on 10 Jan 2018.',
  ]);
  expect(found.warnings).toEqual([
    'Some lengths, lags or dates are no whole days: the plan is computed in steps of 120 minutes, 4 to a full day.',
  ]);
});

it('refuses a circle with the names on it', async () => {
  expect(await result('circle')).toEqual({
    isDone: false,
    reasons: ['This goes round in a circle: Hen (1) → Egg (2) → Chick (3) → Hen (1).'],
  });
});

it('refuses what is XML and no Microsoft Project file, and a project without a date', async () => {
  const read = (text: string) =>
    readMspdi(
      (async function* () {
        yield Buffer.from(text);
      })(),
    );
  await expect(read('<html><body/></html>')).rejects.toThrow('that of a Microsoft Project file is <Project>');
  expect(planOfMspdi(await read('<Project><Title>x</Title></Project>'))).toBeNull();
});
