import { randomUUID } from 'node:crypto';
import { type TestApp, testApp } from '../../../test/app.js';
import {
  codeOf,
  type GovernanceCast,
  governanceCast,
  type Persona,
  rulesOf,
} from '../../../test/governance-cast.js';
import { insertRow } from '../../../test/world.js';

const PATHWAY = `id version currentStage bedChange
  stages { id version number title state isCurrent isMandatory stateReason decision { code } next warnings { rule severity message } }
  tests { id version number rating isApplicable assessor conditionA } mayRecord mayDecide`;
const CASE =
  'id version code versions { id version number status capital capitalNote revenue statusReason next isWrittenIn strategic }';
const PAGE = `query($programmeId: ID!) { serviceChange(programmeId: $programmeId) {
  pathways { ${PATHWAY} } cases { ${CASE} mayRecord mayDecide } workstreams { id } } }`;
const mutation = (name: string, fields: string) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  return `mutation($input: ${type}!) { ${name}(input: $input) { ${fields} } }`;
};
const BEGIN = mutation('beginPathway', PATHWAY);
const STAGE = mutation('statePathwayStage', PATHWAY);
const BEDS = mutation('statePathwayBeds', PATHWAY);
const ASSESS = mutation('assessAssuranceTest', PATHWAY);
const ADD_CASE = mutation('addBusinessCase', CASE);
const ADD_VERSION = mutation('addBusinessCaseVersion', CASE);
const WRITE = mutation('amendBusinessCaseVersion', CASE);
const STATUS = mutation('stateBusinessCaseVersion', CASE);
const REFORECAST =
  'mutation($input: ReforecastMilestoneInput!) { reforecastMilestone(input: $input) { id } }';

let t: TestApp;
let cast: GovernanceCast;
let made = 0;

beforeAll(async () => {
  t = await testApp();
  cast = await governanceCast(t);
});
afterAll(() => t.close());

/** A pathway of the workstream with three stages of which nothing is said, and its five tests. */
async function pathway() {
  const { programme, workstream, officeId } = cast;
  const put = (table: string, row: Record<string, unknown>) =>
    insertRow(t.database.owner, officeId, [table, { programme_id: programme.id, ...row }]);
  const [id, number] = [randomUUID(), ++made];
  await put('pathway', { id, workstream_id: workstream.id, code: `way-${number}`, name: 'Stroke' });
  const items: string[] = [];
  for (const stage of [1, 2, 3]) {
    const itemId = randomUUID();
    items.push(itemId);
    const where = { pathway_id: id, stage_number: stage, workstream_id: workstream.id };
    const what = {
      kind: 'ACTIVITY',
      category: 'STAGE',
      code: `ST-${number}${stage}`,
      title: `Stage ${stage}`,
    };
    await put('plan_item', { id: itemId, ...what, ...where });
    await put('pathway_stage', {
      id: randomUUID(),
      pathway_id: id,
      plan_item_id: itemId,
      is_mandatory: true,
    });
  }
  for (const test of [1, 2, 3, 4, 5])
    await put('assurance_test', {
      ...{ id: randomUUID(), pathway_id: id, number: test, rating: 'NOT_ASSESSED', is_applicable: true },
      ...{ condition_a: false, condition_b: false, condition_c: false },
    });
  return { id, items };
}

const page = async (persona: Persona = 'pmo') =>
  (await cast.ask(persona, PAGE, { programmeId: cast.programme.id })).data.serviceChange;
/** What must be there for a test to go on. */
function there<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('It is not there.');
  return found;
}
const pathwayOf = async (id: string, persona: Persona = 'pmo') =>
  there((await page(persona)).pathways.find((one: { id: string }) => one.id === id));
const stageOf = async (id: string, number: number) =>
  there((await pathwayOf(id)).stages.find((stage: { number: number }) => stage.number === number));
const testOf = async (id: string, number: number) =>
  there((await pathwayOf(id)).tests.find((test: { number: number }) => test.number === number));

async function state(id: string, number: number, to: string, more: object = {}, persona: Persona = 'pmo') {
  const stage = await stageOf(id, number);
  return cast.ask(persona, STAGE, {
    input: { id: stage.id, expectedVersion: stage.version, state: to, ...more },
  });
}

