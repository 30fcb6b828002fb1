import { randomUUID } from 'node:crypto';
import { type TestApp, testApp } from '../../../test/app.js';
import { build } from '../../../test/build.js';
import { insertRow } from '../../../test/world.js';

const HISTORY = `query($entity: HistoryEntity!, $id: ID!) { history(entity: $entity, id: $id) {
  action reason entity fields { after } } }`;
const LINKED = 'version linkedItems { linkId linkVersion }';
const LINK_ISSUE = `mutation($input: LinkIssueInput!) { linkIssueToItem(input: $input) { ${LINKED} } }`;
const UNLINK_ISSUE = `mutation($input: UnlinkIssueInput!) { unlinkIssueFromItem(input: $input) { ${LINKED} } }`;
const LINK_RISK = `mutation($input: LinkRiskInput!) { linkRiskToItem(input: $input) { ${LINKED} } }`;
const UNLINK_RISK = `mutation($input: UnlinkRiskInput!) { unlinkRiskFromItem(input: $input) { ${LINKED} } }`;

describe('the history of what touches plan items', () => {
  let t: TestApp;
  let b: ReturnType<typeof build>;
  let programmeId: string;
  let pmo: string;
  let reader: string;

  const signedIn = async (role: string) => {
    const someone = await b.person(role);
    await b.grant(someone.personId, role, { programmeId });
    return t.signInAs(someone);
  };

  beforeAll(async () => {
    t = await testApp();
  });
  afterAll(() => t.close());
  beforeEach(async () => {
    b = build(t.database.owner);
    await b.office({}, '2017-11-24');
    programmeId = (await b.programme()).id;
    pmo = await signedIn('PMO');
    reader = await signedIn('READER');
  });

  const EXEMPT = { classification: 'EXEMPT', exempt_paragraph: 3, exempt_reason: 'Contract terms' };
  const LATER = { known_from: '2017-11-25' };
  const links = async (who: string, entity: string, id: string) =>
    (await t.ask(who, HISTORY, { entity, id })).data.history.filter((entry) =>
      entry.entity.endsWith('_plan_item'),
    );

  it.each([
    ['issue', 'linkIssueToItem', LINK_ISSUE, UNLINK_ISSUE],
    ['risk', 'linkRiskToItem', LINK_RISK, UNLINK_RISK],
  ] as const)(
    'of links (%s) tells nobody of an exempt item, nor why it is touched no longer',
    async (entity, field, link, unlink) => {
      const { id } = await b[entity](programmeId);
      for (const over of [EXEMPT, {}]) {
        const item = await b.planItem(programmeId, over);
        const linked = await t.ask(pmo, link, { input: { id, expectedVersion: 1, planItemId: item.id } });
        const found = linked.data[field].linkedItems[0];
        const input = { id: found.linkId, expectedVersion: found.linkVersion, reason: 'The ward stays open' };
        await t.ask(pmo, unlink, { input });
      }
      expect(await links(pmo, entity, id)).toHaveLength(4);
      expect(await links(reader, entity, id)).toHaveLength(2);
    },
  );

  it.each(['issue', 'risk'] as const)(
    'of links (%s) tells nobody of an item before it is known',
    async (entity) => {
      const { id } = await b[entity](programmeId);
      const { id: plan_item_id } = await b.planItem(programmeId, LATER);
      const row = { id: randomUUID(), programme_id: programmeId, [`${entity}_id`]: id, plan_item_id };
      await insertRow(t.database.owner, b.officeId, [`${entity}_plan_item`, row]);
      expect(await links(pmo, entity, id)).toEqual([]);
      await t.database.owner.query("update plan_item set known_from = '2017-11-24' where id = $1", [
        plan_item_id,
      ]);
      expect(await links(pmo, entity, id)).toHaveLength(1);
    },
  );
});
