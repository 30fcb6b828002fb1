import { randomUUID } from 'node:crypto';
import { type TestApp, testApp } from '../../../test/app.js';
import { build } from '../../../test/build.js';

const STATUSES = `query($programmeId: ID!) { workstreamStatuses(programmeId: $programmeId) {
  previousDay programmeVersion policy policySentence mayConfigure confidence { scale rating sentence }
  rows {
    workstreamId version title depth items rated shownRag source sentence computedRag points reportedRag isDifferent mayRate mayJudge
    trend { previousRag direction } judgement { id version rag until }
    dimensions { dimension rag computedRag rating { reason ratedBy } trend { previousRag direction } }
  }
} }`;
const POLICY =
  'mutation($input: SetRollupPolicyInput!) { setRollupPolicy(input: $input) { version policySentence } }';
const RATE =
  'mutation($input: RateDimensionInput!) { rateDimension(input: $input) { id rag ratedBy warnings { rule severity } } }';
const JUDGE =
  'mutation($input: JudgeWorkstreamInput!) { judgeWorkstream(input: $input) { id version rag until } }';
const WITHDRAW =
  'mutation($input: WithdrawJudgementInput!) { withdrawJudgement(input: $input) { withdrawnOn } }';
const RECORD = `mutation($input: RecordDeliveryConfidenceInput!) { recordDeliveryConfidence(input: $input) {
  scale rating sentence recommendations { number kind owner isPastDue }
} }`;
const CONFIDENCES =
  'query($programmeId: ID!) { deliveryConfidences(programmeId: $programmeId) { mayRecord rows { scale rating reviewedOn } } }';
const RECOMMENDED = `query($programmeId: ID!) { deliveryConfidences(programmeId: $programmeId) { rows { recommendations {
  id version kind wording dueOn isPastDue closedOn closedReason closedBy correctedOn correctedReason } } } }`;
const EXPLAIN = `query($itemId: ID!) { ragExplanation(itemId: $itemId) {
  shown ruleId ruleSays noWay difference inputs { name value } ways { to sentence changes { kind day mayDo } }
  others { id applies } trend { previousRag direction }
} }`;
const DIFFERENCES =
  'query($programmeId: ID!) { ragDifferences(programmeId: $programmeId) { code reportedRag computedRag ruleId isReportedShown until } }';
const HISTORY = 'query($id: ID!) { workstreamRatings(workstreamId: $id) { dimension rag reason asAtAfter } }';

