import { DataSource } from 'typeorm';
import { type TestApp, testApp } from '../../../test/app.js';
import { EXAMPLE_OFFICE_ID, exampleId } from './example-id.js';
import { loadExample } from './load-example.js';

const CHANCES = `query($programmeId: ID!, $targetId: ID, $seed: Int, $runs: Int) {
  chances(programmeId: $programmeId, targetId: $targetId, seed: $seed, runs: $runs) {
    targetTitle runs seed largestError
    scenarios {
      scenarioNumber isWorking isCertain p10 p50 p80 p90 notComputed because by inTime
      gates { itemId title body meetings { meeting probability standardError } noneKnown heldUp committed }
      items { itemId p50 p80 }
      tornado { sentence atBest atWorst standardError }
      problems { rule }
    }
  }
}`;
const DURATION = 'mutation($input: StateDurationInput!) { stateDuration(input: $input) { id version } }';
const DELAY =
  'mutation($input: StateRiskDelayInput!) { stateRiskDelay(input: $input) { linkedItems { linkId linkVersion delay { min likely max } } } }';
const RISK =
  'query($id: ID!) { risk(id: $id) { linkedItems { id linkId linkVersion delay { min likely max } } } }';
const ITEM = 'query($id: ID!) { planItem(id: $id) { version duration { min likely max } } }';
const programmeId = exampleId('programme', 'km-stp');
const itemId = exampleId('plan-item', 'stroke-finalise-pcbc');
const reason = 'The authors said so';

interface Gate {
  title: string;
  meetings: { meeting: string; probability: number }[];
  noneKnown: number;
  heldUp: number;
}

