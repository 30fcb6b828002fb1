import { HOSTILE, sampleDocument } from '../../../test/sample-document.js';
import { readOwnZip } from '../zip/zip.js';
import { writeDocx } from './write-docx.js';

const unescaped = (xml: string) =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

describe('a document for Word', () => {
  let files: Map<string, string>;
  let body: string;
  let texts: string[];
  beforeAll(async () => {
    const bytes = await writeDocx(sampleDocument());
    files = new Map([...readOwnZip(bytes)].map(([path, content]) => [path, content.toString('utf8')]));
    body = files.get('word/document.xml') ?? '';
    texts = [...body.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text = '']) => unescaped(text));
  });

  it('has headings as Word knows them, and a field for the contents', () => {
    const count = (style: string) => body.split(`<w:pStyle w:val="${style}"/>`).length - 1;
    expect([count('Title'), count('Heading1'), count('Heading2'), count('Heading3')]).toEqual([1, 2, 1, 1]);
    expect(body).toMatch(/<w:instrText[^>]*>TOC [^<]*1-3/);
    expect(files.get('word/settings.xml')).toContain('<w:updateFields/>');
  });

  it('repeats the header row of a table', () => {
    expect(body.split('<w:tblHeader/>')).toHaveLength(2);
  });

  it('says in its properties what it is, and of which day', () => {
    const core = files.get('docProps/core.xml') ?? '';
    expect(core).toContain('<dc:title>Report on the plan &amp; its dates</dc:title>');
    expect(core).toContain('<dc:subject>Where the plan stands</dc:subject>');
    expect(core.match(/2017-11-24T00:00:00Z/g)).toHaveLength(2);
    expect(files.get('word/styles.xml')).toContain('<w:lang w:val="en-GB"/>');
  });

  it('carries title, marking, edition and page number on every page', () => {
    const [head, foot] = [files.get('word/header1.xml'), files.get('word/footer1.xml')];
    expect(head).toContain('OFFICIAL');
    expect(foot).toContain('Edition 2');
    expect(foot).toMatch(/PAGE<.*NUMPAGES</s);
  });

  it('says in words what a figure shows', () => {
    expect(body).toContain('descr="A bar half as long as the page"');
    expect(files.has('word/media/image1.svg')).toBe(true);
  });

  it.each(HOSTILE)('writes %j as text', (text) => {
    expect(texts).toContain(text);
  });

  it('links to the web only where the document does', () => {
    const targets = [...(files.get('word/_rels/document.xml.rels') ?? '').matchAll(/Target="(http[^"]*)"/g)];
    expect(targets.map(([, target = '']) => unescaped(target))).toEqual(['https://example.org/page?a=1&b=2']);
    expect(body).toContain('w:anchor="purpose"');
  });

  it('gives the same bytes for the same data', async () => {
    const [one, two] = [await writeDocx(sampleDocument()), await writeDocx(sampleDocument())];
    expect(Buffer.compare(Buffer.from(one), Buffer.from(two))).toBe(0);
  });
});
