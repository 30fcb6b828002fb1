import { type TestApp, testApp } from '../../../test/app.js';
import { build } from '../../../test/build.js';

const ARCHIVE = 'mutation($input: ArchivePostInput!) { archivePost(input: $input) { isArchived } }';
const AMEND = 'mutation($input: AmendPostInput!) { amendPost(input: $input) { title workstreamName } }';
const HOLDING =
  'mutation($input: AmendHoldingInput!) { amendHolding(input: $input) { isArchived holderToday } }';
const APPOINT = 'mutation($input: AppointHolderInput!) { appointHolder(input: $input) { version } }';
const OVERVIEW = 'query($programmeId: ID!) { overview(programmeId: $programmeId) { needs { kind count } } }';
const SEAT = 'mutation($input: SeatMemberInput!) { seatMember(input: $input) { id } }';
const TRAIL = `query($programmeId: ID, $first: Int!) { auditTrail(programmeId: $programmeId, first: $first) {
  entries { action entity label } } }`;

const LIST =
  'query($programmeId: ID!) { posts(programmeId: $programmeId) { posts { title bodyName mayEdit } } }';
const OWNERS = '{ ownerChoices { kind name } }';

describe('a post that is archived', () => {
  let t: TestApp;
  let b: ReturnType<typeof build>;
  let programmeId: string;
  let pmo: string;

  const signedIn = async (role: string, scope: { programmeId?: string }) => {
    const someone = await b.person(role);
    await b.grant(someone.personId, role, scope);
    return t.signInAs(someone);
  };
  const archived = { archived_at: '2017-11-20T09:00:00Z', archive_reason: 'By mistake' };
  const codeOf = (answer: Awaited<ReturnType<TestApp['ask']>>) =>
    answer.errors?.[0]?.extensions.code ?? 'done';

  beforeAll(async () => {
    t = await testApp();
  });
  afterAll(() => t.close());
  beforeEach(async () => {
    b = build(t.database.owner);
    await b.office({}, '2017-11-24');
    programmeId = (await b.programme()).id;
    pmo = await signedIn('PMO', {});
  });

  it('is not told as vacant', async () => {
    await b.post({ programme_id: programmeId, kind: 'SRO', ...archived });
    const vacant = async () => (await t.ask(pmo, OVERVIEW, { programmeId })).data.overview.needs;
    expect((await vacant()).filter(({ kind }) => kind.startsWith('VACANT'))).toEqual([]);
    await b.post({ programme_id: programmeId, kind: 'SRO' });
    expect((await vacant()).filter(({ kind }) => kind.startsWith('VACANT'))).toMatchObject([{ count: 1 }]);
  });

  it('is given no seat on a body', async () => {
    const { id: postId } = await b.post({ programme_id: programmeId, ...archived });
    const { id: bodyId } = await b.body();
    await b.serve(bodyId, programmeId);
    const seat = { bodyId, seat: 'Director', role: 'MEMBER', isVoting: true, postId };
    expect(codeOf(await t.ask(pmo, SEAT, { input: seat }))).toBe('NOT_FOUND');
    const { id: live } = await b.post({ programme_id: programmeId });
    expect(codeOf(await t.ask(pmo, SEAT, { input: { ...seat, postId: live } }))).toBe('done');
  });

  it('is not left with a holder by somebody who lets a holding go on meanwhile', async () => {
    const { id } = await b.post({ programme_id: programmeId });
    const holding = await b.postHolder(id, { held_from: '2017-01-01', held_to: '2017-10-31' });
    const goesOn = { id: holding.id, expectedVersion: 1, heldTo: null, reason: 'Stays' };
    const answers = await Promise.all([
      t.ask(pmo, HOLDING, { input: goesOn }),
      t.ask(pmo, ARCHIVE, { input: { id, expectedVersion: 1, reason: 'By mistake' } }),
    ]);
    expect(answers.map(codeOf).filter((code) => code === 'done')).toHaveLength(1);
  });

  it('of a workstream that was archived since can still be put right', async () => {
    const { id: workstreamId } = await b.workstream(programmeId, {
      name: 'Estates',
      archived_at: '2017-11-20T09:00:00Z',
      archive_reason: 'Over',
    });
    const { id } = await b.post({ programme_id: programmeId, workstream_id: workstreamId });
    const input = { id, expectedVersion: 1, title: 'Estates lead', workstreamId };
    expect((await t.ask(pmo, AMEND, { input })).data.amendPost).toEqual({
      title: 'Estates lead',
      workstreamName: 'Estates',
    });
  });

  it('and any other of a programme tells the trail of that programme who was put into it, and no other', async () => {
    const own = await signedIn('PMO', { programmeId });
    const other = (await b.programme()).id;
    const elsewhere = await signedIn('PMO', { programmeId: other });
    const { id } = await b.post({ programme_id: programmeId });
    await t.ask(own, APPOINT, { input: { id, expectedVersion: 1, name: 'A. Director' } });
    const told = async (who: string, of: string) => {
      const { entries } = (await t.ask(who, TRAIL, { programmeId: of, first: 50 })).data.auditTrail;
      return entries.filter(({ entity }) => entity === 'post_holder');
    };
    expect(await told(own, programmeId)).toEqual([
      { action: 'post.appoint', entity: 'post_holder', label: 'A. Director' },
    ]);
    expect(await told(elsewhere, other)).toEqual([]);
  });

  it('and one of a programme that is archived: neither is offered to be changed', async () => {
    await b.post({ programme_id: programmeId, title: 'Of the programme' });
    await b.post({ title: 'Of the office' });
    const mayEdit = async () =>
      (await t.ask(pmo, LIST, { programmeId })).data.posts.posts.map((post) => post.mayEdit);
    expect(await mayEdit()).toEqual([true, true]);
    await t.database.owner.query(
      "update programme set archived_at = now(), archive_reason = 'Over' where id = $1",
      [programmeId],
    );
    expect(await mayEdit()).toEqual([false, true]);
  });

  it('and one of a body that is not known yet: neither is there before', async () => {
    const { id: body_id } = await b.body({ name: 'Shadow board', known_from: '2017-11-25' });
    const { id } = await b.post({ body_id, title: 'Chair of the shadow board', kind: 'CHAIR' });
    const told = async () => {
      const { posts } = (await t.ask(pmo, LIST, { programmeId })).data.posts;
      const owners = (await t.ask(pmo, OWNERS)).data.ownerChoices.filter(({ kind }) => kind === 'POST');
      return [posts.map(({ bodyName }) => bodyName), owners.map(({ name }) => name)];
    };
    expect(await told()).toEqual([[], []]);
    const input = { id, expectedVersion: 9, title: 'Mine' };
    expect(codeOf(await t.ask(pmo, AMEND, { input }))).toBe('NOT_FOUND');
    await t.database.owner.query("update body set known_from = '2017-11-24' where id = $1", [body_id]);
    expect(await told()).toEqual([['Shadow board'], ['Chair of the shadow board']]);
    expect(codeOf(await t.ask(pmo, AMEND, { input }))).toBe('STALE_VERSION');
  });
});
