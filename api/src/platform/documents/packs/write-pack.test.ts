import { inflateSync } from 'node:zlib';
import type { PackContent } from '@gantry/shared/packs/pack-content';
import { samplePack } from '@gantry/shared/packs/test/sample-pack';
import { type PdfWalk, walkPdf } from '../../../../test/pdf-walk.js';
import { readOwnZip } from '../../zip/zip.js';
import { RAG_LOOK } from '../rag-look.js';
import { packHash } from './pack-hash.js';
import { writePackDocx } from './write-pack-docx.js';
import { writePackHtml } from './write-pack-html.js';
import { writePackPdf } from './write-pack-pdf.js';

const SIZE = { milestones: 60, risks: 20 };
const pack = (more: Partial<PackContent> = {}) => samplePack(more, SIZE);
const plain = (text: string) => text.replace(/[\u200b\s]+/g, '');
const WORDS = ['On track', 'At risk', 'Complete', 'Off track', 'Stale', 'Not rated'];
const ADDRESS = 'https://gantry.example.org/p/km-stp/items/00000000-0000-4000-8000-000000000001';
const AS_AT = '?asAt=2017-11-24T16%3A30%3A00.000Z';

/** What a PDF says of itself, with the packed objects opened. */
function opened(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('latin1');
  const parts = [text];
  for (const { index } of text.matchAll(/stream\r?\n/g)) {
    const from = index + (text[index + 6] === '\r' ? 8 : 7);
    try {
      parts.push(
        inflateSync(Buffer.from(bytes).subarray(from, text.indexOf('endstream', from))).toString('latin1'),
      );
    } catch {
      // Not every stream is packed.
    }
  }
  return parts.join('\n');
}

describe('a pack as PDF', () => {
  let walk: PdfWalk;
  let inside: string;
  beforeAll(async () => {
    const bytes = await writePackPdf(pack());
    walk = await walkPdf(bytes);
    inside = opened(bytes);
  });

  it('has no text outside a tag, says its title and language, and describes every figure', () => {
    expect(walk).toMatchObject({
      ...{ untagged: 0, isMarked: true, language: 'en-GB', showsTitle: true, silentFigures: 0 },
      title: 'Kent and Medway: board pack for November 2017',
    });
    expect(inside).toContain('pdfuaid');
    expect(walk.roles.Figure).toBeGreaterThanOrEqual(2);
  });

  it('says of every head in a table whether it is the head of a column or of a row', () => {
    const count = (pattern: RegExp) => inside.match(pattern)?.length ?? 0;
    const [columns, rows] = [count(/\/Scope\s*\/Column\b/g), count(/\/Scope\s*\/Row\b/g)];
    const tables = pack().sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' ? [block.rows.length] : [])),
    );
    expect(columns).toBeGreaterThan(40);
    // The heat map and what was left out are tables too.
    expect(rows).toBe(tables.reduce((a, b) => a + b, 0) + 5 + pack().withheld.length);
    expect(count(/\/S\s*\/TH\b/g)).toBe(columns + rows);
  });

  it('ties no cell to heads by name alone, so that the head of its row is read as well', () => {
    expect(inside).not.toMatch(/\/Headers \[\(/);
  });

  it('has a bookmark and a line of contents for each section', () => {
    const headings = walk.outline.filter(({ depth }) => depth === 1).map(({ title }) => title);
    expect(headings).toEqual([...pack().sections.map(({ heading }) => heading), 'About this edition']);
    expect(walk.roles.TOCI).toBeGreaterThanOrEqual(headings.length);
  });

  it('carries marking, edition, as-at, fingerprint and page number on every page', () => {
    const hash = packHash(pack());
    for (let page = 1; page <= walk.pages; page++)
      expect(walk.text).toContain(`Page ${page} of ${walk.pages}`);
    const foot = `Edition 1.0 · as at 24 Nov 2017, 16:30 · ${hash.slice(0, 12)}`;
    expect(walk.text.split(foot)).toHaveLength(walk.pages + 1);
    expect(walk.text.split(`${pack().title}\n${foot}`)).toHaveLength(walk.pages + 1);
    expect(walk.text.split('OFFICIAL').length - 1).toBeGreaterThanOrEqual(walk.pages);
    expect(plain(walk.text)).toContain(hash);
  });

  it('repeats the head of a long table', () => {
    expect(walk.text.split('Baseline').length - 1).toBeGreaterThan(1);
  });

  it('says every status in a word, and says what was left out and why', () => {
    for (const word of WORDS) expect([word, walk.text.includes(word)]).toEqual([word, true]);
    expect(plain(walk.text)).toContain(plain('Exempt, paragraph 3: financial or business affairs'));
  });

  it('shows no column in which no row says anything', async () => {
    const sections = pack().sections.filter(({ kind }) => kind === 'SCENARIOS');
    const emptied = sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) =>
        block.kind === 'table'
          ? {
              ...block,
              rows: block.rows.map((row) => [...row.slice(0, -1), { kind: 'text' as const, text: '' }]),
            }
          : block,
      ),
    }));
    const [full, less] = [pack({ sections }), pack({ sections: emptied })].map(writePackPdf);
    expect((await walkPdf(await full!)).text).toContain('Decided by');
    expect((await walkPdf(await less!)).text).not.toContain('Decided by');
  });

  it('leads from a row to its record, as it was then', () => {
    expect(walk.links).toContain(`${ADDRESS}${AS_AT}`);
  });

  it('writes letters that no font has by their number', () => {
    expect(plain(walk.text)).toContain(plain('scenario 2. [U+1F600] [U+6F22] naïve'));
  });

  it('leads nowhere where there is no web address', async () => {
    const { links } = await walkPdf(
      await writePackPdf(samplePack({ webAddress: null }, { milestones: 2, risks: 2 })),
    );
    expect(links).toEqual([]);
  });

  it('is written from a pack without sections, risks or anything withheld', async () => {
    const empty = await walkPdf(await writePackPdf(pack({ sections: [], withheld: [] })));
    expect(empty.text).toContain('Nothing was left out for this audience.');
    const none = await walkPdf(await writePackPdf(samplePack({}, { milestones: 0, risks: 0 })));
    expect(none.text).toContain('No milestone is in the plan.');
  });
});

