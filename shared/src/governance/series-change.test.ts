import { workingCalendar } from '../calendar/working-days.js';
import { type Day, day, isoDay } from '../dates/day.js';
import { type SeriesMeeting, type SeriesStep, seriesChange } from './series-change.js';
import { checkSeriesDay, type SeriesSurroundings } from './series-day-check.js';

const MONTHLY = { rhythm: 'MONTHLY', every: 1 } as const;
const TODAY = day('2018-06-20');
const on = (iso: string, over: Partial<SeriesMeeting> = {}): SeriesMeeting => ({
  id: iso,
  code: iso,
  state: 'PLANNED',
  seriesOn: day(iso),
  on: day(iso),
  ...over,
});
const told = (steps: SeriesStep[]) =>
  steps.map((step) => [
    step.kind,
    step.kind === 'ADD' ? null : step.meeting.code,
    'to' in step ? isoDay(step.to) : null,
  ]);
const days = (...isos: string[]) => isos.map(day);

describe('a changed series', () => {
  it('calls off what the pattern leaves out, and moves nothing else', () => {
    const meetings = ['2018-07-03', '2018-08-07', '2018-09-04', '2018-10-02'].map((iso) => on(iso));
    expect(
      told(seriesChange(meetings, days('2018-07-03', '2018-09-04', '2018-10-02'), MONTHLY, TODAY)),
    ).toEqual([
      ['KEEP_DAY', '2018-07-03', '2018-07-03'],
      ['CANCEL', '2018-08-07', null],
      ['KEEP_DAY', '2018-09-04', '2018-09-04'],
      ['KEEP_DAY', '2018-10-02', '2018-10-02'],
    ]);
  });

  it('moves each meeting inside its month, and adds what is new', () => {
    const meetings = ['2018-07-03', '2018-08-07'].map((iso) => on(iso));
    expect(
      told(seriesChange(meetings, days('2018-07-10', '2018-08-14', '2018-09-11'), MONTHLY, TODAY)),
    ).toEqual([
      ['MOVE', '2018-07-03', '2018-07-10'],
      ['MOVE', '2018-08-07', '2018-08-14'],
      ['ADD', null, '2018-09-11'],
    ]);
  });

  it('leaves alone what was called, held or moved by hand, and plans no second meeting beside it', () => {
    const meetings = [
      on('2018-06-05', { state: 'HELD' }),
      on('2018-07-03', { state: 'CALLED' }),
      on('2018-08-07', { on: day('2018-08-09') }),
      on('2018-09-04', { on: null }),
      on('2018-10-02'),
    ];
    const steps = seriesChange(
      meetings,
      days('2018-06-12', '2018-07-10', '2018-08-14', '2018-09-11', '2018-10-09'),
      MONTHLY,
      TODAY,
    );
    expect(told(steps)).toEqual([
      ['STAYS', '2018-06-05', null],
      ['STAYS', '2018-07-03', null],
      ['STAYS', '2018-08-07', null],
      ['STAYS', '2018-09-04', null],
      ['MOVE', '2018-10-02', '2018-10-09'],
    ]);
    expect(steps[2]).toMatchObject({ because: 'It was moved from 7 Aug 2018 by hand.' });
  });

  it('touches a meeting of tomorrow and not one of today', () => {
    const [today, tomorrow] = [on('2018-06-20'), on('2018-06-21')];
    const kinds = (meeting: SeriesMeeting) =>
      seriesChange([meeting], [], MONTHLY, TODAY).map(({ kind }) => kind);
    expect(kinds(today)).toEqual(['STAYS']);
    expect(kinds(tomorrow)).toEqual(['CANCEL']);
  });
});

describe('a day of a series', () => {
  const calendar = workingCalendar({ division: 'england-and-wales' });
  const around = (over: Partial<SeriesSurroundings> = {}): SeriesSurroundings => ({
    calendar,
    restrictions: [],
    body: { name: 'Joint Committee', validFrom: null, validTo: null },
    taken: [],
    ...over,
  });
  const check = (at: Day, over?: Partial<SeriesSurroundings>) => {
    const { problems, suggestion } = checkSeriesDay(at, around(over));
    return [problems.map(({ rule }) => rule), suggestion === null ? null : isoDay(suggestion)];
  };

  it('on a bank holiday is warned of (MTG-5), and the next working day offered', () => {
    expect(check(day('2018-01-01'))).toEqual([['MTG-5'], '2018-01-02']);
    expect(check(day('2018-01-02'))).toEqual([[], null]);
  });

  it('inside a restricted period is warned of (PEP-1), on its first and last day and not outside', () => {
    const local = { name: 'Local elections', kind: 'LOCAL' as const, areas: [] };
    const restrictions = [{ ...local, start: day('2018-03-27'), end: day('2018-05-03') }];
    expect(check(day('2018-03-26'), { restrictions })).toEqual([[], null]);
    expect(check(day('2018-03-27'), { restrictions })).toEqual([['PEP-1'], '2018-05-04']);
    expect(check(day('2018-05-03'), { restrictions })).toEqual([['PEP-1'], '2018-05-04']);
    expect(check(day('2018-05-04'), { restrictions })).toEqual([[], null]);
  });

  it('that the body has given away already is warned of (SER-2)', () => {
    const taken = [
      { code: 'JC-M01', on: day('2018-02-06') },
      { code: 'JC-M02', on: day('2018-02-07') },
    ];
    expect(check(day('2018-02-06'), { taken })).toEqual([['SER-2'], '2018-02-08']);
  });

  it('outside the life of the body is warned of (BODY-3), and nothing is offered after its end', () => {
    const body = { name: 'Joint Committee', validFrom: '2018-02-06', validTo: '2018-03-06' };
    expect(check(day('2018-02-05'), { body })).toEqual([['BODY-3'], '2018-02-06']);
    expect(check(day('2018-03-06'), { body })).toEqual([[], null]);
    expect(check(day('2018-03-07'), { body })).toEqual([['BODY-3'], null]);
  });
});
