import { randomUUID } from 'node:crypto';
import { type TestApp, testApp } from '../../../test/app.js';
import { build } from '../../../test/build.js';

const PROJECTION = `query($programmeId: ID!) {
  projection(programmeId: $programmeId) {
    scenarios {
      targetOn warnings { rule message }
      chain { steps { title wait { from to words } sentences } }
      waits { sentence }
    }
  }
}`;

describe('open conditions in the projection', () => {
  let t: TestApp;
  let b: ReturnType<typeof build>;
  let programme: { id: string };
  let committee: { id: string };
  let assurer: { id: string };
  let decision: { id: string };
  let pmo: string;
  let reader: string;

  beforeAll(async () => {
    t = await testApp();
  });
  afterAll(() => t.close());

  beforeEach(async () => {
    b = build(t.database.owner);
    await b.office({}, '2018-02-05');
    programme = await b.programme();
    committee = await b.body({ name: 'Joint Committee' });
    assurer = await b.body({ name: 'Investment Committee', kind: 'ASSURER' });
    for (const { id } of [committee, assurer]) await b.serve(id, programme.id);
    const january = await b.meeting(committee.id, '2018-01-31', { state: 'HELD', held_on: '2018-01-31' });
    await b.meeting(committee.id, '2018-03-06');
    await b.meeting(assurer.id, '2018-02-28');
    decision = await b.planItem(programme.id, {
      ...{ kind: 'GATE', category: 'GATE', title: 'Decision', body_id: committee.id, meeting_id: january.id },
    });
    const launch = await b.planItem(programme.id, { title: 'Launch', is_protected: true });
    await b.date(launch as never, 'FORECAST', '2018-02-08');
    const person = await b.person('PMO');
    await b.grant(person.personId, 'PMO');
    pmo = await t.signInAs(person);
    const looker = await b.person('READER');
    await b.grant(looker.personId, 'READER');
    reader = await t.signInAs(looker);
    const LINK = 'mutation($input: LinkPlanItemsInput!) { linkPlanItems(input: $input) { id } }';
    await t.ask(pmo, LINK, { input: { predecessorId: decision.id, successorId: launch.id } });
  });

  async function decided(condition: Record<string, unknown>, more: Record<string, unknown> = {}) {
    const id = randomUUID();
    const insert = (table: string, row: Record<string, unknown>) => {
      const names = Object.keys(row);
      const places = names.map((_, n) => `$${n + 1}`).join(', ');
      return t.database.owner.query(
        `insert into ${table} (${names.join(', ')}) values (${places})`,
        Object.values(row),
      );
    };
    await insert('decision', {
      ...{
        office_id: b.officeId,
        id,
        programme_id: programme.id,
        code: `JC-2018-${id.slice(0, 2)}`,
        year: 2018,
        number: 1,
      },
      ...{ title: 'Launch', wording: 'Agreed', body_id: committee.id, plan_item_id: decision.id },
      ...{
        taken_on: '2018-01-31',
        type: 'CONDITIONAL',
        outcome: 'APPROVED_CONDITIONALLY',
        state: 'TAKEN',
        ...more,
      },
    });
    await insert('decision_condition', {
      ...{
        office_id: b.officeId,
        id: randomUUID(),
        programme_id: programme.id,
        decision_id: id,
        position: 1,
      },
      ...{ text: 'approval of the business case', ...condition },
    });
  }
  const asked = async (token = pmo) => {
    const answer = await t.ask(token, PROJECTION, { programmeId: programme.id });
    expect(answer.errors).toBeUndefined();
    return answer.data.projection.scenarios[0];
  };

  it('hold the launch until the body of the condition has met, as a stretch of the chain (PROJ-8)', async () => {
    expect((await asked()).targetOn).toBe('2018-02-08');
    await decided({ satisfied_by_body_id: assurer.id });
    const { targetOn, chain } = await asked();
    expect(targetOn).toBe('2018-02-28');
    const step = chain!.steps.find(({ title }: { title: string }) => title === 'Decision');
    expect(step!.wait).toEqual({
      ...{ from: '2018-01-31', to: '2018-02-28' },
      words: '28 days until Investment Committee has answered “approval of the business case” (PROJ-8)',
    });
  });

  it('past their long stop send the decision back to its body, with a warning (PROJ-9)', async () => {
    await decided({ satisfied_by_body_id: assurer.id, long_stop_on: '2018-02-27' });
    const { targetOn, warnings } = await asked();
    expect(targetOn).toBe('2018-03-06');
    expect(warnings).toContainEqual({
      rule: 'PROJ-9',
      message: expect.stringMatching(/falls after 27 Feb 2018.*goes back to Joint Committee, 6 Mar 2018/),
    });
  });

  it('of which nothing is known leave the launch without a day, and say so', async () => {
    await decided({});
    const { targetOn, waits } = await asked();
    expect(targetOn).toBeNull();
    expect(waits[0].sentence).toMatch(/the answer to “approval of the business case” is not known/);
  });

  it('of an exempt decision are not given away', async () => {
    const before = await asked(reader);
    const exempt = { classification: 'EXEMPT', exempt_paragraph: 3, exempt_reason: 'Terms of a contract' };
    await decided({ satisfied_by_body_id: assurer.id }, exempt);
    expect(await asked(reader)).toEqual(before);
    expect((await asked()).targetOn).toBe('2018-02-28');
  });
});
