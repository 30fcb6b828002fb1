import { writeDay } from '../dates/write-day.js';
import { RAG_WORDS } from '../rag/rag.js';
import { drawnDaysOf, firstAndLast } from './extent.js';
import { changeWords } from './item-change.js';
import { scenarioWords } from './scenario-words.js';
import type { TimelineData, TimelineItem, TimelineKind } from './types.js';
import { drawnDays, isTbc, isUndated, spanWords, whenWords } from './when.js';

export const KIND_WORDS: Record<TimelineKind, string> = {
  activity: 'Activity',
  milestone: 'Milestone',
  gate: 'Decision',
  meeting: 'Meeting',
};

/** The word for a status in a cell. Example: "At risk"; "Stale" for one that nobody renewed. */
export function statusWords(rag: TimelineItem['rag']): string {
  if (rag === null) return 'Not rated';
  return rag === 'stale' ? 'Stale' : RAG_WORDS[rag];
}

/** What is to be confirmed: an unconfirmed date, or none at all, of something not yet done. */
export function isToBeConfirmed(item: TimelineItem): boolean {
  return item.actualLatest === null && (isTbc(item.confidence) || isUndated(item));
}

/** What sort of statement the date is, where the words alone could mislead. */
function meaning(item: TimelineItem): string {
  const { earliest, latest, isActual } = drawnDays(item);
  if (isActual) return 'done';
  if (earliest === null || latest === null || earliest === latest) return '';
  return item.shape === 'PERIOD' ? '' : 'one day inside this window';
}

/** "baseline 1 Feb 2018", or empty where there is none or it is what is drawn. */
export function baselineWords(item: TimelineItem): string {
  const { baselineEarliest, baselineLatest } = item;
  if (baselineEarliest === null && baselineLatest === null) return '';
  return spanWords(baselineEarliest, baselineLatest);
}

/**
 * Everything the chart draws of an item, in a sentence; nothing is drawn that is not said here.
 * Example: "Launch consultation: 8 Mar 2018 (TBC). Milestone, PCBC development. At risk. [Scenario 2]".
 */
export function itemSentence(
  item: TimelineItem,
  groupTitle: string,
  scenarios: TimelineData['scenarios'],
): string {
  const extra = meaning(item);
  const baseline = baselineWords(item);
  const scenario = scenarioWords(item, scenarios);
  // That it is gone stands at the front already.
  const changed = item.change?.kind === 'removed' ? item.change.detail : changeWords(item);
  const isMoved = baseline !== '' && baseline !== spanWords(drawnDays(item).earliest, drawnDays(item).latest);
  return [
    item.change?.kind === 'removed'
      ? `${item.title}: removed, it was ${whenWords(item)}.`
      : `${item.title}: ${whenWords(item)}${extra === '' ? '' : `, ${extra}`}.`,
    `${KIND_WORDS[item.kind]}, ${groupTitle}.`,
    `${statusWords(item.rag)}.`,
    isMoved ? `${item.outlineName ?? 'Baseline'} ${baseline}.` : '',
    changed === '' ? '' : `${changed}.`,
    scenario,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** By the first day it could be, then by the last; what has no day at the end. */
export function byDate(a: TimelineItem, b: TimelineItem): number {
  return order(a) - order(b) || (drawnDays(a).latest ?? FAR) - (drawnDays(b).latest ?? FAR);
}

const FAR = 1e9;
const order = (item: TimelineItem) => drawnDays(item).earliest ?? drawnDays(item).latest ?? FAR;

/**
 * The plan in words: how many items, from when to when, what is open, and which periods are shaded as restricted.
 * Example: "21 items from 11 Oct 2017 to 8 Mar 2018; 5 dates to be confirmed; as at 24 Nov 2017."
 */
export function planSummary(data: TimelineData, items: readonly TimelineItem[]): string {
  const span = firstAndLast(drawnDaysOf(items));
  const open = items.filter(isToBeConfirmed).length;
  const undated = items.filter(isUndated).length;
  const reach = span ? ` from ${writeDay(span[0])} to ${writeDay(span[1])}` : '';
  const words = [
    `${items.length} ${items.length === 1 ? 'item' : 'items'}${reach}`,
    open === 0 ? '' : `${open} ${open === 1 ? 'date' : 'dates'} to be confirmed`,
    undated === 0 ? '' : `${undated} without a date`,
    `as at ${writeDay(data.asAt)}.`,
  ]
    .filter((part) => part !== '')
    .join('; ');
  const shaded = data.restrictions.map(
    ({ label, from, to }) => `${label}, ${writeDay(from)} to ${writeDay(to)}`,
  );
  return shaded.length === 0 ? words : `${words} Shaded as restricted: ${shaded.join('; ')}.`;
}
