import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The documents that the built web pages may run: hash to text, written beside them by the build. */
export async function readPersistedDocuments(webRoot: string | null): Promise<ReadonlyMap<string, string>> {
  if (webRoot === null) return new Map();
  const text = await readFile(join(webRoot, 'persisted-documents.json'), 'utf8').catch(() => '{}');
  const found = JSON.parse(text) as Record<string, string>;
  return new Map(Object.entries(found).map(([hash, document]) => [hash.replace(/^sha256:/, ''), document]));
}
