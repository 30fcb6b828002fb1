import { DataSource } from 'typeorm';
import { type TestApp, testApp } from '../../../test/app.js';
import { EXAMPLE_OFFICE_ID, exampleId } from './example-id.js';
import { loadExample } from './load-example.js';

const PROJECTION = `query($programmeId: ID!, $targetId: ID) {
  projection(programmeId: $programmeId, targetId: $targetId) {
    today targetTitle daysApart
    scenarios {
      scenarioNumber isWorking targetOn headline cliff
      route { itemId title on isDriving margin waitDays sentence }
      warnings {
        rule message itemId
        latePaper { linkId linkVersion meetingId settled waysOut { route words to } }
      }
      chain { links { fromId toId isDriving } steps { itemId title from to isDriving wait { from to words } sentences } }
      waits { sentence itemIds }
      items { itemId likely words isUnconfirmed isPresumed floatDays criticality differenceDays because
              gate { meeting papersDue readyOn marginDays nextMeeting } }
      problems { rule }
    }
  }
}`;
const ITEM = `query($id: ID!) {
  itemProjection(id: $id) { scenarioNumber isWorking item { words because } steps cliff }
}`;
const WHAT_IF = `query($input: WhatIfInput!) {
  whatIf(input: $input) {
    targetTitle readings { reading } problems { rule }
    scenarios { scenarioNumber target { from to workingDays } moved { title from to workingDays } sentences }
  }
}`;
const SETTLE = 'mutation($input: SettleLatePaperInput!) { settleLatePaper(input: $input) { id version } }';
const programmeId = exampleId('programme', 'km-stp');
const item = (key: string) => exampleId('plan-item', key);