describe('colours and ratings', () => {
  let t: TestApp;
  let b: ReturnType<typeof build>;
  let programmeId: string;
  let stroke: string;
  let item: { id: string };
  let pmo: string;
  let sro: string;
  let lead: string;
  let reader: string;

  const signedIn = async (role: string, scope: Parameters<ReturnType<typeof build>['grant']>[2]) => {
    const someone = await b.person(role);
    await b.grant(someone.personId, role, scope);
    return t.signInAs(someone);
  };
  const insert = (table: string, row: Record<string, unknown>) =>
    t.database.owner.query(`insert into ${table} select * from jsonb_populate_record(null::${table}, $1)`, [
      JSON.stringify({
        office_id: b.officeId,
        id: randomUUID(),
        version: 1,
        is_interpretation: false,
        programme_id: programmeId,
        changed_on: '2017-11-24',
        created_at: '2017-11-24T09:00:00Z',
        changed_at: '2017-11-24T09:00:00Z',
        ...row,
      }),
    ]);
  const report = async (rag: string, on: string, more: Record<string, unknown> = {}) => {
    const id = randomUUID();
    await insert('status_report', {
      ...{ id, plan_item_id: item.id, rag, reported_on: on, computed_rag: rag, computed_reason: 'missed' },
      ...more,
    });
    await t.database.owner.query('update plan_item set latest_report_id = $2 where id = $1', [item.id, id]);
  };
  const period = async (number: number, from: string, cutOff: string) => {
    const id = randomUUID();
    const to = number === 1 ? '2017-10-31' : '2017-11-30';
    await insert('reporting_period', {
      ...{ id, number, name: `Period ${number}`, from_on: from, to_on: to, state: 'OPEN' },
      ...{ cut_off_on: cutOff, grace_until: '2017-12-07' },
    });
    return id;
  };
  const statuses = async (token = pmo) =>
    (await t.ask(token, STATUSES, { programmeId })).data.workstreamStatuses;
  const row = async (token = pmo) => (await statuses(token)).rows[0];
  const setPolicy = async (policy: string, more: Record<string, unknown> = {}) =>
    t.ask(pmo, POLICY, {
      input: {
        ...{ id: programmeId, expectedVersion: (await statuses()).programmeVersion, policy },
        ...{ reason: 'The board agreed', ...more },
      },
    });
  const onWorkstream = async (document: string, token: string, more: Record<string, unknown>) =>
    t.ask(token, document, {
      input: { id: stroke, expectedVersion: (await row()).version, reason: 'Agreed on Monday', ...more },
    });

  beforeAll(async () => {
    t = await testApp();
  });
  afterAll(() => t.close());

  beforeEach(async () => {
    b = build(t.database.owner);
    await b.office({}, '2017-11-24');
    programmeId = (await b.programme({ stale_after_days: 35 })).id;
    stroke = (await b.workstream(programmeId)).id;
    const eastKent = (await b.workstream(programmeId, { name: 'East Kent', position: 1 })).id;
    item = await b.planItem(programmeId, { workstream_id: stroke, code: 'MS-011' });
    await b.date({ ...item, programme_id: programmeId }, 'BASELINE', '2018-02-01');
    await b.date({ ...item, programme_id: programmeId }, 'FORECAST', '2018-02-26');
    const calm = await b.planItem(programmeId, { workstream_id: stroke });
    await b.date({ ...calm, programme_id: programmeId }, 'BASELINE', '2018-02-01');
    pmo = await signedIn('PMO', { programmeId });
    sro = await signedIn('SRO', { programmeId });
    lead = await signedIn('WORKSTREAM_LEAD', { programmeId, workstreamId: eastKent });
    reader = await signedIn('READER', { programmeId });
  });

  describe('an explanation', () => {
    it('names the rule, what it read and the smallest change, with who may make it', async () => {
      const { data } = await t.ask(pmo, EXPLAIN, { itemId: item.id });
      expect(data.ragExplanation).toHaveLength(1);
      expect(data.ragExplanation[0]).toMatchObject({
        ...{ shown: 'amber', ruleId: 'BRAG-9', noWay: null, difference: null },
        ways: [
          {
            to: 'green',
            sentence: 'Forecast it on or before 8 Feb 2018 (12 working days earlier): then it is on track.',
            changes: [{ kind: 'FORECAST_BY', day: '2018-02-08', mayDo: true }],
          },
        ],
      });
      const read = await t.ask(reader, EXPLAIN, { itemId: item.id });
      expect(read.data.ragExplanation[0].ways[0].changes[0].mayDo).toBe(false);
    });

    it('keeps its promise: the change it names makes the item on track', async () => {
      await b.date({ ...item, programme_id: programmeId }, 'FORECAST', '2018-02-08');
      const { data } = await t.ask(pmo, EXPLAIN, { itemId: item.id });
      expect(data.ragExplanation[0]).toMatchObject({ shown: 'green', ruleId: 'BRAG-17', ways: [] });
    });

    it('tells of no risk that the reader may not know of', async () => {
      await b.date({ ...item, programme_id: programmeId }, 'FORECAST', '2018-02-01');
      const risk = await b.risk(programmeId, {
        ...{ code: 'R-007', classification: 'EXEMPT', exempt_paragraph: 3, exempt_reason: 'terms' },
      });
      await insert('risk_plan_item', { risk_id: risk.id, plan_item_id: item.id });
      const ofPmo = await t.ask(pmo, EXPLAIN, { itemId: item.id });
      expect(ofPmo.data.ragExplanation[0]).toMatchObject({
        ruleId: 'BRAG-12',
        ways: [{ sentence: expect.stringContaining('Mitigate R-007') }],
      });
      const ofReader = await t.ask(reader, EXPLAIN, { itemId: item.id });
      expect(JSON.stringify(ofReader.data)).not.toContain('R-007');
      expect(ofReader.data.ragExplanation[0].ruleId).toBe('BRAG-17');
    });

    it('compares with what was reported by the end of the period before', async () => {
      await report('green', '2017-10-19');
      const { data } = await t.ask(pmo, EXPLAIN, { itemId: item.id });
      expect(data.ragExplanation[0].trend).toEqual({ previousRag: 'green', direction: 'UNKNOWN' });
      await report('amber', '2017-11-20');
      const after = await t.ask(pmo, EXPLAIN, { itemId: item.id });
      expect(after.data.ragExplanation[0].trend).toEqual({ previousRag: 'green', direction: 'WORSE' });
    });

    it('compares with the cut-off of the period before, as workstreams do, where the programme has periods', async () => {
      await report('green', '2017-10-19');
      await report('red', '2017-11-10');
      const previous = async () =>
        (await t.ask(pmo, EXPLAIN, { itemId: item.id })).data.ragExplanation[0].trend.previousRag;
      expect([await previous(), (await statuses()).previousDay]).toEqual(['green', '2017-10-19']);
      await period(1, '2017-10-01', '2017-11-09');
      const november = await period(2, '2017-11-01', '2017-11-30');
      expect([await previous(), (await statuses()).previousDay]).toEqual(['green', '2017-11-09']);
      await t.database.owner.query(`update reporting_period set cut_off_on = '2017-11-10' where number = 1`);
      expect([await previous(), (await statuses()).previousDay]).toEqual(['red', '2017-11-10']);
      await t.database.owner.query(`delete from reporting_period where id <> $1`, [november]);
      expect([await previous(), (await statuses()).previousDay]).toEqual(['green', '2017-10-31']);
    });
  });

  it('lists what is reported otherwise than by rule, with its reason and end', async () => {
    await report('green', '2017-11-20', { override_reason: 'Extra session', override_until: '2017-12-15' });
    const { data } = await t.ask(reader, DIFFERENCES, { programmeId });
    expect(data.ragDifferences).toEqual([
      {
        ...{ code: 'MS-011', reportedRag: 'green', computedRag: 'amber', ruleId: 'BRAG-9' },
        ...{ isReportedShown: true, until: '2017-12-15' },
      },
    ]);
  });

  describe('the policy', () => {
    it('is worst-of until somebody sets another, with a reason and on the version that was seen', async () => {
      expect(await row()).toMatchObject({ shownRag: 'amber', source: 'policy', items: 2, rated: 2 });
      const weights = { green: 0, amber: 50, red: 100, amberFrom: 30, redFrom: 60 };
      const done = await setPolicy('WEIGHTED', { weights });
      expect(done.data.setRollupPolicy.policySentence).toContain('at risk from 30');
      expect(await row()).toMatchObject({ shownRag: 'green', computedRag: 'green', points: 25 });
      const stale = await t.ask(pmo, POLICY, {
        input: { id: programmeId, expectedVersion: 1, policy: 'WORST_OF', reason: 'No' },
      });
      expect(stale.errors?.[0]?.extensions.code).toBe('STALE_VERSION');
    });

    it('refuses weights that make a worse colour better (RUP-1), and leads altogether', async () => {
      const weights = { green: 0, amber: 60, red: 50, amberFrom: 30, redFrom: 60 };
      const refused = await setPolicy('WEIGHTED', { weights });
      expect(JSON.stringify(refused.errors?.[0]?.extensions.details)).toContain('RUP-1');
      const ofLead = await t.ask(lead, POLICY, {
        input: { id: programmeId, expectedVersion: 1, policy: 'WEIGHTED', reason: 'Please' },
      });
      expect(ofLead.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    });

    it('makes a workstream red for one dimension, where the programme says so', async () => {
      await onWorkstream(RATE, pmo, { dimension: 'COST', rag: 'red' });
      expect(await row()).toMatchObject({ shownRag: 'amber' });
      await setPolicy('WORST_OF', { isRedIfAnyDimension: true });
      expect(await row()).toMatchObject({ shownRag: 'red', source: 'dimension', computedRag: 'amber' });
    });
  });

  describe('a judgement of the SRO', () => {
    const judge = (token: string, more: Record<string, unknown> = {}) =>
      onWorkstream(JUDGE, token, { rag: 'green', until: '2017-12-15', ...more });

    it('is taken only where it is the policy (RUP-3), with a day to come (RUP-2), and only from the SRO', async () => {
      const rulesOf = async (answer: ReturnType<typeof judge>) =>
        JSON.stringify((await answer).errors?.[0]?.extensions.details);
      expect(await rulesOf(judge(sro))).toContain('RUP-3');
      await setPolicy('SRO_JUDGEMENT');
      expect(await rulesOf(judge(sro, { until: '2017-11-23' }))).toContain('RUP-2');
      expect((await judge(pmo)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect((await judge(sro)).errors).toBeUndefined();
    });

    it('stands beside the computed colour, gives way to a newer one, and can be withdrawn', async () => {
      await setPolicy('SRO_JUDGEMENT');
      await judge(sro);
      await judge(sro, { rag: 'red' });
      const found = await row();
      expect(found).toMatchObject({ shownRag: 'red', computedRag: 'amber', source: 'judgement' });
      const { id, version } = found.judgement!;
      const gone = await t.ask(sro, WITHDRAW, { input: { id, expectedVersion: version, reason: 'Settled' } });
      expect(gone.data.withdrawJudgement.withdrawnOn).toBe('2017-11-24');
      expect(await row()).toMatchObject({ shownRag: 'amber', source: 'policy', judgement: null });
    });
  });

  describe('a dimension', () => {
    it('is not rated until somebody does, and keeps what was said before', async () => {
      expect((await row()).dimensions.map(({ dimension, rag }) => [dimension, rag])).toEqual(
        ['TIME', 'COST', 'BENEFIT', 'RISK', 'RESOURCES'].map((dimension) => [dimension, 'grey']),
      );
      await onWorkstream(RATE, pmo, { dimension: 'COST', rag: 'amber' });
      await onWorkstream(RATE, sro, { dimension: 'COST', rag: 'green', reason: 'Money found' });
      expect((await row()).dimensions[1]).toMatchObject({
        rag: 'green',
        rating: { reason: 'Money found', ratedBy: 'SRO' },
      });
      const { data } = await t.ask(reader, HISTORY, { id: stroke });
      expect(data.workstreamRatings.map(({ rag }) => rag)).toEqual(['green', 'amber']);
      // Each leads to the pages as they were just after it, and no two to the same moment.
      const moments = data.workstreamRatings.map(({ asAtAfter }) => asAtAfter ?? '');
      expect(moments.every((moment) => /Z~\d+$/.test(moment))).toBe(true);
      expect(new Set(moments).size).toBe(2);
    });

    it('takes a time better than the plan says, with a warning (DIM-2), and shows both', async () => {
      const { data } = await onWorkstream(RATE, pmo, { dimension: 'TIME', rag: 'green' });
      expect(data.rateDimension.warnings).toEqual([{ rule: 'DIM-2', severity: 'W' }]);
      expect((await row()).dimensions[0]).toMatchObject({ rag: 'green', computedRag: 'amber' });
    });

    it('is rated by the lead of that workstream, and of no other', async () => {
      const refused = await onWorkstream(RATE, lead, { dimension: 'COST', rag: 'red' });
      expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      const [, own] = (await statuses(lead)).rows;
      expect(own.mayRate).toBe(true);
      const taken = await t.ask(lead, RATE, {
        input: {
          id: own.workstreamId,
          expectedVersion: own.version,
          dimension: 'COST',
          rag: 'red',
          reason: 'Bid late',
        },
      });
      expect(taken.errors).toBeUndefined();
    });
  });

  describe('delivery confidence', () => {
    const record = (token: string, more: Record<string, unknown> = {}) =>
      t.ask(token, RECORD, {
        input: {
          ...{ programmeId, scale: 'FIVE', rating: 'AMBER_RED', reviewer: 'Review team' },
          ...{ reviewType: 'Gate 2', reviewedOn: '2017-03-01' },
          recommendations: [
            { kind: 'CRITICAL', wording: 'Appoint a lead', owner: 'SRO', dueOn: '2017-11-23' },
          ],
          ...more,
        },
      });

    it('keeps the scale of each rating in a mixed history, the newest first', async () => {
      const first = await record(pmo);
      expect(first.data.recordDeliveryConfidence).toMatchObject({
        sentence: expect.stringContaining('Amber/Red, 4 of five'),
        recommendations: [{ number: 1, kind: 'CRITICAL', owner: 'SRO', isPastDue: true }],
      });
      await record(sro, { scale: 'THREE', rating: 'AMBER', reviewedOn: '2017-11-20', recommendations: [] });
      const { data } = await t.ask(reader, CONFIDENCES, { programmeId });
      expect(data.deliveryConfidences).toEqual({
        mayRecord: false,
        rows: [
          { scale: 'THREE', rating: 'AMBER', reviewedOn: '2017-11-20' },
          { scale: 'FIVE', rating: 'AMBER_RED', reviewedOn: '2017-03-01' },
        ],
      });
      expect((await statuses()).confidence).toMatchObject({ scale: 'THREE', rating: 'AMBER' });
    });

    it('has what it recommended closed, opened again and corrected, each with its reason on record', async () => {
      await record(pmo);
      const read = async () => {
        const { rows } = (await t.ask(reader, RECOMMENDED, { programmeId })).data.deliveryConfidences;
        return rows[0].recommendations[0];
      };
      const step = async (name: string, type: string, token: string, more: Record<string, unknown>) => {
        const { id, version } = await read();
        const input = { id, expectedVersion: version, ...more };
        const { errors } = await t.ask(
          token,
          `mutation($input: ${type}!) { ${name}(input: $input) { id } }`,
          {
            input,
          },
        );
        return errors === undefined ? 'done' : JSON.stringify(errors[0]?.extensions);
      };
      const close = (token: string, reason: string) =>
        step('closeDeliveryRecommendation', 'RecommendationStepInput', token, { reason });
      const correct = (more: Record<string, unknown> = {}) =>
        step('correctDeliveryRecommendation', 'CorrectRecommendationInput', pmo, {
          ...{ kind: 'ESSENTIAL', wording: 'Appoint two leads', owner: 'SRO', dueOn: '2017-11-24' },
          ...{ reason: 'A misprint', ...more },
        });
      expect(await read()).toMatchObject({ isPastDue: true, closedOn: null });
      expect(await close(lead, 'Done')).toContain('FORBIDDEN');
      expect(await close(pmo, ' ')).toContain('DCA-4');
      expect(await close(sro, 'A lead was appointed')).toBe('done');
      expect(await read()).toMatchObject({
        ...{
          isPastDue: false,
          closedOn: '2017-11-24',
          closedReason: 'A lead was appointed',
          closedBy: 'SRO',
        },
      });
      expect(await correct()).toContain('DCA-4');
      const reopened = await step('reopenDeliveryRecommendation', 'RecommendationStepInput', pmo, {
        reason: 'The lead has left',
      });
      expect(reopened).toBe('done');
      expect(await correct({ dueOn: '2017-02-28' })).toContain('DCA-3');
      expect(await correct()).toBe('done');
      expect(await correct()).toContain('Say what is to change.');
      expect(await read()).toMatchObject({
        ...{ kind: 'ESSENTIAL', wording: 'Appoint two leads', dueOn: '2017-11-24', isPastDue: false },
        ...{ closedOn: null, correctedOn: '2017-11-24', correctedReason: 'A misprint' },
      });
      const { rows } = await t.database.owner.query(
        `select action, reason from audit_event where entity = 'delivery_recommendation' and entity_id = $1 and operation = 'update'
          order by seq`,
        [(await read()).id],
      );
      expect(rows).toEqual([
        { action: 'recommendation.close', reason: 'A lead was appointed' },
        { action: 'recommendation.reopen', reason: 'The lead has left' },
        { action: 'recommendation.correct', reason: 'A misprint' },
      ]);
    });

    it('refuses a rating of the other scale (DCA-1) and a lead, whose work it is about', async () => {
      const refused = await record(pmo, { scale: 'THREE' });
      expect(JSON.stringify(refused.errors?.[0]?.extensions.details)).toContain('DCA-1');
      expect((await record(lead)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    });
  });
});
