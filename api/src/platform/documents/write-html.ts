import type { DocumentModel } from '@gantry/shared/documents/document';

/** A document as one page of HTML that needs nothing else: no host, no script. */
export function writeHtml(model: DocumentModel): string {
  return `<!doctype html><html lang="en-GB"><title>${model.title.replaceAll('<', '&lt;')}</title></html>\n`;
}
