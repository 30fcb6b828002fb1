import { inflateSync } from 'node:zlib';
import { readOwnZip } from '../src/platform/zip/zip.js';
import { walkPdf } from './pdf-walk.js';

/**
 * Everything that can be read out of a file by anybody who takes it apart, by where it stands: each part of an archive with
 * its name, with its tags and without, each stream of a PDF opened, its words as they are shown and its properties.
 */
export async function fileWords(bytes: Uint8Array, format: string): Promise<Map<string, string>> {
  const whole = Buffer.from(bytes);
  const found = new Map<string, string>([['bytes', readings(whole)]]);
  if (format === 'pdf') await addPdf(whole, found);
  else if (whole.subarray(0, 2).toString('latin1') === 'PK')
    for (const [path, part] of readOwnZip(whole)) found.set(path, `${path}\n${readings(part)}`);
  return found;
}

/** The places at which any of these words can be read, in whatever letters. */
export function placesOf(words: readonly string[], found: ReadonlyMap<string, string>): string[] {
  const wanted = words.map((word) => word.toLowerCase());
  return [...found].flatMap(([place, text]) => {
    const said = text.toLowerCase();
    return wanted.filter((word) => said.includes(word)).map((word) => `${place}: ${word}`);
  });
}

async function addPdf(whole: Buffer, found: Map<string, string>): Promise<void> {
  const raw = whole.toString('latin1');
  for (const { index } of raw.matchAll(/stream\r?\n/g)) {
    const from = index + (raw[index + 6] === '\r' ? 8 : 7);
    try {
      const stream = inflateSync(whole.subarray(from, raw.indexOf('endstream', from)));
      found.set(`stream at ${index}`, readings(stream));
    } catch {
      // Not every stream is packed.
    }
  }
  const walk = await walkPdf(whole);
  // A long word has places to break at, and a line ends between any two words.
  found.set('words', walk.text.replace(/[\u200b\n]/g, ''));
  found.set('properties', JSON.stringify([walk.title, walk.outline, walk.links, walk.descriptions]));
}

/** Bytes as letters of one byte and of two, with the tags of markup and without; in hexadecimal as PDF writes strings too. */
function readings(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  const plain = text.replace(/<[^>]*>/g, '');
  const hex = bytes
    .toString('latin1')
    .replace(/<([0-9a-f\s]{8,})>/gi, (_, digits: string) =>
      Buffer.from(digits.replace(/\s/g, ''), 'hex').toString('latin1').replaceAll('\0', ''),
    );
  return [text, plain, hex, bytes.toString('latin1').replaceAll('\0', '')].join('\n');
}
