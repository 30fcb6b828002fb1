import { type TestApp, testApp } from '../../../test/app.js';
import { build } from '../../../test/build.js';

const FIELDS = 'id version code name kind parentId position aim isArchived';
const TREE = `query($code: String!) { programme(code: $code) { workstreams { ${FIELDS} } } }`;
const verb = (name: string) => {
  const input = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  return `mutation($input: ${input}!) { ${name}(input: $input) { ${FIELDS} } }`;
};
const [ADD, AMEND, MOVE, ARCHIVE, RESTORE] = [
  'addWorkstream',
  'amendWorkstream',
  'moveWorkstream',
  'archiveWorkstream',
  'restoreWorkstream',
].map(verb) as [string, string, string, string, string];

interface Stream {
  id: string;
  version: number;
  code: string;
  parentId: string | null;
  position: number;
}

describe('the workstreams of a programme', () => {
  let t: TestApp;
  let b: ReturnType<typeof build>;
  let programmeId: string;
  let pmo: string;

  beforeAll(async () => {
    t = await testApp();
  });
  afterAll(() => t.close());

  beforeEach(async () => {
    b = build(t.database.owner);
    await b.office();
    programmeId = (await b.programme({ code: 'stp' })).id;
    const someone = await b.person('PMO');
    await b.grant(someone.personId, 'PMO', { programmeId });
    pmo = await t.signInAs(someone);
  });

  type Answer = Awaited<ReturnType<TestApp['ask']>>;
  const code = (answer: Answer) => answer.errors?.[0]?.extensions.code;
  type Objection = { rule: string; field: string; message: string };
  const problem = (answer: Answer) =>
    ((answer.errors?.[0]?.extensions.details.problems ?? []) as Objection[])[0];
  const tree = async (): Promise<Stream[]> =>
    (await t.ask(pmo, TREE, { code: 'stp' })).data.programme.workstreams;
  const order = async () => (await tree()).map((stream) => stream.code);
  const named = async (name: string) => (await tree()).find((stream) => stream.code === name) as Stream;
  const add = async (name: string, parentId: string | null = null) =>
    (await t.ask(pmo, ADD, { input: { programmeId, code: name, name, parentId } })).data
      .addWorkstream as Stream;
  const move = async (name: string, to: { parentId?: string | null; place?: number }) => {
    const { id, version } = await named(name);
    return t.ask(pmo, MOVE, { input: { id, expectedVersion: version, ...to } });
  };

  it('are renamed on the version that was seen, and keep what is left out', async () => {
    const { id, version } = await add('stroke');
    const input = { id, expectedVersion: version, name: ' Stroke review ', aim: 'Three units' };
    const done = (await t.ask(pmo, AMEND, { input })).data.amendWorkstream;
    expect(done).toMatchObject({ name: 'Stroke review', aim: 'Three units', code: 'stroke', version: 2 });
    expect(code(await t.ask(pmo, AMEND, { input }))).toBe('STALE_VERSION');
    const nameless = await t.ask(pmo, AMEND, { input: { id, expectedVersion: 2, name: '  ' } });
    expect(problem(nameless)).toMatchObject({ field: 'name' });
    const events = await t.database.owner.query(
      "select action, before ->> 'name' as before, after ->> 'name' as after from audit_event where entity_id = $1 and operation = 'update'",
      [id],
    );
    expect(events.rows).toEqual([{ action: 'workstream.amend', before: 'stroke', after: 'Stroke review' }]);
  });

  it('say which code is taken, be it by one that is archived', async () => {
    await add('stroke');
    const { id, version } = await add('cancer');
    const taken = { id, expectedVersion: version, code: 'stroke' };
    expect(problem(await t.ask(pmo, AMEND, { input: taken }))).toMatchObject({
      field: 'code',
      message: 'There is a workstream “stroke” already. Choose another code.',
    });
    const stroke = await named('stroke');
    await t.ask(pmo, ARCHIVE, { input: { id: stroke.id, expectedVersion: 1, reason: 'Done' } });
    expect(problem(await t.ask(pmo, AMEND, { input: taken }))?.message).toContain('an archived workstream');
  });

  it('are put in another order, and under another workstream with all below them', async () => {
    for (const name of ['a', 'b', 'c']) await add(name);
    const a = await named('a');
    await add('a-one', a.id);
    expect(await order()).toEqual(['a', 'a-one', 'b', 'c']);
    await move('c', { place: 0 });
    expect(await order()).toEqual(['c', 'a', 'a-one', 'b']);
    await move('a', { place: 2 });
    expect(await order()).toEqual(['c', 'b', 'a', 'a-one']);
    await move('a', { parentId: (await named('b')).id });
    expect((await named('a')).parentId).toBe((await named('b')).id);
    expect(await order()).toEqual(['c', 'b', 'a', 'a-one']);
    await move('a', { place: 1 });
    expect(await order()).toEqual(['c', 'a', 'a-one', 'b']);
  });

  it('never stand below themselves, nor below what is archived', async () => {
    const top = await add('top');
    const middle = await add('middle', top.id);
    const low = await add('low', middle.id);
    for (const parentId of [top.id, low.id]) {
      const refused = await move('top', { parentId });
      expect(problem(refused)).toMatchObject({ rule: 'WS-3', field: 'parentId' });
    }
    const over = await add('over');
    await t.ask(pmo, ARCHIVE, { input: { id: over.id, expectedVersion: 1, reason: 'Done' } });
    expect(problem(await move('low', { parentId: over.id }))).toMatchObject({
      rule: 'WS-2',
      field: 'parentId',
    });
    const below = { programmeId, code: 'new', name: 'New', parentId: over.id };
    expect(problem(await t.ask(pmo, ADD, { input: below }))?.message).toBe(
      'over is archived. Restore it first, or choose another workstream.',
    );
    const elsewhere = await b.programme({ code: 'beside' });
    const foreign = await b.workstream(elsewhere.id);
    expect(code(await move('low', { parentId: foreign.id }))).toBe('NOT_FOUND');
  });

  it('do not close a circle when two people move them at once', async () => {
    const [one, two] = [await add('one'), await add('two')];
    const answers = await Promise.all([move('one', { parentId: two.id }), move('two', { parentId: one.id })]);
    expect(answers.filter((answer) => answer.errors)).toHaveLength(1);
    expect((await order()).sort()).toEqual(['one', 'two']);
  });

  it('are taken up again, but not below one that is still archived', async () => {
    const top = await add('top');
    const low = await add('low', top.id);
    const archive = (id: string, expectedVersion: number) =>
      t.ask(pmo, ARCHIVE, { input: { id, expectedVersion, reason: 'Done' } });
    expect(problem(await archive(top.id, 1))?.message).toContain('1 workstream or group below it');
    await archive(low.id, 1);
    await archive(top.id, 1);
    const restore = (id: string) =>
      t.ask(pmo, RESTORE, { input: { id, expectedVersion: 2, reason: 'Taken up again' } });
    expect(problem(await restore(low.id))?.message).toContain('top, which is archived');
    expect((await restore(top.id)).data.restoreWorkstream).toMatchObject({ isArchived: false, version: 3 });
    expect((await restore(low.id)).data.restoreWorkstream.isArchived).toBe(false);
  });

  it('say how much is open in them, and not how much of it is hidden', async () => {
    const { id } = await add('stroke');
    const key = { workstream_id: id };
    await b.planItem(programmeId, key);
    await b.planItem(programmeId, {
      ...key,
      classification: 'EXEMPT',
      exempt_paragraph: 3,
      exempt_reason: 'Price',
    });
    const someone = await b.person('Administrator');
    await b.grant(someone.personId, 'ADMINISTRATOR');
    const administrator = await t.signInAs(someone);
    const input = { id, expectedVersion: 1, reason: 'Done' };
    expect(problem(await t.ask(pmo, ARCHIVE, { input }))?.message).toContain('2 open plan items.');
    expect(problem(await t.ask(administrator, ARCHIVE, { input }))?.message).toContain(
      '1 open plan item and open records that you may not see.',
    );
  });
});
