import { type TestApp, testApp } from './app.js';
import { build } from './build.js';

const CLIENTS = 50;
const EDITS = 20;
const REFORECAST =
  'mutation($input: ReforecastMilestoneInput!) { reforecastMilestone(input: $input) { version } }';

describe('fifty people on one milestone', () => {
  let t: TestApp;
  let token: string;
  let item: { id: string };

  beforeAll(async () => {
    t = await testApp();
    const b = build(t.database.owner);
    await b.office();
    const programme = await b.programme();
    item = await b.planItem(programme.id);
    const pmo = await b.person('PMO');
    await b.grant(pmo.personId, 'PMO');
    token = await t.signInAs(pmo);
  });
  afterAll(() => t.close());

  const count = async (text: string) => (await t.database.owner.query(text, [item.id])).rows[0].n as number;

  it('lose no update: successes and conflicts make all edits, and each success has its statement and its audit event', async () => {
    let successes = 0;
    let conflicts = 0;
    await Promise.all(
      Array.from({ length: CLIENTS }, async (_, client) => {
        for (let edit = 0; edit < EDITS; edit++) {
          const expectedVersion = await count('select version as n from plan_item where id = $1');
          const input = {
            id: item.id,
            expectedVersion,
            date: `${(edit % 28) + 1} March 2018`,
            reason: `client ${client}`,
          };
          const answer = await t.ask(token, REFORECAST, { input });
          if (!answer.errors) successes++;
          else if (answer.errors[0]?.extensions.code === 'STALE_VERSION') conflicts++;
          else throw new Error(JSON.stringify(answer.errors));
        }
      }),
    );
    expect(successes + conflicts).toBe(CLIENTS * EDITS);
    expect(successes).toBeGreaterThan(0);
    expect(conflicts).toBeGreaterThan(0);
    expect(
      await count("select count(*)::int as n from plan_date where plan_item_id = $1 and role = 'FORECAST'"),
    ).toBe(successes);
    expect(
      await count(
        "select count(*)::int as n from audit_event where entity_id = $1 and action = 'milestone.reforecast'",
      ),
    ).toBe(successes);
    const chain = await count(
      'select count(*)::int as n from plan_date where plan_item_id = $1 and replaces_id is null',
    );
    expect(chain).toBe(1);
  });

  it('give one effect to one idempotency key, however often it is sent at once', async () => {
    const expectedVersion = await count('select version as n from plan_item where id = $1');
    const input = {
      id: item.id,
      expectedVersion,
      date: '5 April 2018',
      reason: 'sent many times',
      idempotencyKey: '0198a5a0-0000-7000-8000-0000000000cc',
    };
    const answers = await Promise.all(Array.from({ length: 20 }, () => t.ask(token, REFORECAST, { input })));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.errors).toBeUndefined();
    expect(
      await count(
        "select count(*)::int as n from plan_date where plan_item_id = $1 and reason = 'sent many times'",
      ),
    ).toBe(1);
  });

  it('close no circle together', async () => {
    const b = build(
      t.database.owner,
      (await t.database.owner.query('select office_id from plan_item where id = $1', [item.id])).rows[0]
        .office_id,
    );
    const programmeId = (
      await t.database.owner.query('select programme_id from plan_item where id = $1', [item.id])
    ).rows[0].programme_id;
    const items = await Promise.all(
      ['A', 'B', 'C'].map((title) => b.planItem(programmeId, { title: `Item ${title}`, code: `X-${title}` })),
    );
    const [first, second, third] = items as [{ id: string }, { id: string }, { id: string }];
    const link = (predecessorId: string, successorId: string) =>
      t.ask(token, 'mutation($input: LinkPlanItemsInput!) { linkPlanItems(input: $input) { id } }', {
        input: { predecessorId, successorId },
      });
    const answers = await Promise.all([
      link(first.id, second.id),
      link(second.id, third.id),
      link(third.id, first.id),
    ]);
    expect(answers.filter((answer) => answer.errors === undefined)).toHaveLength(2);
  });
});
