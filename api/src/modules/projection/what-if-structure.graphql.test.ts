import { randomUUID } from 'node:crypto';
import { type TestApp, testApp } from '../../../test/app.js';
import { build } from '../../../test/build.js';

const WHAT_IF = `query($input: WhatIfInput!) {
  whatIf(input: $input) {
    notes problems { rule }
    scenarios { targetTo sentences missed { title meeting nextMeeting } moved { title to } }
  }
}`;

describe('what if, besides dates', () => {
  let t: TestApp;
  let b: ReturnType<typeof build>;
  let programme: { id: string };
  let body: { id: string };
  let january: { id: string };
  let march: { id: string };
  let work: { id: string };
  let decision: { id: string };
  let launch: { id: string };
  let link: { id: string };
  let pmo: string;

  beforeAll(async () => {
    t = await testApp();
    b = build(t.database.owner);
    await b.office();
    programme = await b.programme();
    body = await b.body({ name: 'Joint Committee', notice_clear_days: 5 });
    await b.serve(body.id, programme.id);
    january = await b.meeting(body.id, '2018-01-31');
    march = await b.meeting(body.id, '2018-03-06');
    work = await b.planItem(programme.id, { kind: 'ACTIVITY', title: 'Case' });
    decision = await b.planItem(programme.id, {
      ...{ kind: 'GATE', category: 'GATE', title: 'Decision', body_id: body.id, meeting_id: january.id },
    });
    launch = await b.planItem(programme.id, { title: 'Launch', is_protected: true });
    await b.date(launch as never, 'FORECAST', '2018-02-01');
    await b.date(work as never, 'FORECAST', '2018-01-08', {
      ...{ date_text: '8 - 19 Jan 2018', date_shape: 'PERIOD', latest: '2018-01-19' },
    });
    const person = await b.person('PMO');
    await b.grant(person.personId, 'PMO');
    pmo = await t.signInAs(person);
    const LINK = 'mutation($input: LinkPlanItemsInput!) { linkPlanItems(input: $input) { id } }';
    const of = async (input: Record<string, unknown>) =>
      (await t.ask(pmo, LINK, { input })).data.linkPlanItems;
    link = await of({ predecessorId: work.id, successorId: decision.id, neededFor: 'PAPER' });
    await of({ predecessorId: decision.id, successorId: launch.id });
  });
  afterAll(() => t.close());

  const ask = (changes: Record<string, unknown>) =>
    t.ask(pmo, WHAT_IF, { input: { programmeId: programme.id, ...changes } });
  const found = async (changes: Record<string, unknown>) => {
    const answer = await ask(changes);
    expect(answer.errors).toBeUndefined();
    const { scenarios, notes } = answer.data.whatIf;
    return { ...scenarios[0], notes };
  };
  const problem = async (changes: Record<string, unknown>) => {
    const [error] = (await ask(changes)).errors ?? [];
    const details = error?.extensions.details as { problems?: { rule: string; field: string }[] } | undefined;
    return { code: error?.extensions.code, ...details?.problems?.[0] };
  };
  const off = () => [{ meetingId: january.id, isCancelled: true }];

  it('is longer work, that misses the meeting of its paper', async () => {
    const twenty = { min: 20, likely: 20, max: 20 };
    const { missed, targetTo } = await found({ durations: [{ itemId: work.id, duration: twenty }] });
    expect(missed).toEqual([expect.objectContaining({ nextMeeting: 'Joint Committee, 6 Mar 2018' })]);
    expect(targetTo).toBe('2018-03-06');
  });

  it('is an extraordinary meeting, named as what it is', async () => {
    const extra = { bodyId: body.id, kind: 'EXTRAORDINARY', date: '14 Feb 2018' };
    const { missed, targetTo } = await found({ meetings: off(), extraMeetings: [extra] });
    expect(missed[0].nextMeeting).toBe('Joint Committee, extraordinary meeting of 14 Feb 2018');
    expect(targetTo).toBe('2018-02-14');
    const sooner = { ...extra, kind: 'CORRESPONDENCE', date: '30 Jan 2018', itemId: decision.id };
    expect((await found({ extraMeetings: [sooner] })).moved).toEqual([
      { title: 'Decision', to: '2018-01-30' },
    ]);
  });

  it('is the chair’s action, with what it will ask for and to which meeting it is reported (DEC-3)', async () => {
    const routes = [{ itemId: decision.id, date: '5 Feb 2018' }];
    const { targetTo, missed, notes } = await found({ meetings: off(), routes });
    expect(targetTo).toBe('2018-02-05');
    expect(missed[0].nextMeeting).toBe("Joint Committee, by the chair's action, 5 Feb 2018");
    expect(notes).toEqual([
      expect.stringMatching(/reported to, such as Joint Committee, 6 Mar 2018 \(DEC-3\)/),
    ]);
    expect(await problem({ routes: [{ itemId: work.id, date: '5 Feb 2018' }] })).toMatchObject({
      field: 'routes.0.itemId',
    });
    expect(await problem({ routes: [{ itemId: decision.id, date: 'Feb 2018' }] })).toMatchObject({
      field: 'routes.0.date',
    });
    expect(await problem({ routes: [{ itemId: decision.id, date: '1 Nov 2017' }] })).toMatchObject({
      field: 'routes.0.date',
    });
  });

  it('is another meeting that is known already', async () => {
    const chosen = [{ itemId: decision.id, meetingId: march.id }];
    expect((await found({ chosen })).targetTo).toBe('2018-03-06');
    const elsewhere = await b.meeting((await b.body()).id, '2018-02-07');
    const wrong = [{ itemId: decision.id, meetingId: elsewhere.id }];
    expect(await problem({ chosen: wrong })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is a link less, more or for another need, under the rules of links', async () => {
    const late = { itemId: work.id, duration: { min: 16, likely: 16, max: 16 } };
    expect((await found({ durations: [late] })).missed).toHaveLength(1);
    const removedLinks = [{ linkId: link.id }];
    expect((await found({ durations: [late], removedLinks })).missed).toEqual([]);
    const lag = { linkId: link.id, lagMin: 0, lagMax: 0, lagUnit: 'DAYS' };
    expect((await found({ durations: [late], lags: [{ ...lag, neededFor: 'DECISION' }] })).missed).toEqual(
      [],
    );
    const straight = { kind: 'FS', lagMin: 0, lagMax: 0, lagUnit: 'DAYS' };
    const round = { predecessorId: launch.id, successorId: work.id, ...straight };
    expect(await problem({ addedLinks: [round] })).toMatchObject({
      rule: 'DEP-1',
      field: 'addedLinks.0.successorId',
    });
    const twice = { predecessorId: work.id, successorId: decision.id, ...straight, neededFor: 'PAPER' };
    expect(await problem({ addedLinks: [twice] })).toMatchObject({ rule: 'DEP-5' });
    expect((await ask({ addedLinks: [twice], removedLinks })).errors).toBeUndefined();
    const needless = { predecessorId: work.id, successorId: launch.id, ...straight, neededFor: 'PAPER' };
    expect(await problem({ addedLinks: [needless] })).toMatchObject({ rule: 'DEP-6' });
  });

  it('leaves a scenario its own meeting where it is said of all, as it does once it is applied', async () => {
    const scenarioId = randomUUID();
    const { officeId } = b;
    await t.database.owner.query(
      "insert into scenario (office_id, id, programme_id, number, name, state) values ($1, $2, $3, 1, 'One', 'WORKING')",
      [officeId, scenarioId, programme.id],
    );
    await t.database.owner.query(
      `insert into scenario_item (office_id, id, programme_id, scenario_id, plan_item_id, body_id, meeting_id)
       values ($1, gen_random_uuid(), $2, $3, $4, $5, $6)`,
      [officeId, programme.id, scenarioId, decision.id, body.id, january.id],
    );
    const chosen = { itemId: decision.id, meetingId: march.id };
    expect((await found({ chosen: [chosen] })).moved).toEqual([]);
    expect((await found({ chosen: [{ ...chosen, scenarioId }] })).targetTo).toBe('2018-03-06');
    const extra = { bodyId: body.id, kind: 'EXTRAORDINARY', date: '20 Feb 2018', itemId: decision.id };
    expect((await found({ extraMeetings: [extra] })).moved).toEqual([]);
    expect((await found({ extraMeetings: [{ ...extra, scenarioId }] })).targetTo).toBe('2018-02-20');
  });
});
