import { nothingChangesAsAt } from '@gantry/shared/as-at/as-at-rules';
import type { FastifyInstance } from 'fastify';
import type { KnownRequest } from '../auth/signed-in-of.js';
import { DomainError } from '../errors/domain-error.js';
import { readingAsAt } from './as-at-context.js';
import type { AsAtReader } from './as-at-reader.js';

const HEADER = 'x-gantry-as-at';
const ROUTES = /^\/(graphql|files|documents)/;

/**
 * Lets any answer and any file be read as it was: `x-gantry-as-at: 2017-12-01` with a query, `?asAt=2017-12-01` on a
 * download. From here on the request sees the record of that moment, and whoever asks may change nothing.
 */
export function addAsAtHook(app: FastifyInstance, reader: AsAtReader): void {
  app.addHook('preHandler', (request: KnownRequest, reply, done) => {
    const asked = askedFor(request);
    const { actor } = request;
    if (asked === null || !actor) return done();
    if (request.method !== 'GET' && !isGraphql(request))
      return refuse(reply, 409, new DomainError('AS_AT_READ_ONLY', { problems: [nothingChangesAsAt()] }));
    reader.markOf(actor.officeId, asked).then(
      (mark) => {
        request.actor = { ...actor, isReadOnly: true };
        readingAsAt({ officeId: actor.officeId, mark }, done);
      },
      (error: unknown) => (error instanceof DomainError ? refuse(reply, 400, error) : done(error as Error)),
    );
  });
}

function askedFor(request: KnownRequest): string | null {
  if (!ROUTES.test(request.routeOptions.url ?? '')) return null;
  const { asAt } = (request.query ?? {}) as { asAt?: unknown };
  const named = request.headers[HEADER] ?? (isGraphql(request) ? undefined : asAt);
  return named === undefined || named === '' ? null : String(named);
}

function isGraphql(request: KnownRequest): boolean {
  return (request.routeOptions.url ?? '').startsWith('/graphql');
}

function refuse(
  reply: { status(code: number): { send(body: unknown): unknown } },
  status: number,
  { code, details }: DomainError,
): void {
  const errors = [{ message: code, extensions: { code, details } }];
  reply.status(status).send({ code, details, errors });
}
