import type { FastifyInstance } from 'fastify';
import { sessionToken } from '../auth/cookies.js';
import type { SessionsService } from '../auth/sessions.service.js';
import type { KnownRequest } from '../auth/signed-in-of.js';
import type { AppConfig } from '../config/app-config.js';

const HEADERS: Record<string, string> = {
  'content-security-policy':
    "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};
/** Changes come from our own pages (which send this header) or from programs; a foreign page cannot send it. */
const OWN_HEADER = 'x-gantry-request';
const NEEDS_SESSION = /^\/(graphql|auth\/(session|sign-out)|events|files)/;

/** What happens to every request before a route sees it: headers, who is signed in, own origin, known documents. */
export function addHooks(app: FastifyInstance, config: AppConfig, sessions: SessionsService): void {
  app.addHook('onRequest', async (request: KnownRequest, reply) => {
    for (const [name, value] of Object.entries(HEADERS)) void reply.header(name, value);
    if (config.publicUrl.startsWith('https:'))
      void reply.header('strict-transport-security', 'max-age=31536000; includeSubDomains');
    if (!NEEDS_SESSION.test(request.url)) return;
    void reply.header('cache-control', 'no-store');
    const token = sessionToken(config, request);
    request.actor = token === null ? null : await sessions.find(token);
  });

  app.addHook('preHandler', async (request, reply) => {
    if (request.method === 'POST' && request.headers[OWN_HEADER] === undefined)
      return refuse(reply, 'BAD_INPUT', `Send the header ${OWN_HEADER}: 1 with every change.`);
    if (!request.url.startsWith('/graphql') || request.method !== 'POST') return;
    const body = request.body as { documentId?: unknown; query?: unknown } | null;
    if (typeof body?.documentId === 'string') {
      const text = config.persistedDocuments.get(body.documentId.replace(/^sha256:/, ''));
      if (text === undefined)
        return refuse(reply, 'UNKNOWN_DOCUMENT', 'This page is older than the server. Load it again.');
      body.query = text;
      body.documentId = undefined;
    } else if (config.mode === 'production') {
      return refuse(reply, 'UNKNOWN_DOCUMENT', 'Only the documents of the web pages are run here.');
    }
  });
}

function refuse(
  reply: { status(code: number): { send(body: unknown): unknown } },
  code: string,
  message: string,
): unknown {
  const details = { problems: [{ rule: 'INPUT', severity: 'E', field: null, message }] };
  return reply
    .status(400)
    .send({ code, details, errors: [{ message: code, extensions: { code, details } }] });
}
