import type { PackContent } from '@gantry/shared/packs/pack-content';
import { pagedDocument } from '@gantry/shared/packs/page/page-document';
import { writeDocx } from '../write-docx.js';
import { packHash } from './pack-hash.js';

/** The pack for Word, with a table of contents to be brought up to date on opening. */
export async function writePackDocx(content: PackContent): Promise<Uint8Array> {
  return writeDocx(pagedDocument(content, packHash(content)));
}
