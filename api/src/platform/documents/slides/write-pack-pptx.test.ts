import { SAMPLE_LOGO } from '@gantry/shared/branding/test/sample-logo';
import type { PackBlock, PackCell, PackContent, PackTable } from '@gantry/shared/packs/pack-content';
import { samplePack } from '@gantry/shared/packs/test/sample-pack';
import { drawingPages, extentOfShape } from '@gantry/shared/timeline/drawing-pages';
import { rect, text } from '@gantry/shared/timeline/shapes';
import { textWidth } from '@gantry/shared/timeline/text-metrics';
import { readOwnZip } from '../../zip/zip.js';
import { packSlides } from './pack-slides.js';
import { CONTENT, LEAST_SIZE, LINE, SLIDE, type SlidePart } from './slide-plan.js';
import { heightOf, textOf } from './slide-text.js';
import { CELL } from './table-pages.js';
import { fitsOnSheet, writePackPptx, writePlanOnAPagePptx } from './write-pack-pptx.js';

const { branding } = samplePack();
const pack = samplePack(
  { branding: { ...branding, logoPng: null, logoAlt: null } },
  { milestones: 45, risks: 20 },
);
const HASH = 'a'.repeat(64);

async function parts(content: PackContent) {
  const files = readOwnZip(await writePackPptx(content));
  const text = (path: string) => files.get(path)!.toString('utf8');
  const slides = [...files.keys()]
    .filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
    .sort((a, b) => Number(/\d+/.exec(a)) - Number(/\d+/.exec(b)));
  return { files, text, slides, all: slides.map(text).join('\n') };
}

