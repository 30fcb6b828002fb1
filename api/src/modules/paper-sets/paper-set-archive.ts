import { Readable } from 'node:stream';
import { Zip, ZipPassThrough } from 'fflate';

export interface ArchivedFile {
  name: string;
  bytes: Uint8Array;
}

/**
 * Files as one archive, read one after the other while it goes out, so that no more than one is in memory. Nothing is packed:
 * papers are packed already. The same files on the same day (`YYYY-MM-DD`) give the same bytes.
 */
export function archived(files: AsyncIterable<ArchivedFile>, on: string): Readable {
  return Readable.from(pieces(files, new Date(`${on}T12:00:00`)));
}

async function* pieces(files: AsyncIterable<ArchivedFile>, mtime: Date): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece);
  });
  for await (const { name, bytes } of files) {
    const entry = new ZipPassThrough(name);
    entry.mtime = mtime;
    zip.add(entry);
    entry.push(bytes, true);
    yield* ready;
    ready = [];
  }
  zip.end();
  yield* ready;
}
