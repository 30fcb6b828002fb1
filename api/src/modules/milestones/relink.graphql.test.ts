import { type TestApp, testApp } from '../../../test/app.js';
import { build } from '../../../test/build.js';

const LINK = 'mutation($input: LinkPlanItemsInput!) { linkPlanItems(input: $input) { id version } }';
const UNLINK = 'mutation($input: UnlinkPlanItemsInput!) { unlinkPlanItems(input: $input) { id version } }';
const RELINK = 'mutation($input: RelinkPlanItemsInput!) { relinkPlanItems(input: $input) { id version } }';

describe('putting a dependency back', () => {
  let t: TestApp;
  let b: ReturnType<typeof build>;
  let first: { id: string };
  let second: { id: string };
  let pmo: string;

  beforeAll(async () => {
    t = await testApp();
  });
  afterAll(() => t.close());

  beforeEach(async () => {
    b = build(t.database.owner);
    await b.office();
    const programme = await b.programme();
    first = await b.planItem(programme.id, { code: 'MS-001' });
    second = await b.planItem(programme.id, { code: 'MS-002' });
    const person = await b.person('PMO');
    await b.grant(person.personId, 'PMO');
    pmo = await t.signInAs(person);
  });

  const link = async (over: Record<string, unknown> = {}) => {
    const input = { predecessorId: first.id, successorId: second.id, ...over };
    return (await t.ask(pmo, LINK, { input })).data.linkPlanItems;
  };
  const unlink = async ({ id, version }: { id: string; version: number }) =>
    (await t.ask(pmo, UNLINK, { input: { id, expectedVersion: version, reason: 'Not needed' } })).data
      .unlinkPlanItems;
  const relink = ({ id, version }: { id: string; version: number }, token = pmo) =>
    t.ask(token, RELINK, { input: { id, expectedVersion: version, reason: 'Undone: Not needed' } });
  const stored = async (id: string) =>
    (await t.database.owner.query('select * from dependency where id = $1', [id])).rows[0];
  const code = (answer: { errors?: readonly { extensions: { code: string } }[] }) =>
    answer.errors?.[0]?.extensions.code;

  it('leaves it as it was, with its lag and its reason', async () => {
    const made = await link({ lagMin: 2, lagMax: 3, lagUnit: 'WEEKS', basis: 'Papers first' });
    const { version, changed_at: _at, ...before } = await stored(made.id);
    const answer = await relink(await unlink(made));
    expect(answer.data.relinkPlanItems).toEqual({ id: made.id, version: version + 2 });
    expect(await stored(made.id)).toMatchObject({ ...before, version: version + 2 });
    const [event] = (
      await t.database.owner.query("select reason from audit_event where action = 'milestone.relink'")
    ).rows;
    expect(event.reason).toBe('Undone: Not needed');
  });

  it('is refused on a stale version, and where nothing was taken away', async () => {
    const made = await link();
    expect(code(await relink(made))).toBe('NOT_FOUND');
    const gone = await unlink(made);
    expect(code(await relink({ ...gone, version: gone.version - 1 }))).toBe('STALE_VERSION');
    expect((await stored(made.id)).archived_at).not.toBeNull();
  });

  it('is refused where it would close a circle meanwhile', async () => {
    const gone = await unlink(await link());
    await link({ predecessorId: second.id, successorId: first.id });
    const answer = await relink(gone);
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'RULE_BROKEN',
      details: { problems: [{ rule: 'DEP-1' }] },
    });
  });

  it('is refused where the same dependency was made anew', async () => {
    const gone = await unlink(await link());
    await link();
    expect(code(await relink(gone))).toBe('RULE_BROKEN');
  });

  it('answers somebody of another office as if it had never been', async () => {
    const gone = await unlink(await link());
    const other = build(t.database.owner);
    await other.office();
    const stranger = await other.person('Stranger');
    await other.grant(stranger.personId, 'PMO');
    expect(code(await relink(gone, await t.signInAs(stranger)))).toBe('NOT_FOUND');
  });
});
