import { type TestApp, testApp } from '../../../test/app.js';
import { governanceCast } from '../../../test/governance-cast.js';
import { ActionReminders } from './action-reminders.service.js';

const MAIL = { smtpUrl: 'smtp://127.0.0.1:9', from: { name: 'Office', address: 'office@example.test' } };
const RAISE = 'mutation($input: RaiseActionInput!) { raiseAction(input: $input) { action { id version } } }';
const EXTEND =
  'mutation($input: ExtendActionInput!) { extendAction(input: $input) { action { id version } } }';
const COMPLETE = 'mutation($input: CompleteActionInput!) { completeAction(input: $input) { action { id } } }';
const AMEND = 'mutation($input: AmendActionInput!) { amendAction(input: $input) { action { id } } }';
const ONE = 'query($id: ID!) { action(id: $id) { remindedOn } }';

describe('reminders of actions', () => {
  let t: TestApp;

  beforeAll(async () => {
    t = await testApp({ mail: MAIL });
  });
  afterAll(() => t.close());

  /** A committee on 24 November 2017 with an action that is due on 31 January 2018, and its owner. */
  async function cast() {
    const c = await governanceCast(t, '2017-11-24');
    const { personId } = await c.b.person('Owner');
    const { id: meetingId } = await c.b.meeting(c.committee.id, '2017-11-20', {
      state: 'HELD',
      held_on: '2017-11-20',
    });
    const raise = async (dueOn: string, more: Record<string, unknown> = {}) => {
      const input = { meetingId, title: 'Price of the land', ownerPersonId: personId, dueOn, ...more };
      return (await c.ask('secretary', RAISE, { input })).data.raiseAction.action;
    };
    const action = await raise('2018-01-31');
    const db = t.database.owner;
    const onDay = async (day: string) => {
      await db.query('update office_clock set set_on = $2 where office_id = $1', [c.officeId, day]);
      return t.app.get(ActionReminders).runDue(c.officeId);
    };
    const letters = async () => {
      const { rows } = await db.query(
        `select subject, body from outbox_mail where office_id = $1 and kind = 'ACTION_REMINDER' order by created_at`,
        [c.officeId],
      );
      return rows.map(({ subject }) => subject);
    };
    return { c, db, personId, action, raise, onDay, letters };
  }

  /** Until something waits for a row that another transaction holds, or the work is done without. */
  async function waitsForLock(work: Promise<unknown>): Promise<void> {
    let isDone = false;
    void work.finally(() => {
      isDone = true;
    });
    const waiting = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    while (!isDone && (await t.database.owner.query(waiting)).rowCount === 0);
  }

  it('are written when an action falls due and when it is overdue, each once', async () => {
    const { c, action, onDay, letters } = await cast();
    expect(await onDay('2018-01-23')).toBe(0);
    expect(await onDay('2018-01-24')).toBe(1);
    expect(await onDay('2018-01-25')).toBe(0);
    expect(await onDay('2018-01-31')).toBe(0);
    expect(await onDay('2018-02-01')).toBe(1);
    expect(await onDay('2018-02-02')).toBe(0);
    expect(await letters()).toEqual([
      '1 action of yours is due on 31 Jan 2018.',
      '1 action of yours is overdue since 31 Jan 2018.',
    ]);
    expect((await c.ask('secretary', ONE, { id: action.id })).data.action.remindedOn).toBe('2018-02-01');
  });

  it('are one letter for all that falls due together, and name no action', async () => {
    const { c, db, raise, onDay, letters } = await cast();
    await raise('2018-01-26');
    expect(await onDay('2018-01-29')).toBe(2);
    expect(await letters()).toEqual([
      '1 action of yours is overdue since 26 Jan 2018; 1 is due on 31 Jan 2018.',
    ]);
    const { rows } = await db.query('select * from outbox_mail where office_id = $1', [c.officeId]);
    expect(JSON.stringify(rows)).not.toContain('Price of the land');
  });

  it('come again once there is more time, and no longer once it is done', async () => {
    const { c, action, onDay, letters } = await cast();
    await onDay('2018-01-24');
    const change = { id: action.id, expectedVersion: action.version };
    const more = { ...change, dueOn: '2018-02-14', reason: 'The valuer is away' };
    const { version } = (await c.ask('secretary', EXTEND, { input: more })).data.extendAction.action;
    expect(await onDay('2018-02-06')).toBe(0);
    expect(await onDay('2018-02-07')).toBe(1);
    expect(await letters()).toHaveLength(2);
    const done = { id: action.id, expectedVersion: version, evidence: 'Valued', completedOn: '2018-02-07' };
    expect((await c.ask('secretary', COMPLETE, { input: done })).errors).toBeUndefined();
    expect(await onDay('2018-02-15')).toBe(0);
  });

  it('are on record without a letter for whoever wants none', async () => {
    const { db, c, personId, onDay, letters, action } = await cast();
    await db.query(`update person set reporting_mail_off_since = '2017-11-24' where id = $1`, [personId]);
    expect(await onDay('2018-02-01')).toBe(1);
    expect(await letters()).toEqual([]);
    expect((await c.ask('secretary', ONE, { id: action.id })).data.action.remindedOn).toBe('2018-02-01');
  });

  it('are said once by processes that look at the same time', async () => {
    const { c, db, onDay, letters } = await cast();
    await onDay('2018-01-23');
    await db.query(`update office_clock set set_on = '2018-01-24' where office_id = $1`, [c.officeId]);
    const reminders = t.app.get(ActionReminders);
    const told = await Promise.all([1, 2, 3].map(() => reminders.runDue(c.officeId)));
    expect(told.reduce((sum, one) => sum + one, 0)).toBe(1);
    expect(await letters()).toHaveLength(1);
  });

  it('of something exempt are for an owner who may read it, and say nothing to another', async () => {
    const { c, db, onDay, letters } = await cast();
    const exempt = { classification: 'EXEMPT', exemptParagraph: 3, exemptReason: 'A price is not agreed' };
    const input = { title: 'Price of the land', bodyId: c.committee.id, dueOn: '2017-12-31', ...exempt };
    const [outsider, member] = [await c.b.person('Outsider'), await c.b.person('Insider')];
    await c.b.grant(outsider.personId, 'READER', { programmeId: c.programme.id });
    await c.b.grant(member.personId, 'MEMBER', { bodyId: c.committee.id });
    for (const { personId } of [outsider, member]) {
      const raised = await c.ask('secretary', RAISE, { input: { ...input, ownerPersonId: personId } });
      expect(raised.errors).toBeUndefined();
    }
    expect(await onDay('2018-01-02')).toBe(1);
    expect(await letters()).toEqual(['1 action of yours is overdue since 31 Dec 2017.']);
    const { rows } = await db.query('select person_id from action_reminder where office_id = $1', [
      c.officeId,
    ]);
    expect(rows).toEqual([{ person_id: member.personId }]);
  });

  it('go to whoever has the action now, and say once what many days at once brought', async () => {
    const { c, db, action, onDay } = await cast();
    expect(await onDay('2018-01-24')).toBe(1);
    const next = await c.b.person('Next');
    const input = { id: action.id, expectedVersion: action.version, ownerPersonId: next.personId };
    expect((await c.ask('secretary', AMEND, { input })).errors).toBeUndefined();
    expect(await onDay('2018-06-01')).toBe(1);
    expect(await onDay('2018-06-02')).toBe(0);
    const { rows } = await db.query(
      'select person_id, kind from action_reminder where office_id = $1 order by on_day desc',
      [c.officeId],
    );
    expect(rows[0]).toEqual({ person_id: next.personId, kind: 'OVERDUE' });
    expect(rows).toHaveLength(2);
  });

  it.each([
    [
      'done',
      "update action_item set state = 'COMPLETE', completed_on = '2018-01-24', evidence = 'Valued' where id = $1",
    ],
    ['put off', "update action_item set due_on = '2018-02-14' where id = $1"],
  ])('are not written of what was %s while they were being written', async (_, change) => {
    const { c, db, action, onDay, letters } = await cast();
    const other = await db.connect();
    try {
      await other.query('begin');
      await other.query(change, [action.id]);
      const told = onDay('2018-01-24');
      await waitsForLock(told);
      await other.query('commit');
      expect(await told).toBe(0);
    } finally {
      other.release();
    }
    expect(await letters()).toEqual([]);
    expect((await c.ask('secretary', ONE, { id: action.id })).data.action.remindedOn).toBeNull();
  });
});
