import { isoDay } from '../dates/day.js';
import { toldChain } from './chain-told.js';
import { outlookOf } from './outlook.js';
import type { ProjectionFacts } from './plan-facts.js';
import type { Names } from './projection-words.js';
import { spareWords } from './route.js';
import { strokeReview } from './test/stroke-review.js';

const bodyName = (id: string) => ({ jc: 'CCG Joint Committee', ogscr: 'OGSCR' })[id] ?? id;
const NAMES: Names = { item: (id) => id, body: bodyName, meeting: (id) => id, any: bodyName };

function chainOf(facts: ProjectionFacts, targetId: string) {
  const result = outlookOf(facts, targetId);
  if (!result.isProjected) throw new Error(JSON.stringify(result.problems));
  return toldChain(result.outlook, NAMES);
}

/** The same plan with nobody committed to a meeting: each decision goes to the next one that it can make. */
function uncommitted(facts: ProjectionFacts): ProjectionFacts {
  return { ...facts, items: facts.items.map((item) => ({ ...item, meetingId: null })) };
}

it('goes on behind the meeting that holds the launch, by what has least to spare', () => {
  const { steps } = chainOf(strokeReview(1), 'launch')!;
  expect(steps.map(({ itemId, isDriving }) => [itemId, isDriving])).toEqual([
    ['draft report', false],
    ['finalise PCBC', false],
    ['PCBC to JC', false],
    ['JC workshop', false],
    ['OGSCR', false],
    ['IC', true],
    ['decision', true],
    ['launch', true],
  ]);
});

it('tells the waiting between ready and the meeting, with its days', () => {
  const { steps } = chainOf(strokeReview(1), 'launch')!;
  const { wait, sentences } = steps.find(({ itemId }) => itemId === 'decision')!;
  expect([isoDay(wait!.from), isoDay(wait!.to)]).toEqual(['2018-01-17', '2018-01-31']);
  expect(wait!.words).toBe('14 days waiting for CCG Joint Committee');
  expect(sentences).toContain(
    'Ready on 17 Jan 2018, it waits for the meeting of CCG Joint Committee on 31 Jan 2018 (date to be confirmed): 10 working days. Its papers are due on 23 Jan 2018.',
  );
});

it('says what each step has to spare, the target left out', () => {
  const { steps } = chainOf(strokeReview(1), 'launch')!;
  const spare = (id: string) => steps.find(({ itemId }) => itemId === id)!.sentences.at(-1);
  expect(spare('draft report')).toBe('It can slip 3 working days.');
  expect(spare('decision')).toBe('4 working days of margin before that meeting is missed.');
  expect(spare('launch')).not.toContain('slip');
});

it('leaves out of the sentences what does not hold an item where it is', () => {
  const facts = uncommitted(strokeReview(1));
  const early = { ...facts.links[0]!, id: 'early', fromId: 'draft report', toId: 'launch' };
  const { steps, links } = chainOf({ ...facts, links: [...facts.links, early] }, 'launch')!;
  const told = steps.find(({ itemId }) => itemId === 'launch')!.sentences.join(' ');
  expect(told).not.toContain('draft report');
  expect(links.some(({ fromId, toId }) => fromId === 'draft report' && toId === 'launch')).toBe(false);
});

it('joins each step to the next and says which of the links drive', () => {
  const { links } = chainOf(strokeReview(1), 'launch')!;
  expect(links).toHaveLength(7);
  expect(links.filter(({ isDriving }) => isDriving).map(({ fromId, toId }) => [fromId, toId])).toEqual([
    ['IC', 'decision'],
    ['decision', 'launch'],
  ]);
});

it('drives all the way where nobody is committed to a meeting', () => {
  const { steps, links } = chainOf(uncommitted(strokeReview(1)), 'decision')!;
  expect(steps.every(({ isDriving }) => isDriving)).toBe(true);
  expect(links.every(({ isDriving }) => isDriving)).toBe(true);
});

it('shows the way back to what cannot be computed, with the cause in words', () => {
  const facts = strokeReview(1);
  const none = facts.meetings.filter(({ bodyId }) => bodyId !== 'ogscr');
  const { steps } = chainOf({ ...uncommitted(facts), meetings: none }, 'launch')!;
  expect(steps.at(-1)).toMatchObject({ itemId: 'launch', from: null, to: null, wait: null });
  expect(steps.map(({ itemId }) => itemId)).toContain('OGSCR');
  expect(steps.at(-1)!.sentences.at(-1)).toBe('It cannot be computed: no meeting of OGSCR is known.');
});

it('has none for a target of another scenario', () => {
  expect(chainOf(strokeReview(1), 'IC second')).toBeNull();
});

it('says what can slip, what cannot, and what is late already', () => {
  expect([1, 0, -1, -2].map(spareWords)).toEqual([
    'It can slip 1 working day.',
    'It cannot slip.',
    'It is late by 1 working day.',
    'It is late by 2 working days.',
  ]);
});
