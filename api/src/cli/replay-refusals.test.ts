import { refusalSentences } from './replay-refusals.js';

it('says that another replay was at it, and not the code of the refusal', () => {
  const [said] = refusalSentences({ message: 'STALE_VERSION', extensions: { code: 'STALE_VERSION' } });
  expect(said).toContain('Call it again to go on.');
  expect(said).not.toContain('STALE');
});

it('gives the rules that were broken in their own words', () => {
  const problems = [{ message: 'The chair must agree.' }, { message: 'A reason is missing.' }];
  expect(
    refusalSentences({ message: 'RULE_BROKEN', extensions: { code: 'RULE_BROKEN', details: { problems } } }),
  ).toEqual(['The chair must agree.', 'A reason is missing.']);
});
