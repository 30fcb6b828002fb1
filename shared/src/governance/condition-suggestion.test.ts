import { day } from '../dates/day.js';
import { suggestedCondition } from './condition-suggestion.js';

const SUBJECT = {
  title: 'Investment Committee, second meeting',
  bodyId: 'ic',
  landsOn: day('2018-03-08'),
  meetingsOfBody: [day('2018-04-12'), day('2018-03-06')],
  decidedOn: day('2018-03-06'),
};

it('is due when the outcome lands, and falls the day before the body meets next (MTG-3)', () => {
  expect(suggestedCondition(SUBJECT)).toEqual({
    ...{ text: 'Subject to “Investment Committee, second meeting”', bodyId: 'ic' },
    ...{ dueBy: day('2018-03-08'), longStop: day('2018-04-11') },
  });
});

it('leaves open what is not known', () => {
  expect(suggestedCondition({ ...SUBJECT, meetingsOfBody: [] }).longStop).toBeNull();
  expect(suggestedCondition({ ...SUBJECT, landsOn: null })).toMatchObject({
    ...{ dueBy: null, longStop: day('2018-04-11') },
  });
  expect(suggestedCondition({ ...SUBJECT, landsOn: day('2018-04-12') }).longStop).toBeNull();
  expect(suggestedCondition({ ...SUBJECT, landsOn: day('2018-04-11') }).longStop).toBe(day('2018-04-11'));
});
