import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type TestApp, testApp } from './app.js';
import { build } from './build.js';
import { footprint } from './footprint.js';
import { idPlaces } from './foreign-ids.js';
import { operationsOf, type SchemaOperation } from './operation-documents.js';
import { OPERATIONS } from './operations.js';
import { fresh, makeWorld, type World } from './world.js';

/** What is known only from a day on; the office stands before it. */
const KNOWN_LATER = ['plan_item', 'risk', 'issue', 'meeting', 'body', 'agenda_item'] as const;
const DAY = '2018-06-01';

describe('what is published later', () => {
  let t: TestApp;
  let world: World;
  let operations: SchemaOperation[];
  let token: string;
  let print: () => Promise<string>;

  beforeAll(async () => {
    t = await testApp();
    world = await makeWorld(t.database.owner);
    const b = build(t.database.owner, world.home.officeId);
    const person = await b.person();
    for (const role of ['PMO', 'ADMINISTRATOR']) await b.grant(person.personId, role);
    token = await t.signInAs(person);
    operations = operationsOf(t.app.get(GraphQLSchemaHost).schema);
    print = await footprint(t.database.owner);
  });
  afterAll(() => t.close());

  /** The table of those above that holds the row of this id. */
  async function tableOf(id: string): Promise<string | null> {
    for (const table of KNOWN_LATER) {
      const { rowCount } = await t.database.owner.query(`select from ${table} where id = $1`, [id]);
      if (rowCount) return table;
    }
    return null;
  }
  const knowFrom = (table: string, id: string, on: string | null) =>
    t.database.owner.query(`update ${table} set known_from = $2 where id = $1`, [id, on]);

  it.each(Object.keys(OPERATIONS))('%s takes nothing that is not known yet', async (name) => {
    const operation = operations.find((each) => each.name === name) as SchemaOperation;
    if (operation.kind === 'query') return;
    const wrong: unknown[] = [];
    const places = idPlaces(
      await OPERATIONS[name]?.(fresh(t.database.owner, world.home)),
      (text) => text.length === 36,
    );
    for (const [index] of places.entries()) {
      // Made anew each time: what is known later has changed, and with it its version.
      const variables = await OPERATIONS[name]?.(fresh(t.database.owner, world.home));
      const place = idPlaces(variables, (text) => text.length === 36)[index];
      const table = place ? await tableOf(place.id) : null;
      if (!place || !table) continue;
      await knowFrom(table, place.id, DAY);
      const before = await print();
      const answer = await t.ask(token, operation.document, variables);
      const code = answer.errors?.[0]?.extensions.code;
      if (code !== 'NOT_FOUND' || (await print()) !== before)
        wrong.push({ path: place.path.join('.'), table, code: code ?? 'done' });
      await knowFrom(table, place.id, null);
    }
    expect(wrong).toEqual([]);
  });
});
