import { type LaneHit, lanesDrawing } from '@gantry/shared/timeline/lanes-drawing';
import { itemSentence } from '@gantry/shared/timeline/plan-words';
import type { ScaleChoice } from '@gantry/shared/timeline/scale';
import type { TimelineData } from '@gantry/shared/timeline/types';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { cx } from '../../ui/cx.js';
import paints from './chart-paints.module.css';
import { Drawn } from './drawn.js';
import styles from './lanes-view.module.css';

export interface LanesViewProps {
  data: TimelineData;
  unit: ScaleChoice;
  scenarioId: string | null;
  width: number;
  onOpenItem: (itemId: string) => void;
}

/** Narrower than this the words beside the marks would be shortened: it is scrolled instead. */
const LEAST_WIDTH = 960;

/** The plan on a page: the very drawing that a pack prints, with every mark a button that opens its item. */
export function LanesView({ data, unit, scenarioId, width, onOpenItem }: LanesViewProps) {
  const drawing = useMemo(
    () =>
      lanesDrawing(data, { unit, scenarioId, width: Math.max(width - 2, LEAST_WIDTH), withoutTray: true }),
    [data, unit, scenarioId, width],
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keys
    <section className={cx(paints.paints, styles.lanes)} aria-label="Plan on a page" tabIndex={0}>
      <div className={styles.sheet} style={{ width: drawing.width, height: drawing.height }}>
        <svg
          role="img"
          aria-label={`${drawing.title}. ${drawing.description}`}
          width={drawing.width}
          height={drawing.height}
          viewBox={`0 0 ${drawing.width} ${drawing.height}`}
        >
          <Drawn shapes={drawing.shapes} />
        </svg>
        <LaneMarks data={data} hits={drawing.hits} onOpenItem={onOpenItem} />
      </div>
    </section>
  );
}

interface LaneMarksProps {
  data: TimelineData;
  hits: readonly LaneHit[];
  onOpenItem: (itemId: string) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** One stop of the Tab key for all marks; arrows go on from there, lane by lane and from left to right. */
function LaneMarks({ data, hits, onOpenItem }: LaneMarksProps) {
  const [current, setCurrent] = useState<string | null>(null);
  const at = Math.max(
    0,
    hits.findIndex(({ item }) => item.id === current),
  );
  const titleOf = (groupId: string) => data.groups.find(({ id }) => id === groupId)?.title ?? 'Other';

  function onKeyDown(event: KeyboardEvent<HTMLUListElement>) {
    const last = hits.length - 1;
    const edges: Readonly<Record<string, number>> = { Home: 0, End: last };
    const step = STEPS[event.key];
    const next = edges[event.key] ?? (step === undefined ? null : Math.min(last, Math.max(0, at + step)));
    if (next === null || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.currentTarget.querySelectorAll<HTMLButtonElement>('button')[next]?.focus();
  }

  return (
    <ul className={styles.marks} aria-label="Items on the plan" data-print="no" onKeyDown={onKeyDown}>
      {hits.map(({ item, x, y, width, height }, index) => (
        <li key={item.id}>
          <button
            type="button"
            className={styles.mark}
            style={{ left: x, top: y, width, height }}
            title={itemSentence(item, titleOf(item.groupId), data.scenarios)}
            aria-label={itemSentence(item, titleOf(item.groupId), data.scenarios)}
            tabIndex={index === at ? 0 : -1}
            onFocus={() => setCurrent(item.id)}
            onClick={() => onOpenItem(item.id)}
          />
        </li>
      ))}
    </ul>
  );
}
