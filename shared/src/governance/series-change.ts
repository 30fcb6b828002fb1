import type { Day } from '../dates/day.js';
import { writeDay } from '../dates/write-day.js';
import type { SeriesPattern } from './meeting-series.js';

/** A meeting of a series as it stands. */
export interface SeriesMeeting {
  id: string;
  code: string;
  state: string;
  /** The day that the series gave it. */
  seriesOn: Day;
  /** The day on which it stands; null where that is no single day. */
  on: Day | null;
}

/** What becomes of one meeting, or of one day of the new pattern, when a series is changed. */
export type SeriesStep =
  | { kind: 'MOVE'; meeting: SeriesMeeting; to: Day }
  | { kind: 'KEEP_DAY'; meeting: SeriesMeeting; to: Day }
  | { kind: 'CANCEL'; meeting: SeriesMeeting }
  | { kind: 'ADD'; to: Day }
  | { kind: 'STAYS'; meeting: SeriesMeeting; because: string };

/**
 * What a changed pattern does to the meetings of a series. Only meetings that are still planned, still to come and still on
 * the day that the series gave them follow; what was called, held or moved by hand stays and takes the place of the day
 * nearest to it. Example: first Tuesdays of 2018 become first Tuesdays except August: 7 August is called off and every
 * other meeting keeps its day.
 */
export function seriesChange(
  meetings: readonly SeriesMeeting[],
  days: readonly Day[],
  pattern: Pick<SeriesPattern, 'rhythm' | 'every'>,
  today: Day,
): SeriesStep[] {
  const inOrder = [...meetings].sort((a, b) => a.seriesOn - b.seriesOn);
  const stays = inOrder.flatMap((meeting) => {
    const because = reasonToStay(meeting, today);
    return because === null ? [] : [{ kind: 'STAYS' as const, meeting, because }];
  });
  const staying = new Set(stays.map(({ meeting }) => meeting.id));
  const follow = inOrder.filter(({ id }) => !staying.has(id));
  const slots = new Slots(
    days.filter((on) => on > today),
    pattern,
  );
  // A meeting that was called off by hand leaves its day empty on purpose.
  for (const { meeting } of stays) slots.take(meeting.seriesOn);
  const steps: SeriesStep[] = [...stays];
  const left: SeriesMeeting[] = [];
  for (const meeting of follow)
    if (slots.takeExactly(meeting.seriesOn)) steps.push({ kind: 'KEEP_DAY', meeting, to: meeting.seriesOn });
    else left.push(meeting);
  for (const meeting of left) {
    const to = slots.take(meeting.seriesOn);
    steps.push(to === null ? { kind: 'CANCEL', meeting } : { kind: 'MOVE', meeting, to });
  }
  steps.push(...slots.free().map((to) => ({ kind: 'ADD' as const, to })));
  return steps.sort((a, b) => dayOfStep(a) - dayOfStep(b));
}

/** Why a meeting keeps out of a change of its series; null for one that follows. */
function reasonToStay({ state, seriesOn, on }: SeriesMeeting, today: Day): string | null {
  if (state !== 'PLANNED') return `It is ${state.toLowerCase().replaceAll('_', ' ')}.`;
  if (on !== seriesOn) return `It was moved from ${writeDay(seriesOn)} by hand.`;
  if (on <= today) return 'Its day is not ahead of today.';
  return null;
}

/** The days of the new pattern that no meeting has yet. */
class Slots {
  private readonly open: Set<Day>;
  private readonly reach: number;

  constructor(days: readonly Day[], { rhythm, every }: Pick<SeriesPattern, 'rhythm' | 'every'>) {
    this.open = new Set(days);
    // Nearer to one day of the pattern than to the next; a month is at least four weeks.
    this.reach = Math.floor(((rhythm === 'MONTHLY' ? 4 : 1) * 7 * every) / 2);
  }

  takeExactly(on: Day): boolean {
    return this.open.delete(on);
  }

  /** The open day nearest to this one, if it is near enough. */
  take(near: Day): Day | null {
    let best: Day | null = null;
    for (const on of this.open)
      if (Math.abs(on - near) <= this.reach && (best === null || Math.abs(on - near) < Math.abs(best - near)))
        best = on;
    if (best !== null) this.open.delete(best);
    return best;
  }

  free(): Day[] {
    return [...this.open];
  }
}

function dayOfStep(step: SeriesStep): Day {
  return step.kind === 'ADD' ? step.to : step.meeting.seriesOn;
}
