import { type TestApp, testApp } from '../../../test/app.js';
import { build } from '../../../test/build.js';
import { Housekeeping } from '../../platform/database/housekeeping.js';

const SET = 'mutation($input: SetOfficeClockInput!) { setOfficeClock(input: $input) { mode on version } }';

describe('the office clock', () => {
  let t: TestApp;
  let pmo: string;
  let reader: string;
  let officeId: string;

  beforeEach(async () => {
    t = await testApp();
    const b = build(t.database.owner);
    officeId = await b.office({}, '2017-11-24');
    const someone = await b.person('PMO');
    await b.grant(someone.personId, 'PMO');
    pmo = await t.signInAs(someone);
    const other = await b.person('Reader');
    await b.grant(other.personId, 'READER');
    reader = await t.signInAs(other);
  });
  afterEach(() => t.close());

  const audits = async () =>
    (
      await t.database.owner.query(
        "select * from audit_event where action = 'office.set-clock' and office_id = $1",
        [officeId],
      )
    ).rows;

  it('is advanced by the PMO, with one audit event on the new day', async () => {
    const answer = await t.ask(pmo, SET, { input: { mode: 'SET', on: '2017-12-12', expectedVersion: 1 } });
    expect(answer.data.setOfficeClock).toEqual({ mode: 'SET', on: '2017-12-12', version: 2 });
    const events = await audits();
    expect(events).toHaveLength(1);
    expect(events[0].effective_at.toISOString().slice(0, 10)).toBe('2017-12-12');
    expect(events[0].before.set_on).toBe('2017-11-24');
  });

  it('never goes back', async () => {
    const answer = await t.ask(pmo, SET, { input: { mode: 'SET', on: '2017-11-23', expectedVersion: 1 } });
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'RULE_BROKEN',
      details: { problems: [{ rule: 'CLOCK-1' }] },
    });
    expect(await audits()).toHaveLength(0);
  });

  it('stands on a day of this century, so that what is counted from it has days to land on', async () => {
    const set = (on: string) => t.ask(pmo, SET, { input: { mode: 'SET', on, expectedVersion: 1 } });
    expect((await set('2100-01-01')).errors?.[0]?.extensions.code).toBe('BAD_INPUT');
    expect((await set('2099-12-31')).data.setOfficeClock.on).toBe('2099-12-31');
  });

  it('cannot be taken back by way of the real time', async () => {
    const ahead = await t.ask(pmo, SET, { input: { mode: 'SET', on: '2099-01-01', expectedVersion: 1 } });
    expect(ahead.data.setOfficeClock.on).toBe('2099-01-01');
    const free = await t.ask(pmo, SET, { input: { mode: 'REAL', expectedVersion: 2 } });
    expect(free.errors?.[0]?.extensions).toMatchObject({ details: { problems: [{ rule: 'CLOCK-1' }] } });
    const byHand = t.database.owner.query(
      "update office_clock set mode = 'REAL', set_on = null, set_at = null where office_id = $1",
      [officeId],
    );
    await expect(byHand).rejects.toMatchObject({ constraint: 'office_clock_only_forward' });
  });

  it('does not go back from the real time to a day that is past', async () => {
    const free = await t.ask(pmo, SET, { input: { mode: 'REAL', expectedVersion: 1 } });
    expect(free.data.setOfficeClock.mode).toBe('REAL');
    const back = await t.ask(pmo, SET, { input: { mode: 'SET', on: '2017-12-01', expectedVersion: 2 } });
    expect(back.errors?.[0]?.extensions).toMatchObject({ details: { problems: [{ rule: 'CLOCK-1' }] } });
  });

  it('tells the second of two who opened the same version what stands now', async () => {
    await t.ask(pmo, SET, { input: { mode: 'SET', on: '2017-12-01', expectedVersion: 1 } });
    const answer = await t.ask(pmo, SET, { input: { mode: 'SET', on: '2017-12-05', expectedVersion: 1 } });
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'STALE_VERSION',
      details: { current: { on: '2017-12-01', version: 2 } },
    });
  });

  it('answers a repeated call from memory and refuses the same key with another body', async () => {
    const idempotencyKey = '0198a5a0-0000-7000-8000-000000000001';
    const input = { mode: 'SET', on: '2017-12-01', expectedVersion: 1, idempotencyKey };
    const first = await t.ask(pmo, SET, { input });
    const second = await t.ask(pmo, SET, { input });
    expect(second).toEqual(first);
    expect(await audits()).toHaveLength(1);
    const other = await t.ask(pmo, SET, { input: { ...input, on: '2017-12-02' } });
    expect(other.errors?.[0]?.extensions.code).toBe('IDEMPOTENCY_MISMATCH');
  });

  it('is not moved by a reader or a stranger', async () => {
    const input = { mode: 'SET', on: '2017-12-01', expectedVersion: 1 };
    expect((await t.ask(reader, SET, { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await t.ask(null, SET, { input })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(await audits()).toHaveLength(0);
  });

  it('forgets a key after 24 hours and not before', async () => {
    const idempotencyKey = '0198a5a0-0000-7000-8000-000000000002';
    const made = (age: string) =>
      t.database.owner.query('update idempotency_key set created_at = now() - $1::interval where key = $2', [
        age,
        idempotencyKey,
      ]);
    const ask = (on: string, expectedVersion: number) =>
      t.ask(pmo, SET, { input: { mode: 'SET', on, expectedVersion, idempotencyKey } });
    await ask('2017-12-01', 1);
    await made('23 hours 59 minutes');
    expect((await ask('2017-12-02', 2)).errors?.[0]?.extensions.code).toBe('IDEMPOTENCY_MISMATCH');
    await made('24 hours 1 minute');
    expect((await ask('2017-12-02', 2)).data.setOfficeClock.on).toBe('2017-12-02');
  });

  it('takes away what has run out, and nothing that has not', async () => {
    const idempotencyKey = '0198a5a0-0000-7000-8000-000000000003';
    await t.ask(pmo, SET, { input: { mode: 'SET', on: '2017-12-01', expectedVersion: 1, idempotencyKey } });
    const kept = async () =>
      (await t.database.owner.query('select count(*)::int as n from idempotency_key')).rows[0].n;
    const keeper = t.app.get(Housekeeping);
    await keeper.tidy();
    expect(await kept()).toBe(1);
    await t.database.owner.query("update idempotency_key set created_at = now() - interval '25 hours'");
    await keeper.tidy();
    expect(await kept()).toBe(0);
  });
});
