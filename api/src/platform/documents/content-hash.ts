import { createHash } from 'node:crypto';
import type { PackContent } from '@gantry/shared/packs/pack-content';

/** The SHA-256 of what an edition says, with the fields of every record in the order of their names. */
export function contentHash(content: PackContent): string {
  return createHash('sha256').update(canonical(content)).digest('hex');
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    each !== null && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}
