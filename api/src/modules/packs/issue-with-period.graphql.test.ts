import { type TestApp, testApp } from '../../../test/app.js';
import * as edition from '../../../test/edition-documents.js';
import { codeOf } from '../../../test/governance-cast.js';
import { reportingCast } from '../../../test/reporting-cast.js';

const HISTORY =
  'query($id: ID!) { reportingPeriod(id: $id) { period { state stateReason } history { step toState comment by } } }';
const ISSUES = 'query($id: ID!) { pack(id: $id) { periodName editions { issues } } }';

describe('an edition of a pack that is for a reporting period', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await testApp();
  });
  afterAll(() => t.close());

  /** A signed edition of a highlight report for a period in this state. */
  const signed = async (state: string) => {
    const c = await reportingCast(t);
    await c.configure();
    const periodId = await c.opened();
    await c.db.query('update reporting_period set state = $2 where id = $1', [periodId, state]);
    const input = { programmeId: c.programme.id, kind: 'HIGHLIGHT_REPORT', periodId };
    const { pack } = (await c.ask('pmo', edition.CREATE, { input })).data.createPack;
    let on = pack as { id: string; version: number };
    for (const [who, document] of [
      ['pmo', edition.FREEZE],
      ['pmo', edition.REVIEW],
      ['pmo', edition.TO_SRO],
      ['sro', edition.SIGN],
    ] as const)
      on = edition.editionOf(
        await c.ask(who, document, { input: { id: on.id, expectedVersion: on.version } }),
      );
    const issue = (reason: string | null) =>
      c.ask('pmo', edition.ISSUE, { input: { id: on.id, expectedVersion: on.version, reason } });
    const period = async () => (await c.ask('pmo', HISTORY, { id: periodId })).data.reportingPeriod;
    const shown = async (who: 'pmo' | 'reader' = 'pmo') =>
      (await c.ask(who, ISSUES, { id: pack.id })).data?.pack;
    return { c, periodId, pack, issue, period, shown };
  };

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
});
