import { ERROR_CODES, type ErrorCode } from '@gantry/shared/errors/error-codes';
import { ApiError } from './api-error.js';
import { asAt } from './as-at.js';

/** Shows the server that one of our pages asks: a form on a foreign page cannot set a header. */
const OWN_REQUEST = { 'x-gantry-request': '1' } as const;

export function toErrorCode(code: unknown): ErrorCode {
  return ERROR_CODES.includes(code as ErrorCode) ? (code as ErrorCode) : 'INTERNAL';
}

/** The moment of the record that this page reads goes with everything that it asks. */
function momentHeader(): Record<string, string> {
  const moment = asAt();
  return moment === undefined ? {} : { 'x-gantry-as-at': moment };
}

/** `fetch` that turns a server which does not answer into `UNAVAILABLE`. */
export async function ask(address: string, init: RequestInit = {}): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(address, {
      credentials: 'same-origin',
      ...init,
      headers: { accept: 'application/json', ...OWN_REQUEST, ...momentHeader(), ...init.headers },
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiError('UNAVAILABLE');
  }
  if ([502, 503, 504].includes(response.status)) throw new ApiError('UNAVAILABLE');
  return response;
}

/** Sends JSON; a refusal `{ code, message }` becomes an `ApiError`. Returns null where the answer has no content. */
export async function askJson<Answer>(
  address: string,
  body?: unknown,
  signal?: AbortSignal,
): Promise<Answer | null> {
  const response = await ask(address, {
    signal,
    ...(body === undefined
      ? {}
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const answer: unknown = text === '' ? null : parsed(text);
  if (response.ok) return answer as Answer | null;
  const { code, details } = (answer ?? {}) as { code?: unknown; details?: Record<string, unknown> };
  if (code === undefined && response.status === 401) throw new ApiError('UNAUTHENTICATED');
  if (code === undefined && response.status === 404) throw new ApiError('NOT_FOUND');
  throw new ApiError(toErrorCode(code), { ...details, ...(answer as object) });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiError('INTERNAL');
  }
}
