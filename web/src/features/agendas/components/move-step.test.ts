import type { Agenda, AgendaItem } from '../api/agenda.js';
import { sectionStepOf, stepOf } from './move-step.js';

const item = (id: string, sectionId: string | null, classification = 'OFFICIAL') =>
  ({ id, sectionId, classification }) as AgendaItem;
const agenda = (items: AgendaItem[], parts: ('PART_1' | 'PART_2')[] = ['PART_1', 'PART_2']) =>
  ({ items, sections: parts.map((part, n) => ({ id: `s${n + 1}`, part })) }) as Agenda;

const [a, b, c, d] = [item('a', null), item('b', null), item('c', 's1'), item('d', 's2')] as const;
const whole = agenda([a, b, c, d]);

it.each([
  [b, -1, { sectionId: null, afterId: null }],
  [a, 1, { sectionId: null, afterId: 'b' }],
  [b, 1, { sectionId: 's1', afterId: null }],
  [c, -1, { sectionId: null, afterId: 'b' }],
  [c, 1, { sectionId: 's2', afterId: null }],
  [d, -1, { sectionId: 's1', afterId: 'c' }],
  [a, -1, null],
  [d, 1, null],
] as const)('%j by %s goes to %j', (moved, by, step) => {
  expect(stepOf(whole, moved, by)).toEqual(step);
});

it('leads an exempt item past the sections of Part 1', () => {
  const secret = item('x', 's2', 'EXEMPT');
  expect(stepOf(agenda([a, c, secret]), secret, -1)).toEqual({ sectionId: null, afterId: 'a' });
  const front = item('y', null, 'EXEMPT');
  expect(stepOf(agenda([front, c]), front, 1)).toEqual({ sectionId: 's2', afterId: null });
  expect(stepOf(agenda([front, c], ['PART_1']), front, 1)).toBeNull();
});

it.each([
  ['s1', -1, null],
  ['s2', -1, { afterId: null }],
  ['s3', -1, { afterId: 's1' }],
  ['s2', 1, { afterId: 's3' }],
  ['s3', 1, null],
] as const)('the section %s by %s goes to %j', (id, by, step) => {
  expect(sectionStepOf([{ id: 's1' }, { id: 's2' }, { id: 's3' }], { id }, by)).toEqual(step);
});
