import { DataSource } from 'typeorm';
import { type TestApp, testApp } from '../../../../test/app.js';
import { EXAMPLE_OFFICE_ID, exampleId } from '../example-id.js';
import { loadExample } from '../load-example.js';
import { type Ask, LAST_DAY, type ReplayedStep, replay } from './index.js';

const ITEM = `query($id: ID!) {
  planItem(id: $id) {
    rows { state computedRag computedReason computedSentence slipWorkingDays slipWords
           baseline { text } forecast { text written } actual { text } }
    dates { role statedOn isInterpretation isCurrent date { text earliest latest } reason }
  }
}`;
const BASELINES =
  'query($programmeId: ID!) { baselines(programmeId: $programmeId) { sets { id number name takenOn decisionCode reason dates } } }';
const COMPARE = `query($id: ID!) {
  baselineComparison(id: $id) { rows { code slipWorkingDays slipCalendarDays moves isDone baseline { text } } }
}`;
const SCENARIOS =
  'query($programmeId: ID!) { scenarios(programmeId: $programmeId) { number state closedReason } }';
const TRAIL = `query($programmeId: ID!, $before: ID) {
  auditTrail(programmeId: $programmeId, before: $before, first: 200) {
    entries { action personName effectiveAt } nextBefore
  }
}`;
const CLOCK = '{ officeClock { on } }';
const programmeId = exampleId('programme', 'km-stp');

/** The day of the office, which keeps summer time. */
const londonDay = (instant: unknown) =>
  new Date(String(instant)).toLocaleDateString('en-CA', { timeZone: 'Europe/London' });

