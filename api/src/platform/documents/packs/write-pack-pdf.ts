import type { PackContent } from '@gantry/shared/packs/pack-content';
import { pagedDocument } from '@gantry/shared/packs/page/page-document';
import { writePdf } from '../write-pdf.js';
import { packHash } from './pack-hash.js';

/** The pack as tagged PDF (PDF/UA-1). The same content gives the same bytes; no clock and no database has a part in it. */
export async function writePackPdf(content: PackContent): Promise<Uint8Array> {
  return writePdf(pagedDocument(content, packHash(content)));
}