async function assess(id: string, number: number, more: object = {}, persona: Persona = 'pmo') {
  const test = await testOf(id, number);
  const rated = { isApplicable: true, rating: 'MET', assessor: 'The region', assessedOn: '2017-11-20' };
  return cast.ask(persona, ASSESS, {
    input: { id: test.id, expectedVersion: test.version, ...rated, ...more },
  });
}

async function businessCase(kind: string, pathwayId: string | null, persona: Persona = 'pmo') {
  const place = pathwayId ? { pathwayId } : { workstreamId: cast.workstream.id };
  const input = { programmeId: cast.programme.id, kind, title: 'Stroke units', ...place };
  const { data } = await cast.ask(persona, ADD_CASE, { input });
  return { id: data.addBusinessCase.id, version: data.addBusinessCase.versions[0] };
}
const become = (
  of: { id: string; version: number },
  status: string,
  more: object = {},
  persona: Persona = 'pmo',
) => cast.ask(persona, STATUS, { input: { id: of.id, expectedVersion: of.version, status, ...more } });

/** A decision of the committee: taken, unless told otherwise. */
async function decision(over: Record<string, unknown> = {}): Promise<{ id: string }> {
  const [id, number] = [randomUUID(), ++made];
  await insertRow(t.database.owner, cast.officeId, [
    'decision',
    {
      ...{ id, programme_id: cast.programme.id, body_id: cast.committee.id, code: `JC-${number}` },
      ...{ year: 2017, number, title: 'Stages', wording: 'To go back', rationale: 'New evidence' },
      ...{ outcome: 'APPROVED', state: 'IN_EFFECT', type: 'DELEGATED', taken_on: '2017-11-20' },
      ...over,
    },
  ]);
  return { id };
}

describe('a pathway', () => {
  it('begins with the stages of its template in the plan and five tests, of which nothing is said', async () => {
    const input = { programmeId: cast.programme.id, workstreamId: cast.workstream.id, name: 'Stroke units' };
    const begin = (persona: Persona, template: string) =>
      cast.ask(persona, BEGIN, { input: { ...input, template } });
    for (const persona of ['sro', 'lead', 'reader'] as const)
      expect(codeOf(await begin(persona, 'ACUTE'))).toBe('FORBIDDEN');
    const { stages, tests, currentStage } = (await begin('pmo', 'SINGLE_SERVICE')).data.beginPathway;
    const titles = stages.map(({ title }: { title: string }) => title);
    expect([titles[0], titles[5], titles[11], titles.length]).toEqual([
      'Case for change',
      'Apply hurdle criteria: short list',
      'Decision',
      12,
    ]);
    expect(new Set(stages.map((one: { state: string | null }) => one.state))).toEqual(new Set([null]));
    expect(tests.map(({ rating }: { rating: string }) => rating)).toEqual(Array(5).fill('NOT_ASSESSED'));
    expect(currentStage).toBe('Current stage: not stated');
  });

  it('has a name of its own in the programme, also where two begin it at once', async () => {
    const input = { programmeId: cast.programme.id, workstreamId: cast.workstream.id, template: 'ACUTE' };
    const begin = (name: string) => cast.ask('pmo', BEGIN, { input: { ...input, name } });
    const codes = (await Promise.all([begin('Vascular'), begin('vascular ')])).map(codeOf);
    expect(codes.sort()).toEqual(['BAD_INPUT', null].sort());
    expect(codeOf(await begin('Vascular units'))).toBeNull();
  });
});

