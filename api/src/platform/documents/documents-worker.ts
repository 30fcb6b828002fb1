import { parentPort } from 'node:worker_threads';
import type { DocumentModel } from '@gantry/shared/documents/document';
import { writeDocx } from './write-docx.js';
import { writePdf } from './write-pdf.js';

export const DOCUMENT_FORMATS = ['pdf', 'docx'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

export interface DocumentJob {
  model: DocumentModel;
  format: DocumentFormat;
}

/** The bytes, or why there are none: an error would lose its stack on the way between threads. */
export type DocumentAnswer = { bytes: Uint8Array } | { failure: string };

parentPort?.on('message', ({ model, format }: DocumentJob) => {
  void write(model, format).then((answer) => parentPort?.postMessage(answer));
});

async function write(model: DocumentModel, format: DocumentFormat): Promise<DocumentAnswer> {
  try {
    return { bytes: format === 'pdf' ? writePdf(model) : await writeDocx(model) };
  } catch (error) {
    return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
