/** Where a stream of random numbers starts: 64 bits made from the seed of the run and from what the stream is for. */
export interface StreamKey {
  readonly a: number;
  readonly b: number;
}

/**
 * A stream of its own for each thing that is drawn, named by its stable id. Number n of a stream depends on its key and n
 * alone, so that neither the order of a plan nor an edit elsewhere in it changes what is drawn here.
 */
export function streamKey(seed: number, what: string, id: string): StreamKey {
  let a = 0xdeadbeef ^ (seed | 0);
  let b = 0x41c6ce57 ^ Math.floor(seed / 4294967296);
  const text = `${what}\u0000${id}\u0000${seed}`;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return { a: a | 0, b: b | 0 };
}

/** Number n of a stream, above 0 and below 1: two rounds of mixing, each with half of the key. */
export function uniformAt({ a, b }: StreamKey, n: number): number {
  let h = (a + Math.imul(n, 0x9e3779b1)) | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  h = ((h ^ (h >>> 16)) + b) | 0;
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  h ^= h >>> 16;
  return ((h >>> 0) + 0.5) / 4294967296;
}

/** Numbers `first` to `first + count - 1` of a stream. */
export function uniforms(key: StreamKey, first: number, count: number, out: Float64Array): void {
  for (let k = 0; k < count; k++) out[k] = uniformAt(key, first + k);
}