describe('stages', () => {
  it('state nothing until somebody does, and the first that is not behind is the current one', async () => {
    const { id } = await pathway();
    expect(await pathwayOf(id)).toMatchObject({
      currentStage: 'Current stage: not stated',
      stages: [{ state: null, isCurrent: false }, { state: null }, { state: null }],
    });
    const done = await state(id, 1, 'PASSED');
    expect(done.data.statePathwayStage).toMatchObject({
      currentStage: 'Current stage: 2, Stage 2',
      stages: [{ state: 'PASSED', isCurrent: false }, { isCurrent: true }, { isCurrent: false }],
    });
  });

  it('STG-1 passes a stage once every earlier mandatory one is behind', async () => {
    const { id } = await pathway();
    await state(id, 1, 'PASSED');
    expect(rulesOf(await state(id, 3, 'PASSED'))).toEqual(['STG-1']);
    await state(id, 2, 'NOT_APPLICABLE', { reason: 'The list is short already' });
    expect((await state(id, 3, 'PASSED')).data.statePathwayStage.currentStage).toBe(
      'Every stage is behind it.',
    );
  });

  it('STG-1 does not wait for a stage that is not mandatory', async () => {
    const { id } = await pathway();
    await state(id, 1, 'IN_PROGRESS', { isMandatory: false });
    expect((await state(id, 2, 'PASSED')).data.statePathwayStage.stages[1].state).toBe('PASSED');
  });

  it('STG-5 reopens by a decision that was taken, with a reason', async () => {
    const { id } = await pathway();
    await state(id, 1, 'PASSED');
    expect(rulesOf(await state(id, 1, 'REOPENED'))).toEqual(['STG-5', 'STG-5']);
    const untaken = { state: 'DRAFT_RECOMMENDATION', year: null, number: null, taken_on: null };
    const draft = await decision({ ...untaken, type: 'COMMITTEE' });
    const reason = 'New evidence';
    expect(rulesOf(await state(id, 1, 'REOPENED', { reason, decisionId: draft.id }))).toEqual(['STG-5']);
    const done = await state(id, 1, 'REOPENED', { reason, decisionId: (await decision()).id });
    expect(done.data.statePathwayStage.stages[0]).toMatchObject({ state: 'REOPENED', stateReason: reason });
  });

  it('STG-4 warns after a reopening until each later date was stated again', async () => {
    const { id, items } = await pathway();
    const forecast = async (item: string, date: string) => {
      const { rows } = await t.database.owner.query('select version from plan_item where id = $1', [item]);
      return cast.ask('pmo', REFORECAST, {
        input: { id: item, expectedVersion: rows[0].version, date, reason: 'As planned' },
      });
    };
    await forecast(items[1] as string, '12 January 2018');
    await forecast(items[2] as string, '12 February 2018');
    await state(id, 1, 'PASSED');
    await state(id, 1, 'REOPENED', { reason: 'New evidence', decisionId: (await decision()).id });
    const warned = async () => (await stageOf(id, 1)).warnings;
    expect(await warned()).toMatchObject([{ rule: 'STG-4', severity: 'W' }]);
    await forecast(items[1] as string, '19 January 2018');
    expect((await warned())[0]?.message).toContain('since: 3 “Stage 3”.');
    await forecast(items[2] as string, '19 February 2018');
    expect(await warned()).toEqual([]);
  });

  it('follow the class of their item: who may not read it sees no stage, and no other as the current one', async () => {
    const { id, items } = await pathway();
    await state(id, 1, 'PASSED');
    await t.database.owner.query(
      `update plan_item set classification = 'EXEMPT', exempt_paragraph = 3, exempt_reason = 'terms' where id = $1`,
      [items[1]],
    );
    const seen = await pathwayOf(id, 'reader');
    expect(seen.stages.map(({ number }: { number: number }) => number)).toEqual([1, 3]);
    expect(seen.stages.some(({ isCurrent }: { isCurrent: boolean }) => isCurrent)).toBe(false);
    expect(seen.currentStage).toBe('Current stage: 2, withheld');
    expect((await pathwayOf(id, 'publicReader')).stages).toEqual([]);
  });

  it('are not there before the day on which they are published', async () => {
    const { id, items } = await pathway();
    const publish = (on: string) =>
      t.database.owner.query('update plan_item set known_from = $2 where id = $1', [items[0], on]);
    await publish('2017-11-25');
    expect((await pathwayOf(id)).stages.map(({ number }: { number: number }) => number)).toEqual([2, 3]);
    await publish('2017-11-24');
    expect((await pathwayOf(id)).stages).toHaveLength(3);
  });

  it('are stated by the programme office and the SRO, and seen by whoever reads', async () => {
    const { id } = await pathway();
    expect(codeOf(await state(id, 1, 'IN_PROGRESS', {}, 'lead'))).toBe('FORBIDDEN');
    expect(codeOf(await state(id, 1, 'IN_PROGRESS', {}, 'sro'))).toBeNull();
    expect(await pathwayOf(id, 'reader')).toMatchObject({ mayRecord: false, mayDecide: false });
    const { id: stageId, version } = await stageOf(id, 1);
    const input = { id: stageId, expectedVersion: version - 1, state: 'AWAITING_GATE' };
    expect(codeOf(await cast.ask('pmo', STAGE, { input }))).toBe('STALE_VERSION');
  });
});

