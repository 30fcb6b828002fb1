import { type TestApp, testApp } from '../../../test/app.js';
import { codeOf, type GovernanceCast, governanceCast, rulesOf } from '../../../test/governance-cast.js';

const RECORD =
  'mutation($input: RecordDecisionInput!) { recordDecision(input: $input) { accepted { rule } decision { id code state takenOn effectSentence planItemCode conditions { id text state } } } }';
const DECISIONS =
  'query($id: ID!) { decisions(programmeId: $id) { code outcome state classification openConditionCount } }';
const CHOICES =
  'query($body: ID!, $meeting: ID!) { outcomeChoices(bodyId: $body, meetingId: $meeting) { outcome isAllowed why } }';

describe('recording a decision', () => {
  let t: TestApp;
  let cast: GovernanceCast;

  beforeAll(async () => {
    t = await testApp();
  });
  beforeEach(async () => {
    cast = await governanceCast(t, '2018-01-31');
  });
  afterAll(() => t.close());

  const held = (over: Record<string, unknown> = {}, body = cast.committee) =>
    cast.b.meeting(body.id, '2018-01-31', {
      state: 'HELD',
      held_on: '2018-01-31',
      was_quorate: true,
      ...over,
    });
  const inputFor = (meetingId: string, over: Record<string, unknown> = {}) => ({
    input: {
      programmeId: cast.programme.id,
      bodyId: cast.committee.id,
      meetingId,
      title: 'Launch',
      wording: 'To launch the consultation.',
      outcome: 'APPROVED',
      conditions: [],
      ...over,
    },
  });
  const CONDITIONAL = { outcome: 'APPROVED_CONDITIONALLY' };
  const condition = (over: Record<string, unknown> = {}) => ({
    text: 'Approval by the Investment Committee',
    satisfiedByBodyId: cast.assurer.id,
    longStopOn: '2018-03-31',
    ...over,
  });

  it('gives it a code per body and year, and puts it into effect at once', async () => {
    const meeting = await held();
    const first = await cast.ask('secretary', RECORD, inputFor(meeting.id));
    expect(first.data.recordDecision.decision).toMatchObject({
      code: 'JC-2018-01',
      state: 'IN_EFFECT',
      takenOn: '2018-01-31',
      effectSentence: 'In effect.',
    });
    const earlier = await held({ held_on: '2017-12-20' });
    const codes = [
      await cast.ask('secretary', RECORD, inputFor(meeting.id)),
      await cast.ask('secretary', RECORD, inputFor(earlier.id)),
    ].map((answer) => answer.data.recordDecision.decision.code);
    expect(codes).toEqual(['JC-2018-02', 'JC-2017-01']);
  });

  it('leaves a conditional one waiting for its conditions', async () => {
    const meeting = await held();
    const { data } = await cast.ask(
      'secretary',
      RECORD,
      inputFor(meeting.id, { ...CONDITIONAL, conditions: [condition()] }),
    );
    expect(data.recordDecision.decision).toMatchObject({
      state: 'TAKEN',
      effectSentence: 'Not in effect until: Approval by the Investment Committee.',
      conditions: [{ state: 'OPEN' }],
    });
  });

  it('says every objection at once', async () => {
    const meeting = await held({ state: 'CALLED', held_on: null, was_quorate: null });
    const over = { title: ' ', wording: ' ', classification: 'EXEMPT', conditions: [{ text: ' ' }] };
    const answer = await cast.ask('secretary', RECORD, inputFor(meeting.id, over));
    expect(codeOf(answer)).toBe('RULE_BROKEN');
    expect(new Set(rulesOf(answer))).toEqual(new Set(['DEC-9', 'DEC-10', 'ACC-1', 'DEC-8']));
    expect(await cast.audits()).toEqual([]);
  });

  it('refuses an approval by a workshop, by scrutiny and by an inquorate meeting', async () => {
    const workshop = await held({ kind: 'INFORMAL' });
    expect(rulesOf(await cast.ask('pmo', RECORD, inputFor(workshop.id)))).toEqual(['MTG-1']);
    const steer = await cast.ask('pmo', RECORD, inputFor(workshop.id, { outcome: 'STEER' }));
    expect(steer.data.recordDecision.decision.state).toBe('TAKEN');
    const scrutiny = await held({}, cast.scrutiny);
    const asScrutiny = { bodyId: cast.scrutiny.id };
    expect(rulesOf(await cast.ask('pmo', RECORD, inputFor(scrutiny.id, asScrutiny)))).toEqual(['BODY-1']);
    const inquorate = await held({ state: 'INQUORATE', was_quorate: false });
    expect(rulesOf(await cast.ask('pmo', RECORD, inputFor(inquorate.id)))).toEqual(['QUO-1']);
    const deferred = await cast.ask('pmo', RECORD, inputFor(inquorate.id, { outcome: 'DEFERRED' }));
    expect(codeOf(deferred)).toBeNull();
  });

  it('asks for a long stop, and takes a reason instead', async () => {
    const meeting = await held();
    const open = { ...CONDITIONAL, conditions: [condition({ longStopOn: null })] };
    const asked = await cast.ask('secretary', RECORD, inputFor(meeting.id, open));
    expect(codeOf(asked)).toBe('REASON_NEEDED');
    expect(rulesOf(asked)).toEqual(['DEC-5']);
    const reason = 'The committee set none';
    const saved = await cast.ask('secretary', RECORD, inputFor(meeting.id, { ...open, reason }));
    expect(saved.data.recordDecision.accepted).toEqual([{ rule: 'DEC-5' }]);
  });

  it('opens a gate of its programme, and asks twice for one that waits for another body', async () => {
    const meeting = await held();
    const own = await cast.b.planItem(cast.programme.id, { kind: 'GATE', body_id: cast.committee.id });
    const others = await cast.b.planItem(cast.programme.id, { kind: 'GATE', body_id: cast.assurer.id });
    const elsewhere = await cast.b.planItem(cast.otherProgramme.id);
    const record = (planItemId: string) => cast.ask('pmo', RECORD, inputFor(meeting.id, { planItemId }));
    expect((await record(own.id)).data.recordDecision.decision.planItemCode).toBe(own.code);
    expect(rulesOf(await record(others.id))).toEqual(['GATE-3']);
    expect(codeOf(await record(elsewhere.id))).toBe('NOT_FOUND');
  });

  it('lets an assurer’s ASSURED meet what waited for approval, in one go', async () => {
    const meeting = await held();
    const launch = await cast.ask(
      'pmo',
      RECORD,
      inputFor(meeting.id, { ...CONDITIONAL, conditions: [condition()] }),
    );
    const waiting = launch.data.recordDecision.decision.conditions[0].id;
    const waitingFor = async () => {
      const query = 'query($id: ID!) { openConditions(programmeId: $id) { id decisionCode } }';
      return (await cast.ask('reader', query, { id: cast.programme.id })).data.openConditions;
    };
    expect(await waitingFor()).toEqual([{ id: waiting, decisionCode: 'JC-2018-01' }]);
    const assurance = await held({}, cast.assurer);
    const answer = (outcome: string) =>
      cast.ask(
        'pmo',
        RECORD,
        inputFor(assurance.id, { bodyId: cast.assurer.id, outcome, settlesConditionIds: [waiting] }),
      );
    expect(rulesOf(await answer('NOTED'))).toEqual(['DEC-11']);
    await answer('ASSURED');
    expect(await waitingFor()).toEqual([]);
    const { data } = await cast.ask('pmo', DECISIONS, { id: cast.programme.id });
    expect(data.decisions).toEqual([
      {
        code: 'JC-2018-01',
        outcome: 'APPROVED_CONDITIONALLY',
        state: 'IN_EFFECT',
        classification: 'OFFICIAL',
        openConditionCount: 0,
      },
      {
        code: 'IC-2018-01',
        outcome: 'ASSURED',
        state: 'IN_EFFECT',
        classification: 'OFFICIAL',
        openConditionCount: 0,
      },
    ]);
  });

  it('offers only what the body may record at the meeting, with the reason for the rest', async () => {
    const workshop = await held({ kind: 'INFORMAL' });
    const { data } = await cast.ask('secretary', CHOICES, { body: cast.committee.id, meeting: workshop.id });
    const allowed = data.outcomeChoices.filter((one: { isAllowed: boolean }) => one.isAllowed);
    expect(allowed.map((one: { outcome: string }) => one.outcome)).toEqual([
      'STEER',
      'ENDORSED_FOR_PROGRESS',
    ]);
    const approved = data.outcomeChoices.find((one: { outcome: string }) => one.outcome === 'APPROVED');
    expect(approved?.why).toContain('An informal meeting takes no decision.');
    const mixed = await cast.ask('pmo', CHOICES, { body: cast.assurer.id, meeting: workshop.id });
    expect(codeOf(mixed)).toBe('NOT_FOUND');
  });

  it('shows an exempt one only to those who may see it, in counts too', async () => {
    const meeting = await held();
    const exempt = { classification: 'EXEMPT', exemptParagraph: 3, exemptReason: 'Terms of a contract' };
    const recorded = await cast.ask('secretary', RECORD, inputFor(meeting.id, exempt));
    await cast.ask('secretary', RECORD, inputFor(meeting.id, { classification: 'OPEN' }));
    const { id } = recorded.data.recordDecision.decision;
    const seen = async (persona: Parameters<GovernanceCast['ask']>[0]) => {
      const list = await cast.ask(persona, DECISIONS, { id: cast.programme.id });
      const page = await cast.ask(persona, 'query($id: ID!) { decision(id: $id) { code } }', { id });
      return [list.data?.decisions.length ?? null, codeOf(page)];
    };
    expect(await seen('secretary')).toEqual([2, null]);
    expect(await seen('member')).toEqual([2, null]);
    expect(await seen('sro')).toEqual([2, null]);
    expect(await seen('reader')).toEqual([1, 'NOT_FOUND']);
    expect(await seen('scrutinySecretary')).toEqual([1, 'NOT_FOUND']);
    expect(await seen('publicReader')).toEqual([1, 'NOT_FOUND']);
    expect(await seen('otherPmo')).toEqual([null, 'NOT_FOUND']);
  });

  it('is for meetings of the body and programmes that it serves', async () => {
    const meeting = await held();
    const elsewhere = await held({}, cast.assurer);
    const record = (over: Record<string, unknown>) => cast.ask('pmo', RECORD, inputFor(meeting.id, over));
    expect(codeOf(await record({ meetingId: elsewhere.id }))).toBe('NOT_FOUND');
    expect(codeOf(await record({ programmeId: cast.otherProgramme.id }))).toBe('NOT_FOUND');
    const secretary = await cast.ask(
      'secretary',
      RECORD,
      inputFor(meeting.id, { programmeId: cast.otherProgramme.id }),
    );
    expect(codeOf(secretary)).toBe('NOT_FOUND');
    expect(await cast.audits()).toEqual([]);
  });

  it.each([
    ['pmo', null],
    ['programmePmo', null],
    ['secretary', null],
    ['administrator', 'FORBIDDEN'],
    ['sro', 'FORBIDDEN'],
    ['lead', 'FORBIDDEN'],
    ['member', 'FORBIDDEN'],
    ['reader', 'FORBIDDEN'],
    ['publicReader', 'FORBIDDEN'],
    ['scrutinySecretary', 'FORBIDDEN'],
    ['otherPmo', 'NOT_FOUND'],
    ['otherSecretary', 'NOT_FOUND'],
  ] as const)('is open to %s: %s', async (persona, code) => {
    const meeting = await held();
    expect(codeOf(await cast.ask(persona, RECORD, inputFor(meeting.id)))).toBe(code);
    if (code !== null) expect(await cast.audits()).toEqual([]);
  });

  it('is out of reach of a twin office, whatever its roles', async () => {
    const meeting = await held();
    const twin = await governanceCast(t, '2018-01-31');
    expect(codeOf(await twin.ask('pmo', RECORD, inputFor(meeting.id)))).toBe('NOT_FOUND');
    expect(codeOf(await twin.ask('pmo', DECISIONS, { id: cast.programme.id }))).toBe('NOT_FOUND');
    const own = await twin.b.meeting(twin.committee.id, '2018-01-31', {
      state: 'HELD',
      held_on: '2018-01-31',
    });
    const mixed = {
      programmeId: twin.programme.id,
      bodyId: twin.committee.id,
      conditions: [condition()],
      ...CONDITIONAL,
    };
    expect(codeOf(await twin.ask('pmo', RECORD, inputFor(own.id, mixed)))).toBe('NOT_FOUND');
    expect([...(await cast.audits()), ...(await twin.audits())]).toEqual([]);
  });

  it('is done once, however often it is sent with the same key', async () => {
    const meeting = await held();
    const once = inputFor(meeting.id, { idempotencyKey: '0198a5a0-0000-7000-8000-000000000002' });
    const first = await cast.ask('secretary', RECORD, once);
    expect(await cast.ask('secretary', RECORD, once)).toEqual(first);
    const { data } = await cast.ask('secretary', DECISIONS, { id: cast.programme.id });
    expect(data.decisions).toHaveLength(1);
  });
});
