/** `H` header · `T` a table begins · `D` a piece of its data · `Z` closing. Then four bytes of length, then the content. */
export type FrameKind = 'H' | 'T' | 'D' | 'Z';

export interface Frame {
  kind: FrameKind;
  content: Buffer;
  /** As it stands in the file, for the checksum of the whole. */
  bytes: Buffer;
}

const PREFIX_BYTES = 5;
/** Far more than a piece of COPY data or the list of all tables; a longer length is not ours. */
const LONGEST = 64 * 1024 * 1024;

export function frame(kind: FrameKind, content: Buffer): Buffer {
  const bytes = Buffer.allocUnsafe(PREFIX_BYTES + content.length);
  bytes.write(kind, 0, 'latin1');
  bytes.writeUInt32BE(content.length, 1);
  content.copy(bytes, PREFIX_BYTES);
  return bytes;
}

export function jsonFrame(kind: FrameKind, value: unknown): Buffer {
  return frame(kind, Buffer.from(JSON.stringify(value)));
}

/** Cuts a stream of bytes into frames, whatever pieces they arrive in. */
export async function* readFrames(chunks: AsyncIterable<Buffer>): AsyncGenerator<Frame> {
  let pending: Buffer[] = [];
  let size = 0;
  let needed = PREFIX_BYTES;
  for await (const chunk of chunks) {
    pending.push(chunk);
    size += chunk.length;
    if (size < needed) continue;
    let rest = pending.length === 1 ? chunk : Buffer.concat(pending);
    for (;;) {
      const length = rest.length < PREFIX_BYTES ? 0 : contentLength(rest);
      needed = PREFIX_BYTES + length;
      if (rest.length < needed) break;
      yield {
        kind: String.fromCharCode(rest[0] ?? 0) as FrameKind,
        content: rest.subarray(PREFIX_BYTES, needed),
        bytes: rest.subarray(0, needed),
      };
      rest = rest.subarray(needed);
    }
    pending = [rest];
    size = rest.length;
  }
  if (size > 0) throw new UnfinishedFrame();
}

/** What stands where a frame should begin is none. */
export class NoFrame extends Error {}

/** The file ended inside a frame. */
export class UnfinishedFrame extends Error {}

function contentLength(rest: Buffer): number {
  const kind = String.fromCharCode(rest[0] ?? 0);
  const length = rest.readUInt32BE(1);
  if (!'HTDZ'.includes(kind) || length > LONGEST) throw new NoFrame();
  return length;
}
