import type { TimelineLayout } from '@gantry/shared/timeline/layout';
import type { RefObject } from 'react';
import type { ItemMover } from './item-mover.js';
import { ShiftGhost } from './shift-ghost.js';
import type { Shifting } from './shifting.js';

export interface ShiftLayerProps {
  mover: ItemMover | undefined;
  shifting: Shifting | null;
  layout: TimelineLayout;
  leftWidth: number;
  scroller: RefObject<HTMLElement | null>;
}

/** What is on its way over the chart: a date that is being moved, or one that waits in the panel. */
export function ShiftLayer({ mover, shifting, ...place }: ShiftLayerProps) {
  if (shifting)
    return (
      <ShiftGhost
        {...place}
        rowId={shifting.rowId}
        date={shifting.moved.date}
        words={shifting.words}
        hint={hintFor(shifting)}
        isFollowed={shifting.by === 'keys'}
      />
    );
  const pending = mover?.pending;
  if (!pending) return null;
  return <ShiftGhost {...place} {...pending} words={null} hint={null} isFollowed={false} />;
}

function hintFor({ by, shift, moved }: Shifting): string | null {
  if (by === 'keys') return 'Enter goes on, Esc leaves it';
  return shift.unit !== 'day' && moved.date.precision === 'day' ? 'Hold Shift for single days' : null;
}

/** The same for those who do not see it: always in the page, so that what comes into it is heard. */
export function ShiftVoice({ shifting, layout }: Pick<ShiftLayerProps, 'shifting' | 'layout'>) {
  return (
    <p className="visually-hidden" role="status">
      {shifting && sentence(shifting, layout)}
    </p>
  );
}

function sentence({ rowId, by, shift, words }: Shifting, layout: TimelineLayout): string {
  if (by === 'pointer' || shift.count !== 0) return words;
  const title = layout.items.find(({ id }) => id === rowId)?.title ?? '';
  return `Moving ${title}: ${words}. Left and right arrows move it, with Shift further; Enter goes on, Escape leaves it.`;
}
