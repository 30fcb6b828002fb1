import { LABEL_SIZE } from './labels.js';
import { lanesDrawing } from './lanes-drawing.js';
import type { Shape, TextShape } from './shapes.js';
import { toSvg } from './svg-writer.js';
import { anItem, aPlan, STROKE_PLAN } from './test/stroke-plan.js';
import { textWidth } from './text-metrics.js';

const WIDTH = 1200;
const draw = (scenarioId: string | null = null, width = WIDTH) =>
  lanesDrawing(STROKE_PLAN, { unit: 'week', scenarioId, width });
const labelsOf = (shapes: readonly Shape[]) =>
  shapes.filter(
    (shape): shape is TextShape => shape.type === 'text' && shape.role === 'label' && shape.hasHalo,
  );

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}
const boxOf = (label: TextShape): Box => ({
  left: label.x,
  right: label.x + textWidth(`${label.text} ${label.muted}`, LABEL_SIZE),
  top: label.y - 9,
  bottom: label.y + 3,
});
function marksOf(shapes: readonly Shape[], legendTop: number): Box[] {
  return shapes.flatMap((shape) => {
    if (shape.role !== 'mark' || shape.type === 'line' || shape.type === 'text' || shape.y > legendTop)
      return [];
    if (shape.type === 'rect')
      return [{ left: shape.x, right: shape.x + shape.width, top: shape.y, bottom: shape.y + shape.height }];
    return [
      {
        left: shape.x - shape.r,
        right: shape.x + shape.r,
        top: shape.y - shape.r,
        bottom: shape.y + shape.r,
      },
    ];
  });
}
const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('the stroke timeline of November 2017', () => {
  const drawing = draw();
  const labels = labelsOf(drawing.shapes);
  const legendTop = drawing.height - 56;

  it('names all 20 entries in full, each with its date', () => {
    expect(labels.map((label) => label.text).sort()).toEqual(
      STROKE_PLAN.items.map((item) => item.title).sort(),
    );
    expect(labels.every((label) => label.muted !== '')).toBe(true);
  });

  it('cuts no label and lets none cover another', () => {
    const boxes = labels.map(boxOf);
    for (const [i, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(WIDTH);
      for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(false);
    }
  });

  it('lets no label cover a mark', () => {
    const marks = marksOf(drawing.shapes, legendTop);
    expect(marks).toHaveLength(20);
    for (const label of labels.map(boxOf)) for (const mark of marks) expect(overlap(label, mark)).toBe(false);
  });

  it('shows the five lanes, both scenarios in words, the unconfirmed and the approximate', () => {
    const words = drawing.shapes.flatMap((shape) => (shape.type === 'text' ? [shape.text, shape.muted] : []));
    for (const expected of [
      'Clinical Senate',
      'NHS England',
      'PCBC development',
      'JHOSC',
      'Scenario 1',
      'Scenario 2',
    ])
      expect(words).toContain(expected);
    expect(words).toContain('~23 Jan (TBC)');
    expect(words).toContain('8 Mar (TBC) [Scenario 2]');
    expect(words).toContain('26 Oct – 15 Nov (TBC)');
  });

  it('has one place to press for every entry, around its mark and its words, none over another', () => {
    expect(drawing.hits.map(({ item }) => item.id).sort()).toEqual(
      STROKE_PLAN.items.map(({ id }) => id).sort(),
    );
    for (const label of labels) {
      const isInside = (hit: (typeof drawing.hits)[number]) =>
        label.x >= hit.x && label.x <= hit.x + hit.width && label.y > hit.y && label.y < hit.y + hit.height;
      expect(drawing.hits.filter(isInside).map(({ item }) => item.title)).toEqual([label.text]);
    }
  });

  it('is the same bytes on every run', () => {
    expect(toSvg(draw())).toBe(toSvg(draw()));
  });
});

it.each([700, 900, 1600])('covers no words at %s px either', (width) => {
  const boxes = labelsOf(draw(null, width).shapes).map(boxOf);
  for (const [i, box] of boxes.entries()) {
    expect(box.right).toBeLessThanOrEqual(width);
    for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(false);
  }
});

it('shows one scenario without the other', () => {
  const words = labelsOf(draw('s1').shapes).map((label) => `${label.text} ${label.muted}`);
  expect(words).toContain('Launch consultation 1 Feb (TBC)');
  expect(words).not.toContain('Launch consultation 8 Mar (TBC)');
});

it('writes out below the chart what has no date', () => {
  const plan = aPlan([anItem('dated', '2018-01-01'), anItem('Go live', null, { printed: 'in year one' })]);
  expect(toSvg(lanesDrawing(plan, { unit: 'month', scenarioId: null, width: 800 }))).toContain(
    'Go live (in year one)',
  );
});
