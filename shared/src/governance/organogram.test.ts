import fc from 'fast-check';
import { type ChartBody, organogram } from './organogram.js';

const body = (id: string, parentId: string | null = null, isParentInferred = false): ChartBody => ({
  id,
  name: id,
  parentId,
  isParentInferred,
});
const at = (bodies: ChartBody[], id: string) => organogram(bodies).boxes.find((box) => box.id === id)!;

it('puts a parent over the middle of those below it', () => {
  const bodies = [body('top'), body('left', 'top'), body('right', 'top')];
  const [top, left, right] = ['top', 'left', 'right'].map((id) => at(bodies, id));
  expect(top!.x).toBe((left!.x + right!.x) / 2);
  expect(left!.y).toBe(right!.y);
  expect(top!.y).toBeLessThan(left!.y);
});

it('marks an inferred line, and draws none to what is not there', () => {
  const { lines } = organogram([body('top'), body('a', 'top', true), body('b', 'top'), body('c', 'hidden')]);
  expect(lines.map(({ toId, isInferred }) => [toId, isInferred])).toEqual([
    ['a', true],
    ['b', false],
  ]);
});

it('sets apart what reports nowhere', () => {
  const { unconnectedIds, boxes } = organogram([body('top'), body('a', 'top'), body('alone')]);
  expect(unconnectedIds).toEqual(['alone']);
  expect(boxes).toHaveLength(3);
});

it('draws nothing of nothing', () => {
  expect(organogram([])).toEqual({ boxes: [], lines: [], width: 0, height: 0, unconnectedIds: [] });
});

const anyBodies = fc
  .array(fc.option(fc.nat(30), { nil: null }), { maxLength: 30 })
  .map((parents) => parents.map((parent, index) => body(`b${index}`, parent === null ? null : `b${parent}`)));

it('draws each body once, inside the picture, and none over another, circles included', () => {
  fc.assert(
    fc.property(anyBodies, (bodies) => {
      const { boxes, width, height } = organogram(bodies);
      expect(boxes.map(({ id }) => id).sort()).toEqual(bodies.map(({ id }) => id).sort());
      for (const [index, one] of boxes.entries()) {
        expect(one.x >= 0 && one.y >= 0 && one.x + one.width <= width && one.y + one.height <= height).toBe(
          true,
        );
        for (const other of boxes.slice(index + 1)) {
          const isApart =
            one.x + one.width <= other.x ||
            other.x + other.width <= one.x ||
            one.y + one.height <= other.y ||
            other.y + other.height <= one.y;
          expect(isApart).toBe(true);
        }
      }
    }),
  );
});

it('draws every line downwards from one box to another', () => {
  fc.assert(
    fc.property(anyBodies, (bodies) => {
      const { boxes, lines } = organogram(bodies);
      const box = new Map(boxes.map((one) => [one.id, one]));
      for (const { fromId, toId, points } of lines) {
        expect(box.get(fromId)!.y + box.get(fromId)!.height).toBe(points[0]![1]);
        expect(box.get(toId)!.y).toBe(points.at(-1)![1]);
        expect(points[0]![1]).toBeLessThan(points.at(-1)![1]);
      }
    }),
  );
});