describe('a pack as slides', () => {
  it('is the same bytes on every run, whatever the clock says', async () => {
    const first = await writePackPptx(pack);
    const second = await writePackPptx(structuredClone(pack));
    expect(Buffer.compare(Buffer.from(first), Buffer.from(second))).toBe(0);
    const core = readOwnZip(first).get('docProps/core.xml')!.toString('utf8');
    expect(core.match(/2017-11-24T16:30:00Z/g)).toHaveLength(2);
  });

  it('holds native tables and shapes, and no picture but the logo', async () => {
    const { files, all } = await parts(pack);
    expect([...files.keys()].filter((path) => path.includes('/media/'))).toEqual([]);
    expect(all.match(/<a:tbl>/g)!.length).toBeGreaterThan(8);
    expect(all).toContain('<p:grpSp>');
    expect(all).toContain('prst="diamond"');
    expect(all).not.toContain('<p:pic>');

    const withLogo = samplePack(
      { branding: { ...pack.branding, logoPng: SAMPLE_LOGO, logoAlt: 'The mark of the partnership' } },
      { milestones: 1, risks: 1 },
    );
    const branded = await parts(withLogo);
    expect([...branded.files.keys()].filter((path) => path.includes('/media/'))).toHaveLength(1);
    expect(branded.all.match(/<p:pic>/g)).toHaveLength(1);
    expect(branded.all).toContain('descr="The mark of the partnership"');
  });

  it('describes every table and every drawing, and marks the rest of a drawing as decoration', async () => {
    const { all } = await parts(pack);
    const frames = all.match(/<p:graphicFrame>.*?<\/p:nvGraphicFramePr>/gs)!;
    for (const frame of frames) expect(frame).toMatch(/descr="[^"]{10,}"/);
    for (const group of all.match(/<p:grpSp><p:nvGrpSpPr>.*?<\/p:nvGrpSpPr>/gs)!)
      expect(group).toMatch(/descr="[^"]{10,}the table “[^”]+”\."/);
    const drawing = /<p:grpSp>.*?<\/p:grpSp>/s.exec(all)![0];
    const shapes = drawing.match(/<p:sp>.*?<\/p:sp>/gs)!;
    for (const shape of shapes)
      expect(shape.includes('<a:t>') || shape.includes('adec:decorative')).toBe(true);
  });

  it('says once, at its beginning, how a paragraph is set', async () => {
    const { all } = await parts(pack);
    expect(all).toMatch(/<\/a:r><a:r>/);
    expect(all).not.toMatch(/<\/a:r><a:pPr/);
  });

  it('says of each table which row is its header, and that its first column names the rows', async () => {
    const { all } = await parts(pack);
    const tables = all.match(/<a:tbl>/g)!.length;
    expect(all.match(/<a:tblPr firstRow="1"/g)).toHaveLength(tables);
    const figures = all.match(/name="Key figures"/g)!.length;
    expect(all.match(/<a:tblPr firstRow="1" firstCol="1">/g)).toHaveLength(tables - figures);
  });

  it('gives a cell without words the height of its type, not that of 18 points', async () => {
    const { all } = await parts(pack);
    const tables = all.match(/<a:tbl>.*?<\/a:tbl>/gs)!.join('');
    const empty = tables.match(/<a:p><a:pPr algn="\w+"\/>(?!<a:r>).*?<\/a:p>/g)!;
    expect(empty.length).toBeGreaterThan(0);
    for (const paragraph of empty) expect(paragraph).toMatch(/<a:endParaRPr lang="en-GB" sz="(950|1050)"/);
  });

  it('gives each slide a title of its own, and each shape of a slide a number of its own', async () => {
    const { slides, text } = await parts(pack);
    const titles = slides.map((path) => /<p:cSld name="([^"]*)"/.exec(text(path))![1]);
    expect(new Set(titles).size).toBe(slides.length);
    for (const path of slides) {
      const numbers = [...text(path).matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, number]) => number);
      expect(new Set(numbers).size).toBe(numbers.length);
      expect(text(path)).toContain('type="title"');
    }
  });

  it('names each link that a slide uses, and leads to the record as it was', async () => {
    const { slides, text } = await parts(pack);
    for (const path of slides) {
      const rels = text(path.replace('slides/', 'slides/_rels/').replace(/$/, '.rels'));
      for (const [, id] of text(path).matchAll(/r:id="([^"]+)"/g)) expect(rels).toContain(`Id="${id}"`);
    }
    const all = slides.map((path) => text(path.replace('slides/', 'slides/_rels/').concat('.rels'))).join('');
    expect(all).toContain(
      'https://gantry.example.org/p/km-stp/items/00000000-0000-4000-8000-000000000001?asAt=2017-11-24T16%3A30%3A00.000Z',
    );
  });

  it('tells status by word and sign, not by colour alone', async () => {
    const { all } = await parts(pack);
    expect(all).toMatch(/<a:t>► <\/a:t>.*?<a:t>On track<\/a:t>/s);
    expect(all).toMatch(/<a:t>× <\/a:t>.*?<a:t>Off track/s);
  });

  it('says in the notes nothing but where it was taken from', async () => {
    const { files } = await parts(pack);
    const notes = [...files].filter(([path]) => path.startsWith('ppt/notesSlides/notesSlide'));
    for (const [, bytes] of notes) {
      const said = [...bytes.toString('utf8').matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, words]) => words!);
      expect(said.filter((words) => !/^(Source: |\d+$)/.test(words))).toEqual([]);
    }
  });
});

