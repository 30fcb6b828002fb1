import { randomUUID } from 'node:crypto';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type GraphQLAnswer, type TestApp, testApp } from './app.js';
import { build } from './build.js';
import { plantCanaries } from './canaries.js';
import { footprint } from './footprint.js';
import { idPlaces, withValue } from './foreign-ids.js';
import { operationsOf, type SchemaOperation } from './operation-documents.js';
import { OPERATIONS } from './operations.js';
import { makeWorld, type Side, standing, type World } from './world.js';

const FOREIGN = 'Kittiwake';
const BESIDE = 'Guillemot';
const MAY_ANSWER: ReadonlySet<string> = new Set(['NOT_FOUND', 'BAD_INPUT', 'FORBIDDEN']);
/** Belongs to the office as a whole, so that another programme of the office may use it too. */
const OF_THE_OFFICE: ReadonlySet<string> = new Set([
  'locality',
  'organisation',
  'quorate',
  'owner',
  'linkOwner',
  'colleague',
  'document',
]);

describe('no id of elsewhere gives or changes anything', () => {
  let t: TestApp;
  let world: World;
  let operations: SchemaOperation[];
  let print: () => Promise<string>;
  /** Everything in the own office, and everything in the own programme only. */
  let ofOffice: string;
  let ofProgramme: string;

  beforeAll(async () => {
    t = await testApp();
    world = await makeWorld(t.database.owner);
    const { home, beside, twin } = world;
    ofOffice = await caller([{}], ['ADMINISTRATOR', 'PMO']);
    ofProgramme = await caller([{ programmeId: home.ids.programme as string }], ['PMO', 'SECRETARY', 'SRO']);
    const db = t.database.owner;
    expect(await plantCanaries(db, FOREIGN, 'office_id', [twin.officeId])).toBeGreaterThan(100);
    await plantCanaries(db, FOREIGN, 'id', [twin.officeId]);
    const programmeIds = [beside.ids.programme as string];
    expect(await plantCanaries(db, BESIDE, 'programme_id', programmeIds)).toBeGreaterThan(40);
    await plantCanaries(db, BESIDE, 'id', programmeIds);
    operations = operationsOf(t.app.get(GraphQLSchemaHost).schema);
    print = await footprint(t.database.owner);
  });
  afterAll(() => t.close());

  async function caller(scopes: { programmeId?: string }[], roles: string[]): Promise<string> {
    const b = build(t.database.owner, world.home.officeId);
    const person = await b.person();
    for (const scope of scopes) for (const role of roles) await b.grant(person.personId, role, scope);
    return t.signInAs(person);
  }

  async function foreign(token: string, name: string, side: Side, word: string) {
    const operation = operations.find((each) => each.name === name) as SchemaOperation;
    const variables = (await OPERATIONS[name]?.(standing(t.database.owner, world.home))) ?? {};
    const before = await print();
    const wrong: unknown[] = [];
    for (const place of idPlaces(variables, (text) => standsFor(text) !== undefined)) {
      const kind = standsFor(place.id) as string;
      if (side === world.beside && OF_THE_OFFICE.has(kind)) continue;
      const put = kind === 'code' ? await codeOf(side) : side.ids[kind];
      const call = (value: unknown) =>
        t.ask(token, operation.document, withValue(variables, place.path, value));
      const answer = await call(put);
      const unknown = await call(kind === 'code' ? 'nothing-like-it' : randomUUID());
      const problem = objection(operation.kind, answer, unknown, word);
      if (problem) wrong.push({ ...place, problem, answer: JSON.stringify(answer).slice(0, 500) });
    }
    if ((await print()) !== before) wrong.push('something changed');
    return wrong;
  }

  function standsFor(text: string): string | undefined {
    const { ids } = world.home;
    const found = Object.keys(ids).find((kind) => ids[kind] === text);
    return found ?? (text.startsWith('p-a-') ? 'code' : undefined);
  }

  async function codeOf(side: Side): Promise<string> {
    return (await standing(t.database.owner, side)('programme')).code;
  }

  it.each(Object.keys(OPERATIONS))('%s, of another office', async (name) => {
    expect(await foreign(ofOffice, name, world.twin, FOREIGN)).toEqual([]);
  });

  it.each(Object.keys(OPERATIONS))('%s, of another programme', async (name) => {
    expect(await foreign(ofProgramme, name, world.beside, BESIDE)).toEqual([]);
  });

  it('and no answer that asks without one holds a word of another office or programme', async () => {
    const leaks: Record<string, string> = {};
    for (const { name, kind, document } of operations) {
      if (kind !== 'query') continue;
      const variables = await OPERATIONS[name]?.(standing(t.database.owner, world.home));
      const office = around(JSON.stringify(await t.ask(ofOffice, document, variables)), FOREIGN);
      const programme = around(JSON.stringify(await t.ask(ofProgramme, document, variables)), BESIDE);
      if (office ?? programme) leaks[name] = office ?? programme ?? '';
    }
    expect(leaks).toEqual({});
  });
});

function around(text: string, word: string): string | null {
  const at = text.indexOf(word);
  return at < 0 ? null : text.slice(Math.max(0, at - 150), at + 50);
}

/** An id of elsewhere must be answered as an id that nobody has, and without a word of what is there. */
function objection(
  kind: SchemaOperation['kind'],
  answer: GraphQLAnswer,
  unknown: GraphQLAnswer,
  word: string,
): string | null {
  if (JSON.stringify(answer).includes(word)) return 'gives away what is there';
  const code = answer.errors?.[0]?.extensions.code;
  // A filter that fits nothing leaves an empty list, whoever the id belongs to.
  if (kind === 'query' && code === undefined && shape(answer) === shape(unknown)) return null;
  if (code === undefined) return 'is answered';
  if (!MAY_ANSWER.has(code)) return `answers ${code}`;
  return shape(answer) === shape(unknown) ? null : `differs from an unknown id: ${shape(unknown)}`;
}

function shape(answer: GraphQLAnswer): string {
  return JSON.stringify(answer).replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID');
}
