import { parentPort } from 'node:worker_threads';
import type { DocumentModel } from '@gantry/shared/documents/document';
import type { PlanSlides } from './slides/write-pack-pptx.js';

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
    return { bytes: await written(job) };
  } catch (error) {
    return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** Each writer is loaded when it is asked for: who writes slides does not carry a typesetter. */
async function written(job: DocumentJob): Promise<Uint8Array> {
  switch (job.format) {
    case 'pptx':
      return (await import('./slides/write-pack-pptx.js')).writePlanOnAPagePptx(job.slides);
    case 'pdf':
      return (await import('./write-pdf.js')).writePdf(job.model);
    case 'docx':
      return (await import('./write-docx.js')).writeDocx(job.model);
  }
}
