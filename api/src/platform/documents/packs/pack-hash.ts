import { createHash } from 'node:crypto';
import { canonicalJson } from '@gantry/shared/packs/canonical-json';
import type { PackContent } from '@gantry/shared/packs/pack-content';

/**
 * The fingerprint of what an edition says to an audience (SHA-256 in hexadecimal): the sum of the very bytes that are kept of
 * it, whatever order its fields come in. Every file for that audience carries it.
 */
export function packHash(content: PackContent): string {
  return createHash('sha256').update(canonicalJson(content)).digest('hex');
}
