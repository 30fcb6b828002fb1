import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const OWN_PATHS = /^\/(graphql|auth|calendar|returns|events|health|files|documents|assets)(\/|$|\?)/;

/** The page for people with a link: it tells no other page where its reader came from. */
const BY_LINK = /^\/return(\/|$|\?)/;

/**
 * No address of a page ends like a file's: what asks for a file that is not there must not be handed the page as it. An
 * ending begins with a letter: `…/editions/1.0` is a page.
 */
function isFile(url: string): boolean {
  const [path = ''] = url.split(/[?#]/, 1);
  return /\.[a-z][a-z0-9]*$/i.test(path);
}

/** The built web pages on the same port: hashed assets for a year, the page itself never kept, deep links to the page. */
export async function addWebPages(app: FastifyInstance, webRoot: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: webRoot,
    prefix: '/',
    wildcard: false,
    globIgnore: ['**/persisted-documents.json'],
    setHeaders: (reply, path) => {
      const kept = path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
      reply.header('cache-control', kept);
    },
  });
  // A route, not a not-found handler: Nest sets its own, and Fastify takes only one.
  app.get('/*', (request, reply) => {
    if (OWN_PATHS.test(request.url) || isFile(request.url))
      return reply.status(404).send({ code: 'NOT_FOUND', details: {} });
    if (BY_LINK.test(request.url))
      void reply.header('referrer-policy', 'no-referrer').header('x-robots-tag', 'noindex');
    return reply.header('cache-control', 'no-cache').sendFile('index.html');
  });
}
