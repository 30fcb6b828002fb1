import { createHash } from 'node:crypto';
import type { PackContent } from '@gantry/shared/packs/pack-content';

/**
 * The fingerprint of what an edition says (SHA-256 in hexadecimal), whatever order its fields are stored in. Every file
 * of the edition carries it.
 */
export function packHash(content: PackContent): string {
  return createHash('sha256')
    .update(JSON.stringify(inOrder(content)))
    .digest('hex');
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, inOrder(one)]),
  );
}
