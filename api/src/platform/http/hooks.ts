import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sessionToken } from '../auth/cookies.js';
import type { SessionsService } from '../auth/sessions.service.js';
import type { KnownRequest } from '../auth/signed-in-of.js';
import type { AppConfig } from '../config/app-config.js';
import { isNestedDeeper, misleadingText, unstorableText } from './unstorable-text.js';

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
/** The deepest input of ours has six levels. */
const MOST_NESTED = 30;
const NEEDS_SESSION = /^\/(graphql|auth\/(session|sign-out)|events|files|documents)/;

/** What is reached by a link without a password: nothing of it is kept, and no address is told on. */
const BY_LINK = /^\/returns\//;

/** The route that was found, not the address as written: `/%67raphql` is the same door. */
function routeOf(request: FastifyRequest): string {
  return request.routeOptions.url ?? '';
}

/** What happens to every request before a route sees it: headers, who is signed in, own origin, known documents. */
export function addHooks(app: FastifyInstance, config: AppConfig, sessions: SessionsService): void {
  app.addHook('onRequest', async (request: KnownRequest, reply) => {
    for (const [name, value] of Object.entries(HEADERS)) void reply.header(name, value);
    if (config.publicUrl.startsWith('https:'))
      void reply.header('strict-transport-security', 'max-age=31536000; includeSubDomains');
    if (BY_LINK.test(routeOf(request)))
      void reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer');
    if (!NEEDS_SESSION.test(routeOf(request))) return;
    void reply.header('cache-control', 'no-store');
    const token = sessionToken(config, request);
    request.actor = token === null ? null : await sessions.find(token);
  });

  app.addHook('preHandler', async (request, reply) => {
    if (request.method === 'POST' && request.headers[OWN_HEADER] === undefined)
      return refuse(reply, 'BAD_INPUT', `Send the header ${OWN_HEADER}: 1 with every change.`);
    if (isNestedDeeper(request.body, MOST_NESTED))
      return refuse(reply, 'BAD_INPUT', `Nothing may be nested more than ${MOST_NESTED} levels deep.`);
    const unstorable = unstorableText(request.body);
    if (unstorable !== null) {
      return refuse(
        reply,
        'BAD_INPUT',
        'This text holds a character that cannot be stored.',
        fieldOf(unstorable),
      );
    }
    if (!routeOf(request).startsWith('/graphql')) return;
    // Not of a password: whoever set one like that must be able to sign in with it.
    const misleading = misleadingText(variablesOf(request.body));
    if (misleading !== null) {
      const message = `This text holds an invisible character (${misleading.character}). Take it out, or type the text anew.`;
      return refuse(reply, 'BAD_INPUT', message, fieldOf(misleading.path));
    }
    // A GET would run any document, past the list of known ones.
    if (request.method !== 'POST') return refuse(reply, 'BAD_INPUT', 'Send GraphQL by POST.');
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

/** What was sent beside the document itself. */
function variablesOf(body: unknown): unknown {
  return typeof body === 'object' && body !== null ? (body as { variables?: unknown }).variables : undefined;
}

/** The name of a field as its form knows it; null where there is none. */
function fieldOf(path: readonly string[]): string | null {
  return path.filter((name) => name !== 'variables' && name !== 'input').join('.') || null;
}

function refuse(
  reply: { status(code: number): { send(body: unknown): unknown } },
  code: string,
  message: string,
  field: string | null = null,
): unknown {
  const details = { problems: [{ rule: 'INPUT', severity: 'E', field, message }] };
  return reply
    .status(400)
    .send({ code, details, errors: [{ message: code, extensions: { code, details } }] });
}