describe('the projection of the stroke review', () => {
  let t: TestApp;
  let db: DataSource;
  let pmo: string;

  beforeAll(async () => {
    t = await testApp();
    db = await new DataSource({
      type: 'postgres',
      url: t.database.appUrl,
      installExtensions: false,
    }).initialize();
    await loadExample(db, async (plain) => `hash of ${plain}`);
    const [person] = await db.query(
      "select id, credential_id from person where office_id = $1 and name = 'Example PMO'",
      [EXAMPLE_OFFICE_ID],
    );
    pmo = await t.signInAs({
      officeId: EXAMPLE_OFFICE_ID,
      personId: person.id,
      credentialId: person.credential_id,
    });
  });
  afterAll(async () => {
    await db?.destroy();
    await t?.close();
  });

  const projection = async () => (await t.ask(pmo, PROJECTION, { programmeId })).data.projection;
  const whatIf = (input: Record<string, unknown>) =>
    t.ask(pmo, WHAT_IF, { input: { programmeId, ...input } });

  it('comes to both printed launches from one plan, 35 days apart', async () => {
    const { targetTitle, daysApart, scenarios } = await projection();
    expect(targetTitle).toBe('Launch public consultation');
    expect(daysApart).toBe(35);
    expect(scenarios).toMatchObject([
      {
        scenarioNumber: 1,
        isWorking: true,
        targetOn: '2018-02-01',
        headline: '1 Feb 2018 (TBC)',
        problems: [],
      },
      {
        scenarioNumber: 2,
        isWorking: false,
        targetOn: '2018-03-08',
        headline: '8 Mar 2018 (TBC)',
        problems: [],
      },
    ]);
  });

  it('says what decides the launch, with the margin at every committee', async () => {
    const [one] = (await projection()).scenarios;
    expect(one.route.map(({ title, on, margin }) => [title, on, margin])).toEqual([
      ['First draft report of the Clinical Senate', '2017-11-30', 3],
      ["Finalise the PCBC on the senate's feedback", '2017-12-18', 3],
      ['Final PCBC goes to the Joint Committee', '2017-12-18', 3],
      ['Joint Committee workshop on the draft PCBC', '2017-12-22', 3],
      ['OGSCR', '2018-01-09', 8],
      ['Investment Committee', '2018-01-17', 5],
      ['Joint Committee agrees to launch consultation', '2018-01-31', 4],
      ['Launch public consultation', '2018-02-01', null],
    ]);
    expect(one.cliff).toBe(
      '“First draft report of the Clinical Senate” has 3 working days of margin; one day more and no date can be given for “Launch public consultation”: a meeting is missed and no later one is known.',
    );
  });

  it('tells what drives the launch step by step, with the waiting for each committee', async () => {
    const [{ chain }] = (await projection()).scenarios;
    expect(chain?.steps.filter(({ isDriving }) => isDriving).map(({ itemId }) => itemId)).toEqual([
      item('stroke-ic-1'),
      item('stroke-jc-decision'),
      item('stroke-launch'),
    ]);
    const decision = chain?.steps.find(({ itemId }) => itemId === item('stroke-jc-decision'));
    expect(decision?.wait).toEqual({
      from: '2018-01-17',
      to: '2018-01-31',
      words: '14 days waiting for CCG Joint Committee',
    });
    expect(chain?.links.at(-1)).toEqual({
      fromId: item('stroke-jc-decision'),
      toId: item('stroke-launch'),
      isDriving: true,
    });
  });

  it('tells what holds up an item that cannot be computed', async () => {
    const targetId = item('stroke-go-live');
    const { data } = await t.ask(pmo, PROJECTION, { programmeId, targetId });
    const [{ targetOn, chain }] = data.projection.scenarios;
    expect(targetOn).toBeNull();
    expect(chain?.steps.map(({ itemId }) => itemId)).toContain(item('stroke-consultation-end'));
    expect(chain?.steps.at(-1)).toMatchObject({ itemId: targetId, to: null });
    expect(chain?.steps.at(-1)?.sentences.at(-1)).toMatch(/^It cannot be computed: the date of /);
  });

  it('warns that the papers of 6 March fall due before the approval that they rest on', async () => {
    const [one, two] = (await projection()).scenarios;
    expect(one.warnings).toEqual([]);
    expect(two.warnings).toEqual([
      {
        rule: 'MTG-3',
        itemId: item('stroke-jc-decision'),
        message: expect.stringMatching(
          /6 Mar 2018 are due on 26 Feb 2018.*28 Feb 2018.*late item, .*supplementary paper/,
        ),
        latePaper: {
          linkId: expect.any(String),
          linkVersion: 1,
          meetingId: expect.any(String),
          settled: null,
          waysOut: [
            {
              route: 'LATE_ITEM',
              words: 'Take it as a late item, with the outcome of 28 Feb 2018',
              to: null,
            },
            {
              route: 'SUPPLEMENTARY_PAPER',
              words: 'Send a supplementary paper between 28 Feb 2018 and 6 Mar 2018',
              to: null,
            },
            {
              route: 'CONDITIONAL_RECOMMENDATION',
              words: expect.stringMatching(/^Recommend subject to “/),
              to: null,
            },
            { route: null, words: 'Move the meeting', to: null },
          ],
        },
      },
    ]);
  });

  it('lets a late outcome be settled for its meeting, and opens it again when that is taken back', async () => {
    const late = async () => (await projection()).scenarios[1]!.warnings[0]!.latePaper!;
    const settle = async (over: Record<string, unknown>) => {
      const { linkId, linkVersion, meetingId } = await late();
      return t.ask(pmo, SETTLE, {
        input: {
          id: linkId,
          expectedVersion: linkVersion,
          meetingId,
          reason: 'The result is known',
          ...over,
        },
      });
    };
    const refused = await settle({ route: 'LATE_ITEM' });
    expect(refused.errors?.[0]?.extensions?.details?.problems).toMatchObject([
      { rule: 'MTG-6', severity: 'E' },
    ]);
    expect((await late()).settled).toBeNull();
    await settle({ route: 'LATE_ITEM', chairAgrees: true });
    expect((await late()).settled).toBe('Taken as a late item, agreed by the chair: The result is known');
    await settle({ route: null });
    expect(await late()).toMatchObject({ settled: null, linkVersion: 3 });
  });

  it('says of what has no date that it cannot be computed, why, and what waits behind it', async () => {
    const [one] = (await projection()).scenarios;
    const wait = one.waits.find(({ itemIds }) => itemIds[0] === item('stroke-consultation-end'));
    expect(wait?.sentence).toContain('End of the stroke consultation');
    expect(wait?.itemIds).toEqual(
      expect.arrayContaining([item('stroke-go-live'), item('stroke-final-option')]),
    );
    const goLive = one.items.find(({ itemId }) => itemId === item('stroke-go-live'));
    expect(goLive).toMatchObject({ likely: null, words: 'cannot be computed' });
  });

  it('tells what is computed as done because nothing is recorded, and where it differs from what owners state', async () => {
    const [one] = (await projection()).scenarios;
    const of = (key: string) => one.items.find(({ itemId }) => itemId === item(key));
    expect(of('stroke-submit-cs')).toMatchObject({ isPresumed: true, likely: '2017-11-24' });
    expect(of('stroke-finalise-pcbc')).toMatchObject({ isPresumed: false, differenceDays: 1 });
    expect(of('stroke-launch')).toMatchObject({ differenceDays: 0, isUnconfirmed: true });
  });

  it('explains one item step by step, and what one more day of it costs', async () => {
    const { itemProjection } = (await t.ask(pmo, ITEM, { id: item('stroke-jc-decision') })).data;
    const [one, two] = itemProjection;
    expect(one.steps.at(-1)).toMatch(
      /waits for the meeting of CCG Joint Committee on 31 Jan 2018 \(date to be confirmed\): \d+ working days/,
    );
    expect(one.cliff).toMatch(/moves 34 days, to 7 Mar 2018/);
    expect(two.item.words).toBe('6 Mar 2018');
  });

  it('tells what four working days on the draft report would do, before anything is saved', async () => {
    const { data } = await whatIf({ dates: [{ itemId: item('stroke-cs-draft-report'), date: '6 dec' }] });
    const [one] = data.whatIf.scenarios;
    expect(data.whatIf.readings).toHaveLength(1);
    expect(one.target).toEqual({ from: '2018-02-01', to: null, workingDays: null });
    expect(one.sentences.slice(0, 3)).toEqual([
      'No date can be given for “Launch public consultation” any more: no meeting of OGSCR is known after 9 Jan 2018.',
      '“Joint Committee workshop on the draft PCBC” misses CCG Joint Committee, 22 Dec 2017; the next is CCG Joint Committee, 31 Jan 2018 (TBC).',
      'No meeting of OGSCR is known after 9 Jan 2018; what waits behind it: “OGSCR”, “Investment Committee”, “Joint Committee agrees to launch consultation” and “Launch public consultation”.',
    ]);
    expect((await projection()).scenarios[0].targetOn).toBe('2018-02-01');
  });

  it('says what is wrong with a draft once, though it is wrong in every scenario', async () => {
    const itemId = item('stroke-cs-draft-report');
    const { data } = await whatIf({ dates: [{ itemId, date: '2 weeks after', anchorItemId: itemId }] });
    expect(data.whatIf).toMatchObject({ scenarios: [], problems: [{ rule: 'DEP-1' }] });
    expect(data.whatIf.problems).toHaveLength(1);
  });

  it('sends a decision to the next meeting when its own is called off: 7 March, by the lag of scenario 1', async () => {
    const { data } = await whatIf({
      meetings: [{ meetingId: exampleId('meeting', 'stroke-jc-decision-s1'), isCancelled: true }],
    });
    const [one, two] = data.whatIf.scenarios;
    expect(one.target).toEqual({ from: '2018-02-01', to: '2018-03-07', workingDays: 24 });
    expect(two.target).toBeNull();
    expect(two.sentences).toEqual([]);
  });

  it('changes one scenario alone where the change is made in it', async () => {
    const scenarioId = exampleId('scenario', '2');
    const { data } = await whatIf({
      dates: [{ itemId: item('stroke-launch'), date: '20/03/2018', scenarioId }],
    });
    const [one, two] = data.whatIf.scenarios;
    expect(one.target).toBeNull();
    expect(two.sentences).toEqual([
      '“Launch public consultation” moves from 8 Mar 2018 to 20 Mar 2018, 12 days later.',
    ]);
  });

  it.each`
    wrong                               | input                                                                                                                  | code
    ${'a date that cannot be read'}     | ${{ dates: [{ itemId: item('stroke-launch'), date: '31/02' }] }}                                                       | ${'RULE_BROKEN'}
    ${'a meeting without a day'}        | ${{ meetings: [{ meetingId: exampleId('meeting', 'stroke-ogscr') }] }}                                                 | ${'BAD_INPUT'}
    ${'an item of nobody'}              | ${{ dates: [{ itemId: exampleId('plan-item', 'nothing'), date: '1 feb' }] }}                                           | ${'NOT_FOUND'}
    ${'a meeting of nobody'}            | ${{ meetings: [{ meetingId: exampleId('meeting', 'none'), isCancelled: true }] }}                                      | ${'NOT_FOUND'}
    ${'a target that is not there'}     | ${{ targetId: exampleId('plan-item', 'nothing') }}                                                                     | ${'NOT_FOUND'}
    ${'more lag at least than at most'} | ${{ lags: [{ linkId: exampleId('dependency', 'stroke-ic-1/stroke-ic-2/2'), lagMin: 3, lagMax: 1, lagUnit: 'DAYS' }] }} | ${'RULE_BROKEN'}
  `('refuses $wrong', async ({ input, code }) => {
    const { errors } = await whatIf(input);
    expect(errors?.[0]?.extensions.code).toBe(code);
  });

  it('finds both printed sign-offs that come after what they authorise, and moves neither (SEQ-1)', async () => {
    const HEALTH =
      'query($id: ID!) { scheduleHealth(programmeId: $id) { checks { rule findings { title sentence } } } }';
    const { checks } = (await t.ask(pmo, HEALTH, { id: exampleId('programme', 'km-stp') })).data
      .scheduleHealth;
    expect(checks.find(({ rule }) => rule === 'SEQ-1')!.findings).toEqual([
      {
        title: 'Joint Committee workshop on senate materials',
        sentence: expect.stringContaining('as late as 15 Nov 2017, after what it authorises (26 Oct 2017)'),
      },
      {
        title: 'Joint Committee workshop on the draft PCBC',
        sentence: expect.stringContaining('as late as 22 Dec 2017, after what it authorises (16 Dec 2017)'),
      },
    ]);
  });
});
