import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type GraphQLInputObjectType, isInputObjectType, isNonNullType } from 'graphql';
import { type TestApp, testApp } from './app.js';
import { build } from './build.js';
import { operationsOf } from './operation-documents.js';
import { OPERATIONS } from './operations.js';
import { fresh, makeWorld, type World } from './world.js';

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

  it('is taken as nothing or refused when it is given as null, and never a defect', async () => {
    const { schema } = t.app.get(GraphQLSchemaHost);
    const documents = new Map(operationsOf(schema).map(({ name, document }) => [name, document]));
    const defects: string[] = [];
    for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
      const argument = field.args[0]?.type;
      const type = argument && isNonNullType(argument) ? argument.ofType : argument;
      if (!isInputObjectType(type)) continue;
      for (const name of mayBeEmpty(type)) {
        const variables = await OPERATIONS[field.name]?.(fresh(t.database.owner, world.home));
        const answer = await t.ask(token, documents.get(field.name) as string, {
          input: { ...(variables?.input as object), [name]: null },
        });
        if (answer.errors?.[0]?.extensions.code === 'INTERNAL') defects.push(`${field.name}.${name}`);
      }
    }
    expect(defects).toEqual([]);
  });
});

function mayBeEmpty(type: GraphQLInputObjectType): string[] {
  return Object.values(type.getFields())
    .filter((field) => !isNonNullType(field.type))
    .map((field) => field.name);
}
