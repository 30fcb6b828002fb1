import { randomUUID } from 'node:crypto';
import { type TestApp, testApp } from '../../../test/app.js';
import { build } from '../../../test/build.js';

const WHAT_IF = `query($input: WhatIfInput!) {
  whatIf(input: $input) { scenarios { scenarioNumber targetTo } }
}`;

describe('what if', () => {
  let t: TestApp;
  let b: ReturnType<typeof build>;
  let programme: { id: string };
  let report: { id: string };
  let launch: { id: string };
  let scenarioId: string;
  let pmo: string;

  beforeAll(async () => {
    t = await testApp();
    b = build(t.database.owner);
    await b.office();
    programme = await b.programme();
    report = await b.planItem(programme.id, { title: 'Report' });
    launch = await b.planItem(programme.id, { title: 'Launch', is_protected: true });
    await b.date(report as never, 'FORECAST', '2017-12-22');
    await b.date(launch as never, 'FORECAST', '2018-01-22');
    const person = await b.person('PMO');
    await b.grant(person.personId, 'PMO');
    pmo = await t.signInAs(person);
    scenarioId = randomUUID();
    await t.database.owner.query(
      "insert into scenario (office_id, id, programme_id, number, name, state) values ($1, $2, $3, 1, 'One', 'WORKING')",
      [b.officeId, scenarioId, programme.id],
    );
  });
  afterAll(() => t.close());

  const ask = (changes: Record<string, unknown>) =>
    t.ask(pmo, WHAT_IF, { input: { programmeId: programme.id, ...changes } });
  const problem = async (changes: Record<string, unknown>) =>
    ((await ask(changes)).errors?.[0]?.extensions.details as { problems: unknown[] } | undefined)
      ?.problems[0];

  it('refuses what could not be applied: the same item twice, as in the changes that are made', async () => {
    const dates = ['5 Jan 2018', '9 Feb 2018'].map((date) => ({ itemId: report.id, date }));
    expect(await problem({ dates })).toMatchObject({
      field: 'dates.1',
      message: 'This stands in the changes twice.',
    });
  });

  it('asks from which item a relative date is counted, at its field', async () => {
    expect(
      await problem({ dates: [{ itemId: report.id, date: '2 weeks after the decision' }] }),
    ).toMatchObject({
      rule: 'DATE-8',
      field: 'dates.0.anchorItemId',
    });
    const dates = [{ itemId: launch.id, date: '2 weeks after the report', anchorItemId: report.id }];
    expect((await ask({ dates })).data.whatIf.scenarios).toEqual([
      { scenarioNumber: 1, targetTo: '2018-01-05' },
    ]);
  });

  it.each([
    ['before', 0],
    ['after', 1],
  ])('lets a date of one scenario count there, stood it %s that of all', async (_, at) => {
    const dates = [{ itemId: launch.id, date: '1 Mar 2018' }];
    const own = { itemId: launch.id, date: '1 Feb 2018', scenarioId } as (typeof dates)[number];
    dates.splice(at, 0, own);
    expect((await ask({ dates })).data.whatIf.scenarios[0].targetTo).toBe('2018-02-01');
  });
});
