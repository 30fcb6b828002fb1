import { readXmlRecords, XML_LIMITS, type XmlElement, type XmlLimits } from './read-xml-records.js';

async function* piecewise(text: string | Uint8Array, size = Math.max(7, text.length / 100)) {
  const bytes = Buffer.from(text);
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
}

async function read(text: string | Uint8Array, limits: Partial<XmlLimits> = {}) {
  const records: [string, XmlElement][] = [];
  await readXmlRecords(piecewise(text), (path, record) => records.push([path.join('/'), record]), {
    ...XML_LIMITS,
    ...limits,
  });
  return records;
}

it('hands over each record of a list, and each plain element below the root', async () => {
  const records = await read(
    '<p:Plan xmlns:p="x"><p:Name>A &amp; B</p:Name><p:Items><p:Item><p:Note><![CDATA[<b>]]></p:Note></p:Item></p:Items></p:Plan>',
  );
  expect(records).toMatchObject([
    ['Plan/Name', { text: 'A & B' }],
    ['Plan/Items/Item', { children: [{ name: 'Note', text: '<b>', children: [] }] }],
    ['Plan/Items', { children: [] }],
  ]);
});

it.each([
  [
    'UTF-16 with its mark',
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('<a><b>é</b></a>', 'utf16le')]),
  ],
  ['UTF-8 with its mark', '\uFEFF<a><b>é</b></a>'],
  [
    'the encoding it declares',
    Buffer.from('<?xml version="1.0" encoding="windows-1252"?><a><b>é</b></a>', 'latin1'),
  ],
])('reads %s', async (_, bytes) => {
  expect((await read(bytes))[0]?.[1].text).toBe('é');
});

it.each([
  ['a document type', '<!DOCTYPE a [<!ENTITY x "y">]><a><b>&x;</b></a>', {}, /document type or entities/],
  ['an entity of its own', '<a><b>&x;</b></a>', {}, /no well-formed XML/],
  ['an end that is missing', '<a><b>', {}, /no well-formed XML/],
  ['nothing at all', '', {}, /no well-formed XML/],
  ['elements too deep', '<a><b><c><d/></c></b></a>', { depth: 3 }, /more than 3 deep/],
  ['a record too large', '<a><b><c><d/><d/><d/></c></b></a>', { recordElements: 3 }, /more than 3 elements/],
  ['bytes that are no text', Buffer.from([0x3c, 0x61, 0x3e, 0xff]), {}, /no utf-8 text/],
  ['an unknown encoding', '<?xml version="1.0" encoding="klingon"?><a/>', {}, /not known here: klingon/],
  [
    'more bytes than it may have',
    `<a>${' '.repeat(3_000_000)}</a>`,
    { bytes: 2_097_152 },
    /larger than 2 MB/,
  ],
])('refuses %s in words', async (_, text, limits, words) => {
  await expect(read(text, limits)).rejects.toMatchObject({
    name: 'XmlRefusal',
    message: expect.stringMatching(words),
  });
});
