import { isoDay } from '../dates/day.js';
import type { DocumentModel } from '../documents/document.js';
import { itemsOf } from './layout.js';
import { itemSentence } from './plan-words.js';
import { planOnAPage, type PlanOnAPageOptions } from './plan-on-a-page.js';
import type { Drawing } from './shapes.js';
import { shiftAll } from './shift.js';
import { toSvg } from './svg-writer.js';
import type { TimelineData } from './types.js';

/** A plan on a page as a document: each sheet is a page of its size, and says in words all that it draws. */
export function planSheetDocument(data: TimelineData, options: PlanOnAPageOptions): DocumentModel {
  const sheets = planOnAPage(data, options);
  const words = sentencesOf(data, options.scenarioId ?? null);
  return {
    title: data.title,
    language: 'en-GB',
    subject: 'Plan on a page',
    edition: '',
    marking: null,
    createdOn: isoDay(data.asAt),
    blocks: sheets.map((sheet, at) => ({
      kind: 'sheet',
      svg: toSvg(sheet),
      alt: at === 0 ? `${sheet.description} ${words}` : sheet.description,
      width: sheet.width,
      height: sheet.height,
    })),
  };
}

function sentencesOf(data: TimelineData, scenarioId: string | null): string {
  const titles = new Map(data.groups.map(({ id, title }) => [id, title]));
  return itemsOf(data, scenarioId)
    .map((item) => itemSentence(item, titles.get(item.groupId) ?? 'Other', data.scenarios))
    .join(' ');
}

/** A plan on a page as one picture: its sheets below each other. */
export function planSheetSvg(data: TimelineData, options: PlanOnAPageOptions): string {
  const sheets = planOnAPage(data, options);
  const [first] = sheets as [Drawing, ...Drawing[]];
  const { width, height, title } = first;
  return toSvg({
    title,
    description: sheets.map(({ description }) => description).join(' '),
    width,
    height: height * sheets.length,
    shapes: sheets.flatMap((sheet, at) => shiftAll(sheet.shapes, 0, at * height)),
  });
}
