import { SaxesParser } from 'saxes';
import { XmlRefusal } from './xml-refusal.js';
import { xmlText } from './xml-text.js';

/** What a file may ask of us. Counted while reading, so that nothing has to be believed. */
export interface XmlLimits {
  bytes: number;
  /** Elements inside one another. */
  depth: number;
  /** Elements of one record. */
  recordElements: number;
}

export const XML_LIMITS: XmlLimits = { bytes: 64 * 1024 * 1024, depth: 40, recordElements: 400_000 };

/** One element with what is below it. Names are without prefix; attributes are not kept. */
export interface XmlElement {
  name: string;
  text: string;
  children: XmlElement[];
}

/**
 * Reads a file of records, `<Root><List><Record>…`, as it comes in: each record, and each plain element directly below the
 * root, is handed over when it ends and then forgotten. `path` holds the names from the root to it. No document type, no
 * entity, nothing fetched: such files are refused.
 */
export async function readXmlRecords(
  bytes: AsyncIterable<Uint8Array>,
  onRecord: (path: readonly string[], record: XmlElement) => void,
  limits: XmlLimits = XML_LIMITS,
): Promise<void> {
  const parser = new SaxesParser();
  const open: XmlElement[] = [];
  let elements = 0;
  const refuse = (what: string): never => {
    throw new XmlRefusal(`${what} (line ${parser.line}).`);
  };
  const text = (value: string) => {
    const element = open.at(-1);
    if (element !== undefined && open.length > 1) element.text += value;
  };
  parser.on('doctype', () => refuse('It declares a document type or entities, which are not read'));
  parser.on('error', (error) => refuse(`It is no well-formed XML: ${reasonOf(error)}`));
  parser.on('opentag', ({ name }) => {
    if (open.length >= limits.depth) refuse(`Elements lie more than ${limits.depth} deep inside one another`);
    if (open.length <= 2) elements = 0;
    if (++elements > limits.recordElements)
      refuse(`One record holds more than ${limits.recordElements} elements`);
    const element = { name: name.slice(name.indexOf(':') + 1), text: '', children: [] };
    if (open.length > 2) open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', () => {
    const depth = open.length;
    const element = open.pop()!;
    if (depth === 2 || depth === 3)
      onRecord(
        [...open, element].map((one) => one.name),
        element,
      );
  });
  for await (const piece of xmlText(bytes, limits.bytes)) parser.write(piece);
  parser.close();
}

const reasonOf = (error: Error) => error.message.replace(/^\d+:\d+:?\s*/, '').replace(/\.$/, '');
