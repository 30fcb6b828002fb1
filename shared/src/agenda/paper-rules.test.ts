import { workingCalendar } from '../calendar/working-days.js';
import { day } from '../dates/day.js';
import { clearanceProblems, dueSentence, publicationProblems, unclearedProblems } from './paper-rules.js';

const rules = (problems: { rule: string }[]) => problems.map(({ rule }) => rule);
const publication = (publishedOn: string, more: object = {}) =>
  publicationProblems({
    route: 'ON_TIME',
    publishedOn: day(publishedOn),
    publishBy: day('2018-02-26'),
    urgencyReason: null,
    isChairAgreed: false,
    ...more,
  });

it('PAP-1 takes a paper on its last day as on time, and not on the day after', () => {
  expect(publication('2018-02-26')).toEqual([]);
  expect(rules(publication('2018-02-27'))).toEqual(['PAP-1']);
  expect(publication('2018-02-27', { publishBy: null })).toEqual([]);
  expect(rules(publication('2018-02-20', { route: 'WITHDRAWN' }))).toEqual(['PAP-1']);
});

it('MTG-6 asks a late or tabled paper for its urgency and the chair, a supplementary one not', () => {
  expect(rules(publication('2018-02-27', { route: 'LATE' }))).toEqual(['MTG-6', 'MTG-6']);
  expect(rules(publication('2018-02-27', { route: 'TABLED', urgencyReason: 'Letter came' }))).toEqual([
    'MTG-6',
  ]);
  const agreed = { urgencyReason: 'Letter came', isChairAgreed: true };
  expect(publication('2018-02-27', { route: 'LATE', ...agreed })).toEqual([]);
  expect(publication('2018-02-27', { route: 'SUPPLEMENTARY' })).toEqual([]);
});

const step = (position: number, state: 'PENDING' | 'CLEARED' | 'RETURNED') => ({
  id: `s${position}`,
  position,
  office: `Office ${position}`,
  state,
});

it('PAP-2 keeps the order of clearance', () => {
  expect(rules(clearanceProblems([step(1, 'PENDING'), step(2, 'PENDING')], 's2', 'CLEARED'))).toEqual([
    'PAP-2',
  ]);
  expect(rules(clearanceProblems([step(1, 'RETURNED'), step(2, 'PENDING')], 's2', 'CLEARED'))).toEqual([
    'PAP-2',
  ]);
  expect(clearanceProblems([step(1, 'CLEARED'), step(2, 'PENDING')], 's2', 'CLEARED')).toEqual([]);
  expect(clearanceProblems([step(1, 'PENDING'), step(2, 'PENDING')], 's2', 'RETURNED')).toEqual([]);
});

it('PAP-3 warns of a paper that is not cleared', () => {
  expect(unclearedProblems([step(1, 'CLEARED'), step(2, 'PENDING')])).toEqual([
    { rule: 'PAP-3', severity: 'W', field: null, message: 'Not cleared yet by Office 2.' },
  ]);
  expect(unclearedProblems([step(1, 'CLEARED')])).toEqual([]);
  expect(unclearedProblems([])).toEqual([]);
});

it('says how many working days are left', () => {
  const calendar = workingCalendar({ division: 'england-and-wales' });
  const due = (today: string) => dueSentence(day('2018-02-26'), day(today), calendar);
  expect(due('2018-02-22')).toBe('Due 26 Feb 2018, 2 working days left');
  expect(due('2018-02-26')).toBe('Due 26 Feb 2018, today');
  expect(due('2018-02-27')).toBe('Due 26 Feb 2018, 1 working day ago');
  expect(dueSentence(null, day('2018-02-22'), calendar)).toContain('When it is due is not known');
});
