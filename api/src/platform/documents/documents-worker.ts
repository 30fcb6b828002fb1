import { parentPort } from 'node:worker_threads';
import type { DocumentModel } from '@gantry/shared/documents/document';
import { type PlanSlides, writePlanOnAPagePptx } from './slides/write-pack-pptx.js';
import { writeDocx } from './write-docx.js';
import { writePdf } from './write-pdf.js';

export const DOCUMENT_FORMATS = ['pdf', 'docx'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

export type DocumentJob =
  | { model: DocumentModel; format: DocumentFormat }
  | { slides: PlanSlides; format: 'pptx' };

/** The bytes, or why there are none: an error would lose its stack on the way between threads. */
export type DocumentAnswer = { bytes: Uint8Array } | { failure: string };

parentPort?.on('message', (job: DocumentJob) => {
  void write(job).then((answer) => parentPort?.postMessage(answer));
});

async function write(job: DocumentJob): Promise<DocumentAnswer> {
  try {
    if (job.format === 'pptx') return { bytes: await writePlanOnAPagePptx(job.slides) };
    return { bytes: job.format === 'pdf' ? writePdf(job.model) : await writeDocx(job.model) };
  } catch (error) {
    return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
