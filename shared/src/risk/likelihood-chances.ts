import type { Mark } from './bands.js';

/**
 * What a mark of likelihood is taken to mean where a chance is drawn: that the risk happens at all, while the plan runs.
 * Rare 5 in 100, unlikely 20, possible 40, likely 65, almost certain 90. The five words are those of the register's scale;
 * the figures are Gantry's own reading, since no scale of words states them for the life of a plan.
 */
export const LIKELIHOOD_CHANCES: Readonly<Record<Mark, number>> = {
  1: 0.05,
  2: 0.2,
  3: 0.4,
  4: 0.65,
  5: 0.9,
};
