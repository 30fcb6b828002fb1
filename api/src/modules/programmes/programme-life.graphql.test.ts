import { type TestApp, testApp } from '../../../test/app.js';
import { build } from '../../../test/build.js';

const verb = (name: string) => {
  const input = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  return `mutation($input: ${input}!) { ${name}(input: $input) { id version code name shortName parentId isArchived } }`;
};
const [ADD, AMEND, ARCHIVE, RESTORE] = [
  'addProgramme',
  'amendProgramme',
  'archiveProgramme',
  'restoreProgramme',
].map(verb) as [string, string, string, string];
const ALL = 'query { programmes { code isArchived } }';
const STREAM = 'mutation($input: AddWorkstreamInput!) { addWorkstream(input: $input) { id } }';
const ITEM = 'mutation($input: AddPlanItemInput!) { addPlanItem(input: $input) { id version code } }';
const AMEND_ITEM = 'mutation($input: AmendPlanItemInput!) { amendPlanItem(input: $input) { version } }';
const REVIEW = 'mutation($input: ReviewRiskInput!) { reviewRisk(input: $input) { version } }';
const OVERVIEW = 'query($id: ID!) { overview(programmeId: $id) { items workstreams { id } } }';

describe('the life of a programme', () => {
  let t: TestApp;
  let b: ReturnType<typeof build>;
  let stp: string;
  let pmo: string;

  beforeAll(async () => {
    t = await testApp();
  });
  afterAll(() => t.close());

  beforeEach(async () => {
    b = build(t.database.owner);
    await b.office();
    stp = (await b.programme({ code: 'stp', name: 'Partnership' })).id;
    const someone = await b.person('PMO');
    await b.grant(someone.personId, 'PMO');
    pmo = await t.signInAs(someone);
  });

  type Answer = Awaited<ReturnType<TestApp['ask']>>;
  const code = (answer: Answer) => answer.errors?.[0]?.extensions.code;
  type Objection = { rule: string; field: string; message: string };
  const problem = (answer: Answer) =>
    ((answer.errors?.[0]?.extensions.details.problems ?? []) as Objection[])[0];
  const amend = (id: string, expectedVersion: number, change: object) =>
    t.ask(pmo, AMEND, { input: { id, expectedVersion, ...change } });
  const archive = (id: string, expectedVersion = 1) =>
    t.ask(pmo, ARCHIVE, { input: { id, expectedVersion, reason: 'The board closed it' } });
  const restore = (id: string, expectedVersion = 2) =>
    t.ask(pmo, RESTORE, { input: { id, expectedVersion, reason: 'Taken up again' } });

  it('changes its name, its code and its parent on the version that was seen', async () => {
    const { id } = await b.programme({ code: 'stroke', short_name: 'Stroke' });
    const done = await amend(id, 1, {
      name: 'Stroke review',
      code: 'hyper-acute',
      parentId: stp,
      shortName: null,
    });
    expect(done.data.amendProgramme).toMatchObject({
      name: 'Stroke review',
      code: 'hyper-acute',
      parentId: stp,
      shortName: null,
      version: 2,
    });
    expect(code(await amend(id, 1, { name: 'Mine' }))).toBe('STALE_VERSION');
    expect(problem(await amend(id, 2, { name: ' ' }))).toMatchObject({ field: 'name' });
    expect(problem(await amend(id, 2, { code: 'stp' }))).toMatchObject({ field: 'code' });
    expect((await amend(id, 2, { parentId: null })).data.amendProgramme.parentId).toBeNull();
  });

  it('never belongs to itself, to one below it or to one that is archived', async () => {
    const low = await b.programme({ code: 'low', parent_id: stp });
    for (const parentId of [stp, low.id])
      expect(problem(await amend(stp, 1, { parentId }))).toMatchObject({ rule: 'PRG-3', field: 'parentId' });
    const over = await b.programme({ code: 'over', name: 'Over' });
    await archive(over.id);
    expect(problem(await amend(low.id, 1, { parentId: over.id }))).toMatchObject({
      rule: 'PRG-2',
      message: 'Over is archived. Restore it first, or choose another programme.',
    });
    const under = await t.ask(pmo, ADD, { input: { code: 'new', name: 'New', parentId: over.id } });
    expect(problem(under)?.rule).toBe('PRG-2');
    const again = await t.ask(pmo, ADD, { input: { code: 'over', name: 'New' } });
    expect(problem(again)?.message).toContain('an archived programme “over”');
  });

  it('is archived only when nothing below it is worked on (PRG-4), and restored only under a parent that is', async () => {
    const low = await b.programme({ code: 'low', name: 'Low', parent_id: stp });
    const refused = problem(await archive(stp));
    expect(refused?.rule).toBe('PRG-4');
    expect(refused?.message).toContain('still has one programme below it');
    expect((await archive(low.id)).data.archiveProgramme.isArchived).toBe(true);
    expect(problem(await archive(low.id, 2))?.message).toBe('Low is archived already.');
    await archive(stp);
    expect(problem(await restore(low.id))?.message).toContain('Partnership, which is archived');
    expect((await restore(stp)).data.restoreProgramme.isArchived).toBe(false);
    expect((await restore(low.id)).data.restoreProgramme.isArchived).toBe(false);
    expect(problem(await restore(low.id, 3))?.message).toBe('Low is not archived.');
  });

  it('stays readable while it is archived, and nothing of it changes until it is restored', async () => {
    const item = await b.planItem(stp);
    const risk = await b.risk(stp);
    await archive(stp);
    expect((await t.ask(pmo, ALL)).data.programmes).toEqual([{ code: 'stp', isArchived: true }]);
    const changes = [
      () => amend(stp, 2, { name: 'Other' }),
      () => t.ask(pmo, STREAM, { input: { programmeId: stp, code: 'new', name: 'New' } }),
      () => t.ask(pmo, AMEND_ITEM, { input: { id: item.id, expectedVersion: 1, title: 'Other' } }),
      () => t.ask(pmo, REVIEW, { input: { id: risk.id, expectedVersion: 1, note: 'Looked at' } }),
    ];
    for (const change of changes)
      expect(problem(await change())).toMatchObject({
        rule: 'PRG-1',
        message: 'Partnership is archived. Restore it before you change anything in it.',
      });
    await restore(stp);
    expect(code(await (changes[2] as () => Promise<Answer>)())).toBeUndefined();
  });

  it('begins empty and can be filled at once', async () => {
    const { id } = (await t.ask(pmo, ADD, { input: { code: 'hips', name: 'Hips' } })).data.addProgramme;
    expect((await t.ask(pmo, OVERVIEW, { id })).data.overview).toMatchObject({ items: 0, workstreams: [] });
    const stream = await t.ask(pmo, STREAM, {
      input: { programmeId: id, code: 'theatres', name: 'Theatres' },
    });
    const item = await t.ask(pmo, ITEM, {
      input: {
        programmeId: id,
        workstreamId: stream.data.addWorkstream.id,
        title: 'Open the first theatre',
        kind: 'MILESTONE',
        category: 'DELIVERABLE',
        date: '8 March 2018',
      },
    });
    expect(item.data.addPlanItem).toMatchObject({ code: 'MS-001' });
    expect((await t.ask(pmo, OVERVIEW, { id })).data.overview.items).toBe(1);
  });
});
