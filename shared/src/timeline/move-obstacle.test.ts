import { day } from '../dates/day.js';
import {
  MOVE_OBSTACLE_WORDS,
  MOVE_OBSTACLES,
  type MovableFacts,
  mayTypeDate,
  moveObstacle,
} from './move-obstacle.js';

const on = day('2018-01-31');
const facts = (over: Partial<MovableFacts> = {}): MovableFacts => ({
  mayReforecast: true,
  isDone: false,
  isAtMeeting: false,
  date: { shape: 'DAY', earliest: on, latest: on },
  ...over,
});

it.each`
  case                             | over                                                            | obstacle        | typed
  ${'an item with a day'}          | ${{}}                                                           | ${null}         | ${true}
  ${'a deadline'}                  | ${{ date: { shape: 'BY', earliest: null, latest: on } }}        | ${null}         | ${true}
  ${'an item of somebody else'}    | ${{ mayReforecast: false }}                                     | ${'not-yours'}  | ${false}
  ${'what happened'}               | ${{ isDone: true }}                                             | ${'done'}       | ${false}
  ${'what happens at a meeting'}   | ${{ isAtMeeting: true }}                                        | ${'at-meeting'} | ${false}
  ${'a date counted from another'} | ${{ date: { shape: 'RELATIVE', earliest: on, latest: on } }}    | ${'counted'}    | ${true}
  ${'a date to be confirmed'}      | ${{ date: { shape: 'UNKNOWN', earliest: null, latest: null } }} | ${'no-day'}     | ${true}
  ${'an item without any date'}    | ${{ date: null }}                                               | ${'no-day'}     | ${true}
`('$case: $obstacle', ({ over, obstacle, typed }) => {
  expect(moveObstacle(facts(over))).toBe(obstacle);
  expect(mayTypeDate(obstacle)).toBe(typed);
});

it('every obstacle says what to do instead', () => {
  for (const obstacle of MOVE_OBSTACLES)
    expect(MOVE_OBSTACLE_WORDS[obstacle].split('. ').length).toBeGreaterThan(1);
});
