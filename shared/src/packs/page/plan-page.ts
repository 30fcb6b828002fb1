import { fitsOneSheet, planOnAPage, SHEETS, type SheetSize } from '../../timeline/plan-on-a-page.js';
import type { TimelineData, TimelineItem } from '../../timeline/types.js';
import { countWords } from '../cells.js';
import type { PackPage, PlanSheet } from '../pack-content.js';
import { PLAN_SECTIONS } from './page-sections.js';

/** No letter of the drawing is smaller, in points; on a slide the least is that of every slide. */
const LEAST_LETTERS: Record<SheetSize, number> = { A4: 8, A3: 8, '16:9': 8.25 };
/** What the head, the foot and the edges leave the drawing, in points. */
const EDGES: Record<SheetSize, { width: number; height: number }> = {
  A4: { width: 92, height: 172 },
  A3: { width: 92, height: 172 },
  '16:9': { width: 72, height: 162 },
};

/** The room of a plan on a sheet that lies across or on a slide, in points. */
export function planRoom(size: SheetSize): { width: number; height: number } {
  const { width, height } = SHEETS[size];
  return { width: width - EDGES[size].width, height: height - EDGES[size].height };
}

/**
 * The page of a pack that is a plan on a page: the whole plan on a sheet of A4 where its letters are not smaller than 8 points
 * there, otherwise on one of A3; and on a slide. Where one sheet does not hold it, the sheet shows what matters most and counts
 * the rest. `protectedIds` are entries that are never the first to go.
 * Example: a plan of 89 entries stands on A3 with those of the next years; what is complete stands in the table alone.
 */
export function planPage(data: TimelineData, protectedIds: ReadonlySet<string> = new Set()): PackPage {
  const a4 = planOnAPage(data, fitted('A4'));
  const [whole] = a4;
  return {
    kind: 'plan',
    told: PLAN_SECTIONS,
    ...(a4.length === 1 && whole
      ? { paper: 'A4', sheet: { drawing: whole, leftOut: null } }
      : { paper: 'A3', sheet: sheetOf(data, 'A3', protectedIds) }),
    slide: sheetOf(data, '16:9', protectedIds),
  };
}

const fitted = (size: SheetSize) => ({ size, room: planRoom(size), leastLetters: LEAST_LETTERS[size] });

/** How many entries are tried after the first that has no room: one of another lane may still have some. */
const FURTHER_TRIES = 12;

/** As many of the entries, the most important first, as one sheet holds. */
function sheetOf(data: TimelineData, size: SheetSize, protectedIds: ReadonlySet<string>): PlanSheet {
  const ranked = byImportance(data, protectedIds);
  const of = (some: readonly TimelineItem[]): TimelineData => {
    const kept = new Set(some);
    return { ...data, items: data.items.filter((item) => kept.has(item)) };
  };
  const fits = (some: readonly TimelineItem[]) => fitsOneSheet(of(some), fitted(size));
  let [low, high] = [1, ranked.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(ranked.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  const shown = ranked.slice(0, low);
  for (const next of ranked.slice(low, low + FURTHER_TRIES)) if (fits([...shown, next])) shown.push(next);
  const [drawing] = planOnAPage(of(shown), fitted(size));
  const leftOut = ranked.filter((item) => !shown.includes(item));
  return { drawing: drawing!, leftOut: leftOutWords(ranked.length, leftOut) };
}

/**
 * Entries as a page of limited room keeps them: what is protected; gates, meetings and milestones that are not complete, the
 * nearest to the day first; activities likewise; last what is complete, the newest first.
 */
export function byImportance(
  { items, asAt }: Pick<TimelineData, 'items' | 'asAt'>,
  protectedIds: ReadonlySet<string>,
): TimelineItem[] {
  const tier = (item: TimelineItem) =>
    protectedIds.has(item.id) ? 0 : item.rag === 'blue' ? 3 : item.kind === 'activity' ? 2 : 1;
  const away = (item: TimelineItem) => {
    const on = item.latest ?? item.earliest;
    if (on === null) return Number.MAX_SAFE_INTEGER;
    return Math.abs(on - asAt);
  };
  return [...items].sort((a, b) => tier(a) - tier(b) || away(a) - away(b));
}

/**
 * What one sheet has no room for, by sort; null where it holds everything.
 * Example: "42 of 89 entries are drawn, the nearest first; the web page and the workbook of this edition hold all (not
 * drawn: 30 complete, 17 others)."
 */
export function leftOutWords(all: number, leftOut: readonly Pick<TimelineItem, 'rag'>[]): string | null {
  if (leftOut.length === 0) return null;
  const complete = leftOut.filter(({ rag }) => rag === 'blue').length;
  const others = leftOut.length - complete;
  const told = [
    ...(complete === 0 ? [] : [`${complete} complete`]),
    ...(others === 0 ? [] : [complete === 0 ? String(others) : countWords(others, 'other')]),
  ].join(', ');
  return `${all - leftOut.length} of ${countWords(all, 'entry', 'entries')} are drawn, the nearest first; the web page and the workbook of this edition hold all (not drawn: ${told}).`;
}
