import type { PackContent, PackKind, PackSectionKind } from '@gantry/shared/packs/pack-content';
import { pageOf } from '@gantry/shared/packs/page/page-of';
import { PACK_TEMPLATES, SECTION_HEADINGS } from '@gantry/shared/packs/templates';
import { sampleFacts } from '@gantry/shared/packs/test/sample-facts';
import { samplePack } from '@gantry/shared/packs/test/sample-pack';
import { DEFAULT_BANDS } from '@gantry/shared/risk/bands';
import { walkPdf } from '../../../../test/pdf-walk.js';
import { readOwnZip } from '../../zip/zip.js';
import { packSlides } from '../slides/pack-slides.js';
import { CONTENT, LEAST_SIZE, SLIDE } from '../slides/slide-plan.js';
import { writePackPptx } from '../slides/write-pack-pptx.js';
import { writePackDocx } from './write-pack-docx.js';
import { writePackHtml } from './write-pack-html.js';
import { writePackPdf } from './write-pack-pdf.js';

const SUMMARY =
  'The stroke review is on its way to consultation, and much has to come together before. '.repeat(12);
const HASH = 'a'.repeat(64);

/** A pack of one page of a programme of 300 milestones and 60 risks, with sections behind the page where some are asked for. */
function pack(
  kind: PackKind,
  over: Partial<PackContent> = {},
  behind: readonly PackSectionKind[] = [],
): PackContent {
  const arranged = PACK_TEMPLATES[kind].map((one) => ({
    kind: one,
    heading: SECTION_HEADINGS[one],
    comment:
      one === 'EXECUTIVE_SUMMARY' ? SUMMARY : 'Said by the programme office, at some length. '.repeat(9),
  }));
  const context = { bands: DEFAULT_BANDS, previous: null, isStillReadable: () => true, hiddenNames: [] };
  const page = pageOf(kind, sampleFacts({ milestones: 300, risks: 60 }), arranged, context)!;
  const whole = samplePack({}, { milestones: 300, risks: 60 });
  const kinds: readonly PackSectionKind[] = [...PACK_TEMPLATES[kind], ...behind];
  const sections = whole.sections.filter((one) => kinds.includes(one.kind));
  return { ...whole, kind, sections, page, ...over };
}
const LONG_TITLE = 'A title of a pack '.repeat(11).trim();
const slidesIn = async (content: PackContent) =>
  [...readOwnZip(await writePackPptx(content)).keys()].filter((path) =>
    /^ppt\/slides\/slide\d+\.xml$/.test(path),
  );

describe.each(['SRO_ONE_PAGER', 'PLAN_ON_A_PAGE'] as const)('%s of a large programme', (kind) => {
  it('is one page and one slide, tagged, with what it is and its marking', async () => {
    const walk = await walkPdf(await writePackPdf(pack(kind)));
    expect(walk).toMatchObject({ pages: 1, untagged: 0, silentFigures: 0, isMarked: true, showsTitle: true });
    expect(await slidesIn(pack(kind))).toHaveLength(1);
    const facts =
      'Programme Board, 29 November 2017 · as at 24 Nov 2017, 16:30 · Edition 1.0 · Official audience · OFFICIAL';
    expect(walk.text.replace(/\s+/g, ' ')).toContain(facts);
    expect(walk.text).toContain('Page 1 of 1');
    expect(walk.text).not.toContain('Contents');
  });

  it('is one page under a title as long as may be, and with a reason for its correction', async () => {
    const content = pack(kind, {
      title: LONG_TITLE,
      reason: 'The date of the launch was misprinted. '.repeat(20),
    });
    expect((await walkPdf(await writePackPdf(content))).pages).toBe(1);
  });

  it('grows by the sections that were added to it, and by nothing else', async () => {
    const content = pack(kind, {}, ['GLOSSARY']);
    const { pages, outline } = await walkPdf(await writePackPdf(content));
    expect(pages).toBe(2);
    expect(outline.at(-1)?.title).toBe('Glossary');
    expect(await slidesIn(content)).toHaveLength(2);
  });

  it('has nothing on its slide that is too small, meets something else or leaves it', () => {
    const [slide] = packSlides(pack(kind), HASH);
    const parts = slide?.parts ?? [];
    for (const { box } of parts) {
      expect(box.x + box.width).toBeLessThanOrEqual(SLIDE.width);
      expect(box.y + box.height).toBeLessThanOrEqual(CONTENT.y + CONTENT.height + 0.01);
      const met = parts.filter(
        (other) =>
          other.box !== box &&
          other.box.x < box.x + box.width &&
          box.x < other.box.x + other.box.width &&
          other.box.y < box.y + box.height - 0.01 &&
          box.y < other.box.y + other.box.height - 0.01,
      );
      expect(met.map(({ name }) => name)).toEqual([]);
    }
    for (const part of parts)
      if (part.kind === 'text')
        for (const { size } of part.paragraphs) expect(size).toBeGreaterThanOrEqual(LEAST_SIZE);
  });

  it('is the same bytes of the same content', async () => {
    const content = pack(kind);
    for (const write of [writePackPdf, writePackDocx, writePackPptx]) {
      const [first, second] = [await write(content), await write(structuredClone(content))];
      expect(Buffer.compare(Buffer.from(first), Buffer.from(second))).toBe(0);
    }
  });
});

it('has the tables of its sections whole on the page of HTML, below what stands on one page', async () => {
  const html = Buffer.from(await writePackHtml(pack('SRO_ONE_PAGER'))).toString('utf8');
  expect(html).toContain('On one page');
  expect(html).toMatch(/R-1 Risk 1.*… and \d+ more in the board pack/s);
  expect(html.match(/<th scope="row"><a [^>]*>MS-\d+/g)).toHaveLength(300);
});

it('names how many records are left out for an audience, and says nothing of which', async () => {
  const { text } = await walkPdf(await writePackPdf(pack('SRO_ONE_PAGER', { audience: 'PUBLIC' })));
  expect(text.replace(/\s+/g, ' ')).toContain(
    'Left out for this audience: 2 of the risks, 1 of the decisions.',
  );
  expect(text).not.toContain('Exempt, paragraph');
});

it('says in lists of its slide once how a line is set in', async () => {
  const files = readOwnZip(await writePackPptx(pack('SRO_ONE_PAGER')));
  const slide = files.get('ppt/slides/slide1.xml')!.toString('utf8');
  expect(slide).toContain('<a:buChar');
  expect(slide).not.toMatch(/<\/a:r><a:pPr/);
});

it('lies as wide as the sheet of its plan, for Word too', async () => {
  const files = readOwnZip(await writePackDocx(pack('PLAN_ON_A_PAGE')));
  const document = files.get('word/document.xml')!.toString('utf8');
  expect(document).toContain('w:w="23811" w:h="16838" w:orient="landscape"');
  expect(document.match(/<w:sectPr/g)).toHaveLength(1);
});

it('writes an edition from before there were pages as the document that it was', async () => {
  const before = samplePack({ kind: 'SRO_ONE_PAGER' }, { milestones: 5, risks: 5 });
  const { pages, text, outline } = await walkPdf(await writePackPdf(before));
  expect(pages).toBeGreaterThan(2);
  expect(text).toContain('Contents');
  expect(outline.map(({ title }) => title)).toContain('About this edition');
  expect((await slidesIn(before)).length).toBeGreaterThan(before.sections.length);
});
