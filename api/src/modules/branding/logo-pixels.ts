import { pngSize } from '@gantry/shared/documents/png-size';
import { crc32, inflateSync } from 'node:zlib';

/** Values of a pixel by the kind of colour that a PNG states: grey, RGB, palette, grey and alpha, RGB and alpha. */
const VALUES: Readonly<Record<number, { values: number; depths: readonly number[] }>> = {
  0: { values: 1, depths: [1, 2, 4, 8, 16] },
  2: { values: 3, depths: [8, 16] },
  3: { values: 1, depths: [1, 2, 4, 8] },
  4: { values: 2, depths: [8, 16] },
  6: { values: 4, depths: [8, 16] },
};
const FILTERS = 4;
/** Every interlaced picture is seven small ones: where each begins, and at which steps its pixels stand. */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/**
 * Whether the pixels of a PNG are whole: the sums of its chunks are right, and what is packed in it opens to just as many
 * bytes as its size asks for. It never opens to more, whatever is packed: a file of 100 kB may hold 100 MB.
 * Example: a picture of 10 × 10 in RGB opens to 310 bytes; one that opens to 309 or 311 is refused.
 */
export function hasWholePixels(png: Uint8Array): boolean {
  const bytes = Buffer.from(png);
  const size = pngSize(bytes);
  const chunks = chunksOf(bytes);
  const rows = size === null || chunks === null ? null : rowsOf(bytes, size);
  if (chunks === null || rows === null) return false;
  const expected = rows.reduce((sum, { count, length }) => sum + count * length, 0);
  try {
    const { buffer, engine } = inflateSync(Buffer.concat(chunks), {
      maxOutputLength: expected + 1,
      info: true,
    }) as unknown as { buffer: Buffer; engine: { bytesWritten: number } };
    const packed = chunks.reduce((sum, { length }) => sum + length, 0);
    return buffer.length === expected && engine.bytesWritten === packed && hasKnownFilters(buffer, rows);
  } catch {
    return false;
  }
}

/** What is packed in each `IDAT`; null where the sum of any chunk is wrong. */
function chunksOf(bytes: Buffer): Buffer[] | null {
  const found: Buffer[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 8 + bytes.readUInt32BE(at);
    if (end + 4 > bytes.length || crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end)) return null;
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') found.push(bytes.subarray(at + 8, end));
    at = end + 4;
  }
  return found;
}

/** Rows of so many bytes each, the byte before them included that says how they are written; null for what PNG does not know. */
function rowsOf(bytes: Buffer, { width, height }: { width: number; height: number }) {
  const [depth = 0, colour = 0, packing, filter, interlace] = bytes.subarray(24, 29);
  const known = VALUES[colour];
  if (!known?.depths.includes(depth) || packing !== 0 || filter !== 0) return null;
  const length = (pixels: number) => 1 + Math.ceil((pixels * known.values * depth) / 8);
  if (interlace === 0) return [{ count: height, length: length(width) }];
  if (interlace !== 1) return null;
  return PASSES.map(([x, y, across, down]) => ({
    pixels: Math.ceil((width - x) / across),
    count: Math.ceil((height - y) / down),
  }))
    .filter(({ pixels, count }) => pixels > 0 && count > 0)
    .map(({ pixels, count }) => ({ count, length: length(pixels) }));
}

function hasKnownFilters(pixels: Buffer, rows: readonly { count: number; length: number }[]): boolean {
  let at = 0;
  for (const { count, length } of rows)
    for (let row = 0; row < count; row++, at += length) if ((pixels[at] ?? 0) > FILTERS) return false;
  return true;
}
