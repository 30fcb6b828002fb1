import type { PackContent, PackFormat } from '@gantry/shared/packs/pack-content';

/** Raised with every change of what a writer makes: the same renderer makes the same bytes of the same content. */
export const RENDERER_VERSION: Record<PackFormat, string> = {
  pdf: 'gantry-pdf 4, typst 0.7.0',
  docx: 'gantry-docx 4, docx 9.15.2',
  html: 'gantry-html 4',
  pptx: 'gantry-pptx 4, pptxgenjs 4.0.1',
  xlsx: 'gantry-xlsx 3, hucre 1.0.0',
  csv: 'gantry-csv 2',
};

/** What a file is called by a browser, and how its name ends. */
export const FILE_TYPE: Record<PackFormat, { type: string; ending: string }> = {
  pdf: { type: 'application/pdf', ending: 'pdf' },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ending: 'docx',
  },
  html: { type: 'text/html; charset=utf-8', ending: 'html' },
  pptx: {
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    ending: 'pptx',
  },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', ending: 'xlsx' },
  csv: { type: 'application/zip', ending: 'csv.zip' },
};

type Writer = (content: PackContent) => Promise<Uint8Array>;

/** Loaded when it is asked for: who writes CSV does not carry a typesetter. */
const WRITERS: Record<PackFormat, () => Promise<Writer>> = {
  pdf: async () => (await import('../packs/write-pack-pdf.js')).writePackPdf,
  docx: async () => (await import('../packs/write-pack-docx.js')).writePackDocx,
  html: async () => (await import('../packs/write-pack-html.js')).writePackHtml,
  pptx: async () => (await import('../slides/write-pack-pptx.js')).writePackPptx,
  xlsx: async () => (await import('../sheets/write-pack-xlsx.js')).writePackXlsx,
  csv: async () => (await import('../sheets/write-pack-csv.js')).writePackCsv,
};

/** Writes a pack in a format. */
export async function writePack(content: PackContent, format: PackFormat): Promise<Uint8Array> {
  const write = await WRITERS[format]();
  return write(content);
}
