import { randomUUID } from 'node:crypto';
import { type TestApp, testApp } from '../../../test/app.js';
import { build } from '../../../test/build.js';

const DAYS = `query($programmeId: ID!, $day: Day!) {
  dayComparison(programmeId: $programmeId, day: $day) { rows { title change slipWorkingDays slipWords before { text written } after { text written } } }
}`;
const TRENDS = `query($programmeId: ID!, $itemIds: [ID!]) {
  milestoneTrends(programmeId: $programmeId, itemIds: $itemIds) {
    trends { title moves sentence steps { from latest words } }
  }
}`;

describe('the plan of past days', () => {
  let t: TestApp;
  let b: ReturnType<typeof build>;
  let programmeId: string;
  let reader: string;
  let pmo: string;

  const signedIn = async (role: string) => {
    const person = await b.person(role);
    await b.grant(person.personId, role, { programmeId });
    return t.signInAs(person);
  };
  const clock = (on: string) =>
    t.database.owner.query('update office_clock set set_on = $2 where office_id = $1', [b.officeId, on]);
  const update = (id: string, set: string, ...values: unknown[]) =>
    t.database.owner.query(`update plan_item set ${set} where id = $1`, [id, ...values]);
  const item = async (title: string, on: string | null, over: Record<string, unknown> = {}) => {
    const row = await b.planItem(programmeId, { title, ...over });
    if (on !== null) await b.date({ ...row, programme_id: programmeId }, 'FORECAST', on);
    return { id: row.id, programme_id: programmeId };
  };
  const compared = async (token = reader, day = '2017-11-24') =>
    (await t.ask(token, DAYS, { programmeId, day })).data.dayComparison.rows.map((row) => [
      row.title,
      row.change,
      row.slipWorkingDays,
    ]);
  const trend = async (id: string, token = reader) => t.ask(token, TRENDS, { programmeId, itemIds: [id] });

  beforeAll(async () => {
    t = await testApp();
  });
  afterAll(() => t.close());
  beforeEach(async () => {
    b = build(t.database.owner);
    await b.office({}, '2017-11-24');
    programmeId = (await b.programme()).id;
    reader = await signedIn('READER');
    pmo = await signedIn('PMO');
  });

  it('tell what moved, came and went since, and what is not known', async () => {
    const moved = await item('Moved', '2018-02-01', { position: 1 });
    const paused = await item('Never dated', null, { position: 2 });
    const gone = await item('Gone', '2018-02-01', { position: 9 });
    await clock('2018-01-10');
    await b.date(moved, 'FORECAST', '2018-02-08');
    await update(gone.id, "archived_at = now(), archive_reason = 'not needed'");
    await item('Added', '2018-03-01', { position: 3 });

    expect(await compared()).toEqual([
      ['Moved', 'MOVED', 5],
      ['Never dated', 'SAME', null],
      ['Added', 'ADDED', null],
      ['Gone', 'GONE', null],
    ]);
    expect(await compared(reader, '2018-01-10')).toEqual([
      ['Moved', 'SAME', 0],
      ['Never dated', 'SAME', null],
      ['Added', 'SAME', 0],
    ]);
    expect((await trend(paused.id)).data.milestoneTrends.trends[0].sentence).toBe(
      'No date has been stated yet.',
    );
  });

  it('count what was stated on one day once, by its last word', async () => {
    const { id, ...of } = await item('Launch', '2018-02-01');
    await clock('2018-01-10');
    await b.date({ id, ...of }, 'FORECAST', '2018-02-08');
    await b.date({ id, ...of }, 'FORECAST', '2018-03-08');

    expect((await trend(id)).data.milestoneTrends.trends).toMatchObject([
      {
        moves: 1,
        steps: [
          { from: '2017-11-24', words: '1 Feb 2018' },
          { from: '2018-01-10', words: '8 Mar 2018' },
        ],
      },
    ]);
  });

  it('are read by whoever may read the item now, and could have then', async () => {
    const exempt = { classification: 'EXEMPT', exempt_paragraph: 3, exempt_reason: 'terms' };
    const hidden = await item('Hidden now', '2018-02-01', { position: 1 });
    const opened = await item('Hidden then', '2018-02-01', { ...exempt, position: 2 });
    await clock('2018-01-10');
    await update(hidden.id, "classification = 'EXEMPT', exempt_paragraph = 3, exempt_reason = 'terms'");
    await update(
      opened.id,
      "classification = 'OFFICIAL', exempt_paragraph = null, exempt_reason = null, title = $2",
      'Told now',
    );

    expect(await compared(pmo)).toEqual([
      ['Hidden now', 'SAME', 0],
      ['Told now', 'SAME', 0],
    ]);
    expect(await compared(reader)).toEqual([['Told now', 'ADDED', null]]);
    const unknown = await trend(randomUUID());
    expect(unknown.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const { errors } = await trend(hidden.id);
    expect(errors?.[0]?.extensions).toEqual(unknown.errors?.[0]?.extensions);
  });

  it('say nothing in a trend of the time in which the item was exempt', async () => {
    const exempt = { classification: 'EXEMPT', exempt_paragraph: 3, exempt_reason: 'terms' };
    const { id, ...of } = await item('Opened', '2018-02-01', exempt);
    await clock('2018-01-10');
    await b.date({ id, ...of }, 'FORECAST', '2018-02-08', { reason: 'the contract is late' });
    await clock('2018-01-20');
    await update(id, "classification = 'OFFICIAL', exempt_paragraph = null, exempt_reason = null");

    const steps = async (token: string) =>
      (await trend(id, token)).data.milestoneTrends.trends[0].steps.map(({ from }) => from);
    expect(await steps(reader)).toEqual(['2018-01-20']);
    expect(await steps(pmo)).toEqual(['2017-11-24', '2018-01-10']);
  });

  it('count a date from what it was counted from then, whatever it is counted from now', async () => {
    const [first, second] = [await item('First', '2018-01-08'), await item('Second', '2018-03-05')];
    const { id, ...of } = await item('Counted', null);
    const after = (anchorId: string) =>
      b.date({ id, ...of }, 'FORECAST', '2018-01-01', {
        date_text: 'one week after',
        date_shape: 'RELATIVE',
        earliest: null,
        latest: null,
        anchor_item_id: anchorId,
        offset_min: 1,
        offset_max: 1,
        offset_unit: 'WEEKS',
      });
    await after(first.id);
    await clock('2018-01-10');
    await after(second.id);

    const { steps } = (await trend(id)).data.milestoneTrends.trends[0];
    expect(steps.map(({ latest, words }) => [latest, words])).toEqual([
      ['2018-01-15', '1 week after First'],
      ['2018-03-12', '1 week after Second'],
    ]);
    expect(
      (await t.ask(reader, DAYS, { programmeId, day: '2017-11-24' })).data.dayComparison.rows,
    ).toContainEqual(
      expect.objectContaining({
        before: { text: 'one week after', written: '1 week after First' },
        after: { text: 'one week after', written: '1 week after Second' },
      }),
    );
  });
});