describe('slides before they are written', () => {
  const slides = packSlides(pack, HASH);
  const every = slides.flatMap(({ parts: own }) => own);
  const sizes = (part: SlidePart): number[] =>
    part.kind === 'table' ? [part.size] : part.kind === 'text' ? part.paragraphs.map(({ size }) => size) : [];

  it('have no letters below 9 points, and nothing that leaves the slide or meets the next', () => {
    expect(Math.min(...every.flatMap(sizes))).toBeGreaterThanOrEqual(LEAST_SIZE);
    for (const { parts: own, look } of slides) {
      for (const { box } of own) {
        expect(box.x + box.width).toBeLessThanOrEqual(SLIDE.width);
        expect(box.y + box.height).toBeLessThanOrEqual(
          look === 'cover' ? SLIDE.height : CONTENT.y + CONTENT.height + 0.01,
        );
      }
      if (look === 'content')
        own.slice(1).forEach(({ box }, i) => {
          expect(box.y).toBeGreaterThanOrEqual(own[i]!.box.y + own[i]!.box.height);
        });
    }
  });

  it('hold every row of a long table once, with its header on every slide', () => {
    const tables = slides.flatMap(({ title, parts: own }) =>
      title.startsWith('Milestones') ? own.flatMap((part) => (part.kind === 'table' ? [part] : [])) : [],
    );
    expect(tables.length).toBeGreaterThan(2);
    for (const { rows } of tables) expect(rows[0]!.every(({ isHead }) => isHead)).toBe(true);
    const codes = tables.flatMap(({ rows }) => rows.slice(1).map((row) => row[0]!.runs[0]!.text));
    expect(codes).toEqual(Array.from({ length: 45 }, (_, i) => `MS-${String(i + 1).padStart(3, '0')}`));
    expect(slides.map(({ title }) => title)).toContain(`Milestones (2 of ${tables.length})`);
  });

  it('let a row that is higher than a slide go on on the next, and lose no word of it', () => {
    const words = Array.from({ length: 2_000 }, (_, i) => `word${i}`);
    const table: PackTable = {
      kind: 'table',
      key: 'long',
      title: 'Long',
      columns: [
        { key: 'code', title: 'Code', kind: 'text', width: 1 },
        { key: 'said', title: 'What was said', kind: 'text', width: 1 },
      ],
      rows: [
        [
          { kind: 'text', text: 'R-1' },
          { kind: 'text', text: words.join(' ') },
        ],
      ],
      emptyText: 'Nothing.',
    };
    const long = packSlides(
      { ...pack, sections: [{ kind: 'RISKS', heading: 'Risks', blocks: [table] }] },
      HASH,
    );
    const rows = long.flatMap(({ parts: own }) =>
      own.flatMap((part) => (part.kind === 'table' ? part.rows.slice(1) : [])),
    );
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.map((row) => row[0]!.runs[0]!.text)).toEqual(rows.map(() => 'R-1'));
    expect(rows.map((row) => row[1]!.runs.map(({ text }) => text).join('')).join(' ')).toBe(words.join(' '));
  });

  it('hold tables with long and with missing words, a line to spare above the foot', () => {
    const words = 'NHS England asks for the assurance of the capital case before the Joint Committee meets. ';
    const lengthened = (cell: PackCell, at: number): PackCell =>
      at % 5 === 0 ? { ...cell, text: '' } : { ...cell, text: `${cell.text}\n${words.repeat(at % 7)}` };
    const sections = pack.sections.map((section) => ({
      ...section,
      blocks: section.blocks.flatMap((block): PackBlock[] =>
        block.kind === 'table'
          ? [
              { kind: 'paragraph', text: `${words}\n\n${words.repeat(4)}` },
              {
                ...block,
                rows: block.rows.map((row, r) =>
                  row.map((cell, i) => (i === 0 ? cell : lengthened(cell, 3 * r + i))),
                ),
              },
            ]
          : [block],
      ),
    }));
    const tables = packSlides({ ...pack, sections }, HASH).flatMap(({ parts: own }) =>
      own.flatMap((part) => (part.kind === 'table' && part.name !== 'Key figures' ? [part] : [])),
    );
    expect(tables.length).toBeGreaterThan(20);
    for (const { box, widths, heights, rows, size, name } of tables) {
      const sum = heights.reduce((a, b) => a + b, 0);
      expect(sum).toBeCloseTo(box.height);
      const spare = name.startsWith('Risks by') ? 0 : size * LINE;
      expect(box.y + sum + spare).toBeLessThanOrEqual(CONTENT.y + CONTENT.height + 0.01);
      rows.forEach((row, r) => {
        row.forEach(({ runs }, i) => {
          expect(heights[r]!).toBeGreaterThanOrEqual(
            heightOf([{ text: textOf(runs) }], widths[i]! - 2 * CELL.side, size),
          );
        });
      });
    }
  });

  it('count each line that somebody broke by hand, with the space below it', () => {
    const text = 'One.\nTwo.\n\nThree.';
    const [slide] = packSlides(
      { ...pack, sections: [{ kind: 'RETURNS', heading: 'Said', blocks: [{ kind: 'paragraph', text }] }] },
      HASH,
    ).filter(({ title }) => title === 'Said');
    const [said] = slide!.parts;
    expect(said!.kind === 'text' && said!.paragraphs.length).toBe(3);
    expect(said!.box.height).toBeCloseTo(3 * (14 * LINE + 6));
  });

  it('name each table in the title of its slide, or above it where something else came first', () => {
    const table = (title: string): PackBlock => ({
      kind: 'table',
      key: title.toLowerCase(),
      title,
      columns: [{ key: 'what', title: 'What', kind: 'text', width: 1 }],
      rows: [[{ kind: 'text', text: 'One' }]],
      emptyText: 'None.',
    });
    const sections: PackContent['sections'] = [
      {
        kind: 'SCENARIOS',
        heading: 'Scenarios',
        blocks: [table('Side by side'), table('Where they differ')],
      },
      {
        kind: 'RISKS',
        heading: 'Risks',
        blocks: [{ kind: 'paragraph', text: 'Six are open.' }, table('Register'), table('Risks')],
      },
    ];
    const slides = packSlides({ ...pack, sections }, HASH).slice(2, -1);
    expect(slides.map(({ title }) => title)).toEqual(['Scenarios: Side by side', 'Risks']);
    const above = slides.map(({ parts: own }) =>
      own.flatMap((part) =>
        part.kind === 'text' && part.name === 'Heading' ? [textOf(part.paragraphs[0]!.runs)] : [],
      ),
    );
    expect(above).toEqual([['Where they differ'], ['Register']]);
  });

  it('say that there is nothing where a section is empty', () => {
    const empty = packSlides(
      { ...pack, sections: [{ kind: 'ACTIONS', heading: 'Actions', blocks: [] }] },
      HASH,
    );
    expect(JSON.stringify(empty)).toContain('Nothing to report.');
  });
});

