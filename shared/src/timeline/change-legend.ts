import { changeBadge } from './change-shapes.js';
import { CHANGE_WORDS, type Changeable, ITEM_CHANGES, type ItemChangeKind } from './item-change.js';
import type { LegendEntry } from './legend.js';

const BADGE_WIDTH = 13;
const MIDDLE = 9;

/** The sign of a change with its word. */
export function changeSign(kind: ItemChangeKind): LegendEntry {
  return {
    words: CHANGE_WORDS[kind].toLowerCase(),
    width: BADGE_WIDTH,
    shapes: changeBadge(kind, BADGE_WIDTH / 2, MIDDLE),
  };
}

/** The signs of the changes that some items have, for a legend on paper; none where nothing is compared. */
export function changeLegend(items: readonly Changeable[]): LegendEntry[] {
  return ITEM_CHANGES.filter((kind) => items.some(({ change }) => change?.kind === kind)).map(changeSign);
}
