import fc from 'fast-check';
import { day } from '../dates/day.js';
import { planOnAPage, SHEET_SIZES, SHEETS, type SheetSize } from './plan-on-a-page.js';
import type { Drawing, TextShape } from './shapes.js';
import { toSvg } from './svg-writer.js';
import { anItem, aPlan, largePlan, STROKE_PLAN } from './test/stroke-plan.js';
import { textWidth } from './text-metrics.js';
import type { TimelineData, TimelineItem } from './types.js';

const LEAST_POINTS = 6.5;
const textsOf = (drawing: Drawing) =>
  drawing.shapes.filter((shape): shape is TextShape => shape.type === 'text');
const labelsOf = (drawing: Drawing) =>
  textsOf(drawing).filter(({ role, hasHalo }) => role === 'label' && hasHalo);

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function boxOf({ x, y, text, muted, size, isBold, anchor }: TextShape): Box {
  const width = textWidth(muted === '' ? text : `${text} ${muted}`, size, isBold);
  const left = anchor === 'middle' ? x - width / 2 : x;
  return { left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.25 };
}

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** What of a sheet breaks what was promised of it; empty where nothing does. */
function breaches(drawing: Drawing): string[] {
  const found: string[] = [];
  const texts = textsOf(drawing);
  for (const each of texts) {
    const box = boxOf(each);
    const isInside =
      box.left >= 0 && box.top >= 0 && box.right <= drawing.width && box.bottom <= drawing.height;
    if (!isInside) found.push(`leaves the sheet: ${each.text}`);
    if (each.text.includes('…')) found.push(`is cut: ${each.text}`);
    if (each.size < LEAST_POINTS) found.push(`is too small: ${each.text}`);
  }
  const words = texts.filter(({ role }) => role === 'label' || role === 'header');
  const boxes = words.map(boxOf);
  for (const [i, box] of boxes.entries())
    for (const [j, other] of boxes.entries())
      if (i < j && overlap(box, other)) found.push(`overlap: ${words[i]!.text} / ${words[j]!.text}`);
  const labels = labelsOf(drawing).map(boxOf);
  for (const shape of drawing.shapes) {
    if (shape.role !== 'mark' || shape.type === 'line' || shape.type === 'text') continue;
    const box: Box =
      shape.type === 'rect'
        ? { left: shape.x, right: shape.x + shape.width, top: shape.y, bottom: shape.y + shape.height }
        : {
            left: shape.x - shape.r,
            right: shape.x + shape.r,
            top: shape.y - shape.r,
            bottom: shape.y + shape.r,
          };
    if (box.left < 0 || box.right > drawing.width) found.push('a mark leaves the sheet');
    if (labels.some((label) => overlap(label, box))) found.push('a mark is covered');
  }
  return found;
}

const letters = (words: string) => words.replace(/\s+/g, '');

/** Every item is named in full, with its date, on one of the sheets. */
function namesMissing(data: TimelineData, sheets: readonly Drawing[]): string[] {
  const all = letters(
    sheets.flatMap((sheet) => textsOf(sheet).map(({ text, muted }) => `${text}${muted}`)).join(''),
  );
  return data.items.map(({ title }) => title).filter((title) => !all.includes(letters(title)));
}

describe('the stroke plan on a page', () => {
  it.each(SHEET_SIZES)(
    'stands on one sheet of %s with all entries, nothing cut and nothing covered',
    (size) => {
      const sheets = planOnAPage(STROKE_PLAN, { size });
      expect(sheets).toHaveLength(1);
      expect(sheets[0]).toMatchObject(SHEETS[size]);
      expect(labelsOf(sheets[0]!)).toHaveLength(20);
      expect(namesMissing(STROKE_PLAN, sheets)).toEqual([]);
      expect(breaches(sheets[0]!)).toEqual([]);
    },
  );

  it('names the four printed lanes and the joint scrutiny committee', () => {
    const words = textsOf(planOnAPage(STROKE_PLAN, { size: 'A4' })[0]!).map(({ text }) => text);
    for (const lane of ['Clinical Senate', 'CCG Joint', 'NHS England', 'PCBC development', 'JHOSC'])
      expect(words).toContain(lane);
  });

  it('says of every unconfirmed date and of every scenario what it is, in words', () => {
    const muted = labelsOf(planOnAPage(STROKE_PLAN, { size: 'A4' })[0]!).map((label) => label.muted);
    expect(muted.filter((words) => words.includes('(TBC)'))).toHaveLength(5);
    expect(muted.filter((words) => words.includes('[Scenario 1]'))).toHaveLength(2);
    expect(muted.filter((words) => words.includes('[Scenario 2]'))).toHaveLength(3);
  });

  it('draws what is to be confirmed hollow and dashed, and scenarios with strokes of their own', () => {
    const { shapes } = planOnAPage(STROKE_PLAN, { size: 'A4' })[0]!;
    const strokes = shapes.filter(({ role, type }) => role === 'band' && type === 'line');
    const rising = strokes.filter((one) => one.type === 'line' && one.points[1]! - one.points[3]! > 0);
    const falling = strokes.filter((one) => one.type === 'line' && one.stroke === 'scenario-2-ink');
    expect([rising.length > 0, falling.length > 0]).toEqual([true, true]);
    expect(shapes.some((one) => one.role === 'mark' && one.type === 'circle' && one.isDashed)).toBe(true);
  });

  it('leaves out the other scenario, and no more, where one is chosen', () => {
    const [sheet] = planOnAPage(STROKE_PLAN, { size: 'A4', scenarioId: 's1' });
    expect(labelsOf(sheet!)).toHaveLength(17);
  });

  it('leaves its title to the slide that it stands on, and everything else where it is', () => {
    const paper = textsOf(planOnAPage(STROKE_PLAN, { size: '16:9' })[0]!).map(({ text }) => text);
    const slides = planOnAPage(STROKE_PLAN, { size: '16:9', isSlide: true });
    expect(paper).toContain(STROKE_PLAN.title);
    const words = slides.flatMap((slide) => textsOf(slide).map(({ text }) => text));
    expect(words).not.toContain(STROKE_PLAN.title);
    expect(namesMissing(STROKE_PLAN, slides)).toEqual([]);
    expect(slides.flatMap(breaches)).toEqual([]);
  });

  it('is set on a slide as it is laid out: as large as its room, in half points and no smaller than 9', () => {
    for (const size of ['A3', '16:9'] as const)
      for (const plan of [STROKE_PLAN, largePlan(120)])
        for (const slide of planOnAPage(plan, { size, isSlide: true })) {
          const { width, height } = SHEETS[size];
          expect([slide.width, slide.height]).toEqual([width - 72, height - 128]);
          for (const label of labelsOf(slide)) {
            expect(label.size).toBeGreaterThanOrEqual(9);
            expect(Number.isInteger(Math.round(label.size * 1000) / 500)).toBe(true);
          }
        }
  });

  it('is the same bytes every time', () => {
    const draw = () => planOnAPage(STROKE_PLAN, { size: 'A4' }).map((sheet) => toSvg(sheet));
    expect(draw()).toEqual(draw());
  });
});

