import { randomUUID } from 'node:crypto';
import { type TestApp, testApp } from '../../../test/app.js';
import { build } from '../../../test/build.js';

const PROJECTION = `query($p: ID!, $target: ID) {
  projection(programmeId: $p, targetId: $target) { scenarios { warnings { rule message itemId } } } }`;

describe('a decision that cannot make its meeting', () => {
  let t: TestApp;

  beforeAll(async () => {
    t = await testApp();
  });
  afterAll(() => t.close());

  it('PROJ-4: goes to the next meeting of that body and says so, and says nothing while it can', async () => {
    const b = build(t.database.owner);
    await b.office({}, '2017-11-24');
    const programme = await b.programme();
    const body = await b.body();
    await b.serve(body.id, programme.id);
    const [first] = [await b.meeting(body.id, '2018-01-31'), await b.meeting(body.id, '2018-03-06')];
    const draft = await b.planItem(programme.id, { title: 'Draft' });
    const forecast = await b.date(draft as never, 'FORECAST', '2018-01-30');
    const decided = { title: 'Decision', kind: 'GATE', body_id: body.id, meeting_id: first.id };
    const gate = await b.planItem(programme.id, decided);
    await t.database.owner.query(
      `insert into dependency (office_id, id, programme_id, predecessor_id, successor_id, kind, needed_for)
       values ($1, $2, $3, $4, $5, 'FS', 'DECISION')`,
      [b.officeId, randomUUID(), programme.id, draft.id, gate.id],
    );
    const person = await b.person('PMO');
    await b.grant(person.personId, 'PMO');
    const pmo = await t.signInAs(person);
    const missed = async () => {
      const { data } = await t.ask(pmo, PROJECTION, { p: programme.id, target: gate.id });
      const { warnings } = data.projection.scenarios[0]!;
      return warnings.filter(({ rule }: { rule: string }) => rule === 'PROJ-4');
    };

    expect(await missed()).toEqual([]);
    const later =
      'update plan_date set date_text = $2, earliest = $3::date, latest = $3::date, edtf = $3::text where id = $1';
    await t.database.owner.query(later, [forecast.id, '1 Feb 2018', '2018-02-01']);
    expect(await missed()).toEqual([
      {
        rule: 'PROJ-4',
        itemId: gate.id,
        message: expect.stringMatching(
          /^“Decision”: It cannot make .*31 Jan 2018; it goes to .*6 Mar 2018\.$/,
        ),
      },
    ]);
  });
});
