import { randomUUID } from 'node:crypto';
import { type TestApp, testApp } from '../../../test/app.js';
import { build } from '../../../test/build.js';

/** Stands in every title that only those may read who read exempt records. */
const SECRET = 'Closure of ward 7';
const QUESTIONS: [string, string][] = [
  [
    'projection',
    'query($p: ID!) { projection(programmeId: $p) { targetTitle scenarios { headline cliff route { title sentence } warnings { message } items { title } problems { message } } } }',
  ],
  [
    'chances',
    'query($p: ID!) { chances(programmeId: $p, seed: 1, runs: 500) { scenarios { because gates { title } tornado { sentence } problems { message } } } }',
  ],
  [
    'health',
    'query($p: ID!) { scheduleHealth(programmeId: $p) { checks { sentence findings { title sentence } } } }',
  ],
  [
    'register',
    'query($p: ID!) { unconfirmed(programmeId: $p) { entries { title holdsUp { title } owes } } }',
  ],
];
const WHAT_IF =
  'query($input: WhatIfInput!) { whatIf(input: $input) { problems { message } scenarios { sentences missed { title } stopped { because titles } moved { title } } } }';

describe('the forecast of a plan with exempt records', () => {
  let t: TestApp;
  let b: ReturnType<typeof build>;
  let programme: { id: string };
  let draft: { id: string };
  let pmo: string;
  let reader: string;

  beforeAll(async () => {
    t = await testApp();
    b = build(t.database.owner);
    await b.office();
    programme = await b.programme();
    const exempt = { classification: 'EXEMPT', exempt_paragraph: 3, exempt_reason: 'A price' };
    const length = { kind: 'ACTIVITY', duration_min: 5, duration_likely: 10, duration_max: 30 };
    draft = await b.planItem(programme.id, { title: 'Draft', ...length });
    const hidden = await b.planItem(programme.id, { title: SECRET, ...length, ...exempt });
    const launch = await b.planItem(programme.id, {
      title: 'Launch',
      is_protected: true,
      authorises_item_id: hidden.id,
    });
    for (const item of [draft, hidden])
      await b.date(item as never, 'FORECAST', '2017-12-22', { date_confidence: 'TBC' });
    await b.date(launch as never, 'FORECAST', '2017-12-23');
    const risk = await b.risk(programme.id, { title: SECRET, ...exempt });
    const insertLink =
      "insert into dependency (office_id, id, programme_id, predecessor_id, successor_id, kind) values ($1, $2, $3, $4, $5, 'FS')";
    for (const from of [draft, hidden])
      await t.database.owner.query(insertLink, [b.officeId, randomUUID(), programme.id, from.id, launch.id]);
    await t.database.owner.query(
      `insert into risk_plan_item (office_id, id, programme_id, risk_id, plan_item_id, delay_min, delay_likely, delay_max)
       values ($1, $2, $3, $4, $5, 20, 30, 40)`,
      [b.officeId, randomUUID(), programme.id, risk.id, draft.id],
    );
    [pmo, reader] = await Promise.all([holderOf('PMO'), holderOf('READER')]);
  });
  afterAll(() => t.close());

  async function holderOf(role: string) {
    const person = await b.person(role);
    await b.grant(person.personId, role);
    return t.signInAs(person);
  }

  it.each(QUESTIONS)(
    'shows nothing of them to a reader in the %s, and all to the office',
    async (_, question) => {
      const [seen, known] = await Promise.all(
        [reader, pmo].map(async (token) => JSON.stringify(await t.ask(token, question, { p: programme.id }))),
      );
      expect(seen).not.toContain('errors');
      expect(seen).not.toContain(SECRET);
      expect(known).toContain(SECRET);
    },
  );

  it('shows nothing of them in what would follow from a change', async () => {
    const input = { programmeId: programme.id, dates: [{ itemId: draft.id, date: '5 Mar 2018' }] };
    const seen = JSON.stringify(await t.ask(reader, WHAT_IF, { input }));
    expect(seen).toContain('“Launch” moves');
    expect(seen).not.toContain(SECRET);
  });

  it('draws what a reader may not know of for nobody but the office', async () => {
    const ask = async (token: string) => {
      const P50 = 'query($p: ID!) { chances(programmeId: $p, seed: 1, runs: 500) { scenarios { p90 } } }';
      return (await t.ask(token, P50, { p: programme.id })).data.chances.scenarios[0].p90!;
    };
    const [seen, known] = await Promise.all([ask(reader), ask(pmo)]);
    expect(seen < known).toBe(true);
  });
});
