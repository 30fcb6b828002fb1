import { writeDay } from '@gantry/shared/dates/write-day';
import { changeWords } from '@gantry/shared/timeline/item-change';
import { KIND_WORDS } from '@gantry/shared/timeline/plan-words';
import { scenarioWords } from '@gantry/shared/timeline/scenario-words';
import type { TimelineData, TimelineItem } from '@gantry/shared/timeline/types';
import { drawnDays } from '@gantry/shared/timeline/when';

/** For each item the titles of those it waits for; made once for a plan, not once for a row. */
export function predecessorTitles(data: TimelineData): ReadonlyMap<string, readonly string[]> {
  const titles = new Map(data.items.map((item) => [item.id, item.title]));
  const found = new Map<string, string[]>();
  for (const { fromId, toId } of data.links) {
    const title = titles.get(fromId);
    if (title !== undefined) found.set(toId, [...(found.get(toId) ?? []), title]);
  }
  return found;
}

/** What the drawing shows of an item and the other cells do not say: its kind, how its date is meant, what it waits for, what became of it. */
export function itemChartWords(
  item: TimelineItem,
  scenarios: TimelineData['scenarios'],
  waitsFor: readonly string[] = [],
): string {
  const { earliest, latest, isActual } = drawnDays(item);
  const isSpan = earliest !== null && latest !== null && earliest !== latest;
  return [
    KIND_WORDS[item.kind],
    isActual ? 'done' : '',
    !isActual && isSpan && item.shape !== 'PERIOD' ? 'one day inside this window' : '',
    earliest === null && latest === null ? 'not drawn, no date yet' : '',
    scenarioWords(item, scenarios),
    waitsFor.length > 0 ? `after ${waitsFor.join(' and ')}` : '',
    changeWords(item),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** The ticks of a lane in words: "Joint Committee 31 Jan 2018 (TBC), papers due 23 Jan 2018". */
export function meetingWords(groupId: string, meetings: TimelineData['meetings']): string {
  return meetings
    .filter((meeting) => meeting.groupId === groupId)
    .map(({ title, on, papersDue, isTbc }) => {
      const papers = papersDue === null ? '' : `, papers due ${writeDay(papersDue)}`;
      return `${title} ${writeDay(on)}${isTbc ? ' (TBC)' : ''}${papers}`;
    })
    .join('; ');
}
