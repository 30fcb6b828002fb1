import { day, isoDay } from '../dates/day.js';
import { outlookOf } from './outlook.js';
import type { ProjectionItem } from './plan-facts.js';
import { printed, strokeReview } from './test/stroke-review.js';
import { certaintyBurnDown, unconfirmedIn } from './unconfirmed.js';

function register(id = 'none', change: Partial<ProjectionItem> = {}) {
  const facts = strokeReview(1);
  const items = facts.items.map((item) => (item.id === id ? { ...item, ...change } : item));
  const result = outlookOf({ ...facts, items }, 'launch');
  if (!result.isProjected) throw new Error('not projected');
  return unconfirmedIn(result.outlook).map(({ itemId, meetingId, holdsUp, isOnRoute }) => ({
    what: itemId ?? meetingId,
    holdsUp,
    isOnRoute,
  }));
}

describe('what is to be confirmed', () => {
  it('is the meeting and the launch of scenario 1, the meeting first because more hangs on it', () => {
    expect(register()).toEqual([
      { what: 'JC 31 Jan', holdsUp: ['decision', 'launch'], isOnRoute: true },
      { what: 'launch', holdsUp: [], isOnRoute: true },
    ]);
  });

  it('holds up everything behind it', () => {
    const [first] = register('draft report', { stated: printed('30/11/2017 (TBC)') });
    expect(first?.what).toBe('draft report');
    expect(first?.holdsUp).toHaveLength(7);
  });

  it('is an item without a day too, and no longer once it is done', () => {
    expect(register('draft report', { stated: null }).map(({ what }) => what)).toContain('draft report');
    const done = { stated: printed('20/11/2017 (TBC)'), actual: printed('20/11/2017') };
    expect(register('draft report', done).map(({ what }) => what)).not.toContain('draft report');
  });
});

describe('the certainty burn-down', () => {
  const on = (iso: string, isUnconfirmed: boolean) => ({ on: day(iso), isUnconfirmed });
  const points = (things: ReturnType<typeof on>[][], today = '2017-11-24') =>
    certaintyBurnDown(things, day(today)).map((point) => [isoDay(point.on), point.count]);

  it('falls on the day on which a date is confirmed', () => {
    const things = [
      [on('2017-11-01', true), on('2017-11-20', false)],
      [on('2017-11-01', true)],
      [on('2017-11-01', false)],
    ];
    expect(points(things)).toEqual([
      ['2017-11-01', 2],
      ['2017-11-20', 1],
      ['2017-11-24', 1],
    ]);
  });

  it('rises when a confirmed date becomes unsure, and tells nothing of days to come', () => {
    const things = [[on('2017-11-01', false), on('2017-11-10', true), on('2017-12-01', false)]];
    expect(points(things)).toEqual([
      ['2017-11-01', 0],
      ['2017-11-10', 1],
      ['2017-11-24', 1],
    ]);
  });

  it('counts nothing before anybody stated it', () => {
    expect(points([[on('2017-11-10', true)]])).toEqual([
      ['2017-11-10', 1],
      ['2017-11-24', 1],
    ]);
    expect(points([])).toEqual([['2017-11-24', 0]]);
  });
});