describe('the chances of the stroke review', () => {
  let t: TestApp;
  let db: DataSource;
  let pmo: string;
  let reader: string;

  beforeAll(async () => {
    t = await testApp();
    db = await new DataSource({
      type: 'postgres',
      url: t.database.appUrl,
      installExtensions: false,
    }).initialize();
    await loadExample(db, async (plain) => `hash of ${plain}`);
    [pmo, reader] = await Promise.all([signedIn('Example PMO'), signedIn('Example reader')]);
  });
  afterAll(async () => {
    await db?.destroy();
    await t?.close();
  });

  async function signedIn(name: string): Promise<string> {
    const [person] = await db.query(
      'select id, credential_id from person where office_id = $1 and name = $2',
      [EXAMPLE_OFFICE_ID, name],
    );
    return t.signInAs({
      officeId: EXAMPLE_OFFICE_ID,
      personId: person.id,
      credentialId: person.credential_id,
    });
  }
  const chances = async (more: Record<string, unknown> = {}, token = pmo) =>
    t.ask(token, CHANCES, { programmeId, runs: 1_000, ...more });
  const versionOf = async (id: string) => (await t.ask(pmo, ITEM, { id })).data.planItem.version;
  const state = async (
    duration: Record<string, number> | null,
    more: Record<string, unknown> = {},
    token = pmo,
  ) =>
    t.ask(token, DURATION, {
      input: { id: itemId, expectedVersion: await versionOf(itemId), duration, reason, ...more },
    });

  it('say that nobody has stated how uncertain the steps to the launch are', async () => {
    const { data } = await chances();
    expect(data.chances).toMatchObject({ targetTitle: 'Launch public consultation', runs: 1_000, seed: 1 });
    expect(data.chances.largestError).toBeCloseTo(0.0158, 4);
    const [one, two] = data.chances.scenarios;
    expect([one.isCertain, two.isCertain]).toEqual([true, true]);
    expect([one.p50, two.p50]).toEqual(['2018-02-01', '2018-03-08']);
    expect(one.gates.at(-1)).toMatchObject({
      title: 'Joint Committee agrees to launch consultation',
      meetings: [{ meeting: 'CCG Joint Committee, 31 Jan 2018 (TBC)', probability: 1 }],
    });
    expect(one.tornado).toEqual([]);
    const uncertain = one.items.map((each) => each.itemId);
    expect(uncertain).not.toContain(exampleId('plan-item', 'stroke-launch'));
  });

  it('tell at which meetings it may be agreed once an owner states a length, and forget it when it is taken back', async () => {
    expect((await state({ min: 10, likely: 12, max: 30 })).errors).toBeUndefined();
    const { data } = await chances();
    const [one] = data.chances.scenarios;
    expect(one.isCertain).toBe(false);
    for (const { meetings, noneKnown, heldUp } of one.gates as Gate[])
      expect(meetings.reduce((sum, { probability }) => sum + probability, noneKnown + heldUp)).toBeCloseTo(
        1,
        10,
      );
    expect(one.notComputed).toBeGreaterThan(0.1);
    expect(one.because).toContain('no meeting of OGSCR is known after 9 Jan 2018');
    const own = one.items.find((each) => each.itemId === itemId);
    expect(own).toEqual({ itemId, p50: expect.any(String), p80: expect.any(String) });
    expect(Date.parse(own?.p80 ?? '')).toBeGreaterThan(Date.parse(own?.p50 ?? ''));
    expect(one.tornado[0]).toMatchObject({ atBest: 1, atWorst: 0 });
    expect(one.tornado[0].sentence).toMatch(/takes 10 working days: 100\s%; 30 working days: 0\s%$/);
    expect((await chances()).data).toEqual(data);
    expect((await chances({ seed: 2 })).data.chances.scenarios[0].notComputed).not.toBe(one.notComputed);
    expect((await t.ask(pmo, ITEM, { id: itemId })).data.planItem.duration).toEqual({
      min: 10,
      likely: 12,
      max: 30,
    });
    await state(null);
    expect((await chances()).data.chances.scenarios[0].isCertain).toBe(true);
  });

  it('count a stated delay by an open risk, as likely as the register has it', async () => {
    const [link] = await db.query(
      `select l.id, l.risk_id, r.current_likelihood as likelihood from risk_plan_item l
         join risk r on r.office_id = l.office_id and r.id = l.risk_id
        where l.office_id = $1 and l.plan_item_id = $2 and r.state <> 'CLOSED'`,
      [EXAMPLE_OFFICE_ID, itemId],
    );
    const { id, risk_id: riskId } = link ?? (await linked('R-001'));
    const delay = { min: 20, likely: 20, max: 20 };
    const set = (expectedVersion: number, more = {}) =>
      t.ask(pmo, DELAY, { input: { id, expectedVersion, delay, reason, ...more } });
    const stale = await set(99);
    expect(stale.errors?.[0]?.extensions.code).toBe('STALE_VERSION');
    expect((await set(1, { delay: { min: 5, likely: 2, max: 9 } })).errors?.[0]?.extensions).toMatchObject({
      code: 'RULE_BROKEN',
      details: { problems: [{ rule: 'UNC-2', field: 'delay.likely' }] },
    });
    expect((await set(1)).errors).toBeUndefined();
    const told = (await t.ask(pmo, RISK, { id: riskId })).data.risk.linkedItems;
    expect(told.find((one: { linkId: string }) => one.linkId === id)).toMatchObject({
      linkVersion: 2,
      delay,
    });
    const [one] = (await chances()).data.chances.scenarios;
    expect(one.isCertain).toBe(false);
    expect(one.tornado[0].sentence).toMatch(/does not happen: .*; happens: 0\s%$/);
    const [event] = (
      await t.database.owner.query("select reason from audit_event where action = 'risk.state-delay'")
    ).rows;
    expect(event.reason).toBe(reason);
    await set(2, { delay: null });
  });

  async function linked(code: string): Promise<{ id: string; risk_id: string }> {
    const [risk] = await db.query('select id, version from risk where office_id = $1 and code = $2', [
      EXAMPLE_OFFICE_ID,
      code,
    ]);
    await t.ask(pmo, 'mutation($input: LinkRiskInput!) { linkRiskToItem(input: $input) { id } }', {
      input: { id: risk.id, expectedVersion: risk.version, planItemId: itemId },
    });
    const [link] = await db.query(
      'select id, risk_id from risk_plan_item where office_id = $1 and risk_id = $2 and plan_item_id = $3',
      [EXAMPLE_OFFICE_ID, risk.id, itemId],
    );
    return link;
  }

  it.each`
    wrong                     | duration                             | rule
    ${'figures out of order'} | ${{ min: 9, likely: 8, max: 20 }}    | ${'UNC-2'}
    ${'work of no days'}      | ${{ min: 0, likely: 8, max: 20 }}    | ${'UNC-1'}
    ${'more than ten years'}  | ${{ min: 1, likely: 8, max: 2_501 }} | ${'UNC-1'}
  `('refuse $wrong', async ({ duration, rule }) => {
    expect((await state(duration)).errors?.[0]?.extensions).toMatchObject({
      code: 'RULE_BROKEN',
      details: { problems: [{ rule }] },
    });
  });

  it('refuse a length for what is a point, a reader, a version that is overtaken', async () => {
    const duration = { min: 1, likely: 2, max: 3 };
    const launch = exampleId('plan-item', 'stroke-launch');
    const point = await state(duration, { id: launch, expectedVersion: await versionOf(launch) });
    expect(point.errors?.[0]?.extensions).toMatchObject({ details: { problems: [{ rule: 'UNC-3' }] } });
    expect((await state(duration, {}, reader)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const stale = await state(duration, { expectedVersion: 99 });
    expect(stale.errors?.[0]?.extensions.code).toBe('STALE_VERSION');
  });

  it.each`
    wrong                           | more                                               | code
    ${'too many runs'}              | ${{ runs: 20_001 }}                                | ${'BAD_INPUT'}
    ${'too few'}                    | ${{ runs: 99 }}                                    | ${'BAD_INPUT'}
    ${'a target that is not there'} | ${{ targetId: exampleId('plan-item', 'nothing') }} | ${'NOT_FOUND'}
  `('refuse $wrong', async ({ more, code }) => {
    expect((await chances(more)).errors?.[0]?.extensions.code).toBe(code);
  });
});
