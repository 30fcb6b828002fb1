import type { Problem } from '../errors/error-codes.js';
import { extensionOf } from './file-name.js';

/** What may be attached: the ending, and how its bytes show what it is. */
const LOOKS_RIGHT = new Map<string, (bytes: Uint8Array) => boolean>(
  Object.entries({
    pdf: (bytes: Uint8Array) => has(bytes.subarray(0, 1024), '%PDF-'),
    docx: (bytes: Uint8Array) => isOffice(bytes, 'word/'),
    xlsx: (bytes: Uint8Array) => isOffice(bytes, 'xl/'),
    pptx: (bytes: Uint8Array) => isOffice(bytes, 'ppt/'),
    odt: (bytes: Uint8Array) => isOpenDocument(bytes, 'text'),
    ods: (bytes: Uint8Array) => isOpenDocument(bytes, 'spreadsheet'),
    odp: (bytes: Uint8Array) => isOpenDocument(bytes, 'presentation'),
    csv: isPlainText,
    txt: isPlainText,
    png: (bytes: Uint8Array) => begins(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    jpg: isJpeg,
    jpeg: isJpeg,
  }),
);
const ALLOWED_WORDS = 'PDF, Word, Excel, PowerPoint, OpenDocument, CSV, plain text, PNG or JPEG';
const ACTIVE: ReadonlySet<string> = new Set([
  'html',
  'htm',
  'xhtml',
  'svg',
  'xml',
  'js',
  'mjs',
  'mht',
  'hta',
]);

/** Endings that may be attached, for the list of a file chooser. */
export const ALLOWED_ENDINGS: readonly string[] = [...LOOKS_RIGHT.keys()];

/**
 * `FILE-1`: only kinds of files that run nothing when they are opened in a browser. Example: `plan.svg` and `page.html`
 * are refused because they can hold scripts, `setup.exe` because it is no paper.
 */
export function fileTypeProblems(name: string): Problem[] {
  const ending = extensionOf(name);
  if (LOOKS_RIGHT.has(ending)) return [];
  const what = ending === '' ? 'A file without an ending' : `A .${ending} file`;
  const why = ACTIVE.has(ending) ? 'can hold scripts and is not taken' : 'is not taken';
  return [refuse('FILE-1', `${what} ${why}. Attach ${ALLOWED_WORDS}.`)];
}

/**
 * `FILE-2`: what a file is must be what its ending says; `FILE-3`: an empty file is no paper. Example: a page of HTML named
 * `chart.png` does not begin as a PNG does and is refused.
 */
export function fileContentProblems(name: string, bytes: Uint8Array): Problem[] {
  if (bytes.length === 0) return [refuse('FILE-3', 'The file is empty. Choose the one with the content.')];
  const ending = extensionOf(name);
  if (has(bytes.subarray(0, 4), 'PK') && has(bytes, 'vbaProject.bin'))
    return [refuse('FILE-2', 'The document holds macros. Save it without them, or as PDF.')];
  if (LOOKS_RIGHT.get(ending)?.(bytes)) return [];
  return [
    refuse(
      'FILE-2',
      `The content is not that of a .${ending} file. Save it again under the right ending, or as PDF.`,
    ),
  ];
}

/** `FILE-4`: the largest file that is taken. Example: with 25 MB, 26,214,400 bytes are taken and one more is refused. */
export function fileSizeProblems(size: number, most: number): Problem[] {
  if (size <= most) return [];
  return [
    refuse(
      'FILE-4',
      `The file is larger than ${sizeWords(most)}, the most that is taken. Split it, or make its pictures smaller.`,
    ),
  ];
}

/** `26214400` is “25 MB”, `1536` is “2 KB”, `12` is “12 bytes”. */
export function sizeWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1).replace(/\.0$/, '')} MB`;
}

function isOffice(bytes: Uint8Array, folder: string): boolean {
  return isZip(bytes) && has(bytes, '[Content_Types].xml') && has(bytes, folder);
}

/** The first entry of such a file is its kind, not compressed, at a fixed place. */
function isOpenDocument(bytes: Uint8Array, kind: string): boolean {
  const head = bytes.subarray(0, 120);
  return isZip(bytes) && has(head, `mimetypeapplication/vnd.oasis.opendocument.${kind}`);
}

function isZip(bytes: Uint8Array): boolean {
  return begins(bytes, [0x50, 0x4b, 0x03, 0x04]);
}

function isJpeg(bytes: Uint8Array): boolean {
  return begins(bytes, [0xff, 0xd8, 0xff]);
}

const MARKUP = ['<!', '<?', '<html', '<svg', '<script', '<head', '<body', '<iframe'];
const HIGHEST_CONTROL = 0x1f;
const WHITE = new Set([0x09, 0x0a, 0x0c, 0x0d]);

/** Text holds no controls but line ends and tabs, and does not begin as a page does. */
function isPlainText(bytes: Uint8Array): boolean {
  if (bytes.some((byte) => byte <= HIGHEST_CONTROL && !WHITE.has(byte))) return false;
  const start = begins(bytes, [0xef, 0xbb, 0xbf]) ? 3 : 0;
  const opening = words(bytes.subarray(start, start + 1024))
    .trimStart()
    .toLowerCase();
  return !MARKUP.some((tag) => opening.startsWith(tag));
}

function begins(bytes: Uint8Array, mark: readonly number[]): boolean {
  return bytes.length >= mark.length && mark.every((byte, at) => bytes[at] === byte);
}

/**
 * Looks at the last byte first and leaps as far as that allows (Horspool's way): a file of one letter only, made to be slow
 * to look through, costs no more than another.
 */
function has(bytes: Uint8Array, text: string): boolean {
  const mark = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const end = mark.length - 1;
  const leap = new Uint8Array(256).fill(mark.length);
  for (let n = 0; n < end; n++) leap[mark[n]!] = end - n;
  for (let at = 0; at + end < bytes.length; at += leap[bytes[at + end]!]!)
    if (isAt(bytes, at, mark)) return true;
  return false;
}

function isAt(bytes: Uint8Array, at: number, mark: Uint8Array): boolean {
  for (let n = mark.length - 1; n >= 0; n--) if (bytes[at + n] !== mark[n]) return false;
  return true;
}

function words(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function refuse(rule: string, message: string): Problem {
  return { rule, severity: 'E', field: 'file', message };
}
