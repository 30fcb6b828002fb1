import type { Problem } from '../errors/error-codes.js';

/** What is known of one scenario's chance: whole points of a hundred, null where nobody has said. */
export interface ScenarioEstimate {
  number: number;
  probability: number | null;
}

/** `SCN-4`: a probability is a whole number from 0 to 100. Example: 60 is taken, 101 and 12.5 are refused. */
export function probabilityProblems(probability: number | null): Problem[] {
  if (probability === null || (Number.isInteger(probability) && probability >= 0 && probability <= 100))
    return [];
  const message = 'Give a whole number from 0 to 100, or leave it empty.';
  return [{ rule: 'SCN-4', severity: 'E', field: 'probability', message }];
}

/**
 * `SCN-5`: what is still open must come to 100 together, since one of it comes true. With an estimate missing only a sum
 * above 100 can be told to be wrong. Example: 60 % and 40 % are whole; 60 % and 50 % are not; 60 % alone, of two, may be.
 */
export function probabilitySumProblems(open: readonly ScenarioEstimate[]): Problem[] {
  const stated = open.flatMap(({ probability }) => probability ?? []);
  const sum = stated.reduce((total, one) => total + one, 0);
  const isWhole = stated.length === open.length ? sum === 100 : sum <= 100;
  if (stated.length === 0 || isWhole) return [];
  const message = `The open scenarios come to ${sum} % together. One of them comes true, so that it must be 100 %.`;
  return [{ rule: 'SCN-5', severity: 'W', field: 'probability', message }];
}
