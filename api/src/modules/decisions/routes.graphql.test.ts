import { type TestApp, testApp } from '../../../test/app.js';
import { codeOf, type GovernanceCast, governanceCast, rulesOf } from '../../../test/governance-cast.js';

const ANSWER = `id version code state type takenOn effectSentence callInUntil reportBackSentence isReportBackOverdue
  urgencyReason consultees carriedBy proposedBy secondedBy evidence { title place } options { title standing reason }
  delegation { delegate clause limit limitWords from to } amountWords
  ratifies { code } ratifiedBy { code } ratifyAtMeetingTitle abilities`;
const RECORD = `mutation($input: RecordDecisionInput!) { recordDecision(input: $input) { accepted { rule } decision { ${ANSWER} } } }`;
const REPORT = `mutation($input: ReportDecisionInput!) { reportDecision(input: $input) { decision { ${ANSWER} } } }`;
const PAGE = `query($id: ID!) { decision(id: $id) { ${ANSWER} } }`;
const CHOICES = 'query($body: ID!) { outcomeChoices(bodyId: $body) { outcome isAllowed why } }';

describe('every type of decision', () => {
  let t: TestApp;
  let cast: GovernanceCast;

  beforeAll(async () => {
    t = await testApp();
  });
  beforeEach(async () => {
    cast = await governanceCast(t, '2018-01-31');
  });
  afterAll(() => t.close());

  const input = (over: Record<string, unknown> = {}) => ({
    input: {
      programmeId: cast.programme.id,
      bodyId: cast.committee.id,
      title: 'Launch',
      wording: 'To launch the consultation.',
      outcome: 'APPROVED',
      conditions: [],
      ...over,
    },
  });
  const record = (over: Record<string, unknown>, who: Parameters<GovernanceCast['ask']>[0] = 'secretary') =>
    cast.ask(who, RECORD, input(over));
  const held = (on = '2018-01-31', over: Record<string, unknown> = {}) =>
    cast.b.meeting(cast.committee.id, on, { state: 'HELD', held_on: on, was_quorate: true, ...over });
  const coming = (on = '2018-03-06') => cast.b.meeting(cast.committee.id, on, { title: 'Joint Committee' });

  const delegation = {
    route: 'DELEGATED',
    delegate: 'Director of commissioning',
    delegationClause: '4.2',
    delegationLimit: 'Up to a quarter of a million pounds',
    delegationLimitPence: 25_000_000,
    delegationFrom: '2018-01-01',
    delegationTo: '2018-01-31',
    amountPence: 25_000_000,
  };

  it('DEC-6 records a delegated decision within its limit and its dates', async () => {
    const { data } = await record(delegation);
    expect(data.recordDecision.decision).toMatchObject({
      code: 'JC-2018-01',
      type: 'DELEGATED',
      state: 'IN_EFFECT',
      takenOn: '2018-01-31',
      amountWords: '£250,000',
      delegation: {
        delegate: 'Director of commissioning',
        clause: '4.2',
        limitWords: '£250,000',
        to: '2018-01-31',
      },
    });
  });

  it('DEC-6 refuses one over the limit by a penny, a day outside, without a clause or an officer', async () => {
    expect(rulesOf(await record({ ...delegation, amountPence: 25_000_001 }))).toEqual(['DEC-6']);
    expect(rulesOf(await record({ ...delegation, delegationTo: '2018-01-30' }))).toEqual(['DEC-6']);
    expect(rulesOf(await record({ ...delegation, delegationClause: ' ' }))).toEqual(['DEC-6']);
    expect(rulesOf(await record({ ...delegation, delegate: ' ' }))).toEqual(['DEC-6']);
    expect(rulesOf(await record({ ...delegation, bodyId: cast.assurer.id }, 'pmo'))).toEqual([
      'BODY-1',
      'DEC-6',
    ]);
    expect(await cast.audits()).toEqual([]);
  });

  it('DEC-8 takes a decision between meetings on a day that has come, and at no meeting', async () => {
    expect(rulesOf(await record({ ...delegation, delegationTo: null, takenOn: '2018-02-01' }))).toEqual([
      'DEC-8',
    ]);
    expect(codeOf(await record({ ...delegation, takenOn: '2018-01-30' }))).toBeNull();
    const meetingId = (await held()).id;
    expect(rulesOf(await record({ ...delegation, meetingId }))).toEqual(['DEC-8']);
    expect(rulesOf(await record({ route: 'IN_PRINCIPLE' }))).toEqual(['DEC-8']);
  });

  it('DEC-3 wants a reason, consultees and a meeting to report to', async () => {
    for (const route of ['CHAIRS_ACTION', 'URGENT'])
      expect(rulesOf(await record({ route, consultees: [' '] }))).toEqual(['DEC-3', 'DEC-3', 'DEC-3']);
    const reportBackMeetingId = (await coming()).id;
    const urgency = { urgencyReason: 'The purdah period begins', consultees: ['Vice-chair'] };
    const { data } = await record({ route: 'CHAIRS_ACTION', ...urgency, reportBackMeetingId });
    expect(data.recordDecision.decision).toMatchObject({
      ...urgency,
      state: 'IN_EFFECT',
      reportBackSentence: 'To be reported to Joint Committee, 6 Mar 2018.',
      isReportBackOverdue: false,
    });
    const elsewhere = await cast.b.meeting(cast.assurer.id, '2018-03-06');
    const wrong = await record({ route: 'URGENT', ...urgency, reportBackMeetingId: elsewhere.id }, 'pmo');
    expect(codeOf(wrong)).toBe('NOT_FOUND');
  });

  it('DEC-3 lets an SRO record what the chair decided between meetings, and no decision of a meeting', async () => {
    const reportBackMeetingId = (await coming()).id;
    const urgency = { urgencyReason: 'The notice period ends', consultees: ['SRO'], reportBackMeetingId };
    for (const route of ['CHAIRS_ACTION', 'URGENT'])
      expect(codeOf(await record({ route, ...urgency }, 'sro'))).toBeNull();
    const meetingId = (await held()).id;
    expect(codeOf(await record({ meetingId }, 'sro'))).toBe('FORBIDDEN');
    expect(codeOf(await record(delegation, 'sro'))).toBe('FORBIDDEN');
    const elsewhere = { programmeId: cast.otherProgramme.id, bodyId: cast.otherBody.id };
    expect(codeOf(await record({ route: 'URGENT', ...urgency, ...elsewhere }, 'sro'))).toBe('NOT_FOUND');
    for (const who of ['lead', 'member', 'reader'] as const)
      expect(codeOf(await record({ route: 'URGENT', ...urgency }, who))).toBe('FORBIDDEN');
    const mine = 'query($id: ID!) { body(id: $id) { mayRecordDecisions mayTakeChairsAction } }';
    const { data } = await cast.ask('sro', mine, { id: cast.committee.id });
    expect(data.body).toEqual({ mayRecordDecisions: false, mayTakeChairsAction: true });
  });

  it('DEC-4 is overdue from the day after that meeting, in the list and on the page, until it is reported', async () => {
    const meeting = await coming();
    const { data } = await record({
      route: 'URGENT',
      urgencyReason: 'The notice period ends',
      consultees: ['Chair'],
      reportBackMeetingId: meeting.id,
    });
    const { id, version } = data.recordDecision.decision;
    const overdue = async () => {
      const list = 'query($id: ID!) { decisions(programmeId: $id) { isReportBackOverdue } }';
      const rows = await cast.ask('reader', list, { id: cast.programme.id });
      const page = await cast.ask('reader', PAGE, { id });
      return [rows.data.decisions[0].isReportBackOverdue, page.data.decision.isReportBackOverdue];
    };
    await cast.clock('2018-03-06');
    expect(await overdue()).toEqual([false, false]);
    await cast.clock('2018-03-07');
    expect(await overdue()).toEqual([true, true]);
    const report = (meetingId: string) =>
      cast.ask('secretary', REPORT, { input: { id, expectedVersion: version, meetingId } });
    expect(rulesOf(await report(meeting.id))).toEqual(['DEC-16']);
    expect(rulesOf(await report((await held('2018-01-30')).id))).toEqual(['DEC-16']);
    const told = await report((await held('2018-03-07', { title: 'Joint Committee' })).id);
    expect(told.data.reportDecision.decision).toMatchObject({
      isReportBackOverdue: false,
      reportBackSentence: 'Reported to Joint Committee, 7 Mar 2018.',
    });
    expect(await overdue()).toEqual([false, false]);
  });

  it('DEC-10 has conditions for a conditional decision; in principle, it releases nothing', async () => {
    const meetingId = (await held()).id;
    expect(rulesOf(await record({ route: 'CONDITIONAL', meetingId }))).toEqual(['DEC-10']);
    const conditional = { route: 'CONDITIONAL', outcome: 'APPROVED_CONDITIONALLY', meetingId };
    const conditions = [{ text: 'Assurance', longStopOn: '2018-03-31' }];
    const taken = await record({ ...conditional, conditions });
    expect(taken.data.recordDecision.decision.state).toBe('TAKEN');
    const principle = await record({ route: 'IN_PRINCIPLE', meetingId });
    expect(principle.data.recordDecision.decision).toMatchObject({
      state: 'TAKEN',
      effectSentence: 'Agreed in principle: it releases nothing until a later decision confirms it.',
    });
  });

  it('MTG-1 lets a workshop only steer, and MTG-13 asks which meeting ratifies it', async () => {
    const meetingId = (await held('2018-01-30', { kind: 'INFORMAL' })).id;
    const steer = { meetingId, outcome: 'ENDORSED_FOR_PROGRESS' };
    expect(rulesOf(await record({ meetingId }))).toEqual(['MTG-1']);
    const asked = await record(steer);
    expect([codeOf(asked), rulesOf(asked)]).toEqual(['REASON_NEEDED', ['MTG-13']]);
    const saved = await record({ ...steer, reason: 'The next meeting is not called' });
    expect(saved.data.recordDecision.accepted).toEqual([{ rule: 'MTG-13' }]);
    const named = await record({ ...steer, ratifyAtMeetingId: (await coming()).id });
    expect(named.data.recordDecision.decision.ratifyAtMeetingTitle).toBe('Joint Committee');
  });

  it('DEC-15 ratifies a steer of the body once, and the steer says by which decision', async () => {
    const workshop = await held('2018-01-30', { kind: 'INFORMAL' });
    const steer = (await record({ meetingId: workshop.id, outcome: 'STEER' })).data.recordDecision.decision;
    const formal = { route: 'RATIFICATION', meetingId: (await held()).id };
    expect(rulesOf(await record(formal))).toEqual(['DEC-15']);
    const { data } = await record({ ...formal, ratifiesDecisionId: steer.id });
    expect(data.recordDecision.decision.ratifies).toEqual({ code: steer.code });
    const page = await cast.ask('reader', PAGE, { id: steer.id });
    expect(page.data.decision.ratifiedBy).toEqual({ code: data.recordDecision.decision.code });
    expect(rulesOf(await record({ ...formal, ratifiesDecisionId: steer.id }))).toEqual(['DEC-15']);
  });

  it('BODY-1 offers nothing outside a meeting to a body that only assures', async () => {
    const choices = async (body: string) => (await cast.ask('pmo', CHOICES, { body })).data.outcomeChoices;
    const allowed = (await choices(cast.committee.id)).filter((one: { isAllowed: boolean }) => one.isAllowed);
    expect(allowed.map(({ outcome }: { outcome: string }) => outcome)).toContain('APPROVED');
    for (const { isAllowed, why } of await choices(cast.assurer.id)) {
      expect(isAllowed).toBe(false);
      expect(why).toContain('Only a body that decides can act outside a meeting.');
    }
  });

  it('DEC-18 keeps what was considered, with one preferred and reasons', async () => {
    const meetingId = (await held()).id;
    const preferred = { title: 'Option B', standing: 'PREFERRED', reason: 'Best access' };
    const discarded = { title: 'Do nothing', standing: 'DISCARDED', reason: null };
    expect(rulesOf(await record({ meetingId, options: [preferred, discarded] }))).toEqual(['DEC-18']);
    const kept = {
      options: [preferred, { ...discarded, reason: 'Fails a hurdle' }],
      evidence: [{ title: 'Business case, final', place: 'Item 4' }],
      carriedBy: 'CONSENSUS',
      proposedBy: 'The chair',
      secondedBy: 'The vice-chair',
    };
    const { data } = await record({ meetingId, ...kept });
    expect(data.recordDecision.decision).toMatchObject(kept);
  });

  it('stands under an item of its own body’s agenda, and of no other', async () => {
    const itemOf = async (bodyId: string) => {
      const id = crypto.randomUUID();
      await t.database.owner.query(
        `insert into agenda_item (office_id, id, body_id, title, purpose) values ($1, $2, $3, 'Launch', 'FOR_DECISION')`,
        [cast.officeId, id, bodyId],
      );
      return id;
    };
    const meetingId = (await held()).id;
    const own = await record({ meetingId, agendaItemId: await itemOf(cast.committee.id) });
    expect(codeOf(own)).toBeNull();
    const other = await record({ meetingId, agendaItemId: await itemOf(cast.assurer.id) });
    expect(codeOf(other)).toBe('NOT_FOUND');
  });

  it('counts the call-in window in the body’s working days, for what releases something', async () => {
    const meetingId = (await held()).id;
    const until = async (over: Record<string, unknown> = {}) =>
      (await record({ meetingId, ...over })).data.recordDecision.decision.callInUntil;
    expect(await until()).toBeNull();
    await t.database.owner.query('update body set call_in_days = 5 where id = $1', [cast.committee.id]);
    expect(await until()).toBe('2018-02-07');
    expect(await until({ outcome: 'NOTED' })).toBeNull();
    expect(await until({ callInUntil: '2018-02-09' })).toBe('2018-02-09');
  });
});
