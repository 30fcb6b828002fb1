import { type TestApp, testApp } from '../../../test/app.js';
import { codeOf, type GovernanceCast, governanceCast, rulesOf } from '../../../test/governance-cast.js';

const ANSWER = `accepted { rule } released { kind words state note planItemCode } decision { id version code state
  conditions { id version } effects { kind words state planItemCode doneOn note } abilities }`;
const change = (verb: string, input: string) =>
  `mutation($input: ${input}!) { ${verb}(input: $input) { ${ANSWER} } }`;
const RECORD = change('recordDecision', 'RecordDecisionInput');
const MEET = change('meetCondition', 'MeetConditionInput');
const CARRY_OUT = change('carryOutDecision', 'CarryOutDecisionInput');
const COMPLETE = 'mutation($input: CompleteMilestoneInput!) { completeMilestone(input: $input) { version } }';
const ITEM = `query($id: ID!) { planItem(id: $id) { version rows { state forecast { written } actual { written } } dates { role reason } } }`;
const CONSEQUENCES = 'query($id: ID!) { decisionConsequences(id: $id) { sentence planItemCode } }';

describe('what a decision does to the plan', () => {
  let t: TestApp;
  let cast: GovernanceCast;
  let gate: { id: string; code?: unknown };
  let launch: { id: string; code?: unknown };
  let meetingId: string;

  beforeAll(async () => {
    t = await testApp();
  });
  beforeEach(async () => {
    cast = await governanceCast(t, '2018-01-31');
    const of = { workstream_id: cast.workstream.id };
    gate = await cast.b.planItem(cast.programme.id, {
      ...of,
      kind: 'GATE',
      title: 'Launch gate',
      body_id: cast.committee.id,
    });
    launch = await cast.b.planItem(cast.programme.id, { ...of, title: 'Launch' });
    await cast.b.date({ ...launch, programme_id: cast.programme.id }, 'FORECAST', '2018-02-01');
    await link(gate.id, launch.id);
    const meeting = await cast.b.meeting(cast.committee.id, '2018-01-31', {
      state: 'HELD',
      held_on: '2018-01-31',
      was_quorate: true,
    });
    meetingId = meeting.id;
  });
  afterAll(() => t.close());

  const link = (from: string, to: string) =>
    t.database.owner.query(
      `insert into dependency (office_id, id, programme_id, predecessor_id, successor_id) values ($1, gen_random_uuid(), $2, $3, $4)`,
      [cast.officeId, cast.programme.id, from, to],
    );
  const opens = () => ({ kind: 'OPENS', planItemId: gate.id });
  const sets = (date = '2 feb 2018') => ({ kind: 'SETS_DATE', planItemId: launch.id, date });
  const record = (over: Record<string, unknown> = {}, who: Parameters<GovernanceCast['ask']>[0] = 'pmo') =>
    cast.ask(who, RECORD, {
      input: {
        programmeId: cast.programme.id,
        bodyId: cast.committee.id,
        meetingId,
        title: 'Launch',
        wording: 'To launch the consultation.',
        outcome: 'APPROVED',
        planItemId: gate.id,
        conditions: [],
        effects: [opens(), sets()],
        ...over,
      },
    });
  const conditional = {
    outcome: 'APPROVED_CONDITIONALLY',
    conditions: [{ text: 'Assurance', longStopOn: '2018-03-31' }],
  };
  const item = async (id: string) => (await cast.ask('pmo', ITEM, { id })).data.planItem;
  const rowOf = ({ rows }: Awaited<ReturnType<typeof item>>) => rows[0];
  const complete = async (id: string) =>
    cast.ask('pmo', COMPLETE, {
      input: {
        id,
        expectedVersion: (await item(id)).version,
        date: '31 Jan 2018',
        evidence: 'Seen',
        overrideReason: 'Done before',
      },
    });
  const meet = (condition: { id: string }, who: Parameters<GovernanceCast['ask']>[0] = 'secretary') =>
    cast.ask(who, MEET, {
      input: { id: condition.id, expectedVersion: 1, evidence: 'Letter', metOn: '2018-01-31' },
    });

  it('opens the gate and sets the date at once when it is in effect', async () => {
    const { data } = await record();
    expect(data.recordDecision.released).toEqual([
      {
        kind: 'OPENS',
        words: `opens ${gate.code}`,
        state: 'DONE',
        note: expect.any(String),
        planItemCode: gate.code,
      },
      {
        kind: 'SETS_DATE',
        words: `sets ${launch.code} to 2 feb 2018`,
        state: 'DONE',
        note: expect.any(String),
        planItemCode: launch.code,
      },
    ]);
    expect(rowOf(await item(gate.id))).toMatchObject({
      state: 'COMPLETE',
      actual: { written: '31 Jan 2018' },
    });
    const set = await item(launch.id);
    expect(rowOf(set).forecast?.written).toBe('2 Feb 2018');
    expect(set.dates[0].reason).toBe('JC-2018-01: Launch');
    const { id } = data.recordDecision.decision;
    const told = await cast.ask('reader', CONSEQUENCES, { id });
    expect(told.data.decisionConsequences).toEqual([
      { sentence: 'Done: 31 Jan 2018.', planItemCode: gate.code },
      { sentence: 'Forecast: 1 Feb 2018 → 2 Feb 2018, 1 day later.', planItemCode: launch.code },
    ]);
  });

  it('DEC-2 releases nothing while a condition is open, neither the gate nor what waits for it', async () => {
    const { data } = await record(conditional);
    expect(data.recordDecision).toMatchObject({
      released: [],
      decision: { effects: [{ state: 'PENDING' }, { state: 'PENDING' }] },
    });
    expect(rowOf(await item(gate.id)).state).toBe('NOT_STARTED');
    expect(rulesOf(await complete(gate.id))).toEqual(['DEC-2']);
    expect(rulesOf(await complete(launch.id))).toEqual(['DEC-2']);
  });

  it('does it when the last condition is met, whoever records that, and says what was released', async () => {
    const { data } = await record(conditional);
    const [condition] = data.recordDecision.decision.conditions;
    const met = await meet(condition, 'sro');
    expect(met.data.meetCondition.decision.state).toBe('IN_EFFECT');
    expect(met.data.meetCondition.released.map(({ state }: { state: string }) => state)).toEqual([
      'DONE',
      'DONE',
    ]);
    expect(rowOf(await item(gate.id)).state).toBe('COMPLETE');
    expect(rowOf(await item(launch.id)).forecast?.written).toBe('2 Feb 2018');
    expect(codeOf(await complete(launch.id))).toBeNull();
  });

  it('lets nobody choose what they may not do by hand', async () => {
    expect(codeOf(await record({}, 'secretary'))).toBe('FORBIDDEN');
    const baseline = { kind: 'TAKES_BASELINE', baselineName: 'Agreed' };
    expect(codeOf(await record({ effects: [baseline] }, 'secretary'))).toBe('FORBIDDEN');
    const elsewhere = await cast.b.planItem(cast.otherProgramme.id);
    expect(codeOf(await record({ effects: [{ ...sets(), planItemId: elsewhere.id }] }))).toBe('NOT_FOUND');
    expect(await cast.audits()).toEqual([]);
  });

  it('DEC-17 says what cannot be done before anything is, and where', async () => {
    const fields = async (...effects: unknown[]) => {
      const answer = await record({ effects });
      const problems = answer.errors?.[0]?.extensions.details.problems as { rule: string; field: string }[];
      return problems.map(({ rule, field }) => [rule, field]);
    };
    expect(await fields({ kind: 'OPENS', planItemId: launch.id })).toContainEqual([
      'DEC-17',
      'effects.0.planItemId',
    ]);
    expect(await fields(sets(' '))).toEqual([['DEC-17', 'effects.0.date']]);
    expect(await fields(opens(), sets('32/13/2018'))).toEqual([['DATE-5', 'effects.1.date']]);
    const steer = await record({ outcome: 'NOTED', effects: [opens()] });
    expect(rulesOf(steer)).toEqual(['DEC-17']);
    expect(await cast.audits()).toEqual([]);
  });

  it('DEP-4 opens a gate before what it waits for only with a reason', async () => {
    const report = await cast.b.planItem(cast.programme.id, { title: 'Senate report' });
    await link(report.id, gate.id);
    const asked = await record();
    expect([codeOf(asked), rulesOf(asked)]).toEqual(['REASON_NEEDED', ['DEP-4']]);
    const given = await record({ reason: 'The report was tabled' });
    expect(given.data.recordDecision.accepted).toEqual([{ rule: 'DEP-4' }]);
    expect(rowOf(await item(gate.id)).state).toBe('COMPLETE');
  });

  it('DEC-7 opens nothing in the call-in window without a reason', async () => {
    await t.database.owner.query('update body set call_in_days = 5 where id = $1', [cast.committee.id]);
    const asked = await record();
    expect([codeOf(asked), rulesOf(asked)]).toEqual(['REASON_NEEDED', ['DEC-7']]);
    expect(codeOf(await record({ reason: 'The window was waived' }))).toBeNull();
  });

  it('sets the date in the scenario that the plan works to, where the item has one of its own there', async () => {
    const [{ id: scenarioId }] = (
      await t.database.owner.query(
        `insert into scenario (office_id, id, programme_id, number, name, state)
         values ($1, gen_random_uuid(), $2, 1, 'Launch in February', 'WORKING') returning id`,
        [cast.officeId, cast.programme.id],
      )
    ).rows;
    const own = await cast.b.date({ ...launch, programme_id: cast.programme.id }, 'FORECAST', '2018-02-01', {
      scenario_id: scenarioId,
    });
    await t.database.owner.query(
      `insert into scenario_item (office_id, id, programme_id, scenario_id, plan_item_id, forecast_date_id)
       values ($1, gen_random_uuid(), $2, $3, $4, $5)`,
      [cast.officeId, cast.programme.id, scenarioId, launch.id, own.id],
    );
    const { data } = await record({ effects: [sets()] });
    const told = await cast.ask('reader', CONSEQUENCES, { id: data.recordDecision.decision.id });
    expect(told.data.decisionConsequences).toMatchObject([
      { sentence: 'Forecast (scenario 1): 1 Feb 2018 → 2 Feb 2018, 1 day later.' },
    ]);
    expect(rowOf(await item(launch.id))?.forecast?.written).toBe('2 Feb 2018');
  });

  it('takes a baseline by the decision itself', async () => {
    const { data } = await record({ effects: [sets(), { kind: 'TAKES_BASELINE', baselineName: 'Agreed' }] });
    expect(data.recordDecision.released[1]).toMatchObject({
      words: 'takes the baseline “Agreed”',
      state: 'DONE',
    });
    const list = await cast.ask(
      'pmo',
      'query($id: ID!) { baselines(programmeId: $id) { sets { name decisionCode } } }',
      {
        id: cast.programme.id,
      },
    );
    expect(list.data.baselines.sets[0]).toEqual({ name: 'Agreed', decisionCode: 'JC-2018-01' });
  });

  it('keeps why where the plan refuses by then, and is carried out once that is put right', async () => {
    const { data } = await record(conditional);
    const [condition] = data.recordDecision.decision.conditions;
    await t.database.owner.query("update plan_item set state = 'CANCELLED' where id = $1", [launch.id]);
    const met = (await meet(condition)).data.meetCondition;
    expect(met.decision.state).toBe('IN_EFFECT');
    expect(met.decision.effects).toMatchObject([
      { state: 'DONE' },
      { state: 'REFUSED', note: expect.stringContaining('cancelled') },
    ]);
    expect(met.decision.abilities).toContain('CARRY_OUT');
    await t.database.owner.query("update plan_item set state = 'NOT_STARTED' where id = $1", [launch.id]);
    const { id, version } = met.decision;
    const done = await cast.ask('secretary', CARRY_OUT, { input: { id, expectedVersion: version } });
    expect(done.data.carryOutDecision.released).toMatchObject([{ kind: 'SETS_DATE', state: 'DONE' }]);
    expect(done.data.carryOutDecision.decision.abilities).not.toContain('CARRY_OUT');
  });

  it('DEC-2 carries nothing out before its day or its conditions', async () => {
    const waiting = (await record(conditional)).data.recordDecision.decision;
    const carry = ({ id, version }: { id: string; version: number }) =>
      cast.ask('pmo', CARRY_OUT, { input: { id, expectedVersion: version } });
    expect(rulesOf(await carry(waiting))).toEqual(['DEC-2']);
    const later = (await record({ effectiveOn: '2018-02-02', effects: [sets('5 Feb 2018')] })).data
      .recordDecision.decision;
    expect(rulesOf(await carry(later))).toEqual(['DEC-2']);
    await cast.clock('2018-02-02');
    const done = await carry(later);
    expect(done.data.carryOutDecision).toMatchObject({
      released: [{ state: 'DONE' }],
      decision: { state: 'IN_EFFECT' },
    });
  });

  it('does nothing any more once it lapsed', async () => {
    const { data } = await record(conditional);
    const [condition] = data.recordDecision.decision.conditions;
    await cast.ask(
      'pmo',
      'mutation($input: FailConditionInput!) { failCondition(input: $input) { released { id } } }',
      {
        input: { id: condition.id, expectedVersion: 1, failedOn: '2018-01-31', reason: 'Refused' },
      },
    );
    expect(rowOf(await item(gate.id)).state).toBe('NOT_STARTED');
    expect(rowOf(await item(launch.id)).forecast?.written).toBe('1 Feb 2018');
  });

  it('tells nobody why an item moved while it was exempt for them', async () => {
    const exempt = { classification: 'EXEMPT', exempt_paragraph: 3, exempt_reason: 'Terms' };
    const secret = await cast.b.planItem(cast.programme.id, { ...exempt, body_id: cast.committee.id });
    const { id: meetingId } = await cast.b.meeting(cast.committee.id, '2018-03-06');
    const CHOOSE = 'mutation($input: ChooseMeetingInput!) { chooseMeeting(input: $input) { id } }';
    const move = { id: secret.id, expectedVersion: 1, meetingId, reason: 'The supplier wants more' };
    expect((await cast.ask('pmo', CHOOSE, { input: move })).errors).toBeUndefined();
    await t.database.owner.query(
      "update plan_item set classification = 'OFFICIAL', exempt_paragraph = null, exempt_reason = null where id = $1",
      [secret.id],
    );
    const ledger = 'query($id: ID!) { decisionLedger(itemId: $id) { sentence reason } }';
    const told = async (persona: 'reader' | 'pmo') =>
      JSON.stringify((await cast.ask(persona, ledger, { id: secret.id })).data);
    expect(await told('pmo')).toContain('supplier');
    expect(await told('reader')).not.toContain('supplier');
    expect(await told('reader')).toContain('sentence');
  });

  it('names no item that the reader may not see, nor an exempt decision in what it changed', async () => {
    const exempt = { classification: 'EXEMPT', exempt_paragraph: 3, exempt_reason: 'Terms' };
    const secret = await cast.b.planItem(cast.programme.id, {
      title: 'Secret',
      ...exempt,
      workstream_id: cast.workstream.id,
    });
    const { data } = await record({
      effects: [opens(), { kind: 'SETS_DATE', planItemId: secret.id, date: '2 Feb 2018' }],
    });
    const { id } = data.recordDecision.decision;
    const seen = await cast.ask('reader', 'query($id: ID!) { decision(id: $id) { effects { words } } }', {
      id,
    });
    expect(seen.data.decision.effects).toEqual([{ words: `opens ${gate.code}` }]);
    expect((await cast.ask('reader', CONSEQUENCES, { id })).data.decisionConsequences).toHaveLength(1);
    const hidden = {
      classification: 'EXEMPT',
      exemptParagraph: 3,
      exemptReason: 'Terms',
      title: 'Hidden deal',
    };
    await record({ ...hidden, effects: [sets('5 Feb 2018')] });
    const plan = await cast.ask('reader', ITEM, { id: launch.id });
    expect(plan.data.planItem.dates[0].reason).toBe('By a decision');
    const ledger = 'query($id: ID!) { decisionLedger(itemId: $id) { sentence reason decisionCode } }';
    const told = JSON.stringify(await cast.ask('reader', ledger, { id: launch.id }));
    expect(told).not.toContain('JC-2018-02');
    expect(told).not.toContain('Hidden');
    expect(JSON.stringify(await cast.ask('pmo', ledger, { id: launch.id }))).toContain('JC-2018-02');
  });
});
