import type { InjectOptions } from 'fastify';
import { type TestApp, testApp } from './app.js';
import { build } from './build.js';
import { footprint } from './footprint.js';

const KNOWN = 'sha256:c10c';
const CLOCK = '{ officeClock { version on } }';
const SET_CLOCK = 'mutation($input: SetOfficeClockInput!) { setOfficeClock(input: $input) { version } }';

describe('in production only the documents of the pages are run', () => {
  let t: TestApp;
  let token: string;

  beforeAll(async () => {
    t = await testApp({ mode: 'production', persistedDocuments: new Map([['c10c', CLOCK]]) });
    const b = build(t.database.owner);
    await b.office();
    const pmo = await b.person();
    await b.grant(pmo.personId, 'PMO');
    token = await t.signInAs(pmo);
  });
  afterAll(() => t.close());

  async function send(request: Omit<InjectOptions, 'body'> & { body?: unknown }) {
    const { body, headers, ...rest } = request;
    const answer = await t.app
      .getHttpAdapter()
      .getInstance()
      .inject({
        method: 'POST',
        url: '/graphql',
        headers: {
          'content-type': 'application/json',
          'x-gantry-request': '1',
          'apollo-require-preflight': '1',
          cookie: `gantry=${token}`,
          ...headers,
        },
        ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
        ...rest,
      });
    return { status: answer.statusCode, ...answer.json() };
  }
  const code = (answer: { code?: string; errors?: { extensions: { code: string } }[] }) =>
    answer.errors?.[0]?.extensions.code ?? answer.code;

  it('runs a known one', async () => {
    expect((await send({ body: { documentId: KNOWN } })).data).toEqual({
      officeClock: { version: 1, on: '2017-11-24' },
    });
  });

  it('runs the known one, whatever text is sent along', async () => {
    const answer = await send({ body: { documentId: KNOWN, query: '{ __typename }' } });
    expect(answer.data).toHaveProperty('officeClock');
  });

  it.each([
    ['a text of its own', { query: CLOCK }],
    ['an unknown one', { documentId: 'sha256:0000' }],
    ['one named like a property of every object', { documentId: 'constructor' }],
    ['one whose name is no text', { documentId: 7, query: CLOCK }],
    ['the schema', { query: '{ __schema { types { name } } }' }],
    ['a type', { query: '{ __type(name: "Risk") { fields { name } } }' }],
    ['a guess', { query: '{ officeClok { version } }' }],
    [
      'a hash to be remembered',
      { query: CLOCK, extensions: { persistedQuery: { version: 1, sha256Hash: '00' } } },
    ],
    ['only a hash', { extensions: { persistedQuery: { version: 1, sha256Hash: '00' } } }],
    ['a batch of known ones', [{ documentId: KNOWN }, { documentId: KNOWN }]],
    ['nothing', {}],
    ['null', null],
  ])('refuses %s', async (_, body) => {
    const answer = await send({ body });
    expect(code(answer)).toBe('UNKNOWN_DOCUMENT');
    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer)).not.toMatch(/did you mean|__schema|officeClock/i);
  });

  it('refuses what comes past the list: by GET, or under another spelling of the address', async () => {
    const print = await footprint(t.database.owner);
    const before = await print();
    const input = encodeURIComponent(
      JSON.stringify({ input: { expectedVersion: 1, mode: 'SET', on: '2018-01-01' } }),
    );
    const asQuery = `query=${encodeURIComponent(CLOCK)}`;
    const asChange = `query=${encodeURIComponent(SET_CLOCK)}&variables=${input}`;
    for (const query of [asQuery, asChange, `query=${encodeURIComponent('{ __schema { types { name } } }')}`])
      expect(code(await send({ method: 'GET', url: `/graphql?${query}` }))).toBe('BAD_INPUT');
    const change = { query: SET_CLOCK, variables: JSON.parse(decodeURIComponent(input)) };
    for (const url of ['/%67raphql', '/graphql/', '/graphql?x=1', '//graphql', '/GRAPHQL'])
      expect(code(await send({ url, body: change }))).toMatch(/^(UNKNOWN_DOCUMENT|NOT_FOUND)$/);
    expect(await print()).toBe(before);
  });

  it('lets nobody in without our own header, whatever the page it comes from', async () => {
    const answer = await t.app
      .getHttpAdapter()
      .getInstance()
      .inject({
        method: 'POST',
        url: '/graphql',
        headers: {
          'content-type': 'application/json',
          origin: 'https://elsewhere.example',
          cookie: `gantry=${token}`,
        },
        payload: JSON.stringify({ documentId: KNOWN }),
      });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().code).toBe('BAD_INPUT');
  });
});