describe('what happened to the stroke review', () => {
  let t: TestApp;
  let pmo: string;
  let ask: Ask;
  let told: ReplayedStep[];

  beforeEach(async () => {
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
    pmo = await t.signInAs({
      officeId: EXAMPLE_OFFICE_ID,
      personId: person.id,
      credentialId: person.credential_id,
    });
    ask = async <Data>(document: string, variables?: Record<string, unknown>) => {
      const { data, errors } = await t.ask(pmo, document, variables);
      if (errors) throw new Error(JSON.stringify(errors));
      return data as Data;
    };
    told = [];
  });
  afterEach(() => t.close());

  const play = (until: string | null = null) => replay(ask, until, (step) => told.push(step));
  const item = async (key: string) =>
    (await t.ask(pmo, ITEM, { id: exampleId('plan-item', key) })).data.planItem;
  const statements = async (key: string) =>
    (await item(key)).dates
      .filter(({ role }) => role !== 'BASELINE')
      .map(({ role, statedOn, isInterpretation, date }) => [statedOn, role, date.text, isInterpretation])
      .reverse();
  const events = async () =>
    (await t.database.owner.query('select count(*)::int as n from audit_event')).rows[0].n;

  const trail = async (
    before: string | null = null,
  ): Promise<{ action: string; personName: string; effectiveAt: unknown }[]> => {
    const page = (await t.ask(pmo, TRAIL, { programmeId, before })).data.auditTrail;
    return [...page.entries, ...(page.nextBefore === null ? [] : await trail(page.nextBefore))];
  };

  it('stops on any day, where the plan says what was known then', async () => {
    const { clock, stepsLeft } = await play('2018-06-30');

    expect({ clock, stepsLeft }).toEqual({ clock: '2018-06-30', stepsLeft: 3 });
    expect((await item('stroke-final-option')).rows[0]).toMatchObject({
      state: 'NOT_STARTED',
      forecast: { text: 'autumn 2018' },
      actual: null,
      slipWorkingDays: 0,
    });
    expect((await item('stroke-consultation-end')).rows[0]?.actual).toEqual({ text: '20 April 2018' });
  });

  it('is played to the decision of 14 February 2019, each step on its day, in one go or several', async () => {
    const first = await play('2018-06-30');
    const { clock, steps, stepsLeft } = await play();

    expect({ clock, stepsLeft }).toEqual({ clock: LAST_DAY, stepsLeft: 0 });
    expect(steps.filter(({ isNew }) => isNew).map(({ key }) => key)).toEqual([
      'january',
      'business-case',
      'decision',
    ]);
    expect(told).toEqual([...first.steps, ...steps]);

    const { sets } = (await t.ask(pmo, BASELINES, { programmeId })).data.baselines;
    expect(sets).toMatchObject([
      { number: 1, takenOn: '2017-11-24', decisionCode: 'SSRO-2017-01' },
      { number: 0 },
    ]);
    expect(sets[0].reason).toContain('Our reading');

    // The decision, as it moved: 51 working days and 76 calendar days after the last day of its window.
    expect(await statements('stroke-final-option')).toEqual([
      ['2017-11-24', 'FORECAST', 'Oct/Nov 18', false],
      ['2018-04-23', 'FORECAST', 'autumn 2018', true],
      ['2018-11-30', 'FORECAST', 'January 2019', true],
      ['2019-02-14', 'ACTUAL', '14 February 2019', false],
    ]);
    const decision = (await item('stroke-final-option')).rows[0];
    expect(decision).toMatchObject({
      state: 'COMPLETE',
      computedRag: 'blue',
      slipWorkingDays: 51,
      slipWords: '51 working days late (76 calendar days late)',
      baseline: { text: 'Oct/Nov 18' },
      actual: { text: '14 February 2019' },
    });
    expect(decision.computedSentence).not.toBe('');
    const { rows } = (await t.ask(pmo, COMPARE, { id: sets[0].id })).data.baselineComparison;
    expect(rows.find(({ code }) => code === 'MS-021')).toMatchObject({
      slipWorkingDays: 51,
      slipCalendarDays: 76,
      moves: 2,
      isDone: true,
    });

    // JHOSC a day early, the launch a day late.
    expect((await item('stroke-jhosc-jan')).rows[0]).toMatchObject({
      actual: { text: '22 January 2018' },
      slipWorkingDays: -1,
    });
    expect((await item('stroke-launch')).rows).toMatchObject([
      { actual: { text: '2 February 2018' }, baseline: { text: '01/02 (date TBC)' }, slipWorkingDays: 1 },
    ]);
    expect((await item('stroke-jc-decision')).rows).toMatchObject([
      { slipWords: 'at most 2 working days late (at most 2 calendar days late), not confirmed' },
    ]);

    // The consultation: ten weeks were announced, eleven it ran.
    expect(await statements('stroke-consultation-end')).toEqual([
      ['2018-02-02', 'FORECAST', '13 April 2018', false],
      ['2018-04-13', 'FORECAST', '20 April 2018', true],
      ['2018-04-20', 'ACTUAL', '20 April 2018', false],
    ]);

    const { scenarios } = (await t.ask(pmo, SCENARIOS, { programmeId })).data;
    expect(scenarios).toMatchObject([
      { number: 1, state: 'WORKING' },
      { number: 2, state: 'CLOSED', closedReason: expect.stringContaining('Our reading') },
    ]);

    const entries = await trail();
    expect(entries.map(({ action, effectiveAt }) => [londonDay(effectiveAt), action])).toEqual(
      expect.arrayContaining([
        ['2017-11-24', 'decision.record'],
        ['2017-11-24', 'baseline.take'],
        ['2018-01-22', 'meeting.move'],
        ['2018-02-02', 'scenario.close'],
        ['2018-11-30', 'milestone.reforecast'],
        ['2019-02-14', 'milestone.complete'],
      ]),
    );
    expect(
      new Set(entries.filter(({ action }) => action !== 'example.load').map((e) => e.personName)),
    ).toEqual(new Set(['Example PMO']));

    // Played again it changes nothing.
    const before = await events();
    expect((await play()).steps.some(({ isNew }) => isNew)).toBe(false);
    expect(await events()).toBe(before);
  });

  it('is not played into an office whose clock has gone past a day of it', async () => {
    await play('2018-01-31');
    await ask('mutation($input: SetOfficeClockInput!) { setOfficeClock(input: $input) { on } }', {
      input: { expectedVersion: await clockVersion(), mode: 'SET', on: '2018-03-01' },
    });

    await expect(play()).rejects.toMatchObject({
      details: {
        problems: [{ rule: 'REPLAY-1', message: expect.stringContaining('1 Mar 2018, after 2 Feb 2018') }],
      },
    });
    expect((await t.ask(pmo, CLOCK)).data.officeClock.on).toBe('2018-03-01');
  });

  const clockVersion = async () => (await t.ask(pmo, '{ officeClock { version } }')).data.officeClock.version;
});
