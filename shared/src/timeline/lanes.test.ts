import fc from 'fast-check';
import { placeLabel } from './labels.js';
import { packLane } from './lanes.js';

const BOUNDS = { left: 0, right: 1200 };
const entry = fc
  .record({
    left: fc.integer({ min: 0, max: 1150 }),
    width: fc.integer({ min: 4, max: 300 }),
    text: fc.string({ minLength: 1, maxLength: 40 }),
  })
  .map(({ left, width, text }) => ({
    left,
    right: Math.min(left + width, 1190),
    words: { text, muted: '26 Oct' },
  }));

it('never lets a mark or its words touch another on the same line', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 40 }), (entries) => {
      const packed = packLane(entries, BOUNDS);
      const boxes = packed.entries.map(({ level, label }, i) => ({
        level,
        left: Math.min(entries[i]!.left, label.x),
        right: Math.max(entries[i]!.right, label.x + label.width),
      }));
      for (const [i, a] of boxes.entries())
        for (const b of boxes.slice(i + 1))
          if (a.level === b.level) expect(a.right <= b.left || b.right <= a.left).toBe(true);
      expect(Math.max(0, ...boxes.map((box) => box.level + 1))).toBeLessThanOrEqual(packed.levels);
    }),
  );
});

it('keeps every label inside the drawing and clear of its own mark', () => {
  fc.assert(
    fc.property(entry, (one) => {
      const label = placeLabel(one, one.words, BOUNDS);
      expect(label.x).toBeGreaterThanOrEqual(0);
      expect(label.x + label.width).toBeLessThanOrEqual(1200 + 1e-9);
      expect(label.x >= one.right || label.x + label.width <= one.left).toBe(true);
    }),
  );
});

it('stands right of its mark where there is room and flips before it would be cut', () => {
  const words = { text: 'Launch consultation', muted: '8 Mar' };
  expect(placeLabel({ left: 100, right: 118 }, words, BOUNDS).side).toBe('right');
  expect(placeLabel({ left: 1150, right: 1168 }, words, BOUNDS)).toMatchObject({ side: 'left', ...words });
});

it('gives up the title before the date when it fits on neither side', () => {
  const words = { text: 'A very long title that cannot be written out here', muted: '8 Mar' };
  const label = placeLabel({ left: 60, right: 78 }, words, { left: 0, right: 180 });
  expect(label.text).toMatch(/…$/);
  expect(label.muted).toBe('8 Mar');
});

it('puts two far apart on one line and two close together on two', () => {
  const at = (left: number) => ({
    left,
    right: left + 16,
    words: { text: 'Investment Committee', muted: '' },
  });
  expect(packLane([at(0), at(600)], BOUNDS).levels).toBe(1);
  expect(packLane([at(300), at(320), at(340)], BOUNDS).levels).toBeGreaterThan(1);
});
