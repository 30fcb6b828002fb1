export interface Asked {
  method: string;
  path: string;
  body: unknown;
}

type Answer = { status?: number; body?: unknown } | ((asked: Asked) => { status?: number; body?: unknown });

/**
 * Stands in for the server in component tests: answers by `METHOD /path`, refuses everything else with 404, and
 * keeps what was asked. Answers may be changed while the test runs.
 */
export function pretendServer(answers: Record<string, Answer>): Asked[] {
  const asked: Asked[] = [];
  globalThis.fetch = async (address, init) => {
    const one: Asked = {
      method: init?.method ?? 'GET',
      path: String(address),
      body: init?.body ? (JSON.parse(String(init.body)) as unknown) : undefined,
    };
    asked.push(one);
    const answer = answers[`${one.method} ${one.path}`] ?? { status: 404, body: { code: 'NOT_FOUND' } };
    const { status = 200, body } = typeof answer === 'function' ? answer(one) : answer;
    const text = body === undefined ? '' : JSON.stringify(body);
    return {
      ok: status < 400,
      status,
      text: async () => text,
      json: async () => JSON.parse(text) as unknown,
    } as Response;
  };
  return asked;
}

/** A session as the API gives it, with what the test is about on top. */
export function aSession(overrides: Record<string, unknown> = {}) {
  return {
    person: { id: 'p1', name: 'Example PMO' },
    office: {
      id: 'o1',
      name: 'Kent and Medway programme office',
      isExample: true,
      clock: { mode: 'SET', on: '2017-11-24', version: 1 },
    },
    programmes: [
      { id: 'g1', code: 'KM', name: 'Kent and Medway STP' },
      { id: 'g2', code: 'SDP', name: 'Strategy Delivery Plan' },
    ],
    roles: [{ role: 'PMO', scopeKind: 'OFFICE', scopeId: 'o1' }],
    abilities: [],
    ...overrides,
  };
}
