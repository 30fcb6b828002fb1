import { readFileSync } from 'node:fs';
import type { DocumentModel } from '@gantry/shared/documents/document';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { fontFile } from '../places.js';
import { pdfData } from './pdf-data.js';
import { withRowHeads } from './pdf-row-heads.js';
import { PDF_TEMPLATE } from './pdf-template.js';

/** A folder that is not there: the template can read what it is handed and no file. */
const NOWHERE = '/gantry-documents';
const FONTS = ['Regular', 'Bold', 'Italic', 'BoldItalic'];
/** How often letters that no font has are looked for: once for the text, and again for what stands in their place. */
const TRIES = 4;
/** Letters beyond those of Western Europe, which every font has. */
const RARE = /[^\n -\u00ff]/u;
const NO_GLYPH = /the text `\\?"(.*?)\\?"` could not be displayed/gu;

let compiler: NodeCompiler | undefined;

/**
 * Writes a document as tagged PDF (PDF/UA-1). A letter that no font has is written by its number, as [U+1F600], because
 * an empty box says nothing to anybody.
 */
export function writePdf(model: DocumentModel): Uint8Array {
  compiler ??= newCompiler();
  try {
    const missing = lettersWithout(compiler, rareWords(model));
    for (let attempt = 1; ; attempt++) {
      try {
        return compile(compiler, model, missing);
      } catch (error) {
        const found = lettersMissing(error).filter((letter) => !missing.has(letter));
        if (found.length === 0 || attempt === TRIES) throw error;
        for (const letter of found) missing.add(letter);
      }
    }
  } finally {
    compiler.resetShadow();
    compiler.evictCache(0);
  }
}

function compile(on: NodeCompiler, model: DocumentModel, missing: ReadonlySet<string>): Uint8Array {
  const data = pdfData(model, (text) => spelled(text, missing));
  const creationTimestamp = Date.parse(`${model.createdOn}T00:00:00Z`) / 1_000;
  const hasRowHeads = model.blocks.flatMap((one) => (one.kind === 'table' ? [one.hasRowHeads ?? false] : []));
  return withRowHeads(typeset(on, data, creationTimestamp), hasRowHeads);
}

function typeset(on: NodeCompiler, data: ReturnType<typeof pdfData>, creationTimestamp: number): Uint8Array {
  on.mapShadow(`${NOWHERE}/data.json`, Buffer.from(JSON.stringify(data)));
  const { result } = on.compile({ mainFileContent: PDF_TEMPLATE });
  if (result === null) throw new Error('The template did not compile.');
  return on.pdf(result, { pdfStandard: 'ua-1', creationTimestamp });
}

/** The words of a document with letters that not every font has. */
function rareWords(model: DocumentModel): Set<string> {
  const found = new Set<string>();
  pdfData(model, (text) => {
    if (RARE.test(text)) for (const word of text.split(/\s+/)) if (RARE.test(word)) found.add(word);
    return text;
  });
  return found;
}

/** The letters among these words that no font has: told by a page of them alone, before all is set for nothing. */
function lettersWithout(on: NodeCompiler, words: ReadonlySet<string>): Set<string> {
  if (words.size === 0) return new Set();
  const page: DocumentModel = {
    title: 'Letters',
    language: 'en-GB',
    subject: '',
    edition: '',
    marking: null,
    createdOn: '1970-01-01',
    blocks: [{ kind: 'paragraph', text: [...words].join(' ') }],
  };
  try {
    typeset(
      on,
      pdfData(page, (text) => text),
      0,
    );
    return new Set();
  } catch (error) {
    return new Set(lettersMissing(error));
  }
}

function newCompiler(): NodeCompiler {
  const fontBlobs = FONTS.map((style) => readFileSync(fontFile(style)));
  return NodeCompiler.create({ workspace: NOWHERE, fontArgs: [{ fontBlobs }] });
}

function lettersMissing(error: unknown): string[] {
  const message = error instanceof Error ? error.message : String(error);
  return [...message.matchAll(NO_GLYPH)].flatMap(([, quoted = '']) =>
    Array.from(
      quoted.replace(/\\+u\{([0-9a-f]+)\}/giu, (_, code: string) =>
        String.fromCodePoint(Number.parseInt(code, 16)),
      ),
    ),
  );
}

/** Joiners and variation selectors: without the letters that they change there is nothing to see. */
const SILENT = /[\u200d\ufe0e\ufe0f]/u;

function spelled(text: string, missing: ReadonlySet<string>): string {
  if (missing.size === 0) return text;
  return Array.from(text, (letter) => (missing.has(letter) ? numberOf(letter) : letter)).join('');
}

function numberOf(letter: string): string {
  if (SILENT.test(letter)) return '';
  return `[U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}