describe('a drawing on slides', () => {
  const section = pack.sections.find(({ kind }) => kind === 'TIMELINE')!;
  const { drawing } = section.blocks.find((block) => block.kind === 'drawing')!;

  it('is one slide where it can be read so', () => {
    expect(drawingPages(drawing, CONTENT.width, CONTENT.height, LEAST_SIZE)).toHaveLength(1);
  });

  it('is cut between its entries where it is too high, each word once and none cut through', () => {
    const pages = drawingPages(drawing, CONTENT.width, 300, LEAST_SIZE);
    expect(pages.length).toBeGreaterThan(1);
    const labels = (from: typeof drawing) =>
      from.shapes
        .flatMap((shape) => (shape.type === 'text' && shape.role === 'label' ? [shape.text] : []))
        .sort();
    expect(pages.flatMap((page) => labels(page.drawing)).sort()).toEqual(labels(drawing));
    for (const { drawing: own, scale } of pages) {
      expect(own.height * scale).toBeLessThanOrEqual(300.5);
      for (const shape of own.shapes) expect(extentOfShape(shape).bottom).toBeLessThanOrEqual(own.height + 1);
      expect(own.shapes.some((shape) => shape.type === 'text' && shape.text === 'Nov 2017')).toBe(true);
    }
  });

  it('fills an A3 sheet, and says when its letters would be too small', async () => {
    const facts = {
      title: 'Plan on a page',
      instant: pack.asAt.instant,
      accent: '#005eb8',
      marking: null,
      foot: 'As at 24 Nov 2017',
    };
    const files = readOwnZip(await writePlanOnAPagePptx({ sheets: [drawing], size: 'A3', ...facts }));
    expect(files.get('ppt/presentation.xml')!.toString('utf8')).toContain(
      '<p:sldSz cx="15119985" cy="10692003"',
    );
    expect(fitsOnSheet(drawing, 'A3')).toBe(true);
    expect(fitsOnSheet({ ...drawing, height: 9_000 }, '16:9')).toBe(false);
  });

  it('keeps the words of the as-at flag on it, on a drawing that was laid out small', async () => {
    const flag = rect('as-at', { x: 10, y: 0, width: 78, height: 11.25 }, 'ink', { radius: 2 });
    const words = text('as-at', 13.75, 9.4, 'as at 5 Feb 2018', { size: 8.25, isBold: true, fill: 'paper' });
    const sheet = { ...drawing, width: 888, height: 412, shapes: [flag, words] };
    const facts = {
      title: 'Plan',
      instant: pack.asAt.instant,
      accent: '#005eb8',
      marking: null,
      foot: 'Foot',
    };
    const files = readOwnZip(await writePlanOnAPagePptx({ sheets: [sheet], size: '16:9', ...facts }));
    const slide = files.get('ppt/slides/slide1.xml')!.toString('utf8');
    const [, at, wide] = /name="as-at[^>]*>.*?<a:off x="(\d+)"[^>]*><a:ext cx="(\d+)"/s.exec(slide) ?? [];
    const right = (Number(at) + Number(wide)) / 12_700;
    expect(right).toBeGreaterThanOrEqual(36 + 13.75 + textWidth('as at 5 Feb 2018', 9, true));
  });
});
