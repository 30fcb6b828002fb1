import type { Action } from '../api/actions.js';
import { dueWords, sourceWords, standingOf } from './action-words.js';

const action = (over: Partial<Action> = {}) =>
  ({
    state: 'OPEN',
    standing: 'ON_TIME',
    dueOn: '2018-02-14',
    originalDueOn: '2018-01-31',
    extensionCount: 0,
    decisionCode: null,
    agendaItemTitle: null,
    meetingTitle: null,
    bodyName: 'Joint Committee',
    programmeName: null,
    ...over,
  }) as Action;

it('says overdue before all else, then how far it has come', () => {
  expect(standingOf(action({ standing: 'OVERDUE', state: 'IN_PROGRESS' })).words).toBe('Overdue');
  expect(standingOf(action({ standing: 'DUE_SOON' })).words).toBe('Due within 7 days');
  expect(standingOf(action({ standing: 'DONE', state: 'COMPLETE' }))).toEqual({
    words: 'Complete',
    tone: 'green',
  });
});

it('tells how often and from when an action was extended', () => {
  expect(dueWords(action())).toBe('Due 14 Feb 2018');
  expect(dueWords(action({ extensionCount: 1 }))).toBe('Due 14 Feb 2018, extended once from 31 Jan 2018');
  expect(dueWords(action({ extensionCount: 3 }))).toContain('extended 3 times');
});

it('names what it comes of, the nearest first', () => {
  expect(sourceWords(action({ decisionCode: 'JC-D-4', meetingTitle: 'January' }))).toBe('JC-D-4 · January');
  expect(sourceWords(action())).toBe('Joint Committee');
});