describe('a plan without days', () => {
  const undated = aPlan([anItem('go-live', null, { title: 'Go-live', printed: 'date TBC' })]);

  it('writes out what has no date, with the words as printed', () => {
    const words = textsOf(planOnAPage(undated, { size: 'A4' })[0]!).map(({ text }) => text);
    expect(words).toContain('No date yet (1)');
    expect(words).toContain('Go-live (date TBC)');
  });

  it('is a sheet all the same when nothing is planned', () => {
    expect(planOnAPage(aPlan([]), { size: 'A4' })).toHaveLength(1);
  });
});

it('goes on to further sheets where one cannot hold a plan, with the days at the head of each', () => {
  const plan = largePlan(300);
  const sheets = planOnAPage(plan, { size: 'A4' });
  expect(sheets.length).toBeGreaterThan(1);
  expect(namesMissing(plan, sheets)).toEqual([]);
  for (const sheet of sheets) {
    expect(breaches(sheet)).toEqual([]);
    expect(textsOf(sheet).map(({ text }) => text)).toContain('2018/19');
  }
});

const title = fc
  .array(fc.string({ minLength: 1, maxLength: 24, unit: 'grapheme-ascii' }), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join(' ').trim() || 'x');
const item = fc.record({
  title,
  group: fc.integer({ min: 0, max: 3 }),
  start: fc.option(fc.integer({ min: 0, max: 800 })),
  length: fc.integer({ min: 0, max: 400 }),
  shape: fc.constantFrom('DAY', 'PERIOD', 'WINDOW', 'BY', 'FROM'),
  rag: fc.constantFrom('red', 'amber', 'green', 'blue', 'grey', 'stale', null),
  isTbc: fc.boolean(),
  moved: fc.option(fc.integer({ min: -200, max: 200 })),
  scenario: fc.constantFrom('s1', 's2', null, null),
});

type Row = typeof item extends fc.Arbitrary<infer T> ? T : never;

function planOf(rows: readonly Row[]): TimelineData {
  const start = day('2017-04-03');
  const items = rows.map((row, i): TimelineItem => {
    const from = row.start === null ? null : start + row.start;
    const to = from === null ? null : row.shape === 'DAY' ? from : from + row.length;
    const base = from === null || row.moved === null ? null : from + row.moved;
    return anItem(`i${i}`, null, {
      title: row.title,
      groupId: `g${row.group}`,
      kind: row.shape === 'PERIOD' ? 'activity' : 'milestone',
      shape:
        from === null
          ? 'UNKNOWN'
          : row.shape === 'PERIOD'
            ? 'PERIOD'
            : row.shape === 'DAY'
              ? 'DAY'
              : 'WINDOW',
      precision: from === null ? 'none' : 'day',
      confidence: row.isTbc ? 'APPROXIMATE_TBC' : 'CONFIRMED',
      earliest: (row.shape === 'BY' ? null : from) as TimelineItem['earliest'],
      latest: (row.shape === 'FROM' ? null : to) as TimelineItem['latest'],
      baselineEarliest: base as TimelineItem['earliest'],
      baselineLatest: base as TimelineItem['latest'],
      rag: row.rag as TimelineItem['rag'],
      scenarioIds: row.scenario === null ? [] : [row.scenario],
    });
  });
  const groups = [0, 1, 2, 3].map((n) => ({
    id: `g${n}`,
    title: `Lane ${'of a long name '.repeat(n)}`,
    parentId: null,
  }));
  return aPlan(items, { groups });
}

it('cuts no words, covers none and leaves no sheet, whatever the plan', () => {
  fc.assert(
    fc.property(
      fc.array(item, { maxLength: 40 }),
      fc.constantFrom<SheetSize>(...SHEET_SIZES),
      (rows, size) => {
        const plan = planOf(rows);
        const sheets = planOnAPage(plan, { size });
        expect(sheets.flatMap(breaches)).toEqual([]);
        expect(namesMissing(plan, sheets)).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});
