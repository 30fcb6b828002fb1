import { CHANGE_WORDS } from './item-change.js';
import { LABEL_SIZE, placeLabel } from './labels.js';
import type { TimelineLayout } from './layout.js';
import { markOf } from './mark.js';
import { markShapes, occupied } from './mark-shapes.js';
import { meetingShapes } from './meeting-shapes.js';
import { scenarioWords } from './scenario-words.js';
import { rect, type Shape, text } from './shapes.js';
import type { TimelineItem } from './types.js';
import { shortWhen, whenWords } from './when.js';

/** The words beside a mark: title, then quieter what became of it where plans are compared, the date and, while several scenarios are shown, which one it is. */
export function labelWords(
  item: TimelineItem,
  layout: Pick<TimelineLayout, 'data' | 'scale' | 'showsAllScenarios'>,
) {
  const when = layout.scale.unit === 'week' ? shortWhen(item) : whenWords(item);
  const scenario = layout.showsAllScenarios ? scenarioWords(item, layout.data.scenarios) : '';
  const change = item.change === undefined ? '' : `${CHANGE_WORDS[item.change.kind].toLowerCase()},`;
  return { text: item.title, muted: [change, when, scenario].filter((part) => part !== '').join(' ') };
}

/**
 * The drawing of one row, from its own top edge, so that a list of rows can be drawn in any order and cached.
 * Example: an item's row is its baseline ghost, its mark, the sign of its status and its label.
 */
export function rowShapes(layout: TimelineLayout, index: number): Shape[] {
  const row = layout.rows[index]!;
  const y = layout.rowHeight / 2;
  if (row.type === 'group') return groupShapes(layout, index, row.id, row.isExpanded);
  const item = layout.items[row.itemIndex]!;
  const mark = markOf(item, layout.scale);
  if (mark.form === 'none') return [];
  const label = placeLabel(occupied(item, mark, layout.scale), labelWords(item, layout), {
    left: 2,
    right: layout.scale.width - 2,
  });
  return [
    ...markShapes(item, mark, layout.scale, y),
    text('label', label.x, y + 4, label.text, { muted: label.muted, size: LABEL_SIZE, hasHalo: true }),
  ];
}

function groupShapes(layout: TimelineLayout, index: number, groupId: string, isExpanded: boolean): Shape[] {
  const box = { x: 0, y: 0, width: layout.scale.width, height: layout.rowHeight };
  const shapes: Shape[] = [rect('lane', box, 'surface')];
  const [left, right] = [layout.left[index]!, layout.right[index]!];
  if (!isExpanded && !Number.isNaN(left))
    shapes.push(
      rect('summary', { x: left, y: layout.rowHeight - 9, width: right - left, height: 4 }, 'ink-2'),
    );
  for (const meeting of layout.data.meetings)
    if (meeting.groupId === groupId)
      shapes.push(...meetingShapes(meeting, layout.scale, layout.rowHeight / 2));
  return shapes;
}
