import { type PdfWalk, walkPdf } from '../../../test/pdf-walk.js';
import { HOSTILE, sampleDocument } from '../../../test/sample-document.js';
import { writePdf } from './write-pdf.js';

/** Without the places where a long word may break and the order in which marks are stored. */
const plain = (text: string) => text.replace(/[\u200b\s\u200e\u200f\u2066-\u2069\u202a-\u202e]+/g, '');

describe('a document as PDF', () => {
  let walk: PdfWalk;
  beforeAll(async () => {
    walk = await walkPdf(writePdf(sampleDocument()));
  });

  it('has no text outside a tag or an artifact', () => {
    expect(walk.untagged).toBe(0);
    expect(walk.tagged).toBeGreaterThan(100);
    expect(walk.artifacts).toBeGreaterThanOrEqual(2 * walk.pages);
  });

  it('says that it is tagged, in which language, and shows its title', () => {
    expect(walk).toMatchObject({
      isMarked: true,
      language: 'en-GB',
      title: 'Report on the plan & its dates',
      showsTitle: true,
      silentFigures: 0,
    });
  });

  it('has headings, lists, tables with header cells and figures in its tree', () => {
    expect(walk.roles).toMatchObject({ TH: expect.any(Number), TD: expect.any(Number), Figure: 1 });
    expect(walk.roles.TH).toBeGreaterThanOrEqual(2);
    for (const role of ['H1', 'H2', 'H3', 'L', 'LI', 'Table', 'TR', 'P', 'Link', 'TOC'])
      expect([role, (walk.roles[role] ?? 0) > 0]).toEqual([role, true]);
  });

  it('has an outline of exactly its headings', () => {
    expect(walk.outline).toEqual([
      { title: '1 Purpose', depth: 1 },
      { title: 'In short', depth: 2 },
      { title: 'In detail', depth: 3 },
      { title: '2 Next', depth: 1 },
    ]);
  });

  it('carries title, marking, edition and page number on every page', () => {
    expect(walk.pages).toBeGreaterThan(2);
    for (let page = 1; page <= walk.pages; page++)
      expect(walk.text).toContain(`Page ${page} of ${walk.pages}`);
    for (const running of ['OFFICIAL', 'Edition 2'])
      expect(walk.text.split(running)).toHaveLength(walk.pages + 1);
  });

  it('repeats the header row on the pages that a table goes on to', () => {
    expect(walk.text.split('Implication').length - 1).toBeGreaterThan(1);
  });

  it('links to the web only where the document does', () => {
    expect(walk.links).toEqual(['https://example.org/page?a=1&b=2']);
  });

  it.each(HOSTILE.slice(0, -1))('writes %j as text', (text) => {
    expect(plain(walk.text)).toContain(plain(text));
  });

  it('draws letters that are read from right to left', () => {
    const letters = new Set(walk.text);
    for (const letter of 'עברית') expect([letter, letters.has(letter)]).toEqual([letter, true]);
  });

  it('names a letter that no font has by its number, and drops what steers the reader', async () => {
    const { text } = await walkPdf(
      writePdf(
        sampleDocument({
          title: 'Family 👩‍👧',
          blocks: [{ kind: 'paragraph', text: '😀 and 漢, \u202Egpj.exe\u202C\u0007.' }],
        }),
      ),
    );
    expect(plain(text)).toContain(plain('[U+1F600] and [U+6F22], gpj.exe.'));
    expect(plain(text)).toContain('Family[U+1F469][U+1F467]');
  });

  it('names it too where it comes once the letters of a word were looked at', async () => {
    const words = Array.from({ length: 400 }, (_, n) => `“word ${n} – 漢${n}”`);
    const { text } = await walkPdf(
      writePdf(sampleDocument({ blocks: [{ kind: 'paragraph', text: words.join(' ') }] })),
    );
    expect(plain(text).match(/\[U\+6F22\]/g)).toHaveLength(400);
  });

  it('keeps a row in one piece, but for one that is higher than a page', async () => {
    const table = (rows: string[][]) =>
      sampleDocument({
        blocks: [
          {
            kind: 'table',
            columns: [
              { title: 'What', width: 1 },
              { title: 'Words', width: 3 },
            ],
            rows,
          },
        ],
      });
    const six = 'first\ntwo\nthree\nfour\nfive\nlast';
    const rows = await walkPdf(writePdf(table(Array.from({ length: 40 }, (_, n) => [`${n}`, six]))));
    const pages = rows.text.split(/Page \d+ of \d+/);
    expect(rows.pages).toBeGreaterThan(3);
    for (const page of pages) expect(page.split('last')).toHaveLength(page.split('first').length);

    const comment = Array.from({ length: 2_000 }, (_, n) => `word${n}`).join(' ');
    const long = await walkPdf(writePdf(table([['1', comment]])));
    expect(long.pages).toBeGreaterThan(2);
    for (const page of long.text.split(/Page \d+ of \d+/).slice(0, -1)) expect(page).toMatch(/word\d/);
    const spelled = await walkPdf(writePdf(table([['1', '漢 '.repeat(600)]])));
    expect(spelled.pages).toBeGreaterThan(1);
  });

  it('reads a figure with its label first, whether it is a link or not', async () => {
    const walk = await walkPdf(
      writePdf(
        sampleDocument({
          blocks: [
            {
              kind: 'key-figures',
              items: [
                { label: 'Off track', value: [{ text: '27', href: 'https://example.org/' }], note: null },
              ],
            },
          ],
        }),
      ),
    );
    expect(walk.read.indexOf('Off track')).toBeGreaterThanOrEqual(0);
    expect(walk.read.indexOf('Off track')).toBeLessThan(walk.read.indexOf('27'));
  });

  it('gives the same bytes for the same data, and others on another day', () => {
    const [one, two] = [writePdf(sampleDocument()), writePdf(sampleDocument())];
    expect(Buffer.compare(one, two)).toBe(0);
    expect(Buffer.compare(one, writePdf(sampleDocument({ createdOn: '2017-11-25' })))).not.toBe(0);
  });
});
