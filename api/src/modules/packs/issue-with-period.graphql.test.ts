import { type TestApp, testApp } from '../../../test/app.js';
import * as edition from '../../../test/edition-documents.js';
import { codeOf, type Persona } from '../../../test/governance-cast.js';
import { reportingCast } from '../../../test/reporting-cast.js';

const HISTORY =
  'query($id: ID!) { reportingPeriod(id: $id) { period { state stateReason } history { step toState comment by } } }';
const VERSION = 'query($id: ID!) { reportingPeriod(id: $id) { period { version } } }';
const APPROVE = 'mutation($input: StepPeriodInput!) { approvePeriod(input: $input) { state } }';
const ISSUES = 'query($id: ID!) { pack(id: $id) { periodName editions { issues } } }';

const TO_SIGNED = [
  ['pmo', edition.REVIEW],
  ['pmo', edition.TO_SRO],
  ['sro', edition.SIGN],
] as const;
const WHY = 'The board meets tomorrow';

describe('an edition of a pack that is for a reporting period', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await testApp();
  });
  afterAll(() => t.close());

  /** A signed edition of a highlight report for a period in this state, and another like it. */
  const signed = async (state: string) => {
    const c = await reportingCast(t);
    await c.configure();
    const periodId = await c.opened();
    await c.db.query('update reporting_period set state = $2 where id = $1', [periodId, state]);
    const input = { programmeId: c.programme.id, kind: 'HIGHLIGHT_REPORT', periodId };
    const take = async (
      on: { id: string; version: number },
      steps: readonly (readonly [Persona, string])[],
    ) => {
      let at = on;
      for (const [who, document] of steps)
        at = edition.editionOf(
          await c.ask(who, document, { input: { id: at.id, expectedVersion: at.version } }),
        );
      return at;
    };
    const another = async () => {
      const { pack } = (await c.ask('pmo', edition.CREATE, { input })).data.createPack;
      const on = await take(pack, [['pmo', edition.FREEZE], ...TO_SIGNED]);
      const issue = (reason: string | null, who: Persona = 'pmo') =>
        c.ask(who, edition.ISSUE, { input: { id: on.id, expectedVersion: on.version, reason } });
      return { pack, on, issue };
    };
    const { pack, on, issue } = await another();
    const period = async () => (await c.ask('pmo', HISTORY, { id: periodId })).data.reportingPeriod;
    const shown = async (who: 'pmo' | 'reader' = 'pmo') =>
      (await c.ask(who, ISSUES, { id: pack.id })).data?.pack;
    return { c, periodId, pack, on, issue, another, take, period, shown };
  };

  /** Until something waits for a row that another transaction holds, or the work is done without. */
  async function waitsForLock(work: Promise<unknown>): Promise<void> {
    let isDone = false;
    void work.finally(() => {
      isDone = true;
    });
    const waiting = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    while (!isDone && (await t.database.owner.query(waiting)).rowCount === 0);
  }

  it('issues the period that the SRO has approved with it, on record', async () => {
    const { c, periodId, pack, issue, period, shown } = await signed('SRO_APPROVED');
    expect(await shown()).toEqual({
      periodName: 'November 2017',
      editions: [{ issues: 'November 2017 is issued with it: the SRO has approved its returns.' }],
    });
    expect(codeOf(await issue(null))).toBe('REASON_NEEDED');
    expect((await period()).period.state).toBe('SRO_APPROVED');
    expect((await issue('The board meets tomorrow')).errors).toBeUndefined();
    const after = await period();
    const comment = `With edition 1.0 of ${pack.code}.`;
    expect(after.period).toEqual({ state: 'ISSUED', stateReason: comment });
    expect(after.history.find(({ step }) => step === 'ISSUE')).toEqual({
      ...{ step: 'ISSUE', toState: 'ISSUED', comment, by: 'pmo' },
    });
    const { rows } = await c.db.query(
      `select a.action, count(distinct b.tx)::int as transactions
         from audit_event a join audit_event b on b.tx = a.tx and b.entity = 'pack_edition'
        where a.entity = 'reporting_period' and a.entity_id = $1 and a.after ->> 'state' = 'ISSUED' group by a.action`,
      [periodId],
    );
    expect(rows).toEqual([{ action: 'edition.issue', transactions: 1 }]);
    expect((await shown('reader')).periodName).toBeNull();
  });

  it('leaves a period alone that the SRO has not approved, and says so before', async () => {
    const { issue, period, shown } = await signed('PMO_REVIEWED');
    expect((await shown()).editions[0].issues).toContain('reviewed by the PMO and stays so');
    expect((await issue('The board meets tomorrow')).errors).toBeUndefined();
    expect((await period()).period.state).toBe('PMO_REVIEWED');
    expect((await shown()).editions[0].issues).toBeNull();
  });

  it('issues the period once where two packs that are for it are issued at the same time', async () => {
    const { c, pack, issue, another, period } = await signed('SRO_APPROVED');
    const other = await another();
    const answers = await Promise.all([issue(WHY), other.issue(WHY, 'programmePmo')]);
    expect(answers.map(({ errors }) => errors)).toEqual([undefined, undefined]);
    const { history, period: after } = await period();
    const issued = history.filter(({ step }) => step === 'ISSUE');
    expect(issued).toHaveLength(1);
    expect([pack.code, other.pack.code].map((code) => `With edition 1.0 of ${code}.`)).toContain(
      after.stateReason,
    );
    const { rows } = await c.db.query(
      `select count(*)::int as editions from pack_edition where office_id = $1 and state = 'ISSUED'`,
      [c.officeId],
    );
    expect(rows).toEqual([{ editions: 2 }]);
  });

  it('is issued by one of two who press at the same time, and the period with it once', async () => {
    const { issue, period } = await signed('SRO_APPROVED');
    const answers = await Promise.all([issue(WHY), issue(WHY, 'programmePmo')]);
    expect(answers.map(codeOf).filter((code) => code !== null)).toEqual(['STALE_VERSION']);
    expect((await period()).history.filter(({ step }) => step === 'ISSUE')).toHaveLength(1);
  });

  it('leaves the period issued when it is withdrawn or corrected: only reopening opens it', async () => {
    const { c, on, issue, take, period } = await signed('SRO_APPROVED');
    const { id, version } = edition.editionOf(await issue(WHY));
    const input = { id, expectedVersion: version, reason: 'A figure was wrong', basis: 'NOW' };
    const draft = edition.editionOf(await c.ask('pmo', edition.CORRECT, { input }));
    const ready = await take(draft, TO_SIGNED);
    const again = { id: ready.id, expectedVersion: ready.version, reason: WHY };
    const corrected = edition.editionOf(await c.ask('pmo', edition.ISSUE, { input: again }));
    expect(corrected).toMatchObject({ number: '1.1', state: 'ISSUED' });
    expect(corrected.id).not.toBe(on.id);
    const gone = { id: corrected.id, expectedVersion: corrected.version, reason: 'Not for this board' };
    expect(edition.editionOf(await c.ask('pmo', edition.WITHDRAW, { input: gone })).state).toBe('WITHDRAWN');
    const { period: after, history } = await period();
    expect(after.state).toBe('ISSUED');
    expect(history.filter(({ step }) => step === 'ISSUE')).toHaveLength(1);
  });

  it('waits for a step of its period that is being taken, and issues nothing that was reopened meanwhile', async () => {
    const { c, periodId, issue, period } = await signed('SRO_APPROVED');
    const other = await c.db.connect();
    try {
      await other.query('begin');
      await other.query(`update reporting_period set state = 'OPEN' where id = $1`, [periodId]);
      const asked = issue(WHY);
      await waitsForLock(asked);
      await other.query('commit');
      expect((await asked).errors).toBeUndefined();
    } finally {
      other.release();
    }
    const { period: after, history } = await period();
    expect(after.state).toBe('OPEN');
    expect(history.filter(({ step }) => step === 'ISSUE')).toEqual([]);
  });

  it('asks why where it was read before the SRO approved the period, and goes out with the answer', async () => {
    const { c, periodId, issue, period } = await signed('PMO_REVIEWED');
    await c.clock('2017-11-27');
    const { version } = (await c.ask('sro', VERSION, { id: periodId })).data.reportingPeriod.period;
    const input = { id: periodId, expectedVersion: version, reason: 'Good enough' };
    expect((await c.ask('sro', APPROVE, { input })).errors).toBeUndefined();
    const refusal = JSON.stringify((await issue(null)).errors);
    expect(refusal).toContain('read on 24 Nov 2017, before the SRO approved November 2017 on 27 Nov 2017');
    expect((await issue(WHY)).errors).toBeUndefined();
    expect((await period()).period.state).toBe('ISSUED');
  });
});
