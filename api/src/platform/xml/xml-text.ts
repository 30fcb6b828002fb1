import { XmlRefusal } from './xml-refusal.js';

const BYTES_TO_SNIFF = 256;

/** The text of an XML file: in the encoding of its byte order mark, else in the one it declares, else UTF-8. */
export async function* xmlText(bytes: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  let size = 0;
  let head = new Uint8Array(0);
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > limit) throw new XmlRefusal(`It is larger than ${Math.floor(limit / 1024 / 1024)} MB.`);
    if (decoder !== null) {
      yield decoded(decoder, chunk);
      continue;
    }
    head = joined(head, chunk);
    if (head.length < BYTES_TO_SNIFF) continue;
    decoder = decoderFor(head);
    yield decoded(decoder, head);
  }
  if (decoder === null) {
    decoder = decoderFor(head);
    yield decoded(decoder, head);
  }
  yield decoded(decoder);
}

function decoded(decoder: InstanceType<typeof TextDecoder>, chunk?: Uint8Array): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch {
    throw new XmlRefusal(`It holds bytes that are no ${decoder.encoding} text.`);
  }
}

function decoderFor(head: Uint8Array): InstanceType<typeof TextDecoder> {
  const encoding = encodingOf(head);
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new XmlRefusal(`It is written in an encoding that is not known here: ${encoding}.`);
  }
}

function encodingOf(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  if (head[0] === 0xef && head[1] === 0xbb) return 'utf-8';
  const declared = /^<\?xml[^>]*encoding=["']([\w.-]{1,40})["']/.exec(
    Buffer.from(head.subarray(0, BYTES_TO_SNIFF)).toString('latin1'),
  )?.[1];
  // A declaration that can be read byte by byte cannot be in UTF-16.
  return declared === undefined || /^utf-?16/i.test(declared) ? 'utf-8' : declared;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
