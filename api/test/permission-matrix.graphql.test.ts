import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type GraphQLAnswer, type TestApp, testApp } from './app.js';
import { footprint } from './footprint.js';
import { operationsOf, type SchemaOperation } from './operation-documents.js';
import { OPERATIONS } from './operations.js';
import { MATRIX, mayCall } from './permission-matrix.table.js';
import { fresh, makeWorld, standing, type World } from './world.js';
import { CALLERS, type Caller, signInCallers } from './world-people.js';

const DENIED: ReadonlySet<string> = new Set(['FORBIDDEN', 'NOT_FOUND', 'UNAUTHENTICATED']);

describe('who may do what', () => {
  let t: TestApp;
  let world: World;
  let tokens: Map<Caller, string | null>;
  let operations: SchemaOperation[];
  let print: () => Promise<string>;

  beforeAll(async () => {
    t = await testApp();
    world = await makeWorld(t.database.owner);
    tokens = await signInCallers(t, world);
    operations = operationsOf(t.app.get(GraphQLSchemaHost).schema);
    print = await footprint(t.database.owner);
  });
  afterAll(() => t.close());

  it('is written down for every operation of the schema, and for no other', () => {
    const names = operations.map((operation) => operation.name).sort();
    expect(Object.keys(OPERATIONS).sort()).toEqual(names);
    expect(Object.keys(MATRIX).sort()).toEqual(names);
  });

  it.each(Object.keys(MATRIX))('%s', async (name) => {
    const operation = operations.find((each) => each.name === name) as SchemaOperation;
    const expected: Record<string, string> = {};
    const found: Record<string, string> = {};
    const take = (operation.kind === 'query' ? standing : fresh)(t.database.owner, world.home);
    let variables = await OPERATIONS[name]?.(take);
    let before = await print();
    for (const caller of CALLERS) {
      const answer = await t.ask(tokens.get(caller) ?? null, operation.document, variables);
      const after = await print();
      expected[caller] = mayCall(name, caller) ? 'yes' : 'no';
      found[caller] = verdict(answer, after !== before, operation.kind);
      if (after === before) continue;
      // What a refusal left alone serves the next caller too; what was changed is made anew.
      variables = await OPERATIONS[name]?.(take);
      before = await print();
    }
    expect(found).toEqual(expected);
  });
});

/** `yes`, `no`, or what went wrong: a refusal that changed something, a change that changed nothing, another error. */
function verdict(answer: GraphQLAnswer, isChanged: boolean, kind: SchemaOperation['kind']): string {
  const [error] = answer.errors ?? [];
  if (!error) return isChanged === (kind === 'mutation') ? 'yes' : `yes, changed: ${isChanged}`;
  if (isChanged) return `${error.extensions.code}, and something changed`;
  return DENIED.has(error.extensions.code) ? 'no' : JSON.stringify(error.extensions);
}
