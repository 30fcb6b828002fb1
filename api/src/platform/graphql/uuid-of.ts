import { notFound } from '../errors/domain-error.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** An id as the database takes it. Anything else names nothing that is there. */
export function uuidOf(id: string): string {
  if (!UUID.test(id)) throw notFound('id');
  return id;
}
