import { checkLateStarts } from './test/late-start-check.js';

/** A longer run: SCHEDULE_CHECKS=30000 npm run test:unit -- late-dates */
const CHECKS = Number(process.env.SCHEDULE_CHECKS ?? 2000);

it.each([
  ['a plan not yet begun', {}],
  ['a plan under way', { hasProgress: true }],
  ['a plan of ranges', { hasRanges: true }],
])(
  '%s: every node may go to its late start without moving the target, and not one day further',
  (_, options) => {
    const { checks, failures } = checkLateStarts(20171002, CHECKS / 3, { nodes: 14, ...options });
    expect(failures.slice(0, 5)).toEqual([]);
    expect(checks).toBeGreaterThanOrEqual(CHECKS / 3);
  },
);

it('never lets a late start move the target where a gate has ways of its own', () => {
  const { failures } = checkLateStarts(20180131, CHECKS / 3, { nodes: 14, hasAlternatives: true }, false);
  expect(failures.slice(0, 5)).toEqual([]);
});
