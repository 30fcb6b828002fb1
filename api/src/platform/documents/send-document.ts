import type { FastifyReply } from 'fastify';
import type { WrittenDocument } from './documents.service.js';

/** Hands a document over to be saved, never to be shown as a page of ours, and never to be kept by anything in between. */
export function sendDocument(reply: FastifyReply, { bytes, fileName, type }: WrittenDocument): FastifyReply {
  return reply
    .header('content-type', type)
    .header('content-disposition', `attachment; filename="${fileName}"`)
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'no-store')
    .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}
