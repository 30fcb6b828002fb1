import { type TestApp, testApp } from '../../../test/app.js';
import { build } from '../../../test/build.js';

const POST = 'id version title holderToday isArchived holdings { id version name heldFrom heldTo isToday }';
const LIST = `query($programmeId: ID!) { posts(programmeId: $programmeId) {
  mayAdd mayAddForOffice posts { code title programmeId holderToday mayEdit } findings { rule severity message } } }`;
const ADD = `mutation($input: AddPostInput!) { addPost(input: $input) { ${POST} } }`;
const AMEND = `mutation($input: AmendPostInput!) { amendPost(input: $input) { ${POST} kind workstreamName } }`;
const ARCHIVE = `mutation($input: ArchivePostInput!) { archivePost(input: $input) { ${POST} } }`;
const RESTORE = `mutation($input: RestorePostInput!) { restorePost(input: $input) { ${POST} } }`;
const APPOINT = `mutation($input: AppointHolderInput!) { appointHolder(input: $input) { ${POST} } }`;
const HOLDING = `mutation($input: AmendHoldingInput!) { amendHolding(input: $input) { ${POST} } }`;
const OWNERS = '{ ownerChoices { kind id name detail } }';

describe('posts and who holds them', () => {
  let t: TestApp;
  let b: ReturnType<typeof build>;
  let programmeId: string;
  let pmo: string;
  let reader: string;

  beforeAll(async () => {
    t = await testApp();
  });
  afterAll(() => t.close());

  beforeEach(async () => {
    b = build(t.database.owner);
    await b.office({}, '2017-11-24');
    programmeId = (await b.programme({ name: 'Stroke review' })).id;
    const officer = await b.person('Officer');
    await b.grant(officer.personId, 'PMO', { programmeId });
    pmo = await t.signInAs(officer);
    const other = await b.person('Reader');
    await b.grant(other.personId, 'READER', { programmeId });
    reader = await t.signInAs(other);
  });

  const add = async (kind = 'SRO', code = 'sro') =>
    (await t.ask(pmo, ADD, { input: { programmeId, code, title: `The ${kind}`, kind } })).data.addPost;
  const refusal = (answer: Awaited<ReturnType<TestApp['ask']>>) => {
    const error = answer.errors?.[0]?.extensions;
    const [problem] = (error?.details.problems ?? []) as { rule: string; message: string }[];
    return problem ? `${problem.rule} ${problem.message}` : error?.code;
  };
  const findings = async () =>
    (await t.ask(reader, LIST, { programmeId })).data.posts.findings.map(({ rule }) => rule);

  it('are vacant until somebody is said to hold them, which the rules see at once (ROLE-1)', async () => {
    expect(await findings()).toEqual(['ROLE-1']);
    const post = await add();
    expect(post.holderToday).toBeNull();
    expect(await findings()).toEqual(['ROLE-1']);
    const input = { id: post.id, expectedVersion: post.version, name: 'A. Sro', heldFrom: '2017-11-24' };
    const held = (await t.ask(pmo, APPOINT, { input })).data.appointHolder;
    expect(held).toMatchObject({ holderToday: 'A. Sro', version: post.version + 1 });
    expect(await findings()).toEqual([]);
    const owner = (await t.ask(pmo, OWNERS)).data.ownerChoices.find(({ id }) => id === post.id);
    expect(owner).toMatchObject({ kind: 'POST', name: 'The SRO', detail: 'A. Sro' });
  });

  it('are handed over: whoever holds one without a last day ends the day before', async () => {
    const post = await add();
    const first = { id: post.id, expectedVersion: post.version, name: 'First', heldFrom: '2017-01-01' };
    const { version } = (await t.ask(pmo, APPOINT, { input: first })).data.appointHolder;
    const { personId } = await b.person('Second');
    const next = { id: post.id, expectedVersion: version, personId, heldFrom: '2017-11-25' };
    expect((await t.ask(pmo, APPOINT, { input: next })).data.appointHolder).toMatchObject({
      holderToday: 'First',
      holdings: [
        { name: 'Second', heldFrom: '2017-11-25', heldTo: null, isToday: false },
        { name: 'First', heldFrom: '2017-01-01', heldTo: '2017-11-24', isToday: true },
      ],
    });
  });

  it('are held by one at a time (POST-1), and a gap is told (ROLE-3)', async () => {
    const { id, version } = await add();
    const first = { id, expectedVersion: version, name: 'First', heldFrom: '2017-10-01' };
    const held = (await t.ask(pmo, APPOINT, { input: first })).data.appointHolder;
    const before = { id, expectedVersion: held.version, name: 'Earlier', heldFrom: '2017-09-01' };
    expect(refusal(await t.ask(pmo, APPOINT, { input: before }))).toMatch(
      /^POST-1 First holds it from 1 Oct 2017 on/,
    );
    const holding = held.holdings[0];
    const ended = {
      id: holding.id,
      expectedVersion: holding.version,
      heldTo: '2017-10-31',
      reason: 'Moved on',
    };
    expect((await t.ask(pmo, HOLDING, { input: ended })).data.amendHolding.holderToday).toBeNull();
    const next = { id, expectedVersion: held.version, name: 'Next', heldFrom: '2017-11-02' };
    await t.ask(pmo, APPOINT, { input: next });
    expect(await findings()).toEqual(['ROLE-3']);
    const backwards = { id: holding.id, expectedVersion: 2, heldTo: '2017-09-30', reason: 'Wrong' };
    expect(refusal(await t.ask(pmo, HOLDING, { input: backwards }))).toMatch(/^POST-3/);
  });

  it('tell the second of two who appoint at once', async () => {
    const { id, version } = await add();
    const answers = await Promise.all(
      ['One', 'Two'].map((name) =>
        t.ask(pmo, APPOINT, { input: { id, expectedVersion: version, name, heldFrom: '2017-11-01' } }),
      ),
    );
    expect(answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'done').sort()).toEqual([
      'STALE_VERSION',
      'done',
    ]);
  });

  it('are archived once nobody holds them and nothing rests on them (POST-4), and owned by nobody new then', async () => {
    const { id, version } = await add('OTHER', 'lead');
    const { id: item } = await b.planItem(programmeId, { owner_post_id: id });
    const archive = () =>
      t.ask(pmo, ARCHIVE, { input: { id, expectedVersion: version, reason: 'By mistake' } });
    expect(refusal(await archive())).toBe(
      'POST-4 Still with The OTHER: items of the plan (1). Hand them to somebody else first.',
    );
    await t.database.owner.query('update plan_item set owner_post_id = null where id = $1', [item]);
    expect((await archive()).data.archivePost.isArchived).toBe(true);
    expect((await t.ask(pmo, OWNERS)).data.ownerChoices.some((choice) => choice.id === id)).toBe(false);
    const amended = { id, expectedVersion: version + 1, title: 'Again' };
    expect(refusal(await t.ask(pmo, AMEND, { input: amended }))).toMatch(/^POST-2/);
    const restored = { id, expectedVersion: version + 1, reason: 'Needed after all' };
    expect((await t.ask(pmo, RESTORE, { input: restored })).data.restorePost.isArchived).toBe(false);
  });

  it('are not archived while somebody holds them', async () => {
    const { id, version } = await add();
    await t.ask(pmo, APPOINT, { input: { id, expectedVersion: version, name: 'A. Sro' } });
    const input = { id, expectedVersion: version + 1, reason: 'By mistake' };
    expect(refusal(await t.ask(pmo, ARCHIVE, { input }))).toBe(
      'POST-4 A. Sro holds The SRO. End that first.',
    );
  });

  it('keep their code, and change in what else they are', async () => {
    const { id, version } = await add();
    const again = { programmeId, code: 'sro', title: 'Another', kind: 'SRO' };
    expect(refusal(await t.ask(pmo, ADD, { input: again }))).toMatch(/There is a post “sro” already/);
    const workstreamId = (await b.workstream(programmeId, { name: 'Estates' })).id;
    const input = {
      id,
      expectedVersion: version,
      title: 'Estates lead',
      kind: 'WORKSTREAM_LEAD',
      workstreamId,
    };
    expect((await t.ask(pmo, AMEND, { input })).data.amendPost).toMatchObject({
      title: 'Estates lead',
      kind: 'WORKSTREAM_LEAD',
      workstreamName: 'Estates',
    });
  });

  it('of another programme are not there, and those of the office are for who configures the office', async () => {
    const other = (await b.programme({ code: 'other' })).id;
    const { id: elsewhere } = await b.post({ programme_id: other });
    expect(
      refusal(await t.ask(pmo, AMEND, { input: { id: elsewhere, expectedVersion: 1, title: 'Mine' } })),
    ).toBe('NOT_FOUND');
    const input = { code: 'office-post', title: 'Director of the office', kind: 'OTHER' };
    expect(refusal(await t.ask(pmo, ADD, { input }))).toBe('FORBIDDEN');
    await b.post({ programme_id: null, title: 'Of the office' });
    const { posts, mayAdd, mayAddForOffice } = (await t.ask(pmo, LIST, { programmeId })).data.posts;
    expect(posts).toMatchObject([{ title: 'Of the office', mayEdit: false }]);
    expect([mayAdd, mayAddForOffice]).toEqual([true, false]);
    expect(refusal(await t.ask(reader, ADD, { input: { ...input, programmeId } }))).toBe('FORBIDDEN');
  });
});
