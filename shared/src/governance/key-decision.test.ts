import { calendarFor } from '../calendar/calendar-book.js';
import { day, isoDay } from '../dates/day.js';
import {
  type KeyNotice,
  keyItemProblems,
  keyNoticeDays,
  keyNoticeProblems,
  keyStanding,
  markKeyProblems,
} from './key-decision.js';

const calendar = calendarFor({ division: 'england-and-wales', exceptions: [], bodies: [] });
const meeting = day('2018-01-31');
const full = (on: string): KeyNotice => ({
  route: 'FULL',
  publishedOn: day(on),
  reason: null,
  scrutinyChairOn: null,
});
const general = (
  on: string,
  chair: string | null = on,
  reason: string | null = 'The offer ends',
): KeyNotice => ({
  route: 'GENERAL_EXCEPTION',
  publishedOn: day(on),
  reason,
  scrutinyChairOn: chair === null ? null : day(chair),
});
const urgent = (chair: string | null, reason: string | null = 'A ward is unsafe'): KeyNotice => ({
  ...general('2018-01-30', chair, reason),
  route: 'SPECIAL_URGENCY',
});
const rules = (notice: KeyNotice, today = '2018-02-01', on: typeof meeting | null = meeting) =>
  keyNoticeProblems(notice, on, day(today), calendar).map(({ rule, severity, field }) =>
    [severity, rule, field].join(' '),
  );

describe('notice of a key decision of 31 January 2018', () => {
  it('is due by 2 January in full and by 23 January by exception', () => {
    const { fullBy, generalBy } = keyNoticeDays(meeting, calendar);
    expect([isoDay(fullBy), isoDay(generalBy)]).toEqual(['2018-01-02', '2018-01-23']);
  });

  it('KEY-1: in full it is in time on 2 January and late on the 3rd, with the route that is left', () => {
    expect(rules(full('2018-01-02'))).toEqual([]);
    expect(rules(full('2018-01-03'))).toEqual(['E KEY-1 publishedOn']);
    const said = (on: string) =>
      keyNoticeProblems(full(on), meeting, day('2018-02-01'), calendar)[0]?.message;
    expect(said('2018-01-23')).toContain('Use the general exception by 23 Jan 2018');
    expect(said('2018-01-24')).toContain('Use special urgency');
  });

  it('KEY-2: by general exception it is in time on 23 January and late on the 24th, and the chair is told by then', () => {
    expect(rules(general('2018-01-23'))).toEqual([]);
    expect(rules(general('2018-01-24'))).toEqual(['E KEY-2 publishedOn', 'E KEY-2 scrutinyChairOn']);
    expect(rules(general('2018-01-23', '2018-01-24'))).toEqual(['E KEY-2 scrutinyChairOn']);
    expect(rules(general('2018-01-23', null))).toEqual(['E KEY-2 scrutinyChairOn']);
    expect(rules(general('2018-01-23', '2018-01-23', ' '))).toEqual(['E KEY-2 reason']);
  });

  it('KEY-3: special urgency needs a reason and the agreement of the chair, on the day at the latest', () => {
    expect(rules(urgent('2018-01-31'))).toEqual([]);
    expect(rules(urgent('2018-02-01'))).toEqual(['E KEY-3 scrutinyChairOn']);
    expect(rules(urgent(null))).toEqual(['E KEY-3 scrutinyChairOn']);
    expect(rules(urgent('2018-01-30', null))).toEqual(['E KEY-3 reason']);
  });

  it('KEY-4: nothing is recorded before its day', () => {
    expect(rules(full('2018-01-02'), '2018-01-02')).toEqual([]);
    expect(rules(full('2018-01-02'), '2018-01-01')).toEqual(['E KEY-4 publishedOn']);
    expect(rules(general('2018-01-22', '2018-01-23'), '2018-01-22')).toEqual(['E KEY-4 scrutinyChairOn']);
  });

  it('is not counted while the decision has no day', () => {
    expect(rules(full('2018-01-30'), '2018-02-01', null)).toEqual([]);
  });

  it('KEY-5: what is dealt with or withdrawn stays as it was', () => {
    const of = (state: string) => keyItemProblems({ state, isKey: true }, false).map(({ rule }) => rule);
    expect(['PROPOSED', 'ON_AGENDA', 'DEALT_WITH', 'WITHDRAWN'].map(of)).toEqual([
      [],
      [],
      ['KEY-5'],
      ['KEY-5'],
    ]);
  });

  it('KEY-6: notice is given of a key decision only', () => {
    const of = (isKey: boolean) =>
      keyItemProblems({ state: 'ON_AGENDA', isKey }, true).map(({ rule }) => rule);
    expect([of(true), of(false)]).toEqual([[], ['KEY-6']]);
  });

  it('KEY-7: warns of a body that is no council, and of a notice that is taken back', () => {
    const of = (isKey: boolean, isCouncil: boolean, on: string | null) =>
      markKeyProblems({ isKey, isCouncil, publishedOn: on === null ? null : day(on) }).map(
        ({ severity, rule }) => `${severity} ${rule}`,
      );
    expect(of(true, true, null)).toEqual([]);
    expect(of(true, false, null)).toEqual(['W KEY-7']);
    expect(of(false, true, null)).toEqual([]);
    expect(of(false, true, '2018-01-02')).toEqual(['W KEY-7']);
  });

  it('says each day which routes are left', () => {
    const on = (today: string) => {
      const { sentence, problem } = keyStanding(null, meeting, day(today), calendar);
      return [sentence.split('.')[0], problem?.rule ?? null];
    };
    expect(on('2018-01-02')).toEqual(['Publish notice by 2 Jan 2018 (28 clear days)', null]);
    expect(on('2018-01-03')).toEqual(['Notice was due by 2 Jan 2018', 'KEY-2']);
    expect(on('2018-01-23')[1]).toBe('KEY-2');
    expect(on('2018-01-24')[1]).toBe('KEY-3');
  });

  it('warns again when the meeting moves forward under a notice that was in time', () => {
    const of = (on: string) =>
      keyStanding(full('2018-01-02'), day(on), day('2018-01-05'), calendar).problem?.rule ?? null;
    expect([of('2018-01-31'), of('2018-01-30')]).toEqual([null, 'KEY-1']);
  });
});
