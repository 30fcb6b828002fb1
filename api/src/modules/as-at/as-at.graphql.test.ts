import { type TestApp, testApp } from '../../../test/app.js';
import { build } from '../../../test/build.js';

const ITEM =
  'query($id: ID!) { planItem(id: $id) { title abilities dates { role isCurrent date { written } } } }';
const PAGES = `query($id: ID!) {
  timeline(programmeId: $id) { today rows { title mayReforecast forecast { written } } }
  overview(programmeId: $id) { today }
  risks(programmeId: $id) { title state }
  meetings(programmeId: $id) { title }
  decisions(programmeId: $id) { title }
  programme(code: "CODE") { name }
}`;
const COMPARE = `query($id: ID!, $from: String!, $to: String) {
  instantComparison(programmeId: $id, from: $from, to: $to) {
    from { asAt day words } to { asAt day words } added removed changed summary
    records { entity change code title path fields { label before after } }
  }
}`;
const REFORECAST =
  'mutation($input: ReforecastMilestoneInput!) { reforecastMilestone(input: $input) { version } }';

describe('the record as at a past moment', () => {
  let t: TestApp;
  let b: ReturnType<typeof build>;
  let programme: { id: string; code: string };
  let item: { id: string };
  let pmo: string;
  let reader: string;

  beforeAll(async () => {
    t = await testApp();
  });
  afterAll(() => t.close());

  beforeEach(async () => {
    b = build(t.database.owner);
    await b.office();
    const made = await b.programme();
    programme = { id: made.id, code: String(made.code) };
    item = await b.planItem(programme.id, { title: 'Launch', code: 'MS-1' });
    await b.date({ ...item, programme_id: programme.id }, 'FORECAST', '2018-01-12');
    pmo = await signIn('PMO');
    reader = await signIn('READER');
  });

  async function signIn(role: string) {
    const person = await b.person(role);
    await b.grant(person.personId, role, { programmeId: programme.id });
    return t.signInAs(person);
  }
  const own = (text: string, values: unknown[] = []) => t.database.owner.query(text, values);
  const nextDay = () => own('update office_clock set set_on = set_on + 1 where office_id = $1', [b.officeId]);
  const pages = async (token: string, asAt?: string) =>
    (await t.ask(token, PAGES.replace('CODE', programme.code), { id: programme.id }, asAt)).data;
  const compare = async (token: string, from: string, to: string | null = null) =>
    (await t.ask(token, COMPARE, { id: programme.id, from, to })).data.instantComparison;

  /** On the next day everything says something else: no answer may take one thing from then and another from now. */
  async function changeEverything(): Promise<void> {
    const risk = await b.risk(programme.id, { title: 'Old risk' });
    const body = await b.body();
    await b.serve(body.id, programme.id);
    const meeting = await b.meeting(body.id, '2018-01-10', { title: 'Old meeting' });
    await nextDay();
    await b.date({ ...item, programme_id: programme.id }, 'FORECAST', '2018-03-02');
    await own("update plan_item set title = 'New launch' where id = $1", [item.id]);
    await own("update risk set title = 'New risk' where id = $1", [risk.id]);
    await own("update meeting set title = 'New meeting' where id = $1", [meeting.id]);
    await own("update programme set name = 'New name' where id = $1", [programme.id]);
    await b.planItem(programme.id, { title: 'Came later', code: 'MS-2' });
  }

  it('answers every page of one moment, and mixes in nothing of another', async () => {
    await changeEverything();
    const now = await pages(pmo);
    expect(now.timeline).toMatchObject({
      today: '2017-11-25',
      rows: [
        { title: 'New launch', forecast: { written: '2 Mar 2018' } },
        { title: 'Came later', forecast: null },
      ],
    });
    const then = await pages(pmo, '2017-11-24');
    expect(then).toEqual({
      timeline: {
        today: '2017-11-24',
        rows: [{ title: 'Launch', mayReforecast: false, forecast: { written: '12 Jan 2018' } }],
      },
      overview: { today: '2017-11-24' },
      risks: [{ title: 'Old risk', state: 'OPEN' }],
      meetings: [{ title: 'Old meeting' }],
      decisions: [],
      programme: { name: 'Stroke review' },
    });
    expect(JSON.stringify(then)).not.toMatch(/New|later/);
    expect(await pages(pmo)).toEqual(now);
  });

  it('offers nothing that would change it', async () => {
    const abilities = async (asAt?: string) =>
      (await t.ask(pmo, ITEM, { id: item.id }, asAt)).data.planItem.abilities;
    expect(await abilities()).toContain('milestone:reforecast');
    expect(await abilities('2017-11-24')).toEqual([]);
  });

  it('ASAT-4 refuses every change, and changes nothing', async () => {
    const input = { id: item.id, expectedVersion: 1, date: '4 Jan 2018', reason: 'Later' };
    const before = (await own('select max(seq) as seq from audit_event')).rows;
    for (const token of [pmo, reader]) {
      const answer = await t.ask(token, REFORECAST, { input }, '2017-11-24');
      expect(answer.errors?.[0]?.extensions).toMatchObject({
        code: 'AS_AT_READ_ONLY',
        details: { problems: [{ rule: 'ASAT-4' }] },
      });
    }
    expect((await own('select max(seq) as seq from audit_event')).rows).toEqual(before);
  });

  it.each`
    asAt                   | rule
    ${'soon'}              | ${'ASAT-1'}
    ${'2017-11-25'}        | ${'ASAT-2'}
    ${'2017-11-24T23:59Z'} | ${'ASAT-2'}
    ${'2017-11-23'}        | ${'ASAT-3'}
  `('refuses $asAt by $rule', async ({ asAt, rule }) => {
    const answer = await t.ask(pmo, ITEM, { id: item.id }, asAt);
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_INPUT',
      details: { problems: [{ rule, severity: 'E', field: 'asAt' }] },
    });
  });

  it('reads the moment just before a change, and just after it', async () => {
    await own("update plan_item set title = 'New launch' where id = $1", [item.id]);
    const [event] = (
      await own(
        `select seq, to_char(effective_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at
           from audit_event where entity_id = $1 order by seq desc limit 1`,
        [item.id],
      )
    ).rows;
    await own("update plan_item set title = 'Newest launch' where id = $1", [item.id]);
    const titleAt = async (asAt: string) =>
      (await t.ask(pmo, ITEM, { id: item.id }, asAt)).data.planItem.title;
    expect(await titleAt(`${event.at}~${Number(event.seq) - 1}`)).toBe('Launch');
    expect(await titleAt(`${event.at}~${event.seq}`)).toBe('New launch');
  });

  it('hides what was made exempt since from those it is exempt for', async () => {
    await own(
      "update plan_item set classification = 'EXEMPT', exempt_paragraph = 3, exempt_reason = 'Names a bidder' where id = $1",
      [item.id],
    );
    await nextDay();
    expect((await pages(reader, '2017-11-24')).timeline.rows).toEqual([]);
    expect((await pages(pmo, '2017-11-24')).timeline.rows).toHaveLength(1);
    expect((await t.ask(reader, ITEM, { id: item.id }, '2017-11-24')).errors?.[0]?.extensions.code).toBe(
      'NOT_FOUND',
    );
    expect((await compare(reader, '2017-11-24')).records).toEqual([]);
  });

  it('shows what was archived since as it was', async () => {
    await nextDay();
    await own("update plan_item set archived_at = now(), archive_reason = 'Double' where id = $1", [item.id]);
    expect((await pages(reader)).timeline.rows).toEqual([]);
    expect((await pages(reader, '2017-11-24')).timeline.rows).toHaveLength(1);
  });

  it('goes back to nobody who may not read the programme', async () => {
    b = build(t.database.owner);
    await b.office();
    const stranger = await b.person('PMO');
    await b.grant(stranger.personId, 'PMO');
    const token = await t.signInAs(stranger);
    const answer = await t.ask(token, PAGES.replace('CODE', 'x'), { id: programme.id }, '2017-11-24');
    expect(answer.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('compares two moments record by record and field by field', async () => {
    await changeEverything();
    const comparison = await compare(pmo, '2017-11-24');
    expect(comparison).toMatchObject({
      from: { asAt: '2017-11-24', day: '2017-11-24', words: '24 Nov 2017, end of day' },
      to: { asAt: '', day: '2017-11-25', words: 'now' },
      added: 1,
      removed: 0,
      changed: 3,
      summary: '1 added, 0 removed, 3 changed.',
    });
    const records = comparison.records.map(({ entity, change, title }) => ({ entity, change, title }));
    expect(records).toEqual([
      { entity: 'plan_item', change: 'CHANGED', title: 'New launch' },
      { entity: 'risk', change: 'CHANGED', title: 'New risk' },
      { entity: 'meeting', change: 'CHANGED', title: 'New meeting' },
      { entity: 'plan_item', change: 'ADDED', title: 'Came later' },
    ]);
    expect(comparison.records[0].fields).toEqual([
      { label: 'Title', before: 'Launch', after: 'New launch' },
      { label: 'Forecast', before: '12 Jan 2018', after: '2 Mar 2018' },
    ]);
    const back = await compare(pmo, '2017-11-25', '2017-11-24');
    expect(back).toMatchObject({ added: 0, removed: 1, changed: 3 });
  });

  it('knows its first day, and the meetings and baselines since', async () => {
    const body = await b.body({ name: 'Joint Committee' });
    await b.serve(body.id, programme.id);
    await b.meeting(body.id, '2017-11-24', { title: 'First', state: 'HELD', held_on: '2017-11-24' });
    await b.meeting(body.id, '2017-10-20', { title: 'Before', state: 'HELD', held_on: '2017-10-20' });
    await nextDay();
    const MOMENTS =
      'query($id: ID!) { recordMoments(programmeId: $id) { firstDay today points { kind title on asAt } } }';
    const moments = {
      firstDay: '2017-11-24',
      today: '2017-11-25',
      points: [{ kind: 'MEETING', title: 'Joint Committee: First', on: '2017-11-24', asAt: '2017-11-24' }],
    };
    expect((await t.ask(reader, MOMENTS, { id: programme.id })).data.recordMoments).toEqual(moments);
    expect((await t.ask(reader, MOMENTS, { id: programme.id }, '2017-11-24')).data.recordMoments).toEqual(
      moments,
    );
  });
});

describe('a file as at a past moment', () => {
  it('is asked for with its address, and refused like a page', async () => {
    const t = await testApp();
    try {
      const b = build(t.database.owner);
      await b.office();
      const { id } = await b.programme();
      const person = await b.person('PMO');
      await b.grant(person.personId, 'PMO', { programmeId: id });
      const token = await t.signInAs(person);
      const get = (address: string) =>
        t.app
          .getHttpAdapter()
          .getInstance()
          .inject({
            method: 'GET',
            url: address,
            headers: { cookie: `gantry=${token}` },
          });
      const address = `/documents/forward-plan/${id}/full/pdf`;
      expect((await get(`${address}?asAt=2017-11-24`)).statusCode).toBe(200);
      const early = await get(`${address}?asAt=2017-11-23`);
      expect(early.statusCode).toBe(400);
      expect(early.json()).toMatchObject({ code: 'BAD_INPUT', details: { problems: [{ rule: 'ASAT-3' }] } });
    } finally {
      await t.close();
    }
  });
});
