import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { InjectOptions } from 'fastify';
import { type TestApp, testApp } from './app.js';
import { BAD_DOCUMENTS } from './bad-documents.js';
import { BAD_VALUES } from './bad-values.js';
import { build } from './build.js';
import { footprint } from './footprint.js';
import { idPlaces, withValue } from './foreign-ids.js';
import { operationsOf, type SchemaOperation } from './operation-documents.js';
import { OPERATIONS } from './operations.js';
import { makeWorld, standing, type World } from './world.js';

const CLOCK = '{ officeClock { version } }';
/** What a defect looks like from outside: a stack, a path, the database's own words, an invitation to guess. */
const GIVEAWAYS =
  /node_modules|\.ts:\d|\.js:\d|\bat \w+ \(|did you mean|violates|syntax error at|relation "|operator does not exist|invalid input syntax|INTERNAL/i;

/** The other codes say all there is to say; the pages have a sentence for each. */
const SAYS_WHY = new Set(['BAD_INPUT', 'RULE_BROKEN', 'QUERY_TOO_LARGE', 'UNKNOWN_DOCUMENT']);

describe('what is wrong is refused with a code and a sentence, and nothing changes', () => {
  let t: TestApp;
  let world: World;
  let token: string;
  let operations: Map<string, SchemaOperation>;
  let print: () => Promise<string>;

  beforeAll(async () => {
    t = await testApp();
    world = await makeWorld(t.database.owner);
    const b = build(t.database.owner, world.home.officeId);
    const someone = await b.person();
    for (const role of ['ADMINISTRATOR', 'PMO']) await b.grant(someone.personId, role);
    token = await t.signInAs(someone);
    operations = new Map(operationsOf(t.app.get(GraphQLSchemaHost).schema).map((each) => [each.name, each]));
    print = await footprint(t.database.owner);
  });
  afterAll(() => t.close());

  const variablesOf = async (name: string) =>
    (await OPERATIONS[name]?.(standing(t.database.owner, world.home))) ?? {};
  const post = (payload: unknown, headers: Record<string, string> = {}): InjectOptions => ({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', 'x-gantry-request': '1', ...headers },
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
  });

  async function send(request: InjectOptions): Promise<string> {
    const cookie = { cookie: `gantry=${token}` };
    const answer = await t.app
      .getHttpAdapter()
      .getInstance()
      .inject({ ...request, headers: { ...cookie, ...request.headers } });
    expect(answer.statusCode).toBeLessThan(500);
    return answer.body;
  }

  async function refusal(request: InjectOptions) {
    const before = await print();
    const body = await send(request);
    expect(await print()).toBe(before);
    return verdict(body);
  }

  it.each(BAD_DOCUMENTS)('a document %s: %s', async (_, code, query) => {
    expect(await refusal(post({ query }))).toEqual({ code, hasSentence: true, giveaway: null });
  });

  it.each(
    BAD_VALUES.map(([name, path, value, code], n) => [n + 1, name, path, code, short(value), value] as const),
  )('value %i: %s with another %s: %s (%s)', async (_, name, path, code, __, value) => {
    const { document } = operations.get(name) as SchemaOperation;
    const variables = withValue(await variablesOf(name), path.split('.'), value);
    const hasSentence = code === 'BAD_INPUT' || code === 'RULE_BROKEN';
    expect(await refusal(post({ query: document, variables }))).toEqual({
      code,
      hasSentence,
      giveaway: null,
    });
  });

  it('a key that would reach into every object', async () => {
    const { document } = operations.get('amendPlanItem') as SchemaOperation;
    const variables = JSON.stringify(await variablesOf('amendPlanItem'));
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const poisoned = variables.replace('"title"', `"${key}":{"isAdmin":true},"title"`);
      const text = `{"query":${JSON.stringify(document)},"variables":${poisoned}}`;
      expect((await refusal(post(text))).code).toBe('BAD_INPUT');
    }
    expect(Object.prototype).not.toHaveProperty('isAdmin');
  });

  const requests: [string, string, () => InjectOptions][] = [
    ['without our own header', 'BAD_INPUT', () => ({ ...post({ query: CLOCK }), headers: JSON_TYPE })],
    ['as plain text', 'BAD_INPUT', () => post({ query: CLOCK }, { 'content-type': 'text/plain' })],
    [
      'as a form',
      'BAD_INPUT',
      () => post('query={a}', { 'content-type': 'application/x-www-form-urlencoded' }),
    ],
    [
      'as a form with files',
      'BAD_INPUT',
      () => post('--x--', { 'content-type': 'multipart/form-data; boundary=x' }),
    ],
    [
      'without a content type',
      'BAD_INPUT',
      () => ({ ...post({ query: CLOCK }), headers: { 'x-gantry-request': '1' } }),
    ],
    ['in a batch', 'BAD_INPUT', () => post(Array.from({ length: 1_000 }, () => ({ query: CLOCK })))],
    ['that is no JSON', 'BAD_INPUT', () => post('{"query": ')],
    ['of nothing', 'BAD_INPUT', () => post('')],
    ['of null', 'BAD_INPUT', () => post('null')],
    ['of a bare word', 'BAD_INPUT', () => post('"officeClock"')],
    ['whose query is a number', 'BAD_INPUT', () => post({ query: 7 })],
    ['whose variables are text', 'BAD_INPUT', () => post({ query: CLOCK, variables: 'x' })],
    ['of two megabytes', 'BAD_INPUT', () => post({ query: CLOCK, variables: { x: 'x'.repeat(2_000_000) } })],
    [
      'for an operation that it does not hold',
      'BAD_INPUT',
      () => post({ query: CLOCK, operationName: 'Other' }),
    ],
    ['for a document that is not known', 'UNKNOWN_DOCUMENT', () => post({ documentId: 'sha256:00' })],
    ['for a document named like a property', 'UNKNOWN_DOCUMENT', () => post({ documentId: '__proto__' })],
    ['by GET', 'BAD_INPUT', () => get(`query=${encodeURIComponent(CLOCK)}`)],
    [
      'by GET that changes something',
      'BAD_INPUT',
      () => get(`query=${encodeURIComponent('mutation { a }')}`),
    ],
    ['by PUT', 'NOT_FOUND', () => ({ ...post({ query: CLOCK }), method: 'PUT' })],
    [
      'to sign in with an unknown field',
      'BAD_INPUT',
      () => signIn({ email: 'a@b.c', password: 'x', role: 'ADMINISTRATOR' }),
    ],
    ['to sign in with a NUL', 'BAD_INPUT', () => signIn({ email: 'a\u0000@b.c', password: 'x' })],
    [
      'to sign in with an endless address',
      'BAD_INPUT',
      () => signIn({ email: 'a'.repeat(5_000), password: 'x' }),
    ],
    ['to sign in with a list', 'BAD_INPUT', () => signIn([])],
  ];
  it.each(requests)('a request %s: %s', async (_, code, make) => {
    expect(await refusal(make())).toEqual({ code, hasSentence: SAYS_WHY.has(code), giveaway: null });
  });

  it('the same key for another change', async () => {
    const { document } = operations.get('amendPlanItem') as SchemaOperation;
    const idempotencyKey = '0198a5a0-0000-7000-8000-0000000000bb';
    const change = async (title: string) => {
      const variables = await variablesOf('amendPlanItem');
      return post({
        query: document,
        variables: { input: { ...(variables.input as object), title, idempotencyKey } },
      });
    };
    await send(await change('First'));
    expect((await refusal(await change('Second'))).code).toBe('IDEMPOTENCY_MISMATCH');
  });

  it.each(Object.keys(OPERATIONS))('%s with NUL or half a character in any of its texts', async (name) => {
    const { document } = operations.get(name) as SchemaOperation;
    const variables = await variablesOf(name);
    for (const { path, id } of idPlaces(variables, () => true))
      for (const bad of ['\u0000', '\ud800', '\udfff x']) {
        const found = await refusal(
          post({ query: document, variables: withValue(variables, path, id + bad) }),
        );
        expect({ path, ...found }).toMatchObject({
          path,
          code: expect.stringMatching(/^(BAD_INPUT|NOT_FOUND)$/),
          giveaway: null,
        });
      }
  });

  it.each(Object.keys(OPERATIONS))('%s with SQL in any of its texts', async (name) => {
    const { document } = operations.get(name) as SchemaOperation;
    const variables = await variablesOf(name);
    for (const { path } of idPlaces(variables, () => true))
      for (const canary of ["'; drop table risk; --", '$1', "\\' or ''='", '%_"', ['$', '{7*7}'].join('')])
        expect(
          verdict(await send(post({ query: document, variables: withValue(variables, path, canary) })))
            .giveaway,
        ).toBeNull();
    expect((await t.database.owner.query('select 1 from risk limit 1')).rowCount).toBe(1);
  });

  const get = (query: string): InjectOptions => ({
    method: 'GET',
    url: `/graphql?${query}`,
    headers: { 'x-gantry-request': '1', 'apollo-require-preflight': '1' },
  });
  const signIn = (payload: unknown): InjectOptions => ({ ...post(payload), url: '/auth/sign-in' });
});

const JSON_TYPE = { 'content-type': 'application/json' };

/** The code, whether it is said in a sentence, and what should not have been said. */
function verdict(body: string): { code: string; hasSentence: boolean; giveaway: string | null } {
  const answer = JSON.parse(body);
  const { code, details } = answer.errors?.[0]?.extensions ?? answer;
  const message: unknown = details?.problems?.[0]?.message;
  return {
    code,
    hasSentence: typeof message === 'string' && message.length > 10,
    giveaway: GIVEAWAYS.exec(body)?.[0] ?? null,
  };
}

function short(value: unknown): string {
  return (JSON.stringify(value) ?? 'left out').slice(0, 40);
}
