import type { PackContent } from '@gantry/shared/packs/pack-content';
import { packDocument } from '@gantry/shared/packs/pack-document';
import { writeHtml } from '../write-html.js';
import { packHash } from './pack-hash.js';

/** The pack as one page of HTML that needs nothing else: no host, no script. */
export async function writePackHtml(content: PackContent): Promise<Uint8Array> {
  return Buffer.from(writeHtml(packDocument(content, packHash(content))));
}
