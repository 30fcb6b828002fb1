import { type TestApp, testApp } from '../../../test/app.js';
import { codeOf, type GovernanceCast, governanceCast, rulesOf } from '../../../test/governance-cast.js';

const FIELDS =
  'id version code title owner state standing dueOn originalDueOn extensionCount isMine evidence closedAtTitle classification steps';
const mutation = (verb: string, input: string) =>
  `mutation($input: ${input}!) { ${verb}(input: $input) { action { ${FIELDS} } accepted { rule } } }`;
const RAISE = mutation('raiseAction', 'RaiseActionInput');
const AMEND = mutation('amendAction', 'AmendActionInput');
const START = mutation('startAction', 'StartActionInput');
const EXTEND = mutation('extendAction', 'ExtendActionInput');
const COMPLETE = mutation('completeAction', 'CompleteActionInput');
const CLOSE = mutation('closeAction', 'CloseActionInput');
const REOPEN = mutation('reopenAction', 'ReopenActionInput');
const CANCEL = mutation('cancelAction', 'CancelActionInput');
const LIST = `query($programmeId: ID!) { actions(programmeId: $programmeId) { ${FIELDS} } }`;
const ARISING = 'query($meetingId: ID!) { mattersArising(meetingId: $meetingId) { code state } }';

describe('the log of actions', () => {
  let t: TestApp;

  beforeAll(async () => {
    t = await testApp();
  });
  afterAll(() => t.close());

  /** A committee that met on 20 November, with somebody to do things. */
  async function cast(today = '2017-11-24') {
    const c = await governanceCast(t, today);
    const meeting = await c.b.meeting(c.committee.id, '2017-11-20', { state: 'HELD', held_on: '2017-11-20' });
    const { personId } = await c.b.person('Owner');
    const raise = (more: Record<string, unknown> = {}) =>
      c.ask('secretary', RAISE, {
        input: {
          meetingId: meeting.id,
          title: 'Send the letter',
          ownerPersonId: personId,
          dueOn: '2018-01-31',
          ...more,
        },
      });
    const raised = async (more: Record<string, unknown> = {}) => (await raise(more)).data.raiseAction.action;
    const ask = (document: string, input: Record<string, unknown>) => c.ask('secretary', document, { input });
    return { c, meeting, personId, raise, raised, ask };
  }
  const listed = async (c: GovernanceCast, who: Parameters<GovernanceCast['ask']>[0]) =>
    (await c.ask(who, LIST, { programmeId: c.programme.id })).data.actions;

  it('numbers actions by body and year and keeps who, when and where from', async () => {
    const { raised } = await cast();
    expect(await raised()).toMatchObject({
      code: 'JC-A-2017-01',
      owner: 'Owner',
      state: 'OPEN',
      standing: 'ON_TIME',
      originalDueOn: '2018-01-31',
      classification: 'OFFICIAL',
    });
    expect((await raised()).code).toBe('JC-A-2017-02');
  });

  it('ACT-1 refuses an action without an owner or with two', async () => {
    const { raise } = await cast();
    const nobody = await raise({ ownerPersonId: null });
    expect([codeOf(nobody), rulesOf(nobody)]).toEqual(['RULE_BROKEN', ['ACT-1']]);
    expect(JSON.stringify(nobody.errors)).toContain('one person or one post');
    const both = await raise({ ownerPostId: '00000000-0000-4000-8000-000000000000' });
    expect(rulesOf(both)).toEqual(['ACT-1']);
  });

  it('ACT-2 counts extensions and warns from the second on', async () => {
    const { raised, ask } = await cast();
    const { id } = await raised();
    const first = { id, expectedVersion: 1, dueOn: '2018-02-14', reason: 'Figures are late' };
    const { data } = await ask(EXTEND, first);
    expect(data.extendAction).toMatchObject({ accepted: [], action: { extensionCount: 1 } });
    const again = await ask(EXTEND, { ...first, expectedVersion: 2, dueOn: '2018-02-28' });
    expect(again.data.extendAction).toMatchObject({
      accepted: [{ rule: 'ACT-2' }],
      action: { extensionCount: 2, dueOn: '2018-02-28', originalDueOn: '2018-01-31' },
    });
    expect(rulesOf(await ask(EXTEND, { ...first, expectedVersion: 3, dueOn: '2018-02-28' }))).toEqual([
      'ACT-4',
      'ACT-2',
    ]);
  });

  it('goes from open to closed at a meeting, and one step back', async () => {
    const { c, meeting, raised, ask } = await cast();
    const { id } = await raised();
    await ask(START, { id, expectedVersion: 1 });
    expect(rulesOf(await ask(CLOSE, { id, expectedVersion: 2, meetingId: meeting.id }))).toEqual(['ACT-3']);
    expect(rulesOf(await ask(COMPLETE, { id, expectedVersion: 2, evidence: ' ' }))).toEqual(['ACT-6']);
    await ask(COMPLETE, { id, expectedVersion: 2, evidence: 'Letter of 22 November' });
    const planned = await c.b.meeting(c.committee.id, '2018-01-31');
    const other = await c.b.meeting(c.scrutiny.id, '2017-11-22', { state: 'HELD', held_on: '2017-11-22' });
    for (const { id: meetingId } of [planned, other])
      expect(rulesOf(await ask(CLOSE, { id, expectedVersion: 3, meetingId }))).toEqual(['ACT-5']);
    const { data } = await ask(CLOSE, { id, expectedVersion: 3, meetingId: meeting.id });
    expect(data.closeAction.action).toMatchObject({ state: 'CLOSED', closedAtTitle: 'Meeting' });
    const back = await ask(REOPEN, { id, expectedVersion: 4, reason: 'It was another letter' });
    expect(back.data.reopenAction.action).toMatchObject({ state: 'COMPLETE', closedAtTitle: null });
    const open = await ask(REOPEN, { id, expectedVersion: 5, reason: 'It was another letter' });
    expect(open.data.reopenAction.action).toMatchObject({ state: 'OPEN', evidence: null });
    await ask(CANCEL, { id, expectedVersion: 6, reason: 'Not needed' });
    expect(rulesOf(await ask(AMEND, { id, expectedVersion: 7, title: 'Other' }))).toEqual(['ACT-3']);
    expect((await c.audits()).map(({ action }) => action)).toEqual([
      'action.raise',
      'action.start',
      'action.complete',
      'action.close',
      'action.reopen',
      'action.reopen',
      'action.cancel',
    ]);
  });

  it('lets its owner start and complete it, and nobody else but who keeps the log', async () => {
    const { c, raised } = await cast();
    await c.ask('member', LIST, { programmeId: c.programme.id });
    const found = await t.database.owner.query(
      "select p.id from person p join role_grant g on g.office_id = p.office_id and g.person_id = p.id and g.role = 'MEMBER' where p.office_id = $1",
      [c.officeId],
    );
    const { id } = await raised({ ownerPersonId: found.rows[0].id });
    const [mine] = await listed(c, 'member');
    expect(mine).toMatchObject({ isMine: true, steps: ['START', 'COMPLETE'] });
    const start = { input: { id, expectedVersion: 1 } };
    expect(codeOf(await c.ask('reader', START, start))).toBe('FORBIDDEN');
    expect((await c.ask('member', START, start)).data.startAction.action.state).toBe('IN_PROGRESS');
    const amend = { input: { id, expectedVersion: 2, title: 'Something easier' } };
    expect(codeOf(await c.ask('member', AMEND, amend))).toBe('FORBIDDEN');
  });

  it('is overdue the day after, and due soon in the week before', async () => {
    const { c, raised } = await cast();
    await raised({ dueOn: '2017-12-01' });
    expect((await listed(c, 'reader'))[0]?.standing).toBe('DUE_SOON');
    await c.clock('2017-12-02');
    expect((await listed(c, 'reader'))[0]?.standing).toBe('OVERDUE');
    expect(await listed(c, 'publicReader')).toEqual([]);
  });

  it('is exempt where what it comes of is', async () => {
    const { c, meeting, raise, raised } = await cast();
    const agendaItemId = crypto.randomUUID();
    await t.database.owner.query(
      `insert into agenda_item (office_id, id, body_id, meeting_id, title, purpose, state, position, classification, exempt_paragraph, exempt_reason)
       values ($1, $2, $3, $4, 'Land', 'FOR_DECISION', 'ON_AGENDA', 1024, 'EXEMPT', 3, 'price')`,
      [c.officeId, agendaItemId, c.committee.id, meeting.id],
    );
    expect(await raised({ agendaItemId })).toMatchObject({ classification: 'EXEMPT' });
    expect(rulesOf(await raise({ agendaItemId, classification: 'OPEN' }))).toEqual(['ACT-7']);
    expect(await listed(c, 'reader')).toEqual([]);
    expect(await listed(c, 'member')).toHaveLength(1);
  });

  it('shows at the next meeting what earlier ones left open, and what was done since', async () => {
    const { c, meeting, raised, ask } = await cast();
    const open = await raised();
    const done = await raised();
    const old = await raised();
    await ask(COMPLETE, { id: done.id, expectedVersion: 1, evidence: 'Letter' });
    await ask(COMPLETE, { id: old.id, expectedVersion: 1, evidence: 'Letter', completedOn: '2017-11-19' });
    const next = await c.b.meeting(c.committee.id, '2018-01-31');
    const arising = async (meetingId: string) =>
      (await c.ask('reader', ARISING, { meetingId })).data.mattersArising.map(({ code }) => code);
    expect(await arising(next.id)).toEqual([open.code, done.code]);
    expect(await arising(meeting.id)).toEqual([]);
    const other = await c.b.meeting(c.scrutiny.id, '2018-01-31');
    expect(await arising(other.id)).toEqual([]);
  });
});
