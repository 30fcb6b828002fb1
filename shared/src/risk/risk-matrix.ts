import { type BandTable, DEFAULT_BANDS, type Mark, type RiskBand } from './bands.js';

/** A consequence and a likelihood. The score is never stored or typed: it is always computed from these two. */
export interface Rating {
  consequence: Mark;
  likelihood: Mark;
}

export interface RatedRisk {
  score: number;
  band: RiskBand;
}

/** A whole number from 1 to 5. */
export function isMark(value: number): value is Mark {
  return Number.isInteger(value) && value >= 1 && value <= 5;
}

/**
 * Score and band of a rating. The band is the cell's own, not the product's.
 * Example: consequence 5 × likelihood 1 scores 5; an office may call it high and 1 × 5, which also scores 5, moderate.
 */
export function rate({ consequence, likelihood }: Rating, bands: BandTable = DEFAULT_BANDS): RatedRisk {
  return { score: consequence * likelihood, band: bands[consequence - 1]![likelihood - 1]! };
}

export interface HeatCell extends Rating, RatedRisk {
  riskIds: string[];
}

/**
 * The 25 cells of the heat map, catastrophic first and rare first, each with the risks that lie in it.
 * Example: two risks rated 4 × 4 lie together in the cell of score 16; the other 24 cells are there, empty.
 */
export function heatMap(
  risks: readonly (Rating & { id: string })[],
  bands: BandTable = DEFAULT_BANDS,
): HeatCell[] {
  const cells: HeatCell[] = [];
  for (const consequence of [5, 4, 3, 2, 1] as const)
    for (const likelihood of [1, 2, 3, 4, 5] as const)
      cells.push({
        consequence,
        likelihood,
        ...rate({ consequence, likelihood }, bands),
        riskIds: risks
          .filter((risk) => risk.consequence === consequence && risk.likelihood === likelihood)
          .map((risk) => risk.id),
      });
  return cells;
}

/** How many risks are in each band: the figures above the heat map. */
export function bandCounts(
  ratings: readonly Rating[],
  bands: BandTable = DEFAULT_BANDS,
): Record<RiskBand, number> {
  const counts: Record<RiskBand, number> = { LOW: 0, MODERATE: 0, HIGH: 0, EXTREME: 0 };
  for (const rating of ratings) counts[rate(rating, bands).band] += 1;
  return counts;
}
