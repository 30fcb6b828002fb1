import { addDays, type Day } from '../dates/day.js';
import { writeDay } from '../dates/write-day.js';
import { RAG_WORDS, type Rag } from './rag.js';

/** Which way a colour went since the period before; UNKNOWN where one of the two days has none. */
export const TREND_DIRECTIONS = ['BETTER', 'SAME', 'WORSE', 'UNKNOWN'] as const;
export type TrendDirection = (typeof TREND_DIRECTIONS)[number];

export const TREND_WORDS: Record<TrendDirection, string> = {
  BETTER: 'better than before',
  SAME: 'as before',
  WORSE: 'worse than before',
  UNKNOWN: 'nothing to compare with',
};

/** The arrow beside the words; never without them. */
export const TREND_ARROWS: Record<TrendDirection, string> = {
  BETTER: '↑',
  SAME: '→',
  WORSE: '↓',
  UNKNOWN: '·',
};

/** Something that was said on a day. */
export interface SaidOn {
  on: Day;
  rag: Rag;
}

export interface RagTrend {
  previous: Rag | null;
  previousOn: Day | null;
  direction: TrendDirection;
  sentence: string;
}

/** A reporting period as far as a trend asks: from when it runs, and when what it says was cut off. */
export interface PeriodDays {
  from: Day;
  cutOff: Day;
}

/**
 * The day on which the period before the present one was cut off: what its report said. The present one is the newest that
 * has begun, whether or not its last day has passed. Before a first period, the day before it began. A programme without
 * any period goes by the days after which a status is stale.
 * Example: 3 November on 20 November, where November has begun and October was cut off on 3 November; with 28 days and no
 * period, 31 October on 29 November.
 */
export function previousPeriodDay(today: Day, periods: readonly PeriodDays[], periodDays: number): Day {
  const begun = periods.filter(({ from }) => from <= today).sort((a, b) => b.from - a.from);
  const [current, ...earlier] = begun;
  if (current === undefined) return addDays(today, -periodDays - 1);
  // What is not cut off yet goes on being said today: there is nothing to compare with.
  const previous = earlier.find(({ cutOff }) => cutOff < today);
  return previous?.cutOff ?? addDays(current.from, -1);
}

/** What stood on a day: the last thing said on it or before. Of two on one day the later in the list stands. */
export function saidAt<T extends SaidOn>(history: readonly T[], at: Day): T | null {
  return history.reduce<T | null>(
    (found, each) => (each.on <= at && (found === null || each.on >= found.on) ? each : found),
    null,
  );
}

const BADNESS: Partial<Record<Rag, number>> = { blue: 0, green: 1, amber: 2, red: 3 };

/** Which way it went. What is not rated is neither better nor worse than anything. */
export function direction(previous: Rag | null, current: Rag | null): TrendDirection {
  if (previous === null || current === null) return 'UNKNOWN';
  if (previous === current) return 'SAME';
  const [was, is] = [BADNESS[previous], BADNESS[current]];
  if (was === undefined || is === undefined) return 'UNKNOWN';
  return is < was ? 'BETTER' : 'WORSE';
}

/**
 * A colour against what was said of the same thing at the end of the previous period.
 * Example: reported at risk on 20 Oct and off track now, with the period before ending on 31 Oct: worse than before.
 */
export function ragTrend(current: Rag | null, history: readonly SaidOn[], previousDay: Day): RagTrend {
  const was = saidAt(history, previousDay);
  if (was === null)
    return {
      previous: null,
      previousOn: null,
      direction: 'UNKNOWN',
      sentence: `Nothing was on record by ${writeDay(previousDay)}.`,
    };
  const way = direction(was.rag, current);
  const before = `${RAG_WORDS[was.rag]} on ${writeDay(was.on)}`;
  return {
    previous: was.rag,
    previousOn: was.on,
    direction: way,
    sentence: `${before}; ${TREND_WORDS[way]}.`,
  };
}
