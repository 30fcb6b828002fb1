import { deflateSync } from 'node:zlib';
import { SAMPLE_LOGO } from '@gantry/shared/branding/test/sample-logo';
import { pngChunk as chunk } from '../../../test/png-chunk.js';
import { hasWholePixels } from './logo-pixels.js';

/** A picture whose pixels open to these bytes: 8 bits of RGB unless told otherwise. */
function png(
  width: number,
  height: number,
  pixels: Buffer,
  [depth, colour, interlace]: readonly number[] = [8, 2, 0],
): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([depth ?? 8, colour ?? 2, 0, 0, interlace ?? 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND'),
  ]);
}

describe('the pixels of a logo', () => {
  it('are whole in a PNG as programs write it', () => {
    expect(hasWholePixels(Buffer.from(SAMPLE_LOGO, 'base64'))).toBe(true);
  });

  it.each([
    [309, false],
    [310, true],
    [311, false],
  ])('of 10 × 10 in RGB that open to %i bytes: %s', (length, isWhole) => {
    expect(hasWholePixels(png(10, 10, Buffer.alloc(length)))).toBe(isWhole);
  });

  it.each([
    ['1 bit of grey', 9, 2, [1, 0, 0], 6],
    ['4 bits of a palette', 3, 2, [4, 3, 0], 6],
    ['16 bits of RGB and alpha', 2, 2, [16, 6, 0], 34],
    ['interlaced, 5 × 5 of grey', 5, 5, [8, 0, 1], 36],
    ['interlaced, 1 × 1 of grey', 1, 1, [8, 0, 1], 2],
  ])('are counted by how they are written: %s', (_, width, height, kind, length) => {
    expect(hasWholePixels(png(width, height, Buffer.alloc(length), kind))).toBe(true);
    expect(hasWholePixels(png(width, height, Buffer.alloc(length + 1), kind))).toBe(false);
  });

  it('are refused where far more is packed than the size asks for, and are not opened', () => {
    const bomb = png(16, 16, Buffer.alloc(100_000_000));
    expect(bomb.length).toBeLessThan(100_000);
    const before = process.memoryUsage();
    expect(hasWholePixels(bomb)).toBe(false);
    const after = process.memoryUsage();
    const grown = after.arrayBuffers + after.external - before.arrayBuffers - before.external;
    expect(grown).toBeLessThan(5_000_000);
  });

  it('are refused where a sum is wrong, a row is written in no known way or something follows them', () => {
    const whole = png(10, 10, Buffer.alloc(310));
    const wrong = Buffer.from(whole);
    wrong[wrong.length - 20]! ^= 1;
    expect(hasWholePixels(wrong)).toBe(false);
    expect(hasWholePixels(png(10, 10, Buffer.alloc(310, 5)))).toBe(false);
    expect(hasWholePixels(png(10, 10, Buffer.alloc(310, 4)))).toBe(true);
    const packed = Buffer.concat([deflateSync(Buffer.alloc(310)), Buffer.from('more')]);
    const at = whole.indexOf('IDAT') - 4;
    const followed = Buffer.concat([whole.subarray(0, at), chunk('IDAT', packed), chunk('IEND')]);
    expect(hasWholePixels(followed)).toBe(false);
  });

  it.each([
    ['a depth', [3, 2, 0]],
    ['a colour', [8, 5, 0]],
    ['a lacing', [8, 2, 2]],
  ])('are refused with %s that PNG does not know', (_, kind) => {
    expect(hasWholePixels(png(10, 10, Buffer.alloc(310), kind))).toBe(false);
  });
});
