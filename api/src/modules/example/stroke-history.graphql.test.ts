import { DataSource } from 'typeorm';
import { type TestApp, testApp } from '../../../test/app.js';
import { EXAMPLE_OFFICE_ID, exampleId } from './example-id.js';
import { loadExample } from './load-example.js';
import { replay } from './replay/index.js';

const TRENDS = `query($programmeId: ID!, $itemIds: [ID!]) {
  milestoneTrends(programmeId: $programmeId, itemIds: $itemIds) {
    today
    trends {
      code moves sentence baseline { text }
      steps { from to mark earliest latest words isMove isUnconfirmed slipWorkingDays why isInterpretation }
      end { earliest latest words slipWords }
    }
  }
}`;
const DAYS = `query($programmeId: ID!, $day: Day!, $otherDay: Day) {
  dayComparison(programmeId: $programmeId, day: $day, otherDay: $otherDay) {
    from to firstDay today problem summary
    rows { code scenarioNumber change before { text } after { text } wasDone isDone slipWorkingDays slipCalendarDays slipWords }
  }
}`;
const TIMELINE = `query($programmeId: ID!) {
  timeline(programmeId: $programmeId) { rows { code forecast { text } actual { text } } }
}`;
const programmeId = exampleId('programme', 'km-stp');
const item = (key: string) => exampleId('plan-item', key);

