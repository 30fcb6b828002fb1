import { TREND_ARROWS, TREND_WORDS } from '@gantry/shared/rag/rag-trend';
import type { TrendDirection } from '../../../generated/graphql.js';

/** Which way a colour went: an arrow, its words, and what was on record before. */
export function TrendWords({
  trend,
  isShort = false,
}: {
  trend: { direction: TrendDirection; sentence: string };
  /** The words alone; the sentence for whoever points at it or listens. */
  isShort?: boolean;
}) {
  return (
    <span title={isShort ? trend.sentence : undefined}>
      {trend.direction !== 'UNKNOWN' && <span aria-hidden="true">{TREND_ARROWS[trend.direction]} </span>}
      {isShort ? (
        <>
          {TREND_WORDS[trend.direction]}
          <span className="visually-hidden">: {trend.sentence}</span>
        </>
      ) : (
        trend.sentence
      )}
    </span>
  );
}