describe('the five tests', () => {
  it('ASR-1 takes the test for beds as met with a condition', async () => {
    const { id } = await pathway();
    expect(rulesOf(await assess(id, 5))).toEqual(['ASR-1']);
    const met = await assess(id, 5, { conditionA: true }, 'lead');
    expect(met.data.assessAssuranceTest.tests[4]).toMatchObject({ rating: 'MET', conditionA: true });
  });

  it('ASR-2 keeps the test for beds where beds are taken away, whichever is stated first', async () => {
    const { id } = await pathway();
    const beds = async (bedChange: number | null, source: string | null = 'Page 40') => {
      const { version } = await pathwayOf(id);
      return cast.ask('pmo', BEDS, { input: { id, expectedVersion: version, bedChange, source } });
    };
    const setAside = { isApplicable: false, rating: 'NOT_ASSESSED', notApplicableReason: 'No bed goes' };
    expect(codeOf(await beds(-1, ' '))).toBe('BAD_INPUT');
    await beds(-1);
    expect(rulesOf(await assess(id, 5, setAside))).toEqual(['ASR-2']);
    await beds(0);
    expect(codeOf(await assess(id, 5, setAside))).toBeNull();
    expect(rulesOf(await beds(-1))).toEqual(['ASR-2']);
    expect((await beds(null, null)).data.statePathwayBeds.bedChange).toBeNull();
  });

  it('ASR-3 submits a business case once tests 1 to 4 are assessed', async () => {
    const { id } = await pathway();
    const { id: caseId, version } = await businessCase('PCBC', id);
    const final = (await become(version, 'FINAL')).data.stateBusinessCaseVersion.versions[0];
    for (const number of [1, 2, 3]) await assess(id, number);
    expect(rulesOf(await become(final, 'SUBMITTED'))).toEqual(['ASR-3']);
    await assess(id, 4, { rating: 'NOT_MET' });
    const done = await become(final, 'SUBMITTED');
    expect(done.data.stateBusinessCaseVersion).toMatchObject({
      id: caseId,
      versions: [{ status: 'SUBMITTED' }],
    });
  });

  it('ASR-4 wants to know who assessed, and when', async () => {
    const { id } = await pathway();
    expect(rulesOf(await assess(id, 1, { assessor: ' ', assessedOn: null }))).toEqual(['ASR-4', 'ASR-4']);
    expect(rulesOf(await assess(id, 1, { assessedOn: '2017-11-25' }))).toEqual(['ASR-4']);
    expect(codeOf(await assess(id, 1, { assessedOn: '2017-11-24' }))).toBeNull();
  });
});

