import type { Problem } from '../errors/error-codes.js';

/** The longest name that file systems keep. */
const LONGEST_BYTES = 255;
/** Controls, and what turns the direction of writing: “invoice‮fdp.exe” shows as “invoiceexe.pdf”. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const LEADING_OR_TRAILING = /^[\s.]+|[\s.]+$/gu;

/**
 * A file's name as it is kept: no folders, no unseen characters, at most 255 bytes with its ending kept.
 * Example: `..\..\reports/PCBC\u202E final.pdf` is kept as `PCBC final.pdf`.
 */
export function cleanFileName(given: string): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .replace(UNSEEN, '')
    .replace(/[<>:"|?*]/g, '-')
    .replace(/\s+/gu, ' ')
    .replace(LEADING_OR_TRAILING, '');
  const ending = extensionOf(plain);
  const tail = ending === '' ? '' : `.${plain.slice(plain.lastIndexOf('.') + 1)}`;
  const stem = tail === '' ? plain : plain.slice(0, -tail.length);
  return [shortened(stem, LONGEST_BYTES - byteLength(tail)), tail].join('');
}

/** The ending in small letters without its dot, or nothing. Example: `Report.PDF` gives `pdf`. */
export function extensionOf(name: string): string {
  const at = name.lastIndexOf('.');
  return at <= 0 ? '' : name.slice(at + 1).toLowerCase();
}

/** `FILE-5`: a file without a name of its own. Example: `../` is nothing but folders. */
export function fileNameProblems(cleaned: string): Problem[] {
  if (cleaned !== '') return [];
  const message = 'The file has no name. Give it one, such as “Pre-consultation business case.pdf”.';
  return [{ rule: 'FILE-5', severity: 'E', field: 'file', message }];
}

function shortened(text: string, room: number): string {
  let kept = '';
  let used = 0;
  for (const letter of text) {
    used += byteLength(letter);
    if (used > room) break;
    kept += letter;
  }
  return kept.trimEnd();
}

/** How many bytes a text takes in UTF-8. */
export function byteLength(text: string): number {
  let bytes = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0)!;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
