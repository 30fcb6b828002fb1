import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { buildSchema, type GraphQLInputObjectType, isInputObjectType, isNonNullType } from 'graphql';
import { type TestApp, testApp } from './app.js';
import { build } from './build.js';
import { operationsOf } from './operation-documents.js';
import { OPERATIONS } from './operations.js';
import { fresh, makeWorld, type World } from './world.js';

const SCHEMA = buildSchema(readFileSync(join(import.meta.dirname, '../schema.graphql'), 'utf8'));

/** Every mutation with an input that has fields which may be left out, and those fields. */
const EMPTIABLE = Object.values(SCHEMA.getMutationType()?.getFields() ?? {}).flatMap(
  ({ name, args }): [string, string[]][] => {
    const argument = args[0]?.type;
    const type = argument && isNonNullType(argument) ? argument.ofType : argument;
    const names = isInputObjectType(type) ? mayBeEmpty(type) : [];
    return names.length === 0 ? [] : [[name, names]];
  },
);

describe('a field that may be left out', () => {
  let t: TestApp;
  let world: World;
  let token: string;

  beforeAll(async () => {
    t = await testApp();
    world = await makeWorld(t.database.owner);
    const b = build(t.database.owner, world.home.officeId);
    const someone = await b.person();
    for (const role of ['ADMINISTRATOR', 'PMO']) await b.grant(someone.personId, role);
    token = await t.signInAs(someone);
  });
  afterAll(() => t.close());

  it.each(EMPTIABLE)(
    'is taken as nothing or refused by %s when it is given as null, and never a defect',
    async (operation, names) => {
      const document = operationsOf(t.app.get(GraphQLSchemaHost).schema).find(
        ({ name }) => name === operation,
      );
      const defects: string[] = [];
      for (const name of names) {
        const variables = await OPERATIONS[operation]?.(fresh(t.database.owner, world.home));
        const input = { ...(variables?.input as object), [name]: null };
        const answer = await t.ask(token, document!.document, { input });
        if (answer.errors?.[0]?.extensions.code === 'INTERNAL') defects.push(name);
      }
      expect(defects).toEqual([]);
    },
  );
});

function mayBeEmpty(type: GraphQLInputObjectType): string[] {
  return Object.values(type.getFields())
    .filter((field) => !isNonNullType(field.type))
    .map((field) => field.name);
}
