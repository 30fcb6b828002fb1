import type { Drawing } from '../timeline/shapes.js';
import type { PackBlock, PackContent, PackDrawing } from './pack-content.js';
import { FIGURE, figuresOf, LEAST_LETTERS, packDocument } from './pack-document.js';
import { samplePack } from './test/sample-pack.js';

const pack = samplePack({}, { milestones: 2, risks: 2 });
const isDrawing = (block: PackBlock): block is PackDrawing => block.kind === 'drawing';
const block = pack.sections.flatMap(({ blocks }) => blocks).find(isDrawing)!;
const sizeOf = (svg: string) => {
  const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg)!.map(Number);
  return { width: width!, height: height! };
};
const lettersOf = (svg: string) => [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));

/** The same plan told again below itself, so that it is as high as a whole programme. */
function told(times: number): PackDrawing {
  const { drawing } = block;
  const shapes = Array.from({ length: times }, (_, at) =>
    drawing.shapes.map((shape) => {
      const by = at * drawing.height;
      return shape.type === 'line'
        ? { ...shape, points: shape.points.map((value, i) => (i % 2 === 0 ? value : value + by)) }
        : { ...shape, y: shape.y + by };
    }),
  ).flat();
  const high: Drawing = { ...drawing, height: drawing.height * times, shapes };
  return { ...block, drawing: high };
}

describe('the picture of a pack as figures of a document', () => {
  const high = told(4);
  const figures = figuresOf(high, pack);

  it('are several where it is high, each with a title, a number and words of its own', () => {
    expect(figures.length).toBeGreaterThan(3);
    figures.forEach(({ caption, alt, svg }, at) => {
      const title = `${block.title}, ${at + 1} of ${figures.length}`;
      expect(caption).toBe(title);
      expect(alt).toBe(
        `${title}. ${block.drawing.description} The table “${twinTitle(pack)}” says the same.`,
      );
      expect(svg).toContain(`<title id="title">${title}</title>`);
    });
  });

  it('each take the whole width of the page, with letters that can be read', () => {
    for (const { svg } of figures) {
      const { width, height } = sizeOf(svg);
      expect(height / width).toBeLessThanOrEqual(FIGURE.height / FIGURE.width + 0.001);
      expect(Math.min(...lettersOf(svg)) * (FIGURE.width / width)).toBeGreaterThanOrEqual(LEAST_LETTERS);
    }
  });

  it('show every entry once', () => {
    const words = (isLabel: boolean) =>
      high.drawing.shapes.flatMap((shape) =>
        shape.type === 'text' && (shape.role === 'label') === isLabel ? [shape.text] : [],
      );
    // A lane may have the name of an entry.
    const others = new Set(words(false));
    const labels = words(true).filter((text) => !others.has(text));
    expect(labels.length).toBeGreaterThan(40);
    const all = figures.map(({ svg }) => svg.replaceAll(' <tspan', '<tspan')).join('');
    const written = (text: string) => all.split(`>${text.replaceAll('&', '&amp;')}<`).length - 1;
    for (const text of new Set(labels))
      expect([text, written(text)]).toEqual([text, labels.filter((each) => each === text).length]);
  });

  it('are one without a number where the whole can be read', () => {
    const low: PackDrawing = { ...block, drawing: { ...block.drawing, height: 500 } };
    expect(figuresOf(low, pack).map(({ caption }) => caption)).toEqual([block.title]);
  });

  it('stand in the document in their order', () => {
    const sections = pack.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((each) => (isDrawing(each) ? high : each)),
    }));
    const captions = packDocument({ ...pack, sections }, 'a'.repeat(64)).blocks.flatMap((each) =>
      each.kind === 'figure' ? [each.caption] : [],
    );
    expect(captions).toEqual(figures.map(({ caption }) => caption));
  });
});

function twinTitle({ sections }: PackContent): string {
  const twin = sections
    .flatMap(({ blocks }) => blocks)
    .find((each) => each.kind === 'table' && each.key === block.twinKey);
  return twin?.kind === 'table' ? twin.title : '';
}