describe('business cases', () => {
  it('are drafted by leads, and made final by the programme office', async () => {
    const { version } = await businessCase('FBC', null, 'lead');
    expect(codeOf(await become(version, 'FINAL', {}, 'lead'))).toBe('FORBIDDEN');
    const review = await become(version, 'FOR_REVIEW', {}, 'lead');
    const [next] = review.data.stateBusinessCaseVersion.versions;
    expect(codeOf(await become(next, 'FINAL'))).toBeNull();
    const mine = (await page('reader')).cases;
    expect(mine.length).toBeGreaterThan(0);
    expect(mine.every((one: { mayRecord: boolean }) => !one.mayRecord)).toBe(true);
    expect((await page('publicReader')).cases).toEqual([]);
  });

  it('keep what is to be confirmed as it is, and pass it on to the next version', async () => {
    const { id, version } = await businessCase('SOC', null);
    const input = { id: version.id, expectedVersion: version.version, capitalPounds: 48_000_000 };
    const written = await cast.ask('pmo', WRITE, {
      input: { ...input, capitalNote: '+ 1 TBC', revenueNote: 'TBC' },
    });
    const said = { capital: '£48m + 1 TBC', revenue: 'TBC' };
    expect(written.data.amendBusinessCaseVersion.versions).toMatchObject([said]);
    const next = await cast.ask('pmo', ADD_VERSION, { input: { id, expectedVersion: 1 } });
    expect(next.data.addBusinessCaseVersion.versions).toMatchObject([
      { number: 2, status: 'DRAFT', ...said },
      { number: 1 },
    ]);
    expect(codeOf(await cast.ask('pmo', ADD_VERSION, { input: { id, expectedVersion: 1 } }))).toBe(
      'STALE_VERSION',
    );
  });

  it('BC-1 have one final version', async () => {
    const { id, version } = await businessCase('PCBC', null);
    const first = (await become(version, 'FINAL')).data.stateBusinessCaseVersion.versions[0];
    const added = await cast.ask('pmo', ADD_VERSION, { input: { id, expectedVersion: 1 } });
    const [second] = added.data.addBusinessCaseVersion.versions;
    expect(rulesOf(await become(second, 'FINAL'))).toEqual(['BC-1']);
    await become(first, 'SUPERSEDED', { reason: 'Version 2 takes its place' });
    expect(codeOf(await become(second, 'FINAL'))).toBeNull();
  });

  it('BC-2 the decision-making case is final once the consultation was analysed', async () => {
    const { id, items } = await pathway();
    const { version } = await businessCase('DMBC', id);
    expect(rulesOf(await become(version, 'FINAL'))).toEqual(['BC-2']);
    const consultation = randomUUID();
    await insertRow(t.database.owner, cast.officeId, [
      'consultation',
      {
        ...{ id: consultation, programme_id: cast.programme.id, code: 'CON-900', title: 'Stroke units' },
        ...{ state: 'CLOSED', closes_at: '23:59', final_item_id: items[2], closed_on: '2017-11-20' },
        ...{ launched_on: '2017-08-01' },
      },
    ]);
    expect(rulesOf(await become(version, 'FINAL'))).toEqual(['BC-2']);
    await t.database.owner.query(`update consultation set state = 'ANALYSED' where id = $1`, [consultation]);
    expect(codeOf(await become(version, 'FINAL'))).toBeNull();
  });

  it('BC-3 an outline case with capital is approved before a strategic one with a reason only', async () => {
    const { id } = await pathway();
    const outline = await businessCase('OBC', id);
    const input = { id: outline.version.id, expectedVersion: outline.version.version, capitalPounds: 1 };
    const [written] = (await cast.ask('pmo', WRITE, { input })).data.amendBusinessCaseVersion.versions;
    const [final] = (await become(written, 'FINAL')).data.stateBusinessCaseVersion.versions;
    const decisionId = (await decision()).id;
    const early = await become(final, 'APPROVED', { decisionId });
    expect([codeOf(early), rulesOf(early)]).toEqual(['REASON_NEEDED', ['BC-3']]);
    const reason = 'The regulator asked for both at once';
    const done = await become(final, 'APPROVED', { decisionId, reason });
    expect(done.data.stateBusinessCaseVersion.versions).toMatchObject([
      { status: 'APPROVED', statusReason: reason },
    ]);
  });

  it('BC-4 what is final is not written in, and approvals name their decision', async () => {
    const { version } = await businessCase('BJC', null);
    const [final] = (await become(version, 'FINAL')).data.stateBusinessCaseVersion.versions;
    const input = { id: final.id, expectedVersion: final.version, strategic: 'COMPLETE' };
    expect(rulesOf(await cast.ask('pmo', WRITE, { input }))).toEqual(['BC-4']);
    expect(rulesOf(await become(final, 'APPROVED'))).toEqual(['BC-4']);
    const by = { decisionId: (await decision()).id };
    expect(rulesOf(await become(final, 'APPROVED', { ...by, statusOn: '2017-11-23' }))).toEqual(['BC-4']);
    expect(codeOf(await become(final, 'APPROVED', by))).toBeNull();
  });
});
