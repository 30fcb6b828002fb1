import { type TestApp, testApp } from '../../../test/app.js';
import { codeOf, type GovernanceCast, governanceCast, rulesOf } from '../../../test/governance-cast.js';

const RECORD = `mutation($input: RecordDecisionInput!) { recordDecision(input: $input) {
  released { words state } decision { id version code state effectSentence conditions { id } } } }`;
const COMPLETE = 'mutation($input: CompleteMilestoneInput!) { completeMilestone(input: $input) { version } }';
const REFORECAST =
  'mutation($input: ReforecastMilestoneInput!) { reforecastMilestone(input: $input) { version } }';
const ITEM =
  'query($id: ID!) { planItem(id: $id) { version rows { state forecast { written } actual { written } } } }';
const LEDGER =
  'query($id: ID!) { decisionLedger(itemId: $id) { kind on sentence from to by body decisionCode meetingId } }';
const PAGE = `query($id: ID!) { decision(id: $id) { state ratifiedBy { code } supersededByCode } }`;

/** The route of the stroke review to its consultation: who may say what, what that releases, and what history tells. */
describe('the stroke route to consultation', () => {
  let t: TestApp;
  let cast: GovernanceCast;
  let senate: { id: string };
  let oversight: { id: string };
  let gate: { id: string; code?: unknown };
  let launch: { id: string; code?: unknown };

  beforeAll(async () => {
    t = await testApp();
    cast = await governanceCast(t, '2017-11-24');
    senate = await cast.b.body({
      name: 'Clinical Senate',
      prefix: 'CS',
      kind: 'CLINICAL_ADVICE',
      role: 'ADVISES',
    });
    oversight = await cast.b.body({ name: 'OGSCR', prefix: 'OG', kind: 'ASSURER', role: 'ASSURES' });
    for (const { id } of [senate, oversight]) await cast.b.serve(id, cast.programme.id);
    gate = await cast.b.planItem(cast.programme.id, {
      kind: 'GATE',
      category: 'GATE',
      title: 'Decision to launch consultation',
      body_id: cast.committee.id,
    });
    launch = await cast.b.planItem(cast.programme.id, { title: 'Launch consultation', is_protected: true });
    await t.database.owner.query(
      `insert into dependency (office_id, id, programme_id, predecessor_id, successor_id) values ($1, gen_random_uuid(), $2, $3, $4)`,
      [cast.officeId, cast.programme.id, gate.id, launch.id],
    );
  });
  afterAll(() => t.close());

  const held = async (bodyId: string, on: string, over: Record<string, unknown> = {}) => {
    await cast.clock(on);
    return (await cast.b.meeting(bodyId, on, { state: 'HELD', held_on: on, was_quorate: true, ...over })).id;
  };
  const record = async (bodyId: string, meetingId: string, over: Record<string, unknown>) => {
    const input = {
      programmeId: cast.programme.id,
      bodyId,
      meetingId,
      title: 'Stroke review',
      wording: 'As minuted.',
      conditions: [],
      ...over,
    };
    const answer = await cast.ask('pmo', RECORD, { input });
    return { answer, ...answer.data?.recordDecision };
  };
  const item = async (id: string) => (await cast.ask('pmo', ITEM, { id })).data.planItem;
  const forecast = async (date: string, reason: string) => {
    const { version } = await item(launch.id);
    const answer = await cast.ask('pmo', REFORECAST, {
      input: { id: launch.id, expectedVersion: version, date, reason },
    });
    expect(codeOf(answer)).toBeNull();
  };
  const launched = async (date: string) => {
    const { version } = await item(launch.id);
    const input = {
      id: launch.id,
      expectedVersion: version,
      date,
      evidence: 'Published',
      overrideReason: 'Agreed',
    };
    return cast.ask('pmo', COMPLETE, { input });
  };

  it('is told from the first plan to the launch', async () => {
    await forecast('1 Feb 2018 (TBC)', 'As printed');

    // BODY-1: the senate reports, it does not approve.
    const panel = await held(senate.id, '2017-12-22');
    expect(rulesOf((await record(senate.id, panel, { outcome: 'APPROVED' })).answer)).toEqual(['BODY-1']);
    const report = await record(senate.id, panel, { outcome: 'REPORTED', title: 'Review report' });
    expect(report.decision.effectSentence).toBe('“reported” releases nothing.');

    // MTG-1: a workshop steers, and a formal meeting ratifies it.
    const workshop = await held(cast.committee.id, '2018-01-05', { kind: 'INFORMAL' });
    const signOff = { outcome: 'APPROVED', title: 'Draft PCBC' };
    expect(rulesOf((await record(cast.committee.id, workshop, signOff)).answer)).toEqual(['MTG-1']);
    const joint = await cast.b.meeting(cast.committee.id, '2018-01-31', { title: 'Joint Committee' });
    const steer = await record(cast.committee.id, workshop, {
      outcome: 'ENDORSED_FOR_PROGRESS',
      title: 'Draft PCBC to progress to assurance',
      ratifyAtMeetingId: joint.id,
    });
    expect(steer.decision.state).toBe('TAKEN');

    // BODY-1: assurers assure, they do not choose an option.
    const panelDay = await held(oversight.id, '2018-01-17');
    const option = { outcome: 'APPROVED', title: 'Preferred option' };
    expect(rulesOf((await record(oversight.id, panelDay, option)).answer)).toEqual(['BODY-1']);
    const ogscr = await record(oversight.id, panelDay, { outcome: 'ASSURED', title: 'Oversight' });
    expect(ogscr.answer.errors).toBeUndefined();

    await cast.clock('2018-01-25');
    await forecast('8 Mar 2018', 'The Investment Committee may not meet before');

    // The Joint Committee signs off and agrees to launch, pending the Investment Committee.
    await cast.clock('2018-01-31');
    await t.database.owner.query(
      "update meeting set state = 'HELD', held_on = '2018-01-31', was_quorate = true where id = $1",
      [joint.id],
    );
    await record(cast.committee.id, joint.id, {
      route: 'RATIFICATION',
      outcome: 'APPROVED',
      title: 'Steer of 5 January',
      ratifiesDecisionId: steer.decision.id,
    });
    const conditional = await record(cast.committee.id, joint.id, {
      route: 'CONDITIONAL',
      outcome: 'APPROVED_CONDITIONALLY',
      title: 'Sign off PCBC and launch',
      planItemId: gate.id,
      conditions: [
        {
          text: 'Approval by the Investment Committee',
          satisfiedByBodyId: cast.assurer.id,
          longStopOn: '2018-03-31',
        },
      ],
      effects: [
        { kind: 'OPENS', planItemId: gate.id },
        { kind: 'SETS_DATE', planItemId: launch.id, date: '2 Feb 2018' },
      ],
    });
    expect(conditional.released).toEqual([]);
    expect(conditional.decision.effectSentence).toBe(
      'Not in effect until: Approval by the Investment Committee.',
    );
    const ratified = await cast.ask('reader', PAGE, { id: steer.decision.id });
    expect(ratified.data.decision.ratifiedBy).toEqual({ code: 'JC-2018-02' });

    // DEC-2: nothing starts on it while the condition is open.
    await cast.clock('2018-02-01');
    expect(rulesOf(await launched('1 Feb 2018'))).toEqual(['DEC-2']);
    expect((await item(gate.id)).rows[0].state).toBe('NOT_STARTED');

    // ASSURED meets the condition: the decision comes into effect, the gate opens, the forecast follows.
    const assured = await record(cast.assurer.id, await held(cast.assurer.id, '2018-02-01'), {
      outcome: 'ASSURED',
      title: 'Assurance of the stroke review',
      settlesConditionIds: [conditional.decision.conditions[0].id],
    });
    expect(assured.released).toEqual([
      { words: `opens ${gate.code}`, state: 'DONE' },
      { words: `sets ${launch.code} to 2 Feb 2018`, state: 'DONE' },
    ]);
    expect((await item(gate.id)).rows[0]).toMatchObject({
      state: 'COMPLETE',
      actual: { written: '1 Feb 2018' },
    });
    expect((await item(launch.id)).rows[0].forecast?.written).toBe('2 Feb 2018');
    await cast.clock('2018-02-02');
    expect(codeOf(await launched('2 Feb 2018'))).toBeNull();
  });

  it('stands in the ledger in its order', async () => {
    const { data } = await cast.ask('reader', LEDGER, { id: launch.id });
    const told = data.decisionLedger.map(({ on, sentence }: { on: string | null; sentence: string }) => [
      on,
      sentence,
    ]);
    expect(told).toEqual([
      ['2017-11-24', 'Forecast: 1 Feb 2018 (TBC).'],
      ['2018-01-25', 'Forecast: 1 Feb 2018 (TBC) → 8 Mar 2018, 35 days later.'],
      ['2018-01-31', 'JC-2018-03 was decided: approved conditionally.'],
      ['2018-02-01', 'Condition of JC-2018-03 met: “Approval by the Investment Committee”, by IC-2018-01.'],
      ['2018-02-01', 'Forecast: 8 Mar 2018 → 2 Feb 2018, 34 days earlier, by JC-2018-03.'],
      ['2018-02-02', 'Done: 2 Feb 2018.'],
    ]);
    expect(data.decisionLedger[2]).toMatchObject({ kind: 'DECISION', body: 'Joint Committee', by: 'pmo' });
  });

  it('tells of a meeting that an item goes to, and of its move', async () => {
    const meeting = await cast.b.meeting(cast.committee.id, '2018-03-06', { title: 'Spring meeting' });
    const next = await cast.b.planItem(cast.programme.id, { kind: 'GATE', body_id: cast.committee.id });
    const CHOOSE = 'mutation($input: ChooseMeetingInput!) { chooseMeeting(input: $input) { version } }';
    const chosen = await cast.ask('pmo', CHOOSE, {
      input: { id: next.id, expectedVersion: 1, meetingId: meeting.id, reason: 'It goes there' },
    });
    expect(codeOf(chosen)).toBeNull();
    const MOVE = 'mutation($input: MoveMeetingInput!) { moveMeeting(input: $input) { meeting { id } } }';
    const moved = await cast.ask('pmo', MOVE, {
      input: { id: meeting.id, expectedVersion: 1, date: '13 Mar 2018', reason: 'The room is taken' },
    });
    expect(codeOf(moved)).toBeNull();
    const { data } = await cast.ask('reader', LEDGER, { id: next.id });
    expect(data.decisionLedger.map(({ sentence }: { sentence: string }) => sentence)).toEqual([
      'It goes to Spring meeting: 6 Mar 2018.',
      'Spring meeting moved: 6 Mar 2018 → 13 Mar 2018, 7 days later.',
    ]);
  });
});