describe('a pack for Word', () => {
  let document: string;
  let files: ReadonlyMap<string, Buffer>;
  beforeAll(async () => {
    files = readOwnZip(Buffer.from(await writePackDocx(pack())));
    document = files.get('word/document.xml')?.toString('utf8') ?? '';
  });

  it('has headings, a field for the contents, repeated heads and a description of every picture', () => {
    expect(document).toContain('TOC \\h');
    expect(document.match(/w:val="Heading1"/g)?.length).toBe(pack().sections.length + 1);
    expect(document.match(/<w:tblHeader\/>/g)?.length).toBe(document.match(/<w:tbl>/g)?.length);
    const pictures = document.match(/<wp:docPr [^>]*>/g) ?? [];
    expect(pictures).toHaveLength(2);
    for (const picture of pictures) expect(picture).toMatch(/descr="[^"]+"/);
  });

  it('gives each status the sign that it has on slides and in sheets', () => {
    const words = { green: 'On track', amber: 'At risk', red: 'Off track', blue: 'Complete' } as const;
    const plainly = document.replace(/<[^>]+>/g, '');
    for (const [rag, word] of Object.entries(words) as [keyof typeof words, string][])
      expect(plainly).toContain(`\u00a0${RAG_LOOK[rag].sign}\u00a0${word}`);
  });

  it('names the title at the foot of every page, above the edition', () => {
    const feet = [...files].filter(([path]) => /footer\d+\.xml$/.test(path));
    expect(feet.length).toBeGreaterThan(1);
    for (const [, foot] of feet) {
      const text = foot
        .toString('utf8')
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ');
      expect(text).toMatch(/Kent and Medway: board pack for November 2017 .*Edition 1\.0 · as at .* Page /);
    }
  });

  it('says that the first column of a table names its rows', () => {
    expect(document.match(/w:firstColumn="(?:1|true)"/g)).toHaveLength(
      document.match(/<w:tbl>/g)?.length ?? 0,
    );
  });

  it('turns pages for what is wide, and says every status in a word', () => {
    expect(document).toContain('w:orient="landscape"');
    for (const word of WORDS) expect([word, document.includes(word)]).toEqual([word, true]);
  });

  it('has the drawing as lines and as a picture that something is on', () => {
    const drawn = [...files.keys()].filter((path) => /media\/.*\.svg$/.test(path));
    const pictures = [...files.keys()].filter((path) => /media\/.*\.png$/.test(path));
    expect(drawn).toHaveLength(1);
    expect(Math.max(...pictures.map((path) => files.get(path)!.length))).toBeGreaterThan(20_000);
  });
});

describe('a pack as a page', () => {
  let page: string;
  beforeAll(async () => {
    page = Buffer.from(await writePackHtml(pack())).toString('utf8');
  });

  it('needs no other host and no script', () => {
    expect(page).not.toMatch(/<script|<link|<iframe|@import|url\(["']?(?!#)/i);
    expect(
      page.match(/(?:src|href)="(?!#|data:image\/png|https:\/\/gantry\.example\.org\/p\/)[^"]*"/g),
    ).toBeNull();
  });

  it('takes what people wrote as words', () => {
    expect(page).toContain('“quoted” &amp; &lt;b&gt;');
    expect(page).toContain(`${ADDRESS}${AS_AT}`.replaceAll('&', '&amp;'));
  });

  it('has a caption and scopes in every table, and names of its own for what a drawing defines', () => {
    const tables = page.match(/<table>/g)?.length ?? 0;
    expect(page.match(/<caption>/g)).toHaveLength(tables);
    expect(page.match(/<th(?!ead| scope)/g)).toBeNull();
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

it.each([
  ['PDF', writePackPdf],
  ['Word', writePackDocx],
  ['HTML', writePackHtml],
] as const)(
  'is the same bytes as %s for the same content, in whatever order its fields are',
  async (_, write) => {
    const content = samplePack({}, { milestones: 5, risks: 5 });
    const turned = Object.fromEntries(Object.entries(content).reverse()) as unknown as PackContent;
    expect(Buffer.compare(Buffer.from(await write(content)), Buffer.from(await write(turned)))).toBe(0);
  },
);