/** These only read: what they read is the stroke review, replayed once. */
describe('the plan of past days', () => {
  let t: TestApp;
  let pmo: string;

  beforeAll(async () => {
    t = await testApp();
    const db = await new DataSource({
      type: 'postgres',
      url: t.database.appUrl,
      installExtensions: false,
    }).initialize();
    await loadExample(db, async (plain) => `hash of ${plain}`);
    const [person] = await db.query('select id, credential_id from person where office_id = $1 and id = $2', [
      EXAMPLE_OFFICE_ID,
      exampleId('person', 'pmo'),
    ]);
    await db.destroy();
    const { id: personId, credential_id: credentialId } = person;
    pmo = await t.signInAs({ officeId: EXAMPLE_OFFICE_ID, personId, credentialId });
    await replay(
      async <Data>(document: string, variables?: Record<string, unknown>) => {
        const { data, errors } = await t.ask(pmo, document, variables);
        if (errors) throw new Error(JSON.stringify(errors));
        return data as Data;
      },
      null,
      () => undefined,
    );
  });
  afterAll(() => t?.close());

  const trends = async (...keys: string[]) =>
    (await t.ask(pmo, TRENDS, { programmeId, itemIds: keys.length > 0 ? keys.map(item) : null })).data
      .milestoneTrends;
  const compare = async (day: string, otherDay: string | null = null) =>
    (await t.ask(pmo, DAYS, { programmeId, day, otherDay })).data.dayComparison;

  it('show how the decision moved, from the days on which it was reported to its end', async () => {
    const { today, trends: found } = await trends('stroke-final-option');

    expect(today).toBe('2019-02-14');
    expect(found).toMatchObject([
      {
        code: 'MS-021',
        moves: 2,
        sentence:
          'Moved twice; happened on 14 Feb 2019. That is 51 working days (76 calendar days) later than the last day of the baseline, 30 Nov 2018.',
        steps: [
          {
            from: '2017-11-24',
            to: '2018-04-23',
            mark: 'BAND',
            earliest: '2018-10-01',
            latest: '2018-11-30',
          },
          {
            from: '2018-04-23',
            to: '2018-11-30',
            mark: 'BAND',
            earliest: '2018-09-01',
            isInterpretation: true,
          },
          { from: '2018-11-30', to: '2019-02-14', mark: 'BAND', latest: '2019-01-31', isMove: true },
        ],
        end: {
          earliest: '2019-02-14',
          latest: '2019-02-14',
          slipWords: '51 working days late (76 calendar days late)',
        },
      },
    ]);
    expect(found[0].steps[2].why).toContain('Our reading');
  });

  it('follow the meeting at which something happens, the scenario worked to, and the item that a date counts from', async () => {
    const { trends: found } = await trends('stroke-jhosc-jan', 'stroke-launch', 'stroke-go-live');

    expect(
      found.map(({ code, steps }) => [
        code,
        ...steps.map(({ from, words, earliest }) => [from, words, earliest].join(' ')),
      ]),
    ).toEqual([
      ['MS-015', '2017-11-24 ~23 Jan 2018 (TBC) 2018-01-23', '2018-01-22 22 Jan 2018 2018-01-22'],
      ['MS-017', '2017-11-24 1 Feb 2018 (TBC) 2018-02-01'],
      [
        'MS-022',
        '2017-11-24 12 to 24 months after End of the stroke consultation ',
        '2018-02-02 12 to 24 months after End of the stroke consultation 2019-04-13',
        '2018-04-13 12 to 24 months after End of the stroke consultation 2019-04-20',
      ],
    ]);
    expect(found.map(({ steps }) => steps[0].mark)).toEqual(['POINT', 'POINT', 'GAP']);
  });

  it('begin with what is protected and the gates that moved or are done, and know no more than twelve', async () => {
    expect((await trends()).trends.map(({ code }) => code)).toEqual([
      'MS-014',
      'MS-016',
      'MS-017',
      'MS-021',
      'MS-022',
    ]);
    const { errors } = await t.ask(pmo, TRENDS, {
      programmeId,
      itemIds: Array.from({ length: 13 }, () => item('stroke-launch')),
    });
    expect(JSON.stringify(errors)).toContain('12 items at the most');
  });

  it('are compared with today: moved, gone and what is not known stays so', async () => {
    const found = await compare('2017-11-24');

    expect(found).toMatchObject({
      from: '2017-11-24',
      to: '2019-02-14',
      firstDay: '2017-11-24',
      problem: null,
    });
    const rows = (code: string) => found.rows.filter((row) => row.code === code);
    expect(rows('MS-021')).toMatchObject([
      {
        change: 'MOVED',
        before: { text: 'Oct/Nov 18' },
        isDone: true,
        slipWorkingDays: 51,
        slipCalendarDays: 76,
      },
    ]);
    expect(rows('MS-017')).toMatchObject([
      { scenarioNumber: 1, change: 'MOVED', after: { text: '2 February 2018' }, slipWorkingDays: 1 },
      {
        scenarioNumber: 2,
        change: 'GONE',
        before: { text: '08/03 (date TBC)' },
        slipWorkingDays: null,
        slipWords: '',
      },
    ]);
    expect(rows('MS-019')).toMatchObject([
      {
        change: 'MOVED',
        before: null,
        slipWorkingDays: null,
        slipWords: 'Not known: there was no last day then',
      },
    ]);
    expect(rows('MS-013')).toMatchObject([{ change: 'SAME', slipWorkingDays: 0 }]);
  });

  it('are compared with one another: what was known in June 2018 against a year before the decision', async () => {
    const found = await compare('2018-02-14', '2018-06-30');

    expect(
      found.rows.filter(({ change }) => change === 'MOVED').map(({ code, after }) => [code, after?.text]),
    ).toEqual([
      ['MS-019', '20 April 2018'],
      ['MS-020', 'Six to eight weeks'],
      ['MS-021', 'autumn 2018'],
      ['MS-022', '12 to 24 months post-end of consultation'],
    ]);
    expect(found.rows.find(({ code }) => code === 'MS-021')).toMatchObject({
      isDone: false,
      slipWorkingDays: 0,
    });
  });

  it('say of today what every other screen says', async () => {
    const { rows } = (await t.ask(pmo, TIMELINE, { programmeId })).data.timeline;
    const today = await compare('2019-02-14');

    expect(today.summary).toContain('0 moved, 0 added, 0 gone');
    expect(today.rows.map(({ code, after }) => [code, after?.text ?? null])).toEqual(
      rows.map(({ code, actual, forecast }) => [code, (actual ?? forecast)?.text ?? null]),
    );
  });

  it.each`
    day             | why
    ${'2017-11-23'} | ${'Nothing is on record before 24 Nov 2017'}
    ${'2019-02-15'} | ${'15 Feb 2019 is still to come: today is 14 Feb 2019'}
  `('are not there for $day, and say so', async ({ day, why }) => {
    expect(await compare(day)).toMatchObject({ problem: expect.stringContaining(why), rows: [] });
  });
});
