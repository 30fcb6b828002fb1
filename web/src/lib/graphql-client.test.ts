import { ApiError } from './api-error.js';
import { request } from './graphql-client.js';

interface Sent {
  address: string;
  headers: Record<string, string>;
  body: Record<string, unknown>;
}

const kept = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = kept;
});

/** Answers every request the same and keeps what was sent. */
function answering(answer: unknown, status = 200): Sent[] {
  const sent: Sent[] = [];
  globalThis.fetch = async (address, init) => {
    sent.push({
      address: String(address),
      headers: init?.headers as Record<string, string>,
      body: JSON.parse(String(init?.body)) as Record<string, unknown>,
    });
    return { ok: status < 400, status, json: async () => answer } as Response;
  };
  return sent;
}

const document = (text: string) => ({ toString: () => text, __meta__: { hash: 'abc' } });

it('a production document goes by its hash, without text', async () => {
  const sent = answering({ data: { ok: true } });
  await request(document(''), {});
  expect(sent[0]!.body).toEqual({ documentId: 'abc', variables: {} });
});

it('a development document goes as text', async () => {
  const sent = answering({ data: { ok: true } });
  await request(document('query A { ok }'), { id: '1' });
  expect(sent[0]!.body).toEqual({ query: 'query A { ok }', variables: { id: '1' } });
});

it('shows the server that it comes from our page', async () => {
  const sent = answering({ data: { ok: true } });
  await request(document(''), {});
  expect(sent[0]!.headers['x-gantry-request']).toBe('1');
});

it("a refusal becomes an error with the API's code and details", async () => {
  answering({
    data: null,
    errors: [{ extensions: { code: 'STALE_VERSION', details: { current: { version: 3 } } } }],
  });
  await expect(request(document(''), {})).rejects.toMatchObject({
    code: 'STALE_VERSION',
    details: { current: { version: 3 } },
  });
});

it.each([
  [
    'a code that this page does not know',
    { errors: [{ extensions: { code: 'NEW_CODE' } }] },
    200,
    'INTERNAL',
  ],
  ['an answer without data', {}, 200, 'INTERNAL'],
  ['a session that has ended', { code: 'UNAUTHENTICATED' }, 401, 'UNAUTHENTICATED'],
  ['a proxy without a server behind it', {}, 502, 'UNAVAILABLE'],
])('%s is told in a code of ours', async (_case, answer, status, code) => {
  answering(answer, status as number);
  await expect(request(document(''), {})).rejects.toMatchObject({ code });
});

it('a server that does not answer is unavailable, not a defect', async () => {
  globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  await expect(request(document(''), {})).rejects.toEqual(new ApiError('UNAVAILABLE'));
});
