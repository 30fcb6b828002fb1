import { type TestApp, testApp } from '../../../test/app.js';
import { build } from '../../../test/build.js';

const APPLY = `mutation($input: ApplyPlanChangesInput!) {
  applyPlanChanges(input: $input) {
    applied { kind id version } noUndo
    undo {
      dates { itemId expectedVersion scenarioId restatesId isWithdrawn }
      durations { itemId expectedVersion duration { min likely max } }
      meetings { meetingId expectedVersion date isCancelled isReinstated }
      chosen { itemId expectedVersion meetingId scenarioId }
      lags { linkId expectedVersion kind lagMin lagMax lagUnit neededFor }
      removedLinks { linkId expectedVersion }
      restoredLinks { linkId expectedVersion }
    }
  }
}`;
const THREE = { min: 5, likely: 8, max: 20 };

describe('what a draft changes besides dates', () => {
  let t: TestApp;
  let b: ReturnType<typeof build>;
  let programme: { id: string };
  let body: { id: string };
  let work: { id: string };
  let paper: { id: string };
  let gate: { id: string };
  let meeting: { id: string };
  let link: { id: string; version: number };
  let pmo: string;

  beforeAll(async () => {
    t = await testApp();
  });
  afterAll(() => t.close());

  beforeEach(async () => {
    b = build(t.database.owner);
    await b.office();
    programme = await b.programme();
    body = await b.body();
    await b.serve(body.id, programme.id);
    meeting = await b.meeting(body.id, '2018-01-31');
    work = await b.planItem(programme.id, { kind: 'ACTIVITY', title: 'Analysis' });
    paper = await b.planItem(programme.id, { title: 'Paper' });
    gate = await b.planItem(programme.id, {
      ...{ kind: 'GATE', category: 'GATE', title: 'Decision', body_id: body.id, meeting_id: meeting.id },
    });
    const person = await b.person('PMO');
    await b.grant(person.personId, 'PMO');
    pmo = await t.signInAs(person);
    const input = { predecessorId: paper.id, successorId: gate.id, neededFor: 'PAPER' };
    const LINK = 'mutation($input: LinkPlanItemsInput!) { linkPlanItems(input: $input) { id version } }';
    link = (await t.ask(pmo, LINK, { input })).data.linkPlanItems;
  });

  const apply = (input: Record<string, unknown>) =>
    t.ask(pmo, APPLY, {
      input: { programmeId: programme.id, reason: 'The senate asked for time', ...input },
    });
  const made = async (input: Record<string, unknown>) => {
    const answer = await apply(input);
    expect(answer.errors).toBeUndefined();
    return answer.data.applyPlanChanges;
  };
  const problems = (answer: { errors?: readonly { extensions: { details: unknown } }[] }) =>
    (answer.errors?.[0]?.extensions.details as { problems: unknown[] } | undefined)?.problems;
  const one = async (sql: string, ...values: unknown[]) =>
    (await t.database.owner.query(sql, values)).rows[0];
  const versionOf = async (id: string): Promise<number> =>
    (await one('select version from plan_item where id = $1', id)).version;
  const durationOf = () =>
    one(
      'select duration_min as min, duration_likely as likely, duration_max as max from plan_item where id = $1',
      work.id,
    );
  const stateOf = async (id: string) => (await one('select state from meeting where id = $1', id)).state;
  const meetingOfGate = async () =>
    (await one('select meeting_id from plan_item where id = $1', gate.id)).meeting_id;

  it('is how long work takes, and back', async () => {
    const durations = [{ itemId: work.id, expectedVersion: await versionOf(work.id), duration: THREE }];
    const { undo } = await made({ durations });
    expect(await durationOf()).toEqual(THREE);
    await made({ ...undo, reason: 'Undone' });
    expect(await durationOf()).toEqual({ min: null, likely: null, max: null });
  });

  it('is a date with who must confirm it, and how long the same work takes, on the version that was seen', async () => {
    const expectedVersion = await versionOf(work.id);
    const { undo } = await made({
      dates: [
        { itemId: work.id, expectedVersion, date: '8 - 26 Jan 2018 (tbc)', mustConfirm: 'Senate office' },
      ],
      durations: [{ itemId: work.id, expectedVersion, duration: THREE }],
    });
    const stated = await one('select must_confirm from plan_date where plan_item_id = $1', work.id);
    expect(stated).toEqual({ must_confirm: 'Senate office' });
    await made({ ...undo, reason: 'Undone' });
    expect(await durationOf()).toMatchObject({ likely: null });
  });

  it('is an extraordinary meeting to which the decision goes: undone it is called off, done again it is planned again', async () => {
    const extraMeetings = [
      {
        ...{ bodyId: body.id, kind: 'EXTRAORDINARY', date: '14 Feb 2018' },
        ...{ itemId: gate.id, itemVersion: await versionOf(gate.id) },
      },
    ];
    const { applied, undo } = await made({ extraMeetings });
    const added = applied.find(({ kind }: { kind: string }) => kind === 'MEETING')!.id;
    const stored = await one('select kind, title, state, latest from meeting where id = $1', added);
    expect(stored).toMatchObject({
      kind: 'EXTRAORDINARY',
      title: 'Extraordinary meeting',
      latest: '2018-02-14',
    });
    expect(await meetingOfGate()).toBe(added);
    const { undo: redo } = await made({ ...undo, reason: 'Undone' });
    expect(await stateOf(added)).toBe('CANCELLED');
    expect(await meetingOfGate()).toBe(meeting.id);
    await made({ ...redo, reason: 'Done again' });
    expect(await stateOf(added)).toBe('PLANNED');
    expect(await meetingOfGate()).toBe(added);
  });

  it('calls a meeting off and is taken back as a whole, and made again', async () => {
    const durations = [{ itemId: work.id, expectedVersion: await versionOf(work.id), duration: THREE }];
    const meetings = [{ meetingId: meeting.id, expectedVersion: 1, isCancelled: true }];
    const { undo, noUndo } = await made({ meetings, durations });
    expect(noUndo).toEqual([]);
    expect(await stateOf(meeting.id)).toBe('CANCELLED');
    const { undo: redo } = await made({ ...undo, reason: 'Undone' });
    expect(await stateOf(meeting.id)).toBe('PLANNED');
    expect(await durationOf()).toMatchObject({ likely: null });
    await made({ ...redo, reason: 'Done again' });
    expect(await stateOf(meeting.id)).toBe('CANCELLED');
  });

  it('says of a meeting whose day has passed that calling it off stays (MTG-15)', async () => {
    const past = await b.meeting(body.id, '2017-11-01');
    const { undo, noUndo } = await made({
      meetings: [{ meetingId: past.id, expectedVersion: 1, isCancelled: true }],
    });
    expect(undo).toBeNull();
    expect(noUndo).toEqual([expect.stringMatching(/has passed, so it cannot be planned again \(MTG-15\)/)]);
  });

  it('is a link of another type and for another need, and back', async () => {
    const lags = [
      {
        ...{ linkId: link.id, expectedVersion: link.version, kind: 'FF', neededFor: 'DECISION' },
        ...{ lagMin: 1, lagMax: 2, lagUnit: 'WEEKS' },
      },
    ];
    const linkNow = () =>
      one('select kind, needed_for, lag_min, lag_unit from dependency where id = $1', link.id);
    const { undo } = await made({ lags });
    expect(await linkNow()).toEqual({ kind: 'FF', needed_for: 'DECISION', lag_min: 1, lag_unit: 'WEEKS' });
    await made({ ...undo, reason: 'Undone' });
    expect(await linkNow()).toEqual({ kind: 'FS', needed_for: 'PAPER', lag_min: 0, lag_unit: 'DAYS' });
  });

  it('is a link less and another in its place, and back; a circle is refused at its place (DEP-1)', async () => {
    const straight = { kind: 'FS', lagMin: 0, lagMax: 0, lagUnit: 'DAYS', neededFor: 'DECISION' };
    const { undo } = await made({
      removedLinks: [{ linkId: link.id, expectedVersion: link.version }],
      addedLinks: [{ predecessorId: work.id, successorId: gate.id, ...straight }],
    });
    const links = async () =>
      (
        await t.database.owner.query(
          'select predecessor_id from dependency where office_id = $1 and archived_at is null',
          [b.officeId],
        )
      ).rows.map(({ predecessor_id }) => predecessor_id);
    expect(await links()).toEqual([work.id]);
    await made({ ...undo, reason: 'Undone' });
    expect(await links()).toEqual([paper.id]);
    const round = { predecessorId: gate.id, successorId: paper.id, ...straight, neededFor: null };
    expect(problems(await apply({ addedLinks: [round] }))).toMatchObject([
      { rule: 'DEP-1', field: 'addedLinks.0.to' },
    ]);
  });

  it('refuses two links of one type between the same two (DEP-5), and an item at two meetings', async () => {
    const other = { predecessorId: paper.id, successorId: gate.id, kind: 'SS', lagMin: 0, lagMax: 0 };
    await made({ addedLinks: [{ ...other, lagUnit: 'DAYS', neededFor: 'PAPER' }] });
    const lag = { lagMin: 0, lagMax: 0, lagUnit: 'DAYS', kind: 'SS' };
    const lags = [{ linkId: link.id, expectedVersion: link.version, ...lag }];
    expect(problems(await apply({ lags }))).toMatchObject([{ rule: 'DEP-5', field: 'lags.0.kind' }]);
    const at = { itemId: gate.id, expectedVersion: 1, meetingId: meeting.id };
    const extra = { bodyId: body.id, kind: 'EXTRAORDINARY', date: '14 Feb 2018', itemId: gate.id };
    expect(problems(await apply({ chosen: [at], extraMeetings: [extra] }))).toMatchObject([
      { field: 'chosen.0' },
    ]);
  });

  it('reaches no body of another programme', async () => {
    const elsewhere = await b.body();
    const extra = { bodyId: elsewhere.id, kind: 'EXTRAORDINARY', date: '14 Feb 2018' };
    expect((await apply({ extraMeetings: [extra] })).errors?.[0]?.extensions).toMatchObject({
      code: 'NOT_FOUND',
      details: { at: 'extraMeetings.0' },
    });
  });
});
