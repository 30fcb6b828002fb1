import { type TestApp, testApp } from '../../../test/app.js';
import { build } from '../../../test/build.js';

const AMEND = 'mutation($input: AmendPlanItemInput!) { amendPlanItem(input: $input) { id version } }';
const ITEM = 'query($id: ID!) { planItem(id: $id) { signsOff { code title warnings { rule } } } }';
const HEALTH = `query($id: ID!) {
  scheduleHealth(programmeId: $id) { checks { rule findings { title sentence } } }
}`;

describe('what an item signs off', () => {
  let t: TestApp;
  let b: ReturnType<typeof build>;
  let programme: { id: string };
  let workshop: { id: string };
  let materials: { id: string };
  let pmo: string;

  beforeAll(async () => {
    t = await testApp();
  });
  afterAll(() => t.close());

  beforeEach(async () => {
    b = build(t.database.owner);
    await b.office();
    programme = await b.programme();
    workshop = await b.planItem(programme.id, { title: 'Workshop' });
    materials = await b.planItem(programme.id, { title: 'Materials', code: 'MS-900' });
    await b.date(workshop as never, 'FORECAST', '2017-12-15');
    await b.date(materials as never, 'FORECAST', '2017-12-14');
    pmo = await holderOf('PMO');
  });

  async function holderOf(role: string) {
    const person = await b.person(role);
    await b.grant(person.personId, role);
    return t.signInAs(person);
  }
  const signOff = async (authorisesItemId: string | null, token = pmo) => {
    const { rows } = await t.database.owner.query('select version from plan_item where id = $1', [
      workshop.id,
    ]);
    const input = { id: workshop.id, expectedVersion: rows[0].version, authorisesItemId };
    return t.ask(token, AMEND, { input });
  };
  const signed = async (token = pmo) =>
    (await t.ask(token, ITEM, { id: workshop.id })).data.planItem.signsOff;
  const late = async (token = pmo) =>
    (await t.ask(token, HEALTH, { id: programme.id })).data.scheduleHealth.checks.find(
      ({ rule }) => rule === 'SEQ-1',
    )!.findings;
  const code = (answer: { errors?: readonly { extensions: { code: string } }[] }) =>
    answer.errors?.[0]?.extensions.code;

  it('does not sign itself off (SEQ-2)', async () => {
    const { errors } = await signOff(workshop.id);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_INPUT',
      details: { problems: [{ rule: 'SEQ-2', field: 'authorisesItemId' }] },
    });
  });

  it('is told on its page and warned of where it may come too late, and nothing moves for it', async () => {
    await signOff(materials.id);
    expect(await signed()).toEqual({ code: 'MS-900', title: 'Materials', warnings: [{ rule: 'SEQ-1' }] });
    expect(await late()).toEqual([
      {
        title: 'Workshop',
        sentence:
          'It may be signed off as late as 15 Dec 2017, after what it authorises (14 Dec 2017). That is “Materials”.',
      },
    ]);
    const [{ count }] = (await t.database.owner.query('select count(*)::int from dependency')).rows;
    expect(count).toBe(0);
    await signOff(null);
    expect(await signed()).toBeNull();
    expect(await late()).toEqual([]);
  });

  it('is another item of the same plan, and one that its reader may see', async () => {
    expect(code(await signOff(workshop.id))).toBe('BAD_INPUT');
    const elsewhere = await b.planItem((await b.programme({ code: 'elsewhere' })).id, {});
    expect(code(await signOff(elsewhere.id))).toBe('NOT_FOUND');
    expect(code(await signOff(materials.id, await holderOf('READER')))).toBe('FORBIDDEN');
    expect(await signed()).toBeNull();
  });

  it('stays unseen by whoever may not see what is signed off', async () => {
    await signOff(materials.id);
    await t.database.owner.query(
      "update plan_item set classification = 'EXEMPT', exempt_paragraph = 3, exempt_reason = 'A price' where id = $1",
      [materials.id],
    );
    const reader = await holderOf('READER');
    expect(await signed(reader)).toBeNull();
    expect(await late(reader)).toEqual([]);
    expect(await late()).toHaveLength(1);
  });
});
