import { type TestApp, testApp } from '../../../test/app.js';
import { codeOf, type GovernanceCast, governanceCast, rulesOf } from '../../../test/governance-cast.js';

const ANSWER =
  'decision { id version state effectSentence supersededByCode conditions { id version state evidence settledByCode isOverdue } }';
const mutation = (verb: string, input: string) =>
  `mutation($input: ${input}!) { ${verb}(input: $input) { ${ANSWER} } }`;
const RECORD = mutation('recordDecision', 'RecordDecisionInput');
const MEET = mutation('meetCondition', 'MeetConditionInput');
const WAIVE = mutation('waiveCondition', 'WaiveConditionInput');
const FAIL = mutation('failCondition', 'FailConditionInput');
const SUPERSEDE = mutation('supersedeDecision', 'SupersedeDecisionInput');
const PAGE = `query($id: ID!) { ${ANSWER.replace('decision', 'decision(id: $id)')} }`;

describe('what a decision waits for', () => {
  let t: TestApp;

  beforeAll(async () => {
    t = await testApp();
  });
  afterAll(() => t.close());

  /** A conditional decision of the committee on 31 January 2018, seen on a later day. */
  async function waiting(conditions: Record<string, unknown>[], today = '2018-02-28') {
    const cast = await governanceCast(t, today);
    const decision = await record(cast, 'committee', {
      outcome: 'APPROVED_CONDITIONALLY',
      conditions: conditions.map((one) => ({ text: 'Approval', longStopOn: '2018-03-31', ...one })),
      reason: 'as minuted',
    });
    return { cast, decision, first: decision.conditions[0] };
  }

  async function record(cast: GovernanceCast, body: 'committee' | 'assurer', over: Record<string, unknown>) {
    const meeting = await cast.b.meeting(cast[body].id, '2018-01-31', {
      state: 'HELD',
      held_on: '2018-01-31',
      was_quorate: true,
    });
    const input = {
      programmeId: cast.programme.id,
      bodyId: cast[body].id,
      meetingId: meeting.id,
      title: 'Launch',
      wording: 'To launch.',
      conditions: [],
      ...over,
    };
    const answer = await cast.ask('pmo', RECORD, { input });
    return answer.data.recordDecision.decision;
  }

  const met = { expectedVersion: 1, evidence: 'Letter of 28 February', metOn: '2018-02-28' };

  it('is met with evidence, and the last one puts the decision into effect', async () => {
    const { cast, decision } = await waiting([{}, { text: 'Final impact assessment' }]);
    const [one, two] = decision.conditions;
    const first = await cast.ask('secretary', MEET, { input: { id: one.id, ...met } });
    expect(first.data.meetCondition.decision.state).toBe('TAKEN');
    const second = await cast.ask('secretary', MEET, { input: { id: two.id, ...met } });
    expect(second.data.meetCondition.decision).toMatchObject({
      state: 'IN_EFFECT',
      effectSentence: 'In effect.',
    });
  });

  it('is never met by silence, nor on a day to come, nor before the decision', async () => {
    const { cast, first } = await waiting([{}]);
    const meet = (over: Record<string, unknown>) =>
      cast.ask('secretary', MEET, { input: { id: first.id, ...met, ...over } });
    expect(rulesOf(await meet({ evidence: ' ' }))).toEqual(['STG-2']);
    expect(rulesOf(await meet({ metOn: '2018-03-01' }))).toEqual(['DEC-12']);
    expect(rulesOf(await meet({ metOn: '2018-01-30' }))).toEqual(['DEC-12']);
    expect(codeOf(await meet({ metOn: '2018-01-31' }))).toBeNull();
    expect(codeOf(await meet({}))).toBe('STALE_VERSION');
    expect(rulesOf(await meet({ expectedVersion: 2 }))).toEqual(['DEC-12']);
  });

  it('falls on the day after its long stop, and not on the day itself', async () => {
    const at = async (today: string) => {
      const { cast, decision } = await waiting([{ longStopOn: '2018-03-31' }], today);
      return (await cast.ask('reader', PAGE, { id: decision.id })).data.decision.state;
    };
    expect(await at('2018-03-31')).toBe('TAKEN');
    expect(await at('2018-04-01')).toBe('LAPSED');
  });

  it('may be recorded late, if it was met by its long stop', async () => {
    const { cast, first } = await waiting([{}], '2018-04-10');
    const meet = (metOn: string) => cast.ask('secretary', MEET, { input: { id: first.id, ...met, metOn } });
    expect(rulesOf(await meet('2018-04-01'))).toEqual(['DEC-12']);
    expect((await meet('2018-03-31')).data.meetCondition.decision.state).toBe('IN_EFFECT');
  });

  it('is overdue from the day after it was due', async () => {
    const at = async (today: string) => {
      const { cast, decision } = await waiting([{ dueOn: '2018-02-28' }], today);
      return (await cast.ask('reader', PAGE, { id: decision.id })).data.decision.conditions[0].isOverdue;
    };
    expect(await at('2018-02-28')).toBe(false);
    expect(await at('2018-03-01')).toBe(true);
  });

  it('is met by the assurer’s ASSURED and by no other body or answer', async () => {
    const cast = await governanceCast(t, '2018-02-28');
    const launch = await record(cast, 'committee', {
      outcome: 'APPROVED_CONDITIONALLY',
      conditions: [
        { text: 'Approval by the IC', satisfiedByBodyId: cast.assurer.id, longStopOn: '2018-03-31' },
      ],
    });
    const meet = async (body: 'committee' | 'assurer', outcome: string) => {
      const { id: byDecisionId } = await record(cast, body, { outcome });
      const input = { id: launch.conditions[0].id, ...met, byDecisionId };
      return cast.ask('pmo', MEET, { input });
    };
    expect(rulesOf(await meet('committee', 'APPROVED'))).toEqual(['DEC-11']);
    expect(rulesOf(await meet('assurer', 'NOT_ASSURED'))).toEqual(['DEC-11']);
    const { decision } = (await meet('assurer', 'ASSURED')).data.meetCondition;
    expect(decision).toMatchObject({ state: 'IN_EFFECT', conditions: [{ settledByCode: 'IC-2018-02' }] });
  });

  it('fails with a reason, and the decision goes back to the body', async () => {
    const { cast, first } = await waiting([{}, {}]);
    const input = { id: first.id, expectedVersion: 1, failedOn: '2018-02-28', reason: 'Not assured' };
    expect(rulesOf(await cast.ask('sro', FAIL, { input: { ...input, reason: ' ' } }))).toEqual(['STG-2']);
    const { decision } = (await cast.ask('sro', FAIL, { input })).data.failCondition;
    expect(decision.state).toBe('LAPSED');
    const other = decision.conditions[1];
    expect(rulesOf(await cast.ask('sro', MEET, { input: { id: other.id, ...met } }))).toEqual(['DEC-12']);
  });

  it('is waived only by another decision of the same body that is in effect', async () => {
    const { cast, decision, first } = await waiting([{}]);
    const waive = (byDecisionId: string) =>
      cast.ask('secretary', WAIVE, {
        input: { id: first.id, expectedVersion: 1, reason: 'Overtaken', byDecisionId },
      });
    expect(rulesOf(await waive(decision.id))).toEqual(['DEC-11']);
    const assurance = await record(cast, 'assurer', { outcome: 'ASSURED' });
    expect(rulesOf(await waive(assurance.id))).toEqual(['DEC-11']);
    const noted = await record(cast, 'committee', { outcome: 'NOTED' });
    expect(rulesOf(await waive(noted.id))).toEqual(['DEC-11']);
    const waiver = await record(cast, 'committee', { outcome: 'APPROVED' });
    expect((await waive(waiver.id)).data.waiveCondition.decision.state).toBe('IN_EFFECT');
  });

  it('two people settling the last two conditions at once leave nothing waiting', async () => {
    const { cast, decision } = await waiting([{}, {}]);
    const [one, two] = decision.conditions;
    const answers = await Promise.all([
      cast.ask('secretary', MEET, { input: { id: one.id, ...met } }),
      cast.ask('sro', MEET, { input: { id: two.id, ...met } }),
    ]);
    expect(answers.map(codeOf)).toEqual([null, null]);
    const page = await cast.ask('reader', PAGE, { id: decision.id });
    expect(page.data.decision.state).toBe('IN_EFFECT');
  });

  it('is replaced with its decision by a later one of the same body, once', async () => {
    const { cast, decision } = await waiting([{}]);
    const supersede = (byDecisionId: string, expectedVersion = 1) =>
      cast.ask('secretary', SUPERSEDE, {
        input: { id: decision.id, expectedVersion, byDecisionId, reason: 'New papers' },
      });
    expect(rulesOf(await supersede(decision.id))).toEqual(['DEC-13']);
    const assurance = await record(cast, 'assurer', { outcome: 'ASSURED' });
    expect(rulesOf(await supersede(assurance.id))).toEqual(['DEC-13']);
    const later = await record(cast, 'committee', { outcome: 'APPROVED' });
    const { data } = await supersede(later.id);
    expect(data.supersedeDecision.decision).toMatchObject({
      state: 'SUPERSEDED',
      supersededByCode: 'JC-2018-02',
    });
    expect(codeOf(await supersede(later.id))).toBe('STALE_VERSION');
    expect(rulesOf(await supersede(later.id, 2))).toEqual(['DEC-13']);
  });

  it.each([
    ['programmePmo', null, null],
    ['secretary', null, null],
    ['sro', null, 'FORBIDDEN'],
    ['administrator', 'FORBIDDEN', 'FORBIDDEN'],
    ['lead', 'FORBIDDEN', 'FORBIDDEN'],
    ['member', 'FORBIDDEN', 'FORBIDDEN'],
    ['reader', 'FORBIDDEN', 'FORBIDDEN'],
    ['scrutinySecretary', 'FORBIDDEN', 'FORBIDDEN'],
    ['otherPmo', 'NOT_FOUND', 'NOT_FOUND'],
    ['otherSecretary', 'NOT_FOUND', 'NOT_FOUND'],
  ] as const)('is settled by %s: %s; the decision replaced: %s', async (persona, settled, replaced) => {
    const { cast, decision } = await waiting([{}, {}, {}]);
    const later = await record(cast, 'committee', { outcome: 'APPROVED' });
    const before = (await cast.audits()).length;
    const [one, two, three] = decision.conditions;
    const change = { expectedVersion: 1, reason: 'As minuted', byDecisionId: later.id };
    const answers = [
      await cast.ask(persona, MEET, { input: { id: one.id, ...met } }),
      await cast.ask(persona, WAIVE, { input: { id: two.id, ...change } }),
      await cast.ask(persona, FAIL, {
        input: { id: three.id, expectedVersion: 1, reason: 'Refused', failedOn: '2018-02-28' },
      }),
    ];
    expect(answers.map(codeOf)).toEqual([settled, settled, settled]);
    const version = settled === null ? 2 : 1;
    const superseded = await cast.ask(persona, SUPERSEDE, {
      input: { id: decision.id, ...change, expectedVersion: version },
    });
    expect(codeOf(superseded)).toBe(replaced);
    if (settled !== null) expect((await cast.audits()).length).toBe(before);
  });

  it('is out of reach of a twin office, whatever its roles', async () => {
    const { cast, decision, first } = await waiting([{}]);
    const twin = await governanceCast(t, '2018-02-28');
    const before = (await cast.audits()).length;
    expect(codeOf(await twin.ask('pmo', PAGE, { id: decision.id }))).toBe('NOT_FOUND');
    expect(codeOf(await twin.ask('pmo', MEET, { input: { id: first.id, ...met } }))).toBe('NOT_FOUND');
    expect((await cast.audits()).length).toBe(before);
  });
});
