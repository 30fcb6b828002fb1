import { feedCountProblems } from './feed-rules.js';

it('FEED-1 takes the 20th calendar of somebody and refuses the one after', () => {
  expect(feedCountProblems(19)).toEqual([]);
  expect(feedCountProblems(20).map(({ rule }) => rule)).toEqual(['FEED-1']);
});
