import type { TestApp } from './app.js';

/** What a refusal says; what is not refused has no problems to tell. */
interface Said {
  details: { problems: { rule: string; message: string }[] };
}

interface Looked extends Said {
  about: unknown;
}

interface Mine extends Said {
  mine: { lines: { title: string }[] };
}

interface Answer<Body> {
  status: number;
  /** What the door answers, as a test expects it; null where it answers nothing. */
  body: Body;
  headers: Record<string, unknown>;
}

/** A browser that has nothing but a link: it keeps the cookie that it is given, and sends it where it belongs. */
export function linkVisitor(
  t: TestApp,
  linkId: string,
  token: string,
  cookie: { value: string | null } = { value: null },
) {
  const server = t.app.getHttpAdapter().getInstance();
  const send = async <Body = Said>(
    method: 'GET' | 'POST',
    path: string,
    payload?: object,
    own = true,
  ): Promise<Answer<Body>> => {
    const answer = await server.inject({
      method,
      url: `/returns/${path}`,
      headers: {
        ...(own ? { 'x-gantry-request': '1' } : {}),
        ...(cookie.value === null ? {} : { cookie: `gantry-return=${cookie.value}` }),
      },
      ...(payload === undefined ? {} : { payload }),
    });
    const given = answer.cookies.find(({ name }) => name === 'gantry-return');
    if (given) cookie.value = given.value;
    const body = answer.body === '' ? null : answer.json();
    return { status: answer.statusCode, body, headers: { ...answer.headers, cookies: answer.cookies } };
  };
  return {
    cookie,
    look: (over = token) => send<Looked>('POST', 'look', { token: over }),
    enter: (over = token, id = linkId) => send('POST', `${id}/enter`, { token: over }),
    mine: (id = linkId) => send<Mine>('GET', `${id}/mine`),
    act: (verb: string, input: object, id = linkId) => send('POST', `${id}/${verb}`, input),
    /** As a form on a foreign page would send it. */
    foreign: (verb: string, input: object) => send('POST', `${linkId}/${verb}`, input, false),
  };
}
