import type { PackContent } from '@gantry/shared/packs/pack-content';
import { packDocument } from '@gantry/shared/packs/pack-document';
import { writeDocx } from '../write-docx.js';
import { writeHtml } from '../write-html.js';
import { writePdf } from '../write-pdf.js';
import { packHash } from './pack-hash.js';

/** The pack as tagged PDF (PDF/UA-1). The same content gives the same bytes; no clock and no database has a part in it. */
export async function writePackPdf(content: PackContent): Promise<Uint8Array> {
  return writePdf(packDocument(content, packHash(content)));
}

/** The pack for Word, with a table of contents to be brought up to date on opening. */
export async function writePackDocx(content: PackContent): Promise<Uint8Array> {
  return writeDocx(packDocument(content, packHash(content)));
}

/** The pack as one page of HTML that needs nothing else: no host, no script. */
export async function writePackHtml(content: PackContent): Promise<Uint8Array> {
  return Buffer.from(writeHtml(packDocument(content, packHash(content))));
}
