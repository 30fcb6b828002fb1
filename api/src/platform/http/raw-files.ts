import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileSizeProblems } from '@gantry/shared/files/file-types';
import type { FastifyInstance } from 'fastify';
import { DomainError, refused } from '../errors/domain-error.js';

const RAW = 'application/octet-stream';

/** Lets the bodies of file addresses through unread: who may send one is asked before its first byte is taken. */
export function takeRawFiles(app: FastifyInstance): void {
  app.addContentTypeParser(RAW, (request, _payload, done) => {
    if (request.routeOptions.url?.startsWith('/files/')) return done(null);
    done(Object.assign(new Error('JSON is expected here'), { statusCode: 415 }));
  });
}

/** The body, or a refusal at the first byte too many: what follows is not read. */
export async function readAtMost(body: IncomingMessage, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of body.iterator({ destroyOnReturn: false })) {
      size += (chunk as Buffer).length;
      if (size > most) break;
      chunks.push(chunk as Buffer);
    }
  } catch {
    // The sender has gone: nobody reads the answer, and nothing is kept.
    throw new DomainError('UNAVAILABLE');
  }
  const problems = fileSizeProblems(size, most);
  if (problems.length > 0) throw refused(problems);
  return Buffer.concat(chunks);
}

const LINGER_MS = 10_000;

/**
 * Where a body is refused before its end, its sender still writes and would see a broken line instead of the sentence: so
 * much more as one file is read and thrown away and then no more, for ten seconds at the most; then the line is cut. A line
 * that is cut at once takes the answer with it.
 */
export async function cutShort<T>(
  body: IncomingMessage,
  answer: ServerResponse,
  most: number,
  read: () => Promise<T>,
): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!body.complete) linger(body, answer, most);
    throw error;
  }
}

function linger(body: IncomingMessage, answer: ServerResponse, most: number): void {
  // A sender that wants no second request is else cut off by Node as soon as the answer is written, heard or not.
  answer.shouldKeepAlive = true;
  let thrownAway = 0;
  // A line whose body came to its end after all is good for the next request.
  const timer = setTimeout(() => !body.complete && body.socket.destroy(), LINGER_MS).unref();
  body.on('data', (chunk: Buffer) => {
    thrownAway += chunk.length;
    if (thrownAway > most) body.pause();
  });
  body.on('close', () => clearTimeout(timer));
  body.on('error', () => clearTimeout(timer));
  body.resume();
}
