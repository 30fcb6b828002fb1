import { day } from '@gantry/shared/dates/day';
import { on } from '../test/items.js';
import { statedPlanDate } from './forecast-reading.js';

const TODAY = '2017-11-24';

it('a financial quarter is known again by its words', () => {
  const date = {
    ...on('2018-01-01', 'Q4 2017/18'),
    shape: 'WINDOW' as const,
    latest: '2018-03-31',
    precision: 'quarter',
  };
  expect(statedPlanDate(date, 'MILESTONE', TODAY)).toMatchObject({
    calendar: 'FINANCIAL',
    precision: 'quarter',
  });
});

it('words that read otherwise today do not change a stated date', () => {
  const date = { ...on('2017-01-31', '31/01'), written: 'as printed' };
  expect(statedPlanDate(date, 'MILESTONE', TODAY)).toMatchObject({ earliest: day('2017-01-31') });
});
