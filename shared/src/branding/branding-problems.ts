import { pngSize } from '../documents/png-size.js';
import type { Problem } from '../errors/error-codes.js';
import { contrastWithWhite, isColour } from './contrast.js';

export interface BrandingFacts {
  organisation: string;
  /** As #rrggbb, in small letters. */
  accent: string;
  /** Base64. */
  logoPng: string | null;
  logoAlt: string | null;
  coverText: string | null;
  markingFull: string | null;
  markingOfficial: string | null;
  markingPublic: string | null;
}

/** WCAG's least for words of ordinary size. */
export const LEAST_CONTRAST = 4.5;
export const MOST_LOGO_BYTES = 100_000;
export const MOST_LOGO_PIXELS = 2_000;
const LEAST_LOGO_PIXELS = 16;
const MOST_ORGANISATION = 100;
const MOST_ALT = 200;
const MOST_COVER_TEXT = 500;
const MOST_MARKING = 40;

/**
 * `BRAND-1`: a pack that can be read by everybody and printed anywhere. The colour stands out against white, the logo is a
 * whole PNG of a moderate size that says in words what it shows, and no words run out of their place.
 * Example: the accent `#ffb81c` is refused with "… stands out against white by 1.7 to 1; words need 4.5 to 1."
 */
export function brandingProblems(facts: BrandingFacts): Problem[] {
  return [
    ...lengthProblems(facts),
    ...accentProblems(facts.accent),
    ...(facts.logoPng === null
      ? facts.logoAlt === null
        ? []
        : [problem('logoAlt', 'There is no logo to describe. Add one, or leave its description out.')]
      : logoProblems(facts.logoPng, facts.logoAlt)),
  ];
}

function lengthProblems(facts: BrandingFacts): Problem[] {
  const { organisation, coverText } = facts;
  const problems: Problem[] = [];
  if (organisation.trim() === '') problems.push(problem('organisation', 'Name the organisation.'));
  if (organisation.length > MOST_ORGANISATION)
    problems.push(
      problem('organisation', `Keep the name within ${MOST_ORGANISATION} letters: it is one line.`),
    );
  if ((coverText ?? '').length > MOST_COVER_TEXT)
    problems.push(problem('coverText', `Keep the words on the cover within ${MOST_COVER_TEXT} letters.`));
  for (const field of ['markingFull', 'markingOfficial', 'markingPublic'] as const)
    if ((facts[field] ?? '').length > MOST_MARKING || /[\r\n]/.test(facts[field] ?? ''))
      problems.push(problem(field, `Keep a marking to one line of at most ${MOST_MARKING} letters.`));
  return problems;
}

function accentProblems(accent: string): Problem[] {
  if (!isColour(accent)) return [problem('accent', 'Give the colour as # and six digits, such as #005eb8.')];
  const contrast = contrastWithWhite(accent) ?? 0;
  if (contrast >= LEAST_CONTRAST) return [];
  // Rounded down, so that 4.49 is never shown as the 4.5 that would do.
  const shown = (Math.floor(contrast * 10) / 10).toFixed(1);
  return [
    problem(
      'accent',
      `${accent} stands out against white by ${shown} to 1; words need ${LEAST_CONTRAST} to 1. Choose a darker colour.`,
    ),
  ];
}

function logoProblems(base64: string, alt: string | null): Problem[] {
  const problems: Problem[] = [];
  if (alt === null || alt.trim() === '')
    problems.push(problem('logoAlt', 'Say in words what the logo shows, for those who do not see it.'));
  if ((alt ?? '').length > MOST_ALT)
    problems.push(problem('logoAlt', `Keep the description of the logo within ${MOST_ALT} letters.`));
  const bytes = bytesOf(base64);
  const size = bytes === null ? null : pngSize(bytes);
  if (bytes === null || size === null || !isWholePng(bytes))
    return [
      ...problems,
      problem('logoPng', 'The logo is no whole PNG file, or holds something besides. Save it as PNG again.'),
    ];
  if (bytes.length > MOST_LOGO_BYTES)
    problems.push(
      problem(
        'logoPng',
        `The logo has ${Math.ceil(bytes.length / 1_000)} kB; ${MOST_LOGO_BYTES / 1_000} kB is the most. Save it smaller.`,
      ),
    );
  const [least, most] = [Math.min(size.width, size.height), Math.max(size.width, size.height)];
  if (least < LEAST_LOGO_PIXELS || most > MOST_LOGO_PIXELS)
    problems.push(
      problem(
        'logoPng',
        `The logo has ${size.width} × ${size.height} pixels; each side is ${LEAST_LOGO_PIXELS} to ${MOST_LOGO_PIXELS}.`,
      ),
    );
  return problems;
}

function bytesOf(base64: string): Uint8Array | null {
  if (base64.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return null;
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

/**
 * What a picture needs to be drawn, and the most bytes that each can need. Others carry free text, or shut up in few bytes
 * far more than they seem to hold.
 */
const LOGO_CHUNKS: ReadonlyMap<string, number> = new Map([
  ['IHDR', 13],
  ['PLTE', 768],
  ['tRNS', 256],
  ['IDAT', Number.POSITIVE_INFINITY],
  ['IEND', 0],
  ['pHYs', 9],
  ['sRGB', 1],
  ['gAMA', 4],
]);

/**
 * Chunk after chunk from the signature to the end mark, with the picture among them, nothing after it and nothing besides.
 * Example: a PNG with a `zTXt` of a camera's notes is refused; saved again without them it is taken.
 */
function isWholePng(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 8;
  const seen = new Set<string>();
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (!LOGO_CHUNKS.has(name) || (seen.has(name) && name !== 'IDAT')) return false;
    if (length > (LOGO_CHUNKS.get(name) ?? 0)) return false;
    seen.add(name);
    at += 12 + length;
    if (name === 'IEND') return seen.has('IDAT') && at === bytes.length;
  }
  return false;
}

const problem = (field: string, message: string): Problem => ({
  rule: 'BRAND-1',
  severity: 'E',
  field,
  message,
});
