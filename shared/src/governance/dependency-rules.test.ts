import fc from 'fast-check';
import { day } from '../dates/day.js';
import {
  completionProblems,
  confidenceProblems,
  cyclePath,
  decisionInEffectProblems,
  giveGetProblems,
  type LinkFacts,
  linkProblems,
} from './dependency-rules.js';

const link = (fromId: string, toId: string) => ({ fromId, toId, type: 'FS' as const });
const facts = (fromId: string, toId: string, overrides: Partial<LinkFacts> = {}): LinkFacts => ({
  ...link(fromId, toId),
  neededFor: null,
  isToGate: false,
  ...overrides,
});
const CHAIN = [link('A', 'B'), link('B', 'C'), link('A', 'D')];

it('finds the way round that a link would close', () => {
  expect(cyclePath(CHAIN, link('C', 'A'))).toEqual(['C', 'A', 'B', 'C']);
  expect(cyclePath(CHAIN, link('D', 'C'))).toBeNull();
  expect(cyclePath([], link('A', 'A'))).toEqual(['A', 'A']);
});

it('names the items of the circle in words', () => {
  const [problem] = linkProblems(CHAIN, facts('C', 'A'), (id) => `Item ${id}`);
  expect(problem).toMatchObject({ rule: 'DEP-1', severity: 'E' });
  expect(problem?.message).toContain('Item C → Item A → Item B → Item C');
});

it('follows only links that exist in every path it reports', () => {
  const ids = fc.integer({ min: 0, max: 8 }).map(String);
  fc.assert(
    fc.property(fc.array(fc.tuple(ids, ids), { maxLength: 25 }), ids, ids, (pairs, from, to) => {
      const links = pairs.map(([a, b]) => link(a, b));
      const path = cyclePath(links, link(from, to));
      if (path === null) return;
      const known = new Set([...links, link(from, to)].map((one) => `${one.fromId}>${one.toId}`));
      for (let i = 1; i < path.length; i++) expect(known.has(`${path[i - 1]}>${path[i]}`)).toBe(true);
      expect(path[0]).toBe(path.at(-1));
    }),
  );
});

it('refuses the same link twice and allows another type between the same two', () => {
  expect(linkProblems(CHAIN, facts('A', 'B'), String)[0]?.rule).toBe('DEP-5');
  expect(linkProblems(CHAIN, facts('A', 'B', { type: 'SS' }), String)).toEqual([]);
});

it('says what a gate needs it for, and only of a gate', () => {
  expect(linkProblems([], facts('A', 'G', { isToGate: true }), String)[0]?.rule).toBe('DEP-6');
  expect(linkProblems([], facts('A', 'G', { isToGate: true, neededFor: 'paper' }), String)).toEqual([]);
  expect(linkProblems([], facts('A', 'B', { neededFor: 'paper' }), String)[0]?.rule).toBe('DEP-6');
});

it('warns when it may be given after it is needed', () => {
  expect(giveGetProblems(day('2017-12-22'), day('2017-12-16'))[0]?.message).toContain('6 days after');
  expect(giveGetProblems(day('2017-12-16'), day('2017-12-16'))).toEqual([]);
  expect(giveGetProblems(null, day('2017-12-16'))).toEqual([]);
});

it('warns of a confirmed date on an unconfirmed one, not of the reverse', () => {
  expect(confidenceProblems('TBC', 'CONFIRMED')[0]?.rule).toBe('DEP-3');
  expect(confidenceProblems('CONFIRMED', 'TBC')).toEqual([]);
  expect(confidenceProblems('TBC', 'TBC')).toEqual([]);
});

it('is completed before its predecessors only with a reason', () => {
  expect(completionProblems(['Decision to launch'], null)[0]?.message).toContain('Decision to launch');
  expect(completionProblems(['Decision to launch'], 'Agreed by e-mail')).toEqual([]);
  expect(completionProblems([], null)).toEqual([]);
});

it('holds a gate open while the only decision about it is not in effect', () => {
  const taken = { code: 'JC-2018-01', state: 'TAKEN' };
  expect(decisionInEffectProblems([taken]).map(({ rule }) => rule)).toEqual(['DEC-2']);
  expect(decisionInEffectProblems([taken, { code: 'JC-2018-02', state: 'IN_EFFECT' }])).toEqual([]);
  expect(decisionInEffectProblems([])).toEqual([]);
});
