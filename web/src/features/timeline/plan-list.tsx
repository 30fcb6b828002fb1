import { changeSign } from '@gantry/shared/timeline/change-legend';
import { changeWords } from '@gantry/shared/timeline/item-change';
import { baselineWords, byDate, KIND_WORDS } from '@gantry/shared/timeline/plan-words';
import { scenarioWords } from '@gantry/shared/timeline/scenario-words';
import type { TimelineData, TimelineGroup, TimelineItem } from '@gantry/shared/timeline/types';
import { whenWords } from '@gantry/shared/timeline/when';
import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type ChartExtras, NO_EXTRAS, toldExtras } from './chart-extras.js';
import paints from './chart-paints.module.css';
import { Drawn } from './drawn.js';
import styles from './plan-list.module.css';
import { StatusCell } from './status-cell.js';

export interface PlanListProps {
  data: TimelineData;
  items: readonly TimelineItem[];
  onOpenItem: (itemId: string) => void;
  /** What a chart would have laid over it. */
  extras?: ChartExtras;
}

/** A line of the list: the heading of a group, or one of its items with its place among them. */
interface Line {
  group: TimelineGroup;
  item: TimelineItem | null;
  position: number;
  size: number;
}

/** About as high as they are; each is measured once it is in the page. */
const HEADING_HEIGHT = 44;
const ITEM_HEIGHT = 112;
const OVERSCAN = 5;

/**
 * The plan on a phone, where a chart would have to be scrolled both ways: a list for each group, by date. Only what is
 * near the view is in the page, and whatever has the focus.
 */
export function PlanList({ data, items, onOpenItem, extras = NO_EXTRAS }: PlanListProps) {
  const lines = useMemo(() => linesOf(data, items), [data, items]);
  const place = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [focused, setFocused] = useState<number | null>(null);
  // Runs after every render on purpose: what stands above the list may wrap anew with any of them.
  useLayoutEffect(() => {
    const list = place.current;
    if (list) setTop(Math.round(list.getBoundingClientRect().top + window.scrollY));
  });
  const withFocus = useCallback(
    (range: Range) => {
      const near = defaultRangeExtractor(range);
      if (focused === null || focused >= range.count || near.includes(focused)) return near;
      return [...near, focused].sort((a, b) => a - b);
    },
    [focused],
  );
  const virtualizer = useWindowVirtualizer({
    count: lines.length,
    estimateSize: (index) => (lines[index]?.item ? ITEM_HEIGHT : HEADING_HEIGHT),
    getItemKey: (index) => {
      const { group, item } = lines[index]!;
      return item ? `${group.id} ${item.id}` : group.id;
    },
    overscan: OVERSCAN,
    scrollMargin: top,
    rangeExtractor: withFocus,
  });
  const shown = virtualizer.getVirtualItems().map(({ index, start }) => ({
    index,
    line: lines[index]!,
    style: { transform: `translateY(${start - top}px)` },
  }));

  return (
    <div ref={place} className={styles.place} style={{ height: virtualizer.getTotalSize() }} data-print="no">
      {sectionsOf(shown).map(({ group, heading, entries }) => (
        <section key={group.id} aria-label={group.title}>
          {heading && (
            <h2
              ref={virtualizer.measureElement}
              data-index={heading.index}
              className={styles.heading}
              style={heading.style}
            >
              {group.title}
            </h2>
          )}
          <ul className={styles.list}>
            {entries.map(({ index, line, style }) => (
              <li
                key={line.item!.id}
                ref={virtualizer.measureElement}
                data-index={index}
                className={styles.item}
                style={style}
                aria-posinset={line.position}
                aria-setsize={line.size}
                onFocus={() => setFocused(index)}
              >
                <Entry item={line.item!} data={data} onOpenItem={onOpenItem} extras={extras} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface EntryProps extends Pick<PlanListProps, 'data' | 'onOpenItem'> {
  item: TimelineItem;
  extras: ChartExtras;
}

function Entry({ item, data, onOpenItem, extras }: EntryProps) {
  return (
    <div className={styles.card}>
      <button type="button" className={styles.open} onClick={() => onOpenItem(item.id)}>
        {item.title}
      </button>
      <span className={styles.facts}>
        <strong>
          {item.change?.kind === 'removed' && 'was '}
          {whenWords(item)}
        </strong>{' '}
        {KIND_WORDS[item.kind]} {scenarioWords(item, data.scenarios)}
      </span>
      <StatusCell rag={item.rag} />
      <ChangeFact item={item} />
      {toldExtras(item.id, extras).map((words) => (
        <span key={words} className={styles.facts}>
          {words}
        </span>
      ))}
    </div>
  );
}

/** What became of it between two plans, by sign and word; where it stood before, where it moved. */
function ChangeFact({ item }: { item: TimelineItem }) {
  if (item.change === undefined) return null;
  const { width, shapes } = changeSign(item.change.kind);
  return (
    <span className={styles.change}>
      <svg className={paints.paints} width={width} height="18" viewBox={`0 0 ${width} 18`} aria-hidden="true">
        <Drawn shapes={shapes} />
      </svg>
      <span>
        {changeWords(item)}
        {item.change.kind === 'moved' &&
          item.outlineName &&
          `. ${item.outlineName}: ${baselineWords(item) || 'no date'}`}
      </span>
    </span>
  );
}

function linesOf(data: TimelineData, items: readonly TimelineItem[]): Line[] {
  const entriesOf = new Map<string, TimelineItem[]>();
  for (const item of items) {
    const known = entriesOf.get(item.groupId);
    if (known) known.push(item);
    else entriesOf.set(item.groupId, [item]);
  }
  return data.groups.flatMap((group) => {
    const entries = (entriesOf.get(group.id) ?? []).sort(byDate);
    if (entries.length === 0) return [];
    const size = entries.length;
    return [
      { group, item: null, position: 0, size },
      ...entries.map((item, at) => ({ group, item, position: at + 1, size })),
    ];
  });
}

interface Shown {
  index: number;
  line: Line;
  style: CSSProperties;
}

/** The lines in the page, group by group; of a long group the heading may be out of sight. */
function sectionsOf(shown: readonly Shown[]) {
  const sections = new Map<string, { group: TimelineGroup; heading: Shown | null; entries: Shown[] }>();
  for (const one of shown) {
    const { group, item } = one.line;
    const section = sections.get(group.id) ?? { group, heading: null, entries: [] };
    sections.set(group.id, section);
    if (item) section.entries.push(one);
    else section.heading = one;
  }
  return [...sections.values()];
}
