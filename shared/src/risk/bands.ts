import type { Problem } from '../errors/error-codes.js';

/** 1 to 5, for consequence as for likelihood. */
export type Mark = 1 | 2 | 3 | 4 | 5;

export const RISK_BANDS = ['LOW', 'MODERATE', 'HIGH', 'EXTREME'] as const;
export type RiskBand = (typeof RISK_BANDS)[number];

/** The words beside the five marks, as the NHS matrix for risk managers has them. */
export const CONSEQUENCE_WORDS = ['Negligible', 'Minor', 'Moderate', 'Major', 'Catastrophic'] as const;
export const LIKELIHOOD_WORDS = ['Rare', 'Unlikely', 'Possible', 'Likely', 'Almost certain'] as const;

/** One band for each cell: `bands[consequence - 1][likelihood - 1]`. Two cells of one product may differ. */
export type BandTable = readonly (readonly RiskBand[])[];

/** The default matrix: 1–3 low, 4–6 moderate, 8–12 high, 15–25 extreme. An office may colour any cell otherwise. */
export const DEFAULT_BANDS: BandTable = [
  ['LOW', 'LOW', 'LOW', 'MODERATE', 'MODERATE'],
  ['LOW', 'MODERATE', 'MODERATE', 'HIGH', 'HIGH'],
  ['LOW', 'MODERATE', 'HIGH', 'HIGH', 'EXTREME'],
  ['MODERATE', 'HIGH', 'HIGH', 'EXTREME', 'EXTREME'],
  ['MODERATE', 'HIGH', 'EXTREME', 'EXTREME', 'EXTREME'],
];

/**
 * What is wrong with a configured matrix: it must have 25 cells (`RSK-8`), and a worse consequence or likelihood that
 * gives a milder band is allowed only with a reason (`RSK-9`).
 * Example: extreme at 4 × 4 and high at 5 × 4 answers `RSK-9` for the cell 5 × 4.
 */
export function bandTableProblems(bands: BandTable): Problem[] {
  if (bands.length !== 5 || bands.some((row) => row.length !== 5))
    return [
      { rule: 'RSK-8', severity: 'E', field: 'bands', message: 'A risk matrix has five rows of five bands.' },
    ];
  const problems: Problem[] = [];
  const rank = (row: number, column: number) => RISK_BANDS.indexOf(bands[row]![column]!);
  for (let c = 0; c < 5; c++)
    for (let l = 0; l < 5; l++)
      if ((c > 0 && rank(c, l) < rank(c - 1, l)) || (l > 0 && rank(c, l) < rank(c, l - 1)))
        problems.push({
          rule: 'RSK-9',
          severity: 'W',
          field: 'bands',
          message: `Consequence ${c + 1} × likelihood ${l + 1} is milder than a cell beside it that is less bad.`,
        });
  return problems;
}
