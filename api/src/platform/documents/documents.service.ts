import type { DocumentModel } from '@gantry/shared/documents/document';
import { documentProblems } from '@gantry/shared/documents/document-problems';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { badInput, refused } from '../errors/domain-error.js';
import { DocumentsThread } from './documents-thread.js';
import { DOCUMENT_FORMATS, type DocumentFormat } from './documents-worker.js';
import type { PlanSlides } from './slides/write-pack-pptx.js';

const LIMIT_MS = 60_000;
const MOST_BYTES = 40_000_000;
const TYPE: Record<DocumentFormat | 'pptx', string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
};

/** A file as it is handed to whoever asked for it. */
export interface WrittenDocument {
  bytes: Uint8Array;
  fileName: string;
  type: string;
}

/** Writes documents as files, off the path of requests. Who may have one is for the owner of the document to say. */
@Injectable()
export class DocumentsService implements OnModuleDestroy {
  private readonly thread = new DocumentsThread(LIMIT_MS);

  async write(model: DocumentModel, format: DocumentFormat, name: string): Promise<WrittenDocument> {
    const problems = documentProblems(model);
    if (problems.length > 0) throw refused(problems);
    const bytes = await this.thread.write({ model, format });
    if (bytes.length > MOST_BYTES) throw badInput(null, 'The document is too large. Split it.', 'DOC-1');
    return { bytes, fileName: `${fileNameOf(name)}.${format}`, type: TYPE[format] };
  }

  /** A plan on a page as slides that can be edited. */
  async writeSlides(slides: PlanSlides, name: string): Promise<WrittenDocument> {
    const bytes = await this.thread.write({ slides, format: 'pptx' });
    return { bytes, fileName: `${fileNameOf(name)}.pptx`, type: TYPE.pptx };
  }

  async onModuleDestroy(): Promise<void> {
    await this.thread.close();
  }
}

export function documentFormat(text: string): DocumentFormat {
  const format = DOCUMENT_FORMATS.find((one) => one === text);
  if (format === undefined)
    throw badInput('format', `There is no format “${text.slice(0, 20)}”. Choose pdf or docx.`);
  return format;
}

/** A name that every file system takes, such as `stp-report-edition-1`. */
function fileNameOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
  return plain || 'document';
}
