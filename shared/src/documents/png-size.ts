const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const HEADER = [0x49, 0x48, 0x44, 0x52];

/**
 * Width and height in pixels that a PNG states in its header; null for bytes that are no PNG.
 * Example: the first 24 bytes of a logo of 400 × 120 give `{ width: 400, height: 120 }`.
 */
export function pngSize(bytes: Uint8Array): { width: number; height: number } | null {
  const isPng =
    bytes.length >= 24 &&
    SIGNATURE.every((byte, at) => bytes[at] === byte) &&
    HEADER.every((byte, at) => bytes[12 + at] === byte);
  if (!isPng) return null;
  const read = (at: number) =>
    bytes[at]! * 0x1000000 + bytes[at + 1]! * 0x10000 + bytes[at + 2]! * 0x100 + bytes[at + 3]!;
  const [width, height] = [read(16), read(20)];
  return width > 0 && height > 0 ? { width, height } : null;
}
