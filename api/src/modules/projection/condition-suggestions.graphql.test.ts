import { type TestApp, testApp } from '../../../test/app.js';
import { build } from '../../../test/build.js';

const SUGGESTED = `query($planItemId: ID!, $meetingId: ID!) {
  conditionSuggestions(planItemId: $planItemId, meetingId: $meetingId) { text bodyId dueOn longStopOn }
}`;

describe('conditions that follow from "subject to it"', () => {
  let t: TestApp;

  beforeAll(async () => {
    t = await testApp();
  });
  afterAll(() => t.close());

  it('name the outcome, its body, when it is due and the long stop; for that meeting alone, and for who may see it', async () => {
    const b = build(t.database.owner);
    await b.office();
    const programme = await b.programme();
    const committee = await b.body();
    const assurer = await b.body({ kind: 'ASSURER' });
    for (const { id } of [committee, assurer]) await b.serve(id, programme.id);
    const march = await b.meeting(committee.id, '2018-03-06');
    const april = await b.meeting(committee.id, '2018-04-12');
    const answers = await b.meeting(assurer.id, '2018-03-08');
    const gate = (title: string, bodyId: string, meetingId: string) =>
      b.planItem(programme.id, {
        kind: 'GATE',
        category: 'GATE',
        title,
        body_id: bodyId,
        meeting_id: meetingId,
      });
    const assurance = await gate('Assurance', assurer.id, answers.id);
    const decision = await gate('Decision', committee.id, march.id);
    const tokenOf = async (role: string) => {
      const person = await b.person(role);
      await b.grant(person.personId, role);
      return t.signInAs(person);
    };
    const pmo = await tokenOf('PMO');
    const LINK = 'mutation($input: LinkPlanItemsInput!) { linkPlanItems(input: $input) { id version } }';
    const ends = { predecessorId: assurance.id, successorId: decision.id, neededFor: 'DECISION' };
    const { id, version } = (await t.ask(pmo, LINK, { input: ends })).data.linkPlanItems;
    const asked = async (meetingId: string, token = pmo) =>
      (await t.ask(token, SUGGESTED, { planItemId: decision.id, meetingId })).data.conditionSuggestions;
    expect(await asked(march.id)).toEqual([]);
    const SETTLE = 'mutation($input: SettleLatePaperInput!) { settleLatePaper(input: $input) { id } }';
    const route = { route: 'CONDITIONAL_RECOMMENDATION', reason: 'It lands two days later' };
    await t.ask(pmo, SETTLE, { input: { id, expectedVersion: version, meetingId: march.id, ...route } });
    expect(await asked(march.id)).toEqual([
      {
        ...{ text: 'Subject to “Assurance”', bodyId: assurer.id },
        ...{ dueOn: '2018-03-08', longStopOn: '2018-04-11' },
      },
    ]);
    expect(await asked(april.id)).toEqual([]);
    await t.database.owner.query(
      "update plan_item set classification = 'EXEMPT', exempt_paragraph = 3, exempt_reason = 'Terms' where id = $1",
      [assurance.id],
    );
    expect(await asked(march.id, await tokenOf('READER'))).toEqual([]);
  });
});
