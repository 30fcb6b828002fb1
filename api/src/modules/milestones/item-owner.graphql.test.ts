import { type TestApp, testApp } from '../../../test/app.js';
import { build } from '../../../test/build.js';

const ADD = 'mutation($input: AddPlanItemInput!) { addPlanItem(input: $input) { id version } }';
const AMEND = 'mutation($input: AmendPlanItemInput!) { amendPlanItem(input: $input) { id version } }';
const ROWS =
  'query($id: ID!) { timeline(programmeId: $id) { rows { itemId ownerId owner isOwnerVacant isMine } } }';

describe('the owner of an item', () => {
  let t: TestApp;
  let b: ReturnType<typeof build>;
  let programme: { id: string };
  let item: { id: string };
  let owner: { personId: string };
  let pmo: string;

  beforeAll(async () => {
    t = await testApp();
  });
  afterAll(() => t.close());

  beforeEach(async () => {
    b = build(t.database.owner);
    await b.office();
    programme = await b.programme();
    item = await b.planItem(programme.id);
    owner = await b.person('Stroke lead');
    const person = await b.person('PMO');
    await b.grant(person.personId, 'PMO');
    pmo = await t.signInAs(person);
  });

  const stored = async (id = item.id) =>
    (
      await t.database.owner.query(
        'select version, owner_person_id, owner_post_id from plan_item where id = $1',
        [id],
      )
    ).rows[0];
  const amend = async (over: Record<string, unknown>) =>
    t.ask(pmo, AMEND, { input: { id: item.id, expectedVersion: (await stored()).version, ...over } });
  const row = async (token = pmo) => (await t.ask(token, ROWS, { id: programme.id })).data.timeline.rows[0];
  const code = (answer: { errors?: readonly { extensions: { code: string } }[] }) =>
    answer.errors?.[0]?.extensions.code;

  it('is a person or a post, and naming one takes the other away', async () => {
    const post = await b.post();
    await amend({ ownerPersonId: owner.personId });
    expect(await stored()).toMatchObject({ owner_person_id: owner.personId, owner_post_id: null });
    await amend({ ownerPostId: post.id });
    expect(await stored()).toMatchObject({ owner_person_id: null, owner_post_id: post.id });
    await amend({ title: 'Another title' });
    expect(await stored()).toMatchObject({ owner_person_id: null, owner_post_id: post.id });
    await amend({ ownerPersonId: null, ownerPostId: null });
    expect(await stored()).toMatchObject({ owner_person_id: null, owner_post_id: null });
  });

  it('is set when an item is added', async () => {
    const post = await b.post();
    const input = {
      programmeId: programme.id,
      title: 'New item',
      kind: 'MILESTONE',
      category: 'DELIVERABLE',
    };
    const added = await t.ask(pmo, ADD, { input: { ...input, ownerPostId: post.id } });
    expect(await stored(added.data.addPlanItem.id)).toMatchObject({ owner_post_id: post.id });
  });

  it('may be a vacant post, and says so until somebody holds it', async () => {
    const post = await b.post({ title: 'Director of strategy' });
    await amend({ ownerPostId: post.id });
    expect(await row()).toMatchObject({
      ownerId: post.id,
      owner: 'Director of strategy',
      isOwnerVacant: true,
      isMine: false,
    });
    const holder = await b.person('Holder');
    await b.grant(holder.personId, 'READER');
    await b.postHolder(post.id, { held_to: '2017-11-23', name: 'Who left yesterday' });
    expect(await row()).toMatchObject({ isOwnerVacant: true });
    await b.postHolder(post.id, { held_from: '2017-11-24', person_id: holder.personId });
    expect(await row()).toMatchObject({ isOwnerVacant: false, isMine: false });
    expect(await row(await t.signInAs(holder))).toMatchObject({ isMine: true });
  });

  it('is not both at once', async () => {
    const before = await stored();
    const post = await b.post();
    const answer = await amend({ ownerPersonId: owner.personId, ownerPostId: post.id });
    expect(code(answer)).toBe('BAD_INPUT');
    expect(await stored()).toEqual(before);
  });

  it('is nobody of another office, nobody who left, and no post of a programme out of reach', async () => {
    const other = build(t.database.owner);
    await other.office();
    const foreign = await other.person('Stranger');
    const foreignPost = await other.post();
    const gone = await b.person('Gone', { deactivated_at: '2017-11-01' });
    const before = await stored();
    for (const over of [
      { ownerPersonId: foreign.personId },
      { ownerPostId: foreignPost.id },
      { ownerPersonId: gone.personId },
      { ownerPostId: foreign.personId },
    ])
      expect(code(await amend(over))).toBe('NOT_FOUND');
    expect(await stored()).toEqual(before);

    const elsewhere = await b.programme();
    const far = await b.post({ programme_id: elsewhere.id });
    const local = await b.person('PMO of one programme');
    await b.grant(local.personId, 'PMO', { programmeId: programme.id });
    const input = { id: item.id, expectedVersion: before.version, ownerPostId: far.id };
    expect(code(await t.ask(await t.signInAs(local), AMEND, { input }))).toBe('NOT_FOUND');
    expect(await stored()).toEqual(before);
  });

  it('stays with somebody who has left, while other words of the item change', async () => {
    await amend({ ownerPersonId: owner.personId });
    await t.database.owner.query('update person set deactivated_at = now() where id = $1', [owner.personId]);
    expect(code(await amend({ title: 'Another title', ownerPersonId: owner.personId }))).toBeUndefined();
  });

  it('is not for a reader to choose', async () => {
    const reader = await b.person('Reader');
    await b.grant(reader.personId, 'READER');
    const { version, ...before } = await stored();
    const input = { id: item.id, expectedVersion: version, ownerPersonId: owner.personId };
    expect(code(await t.ask(await t.signInAs(reader), AMEND, { input }))).toBe('FORBIDDEN');
    expect(await stored()).toEqual({ version, ...before });
  });
});
