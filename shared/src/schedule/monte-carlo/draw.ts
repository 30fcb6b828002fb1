import { type Range, type Ranged, SPREADS, type Spread } from '../range.js';

/** How one quantity is drawn from a share u between 0 and 1. Figures are whole. */
export type Draw =
  | { kind: 'even'; min: number; max: number }
  | { kind: 'triangular'; min: number; max: number; cut: number; below: number; above: number }
  | { kind: 'pert'; min: number; max: number; table: Float64Array }
  /** 1 where it happens. */
  | { kind: 'chance'; probability: number }
  /** How many meetings in a row do not agree, each with the same chance to. */
  | { kind: 'refusals'; logRefused: number };

/**
 * How a range is drawn; null where there is nothing to draw. Figures given by one number, or by three that are the same, are
 * certain. Example: 5, 8, 17 days as `triangular` come to 10 on average.
 */
export function drawOf(value: Ranged, usual: Spread, scale = 1): Draw | null {
  if (typeof value === 'number' || value.min === value.max) return null;
  const { min, likely, max, spread = usual } = scaled(value, scale);
  if (!SPREADS.includes(spread) || spread === 'none') return null;
  if (spread === 'even') return { kind: 'even', min, max };
  const range = max - min;
  if (spread === 'pert') return { kind: 'pert', min, max, table: pertTable((likely - min) / range) };
  const cut = (likely - min) / range;
  return { kind: 'triangular', min, max, cut, below: range * (likely - min), above: range * (max - likely) };
}

function scaled({ min, likely, max, spread }: Range, scale: number): Range {
  return { min: min * scale, likely: likely * scale, max: max * scale, spread };
}

/** Chances of nothing and of certainty need no draw; certainty is left to the caller. */
export function chanceOf(probability: number): Draw {
  return { kind: 'chance', probability };
}

export function refusalsOf(passProbability: number): Draw {
  return { kind: 'refusals', logRefused: Math.log(1 - passProbability) };
}

/** The two ends at which an input is held to see what hangs on it: its best and its worst. */
export function endsOf(draw: Draw): { low: number; high: number } {
  if (draw.kind === 'chance' || draw.kind === 'refusals') return { low: 0, high: 1 };
  return { low: draw.min, high: draw.max };
}

/** More refusals in a row than any body has meetings. */
const MOST_REFUSALS = 1000;

/** Turns shares into whole figures. Straight loops: this is where most of the time of a run goes. */
export function fromShares(draw: Draw, shares: Float64Array, count: number, out: Int32Array): void {
  switch (draw.kind) {
    case 'even': {
      const { min, max } = draw;
      const size = max - min + 1;
      for (let k = 0; k < count; k++) out[k] = min + Math.floor(shares[k]! * size);
      break;
    }
    case 'triangular': {
      const { min, max, cut, below, above } = draw;
      for (let k = 0; k < count; k++) {
        const u = shares[k]!;
        const value = u < cut ? min + Math.sqrt(u * below) : max - Math.sqrt((1 - u) * above);
        out[k] = Math.floor(value + 0.5);
      }
      break;
    }
    case 'pert': {
      const { min, max, table } = draw;
      const range = max - min;
      for (let k = 0; k < count; k++) {
        const at = shares[k]! * PERT_STEPS;
        const step = at | 0;
        const low = table[step]!;
        out[k] = Math.floor(min + range * (low + (table[step + 1]! - low) * (at - step)) + 0.5);
      }
      break;
    }
    case 'chance':
      for (let k = 0; k < count; k++) out[k] = shares[k]! < draw.probability ? 1 : 0;
      break;
    case 'refusals':
      for (let k = 0; k < count; k++)
        out[k] = Math.min(MOST_REFUSALS, Math.floor(Math.abs(Math.log(shares[k]!) / draw.logRefused)));
  }
}

const PERT_STEPS = 4096;
const SHAPES = 64;
const FINE = 16;
const pertTables = new Map<number, Float64Array>();

/**
 * The quantiles of a PERT of this shape (where the likely figure lies between least and most, rounded to 1/64): a beta of
 * 1 + 4s and 5 - 4s, whose average is (least + 4 likely + most) / 6.
 */
function pertTable(shape: number): Float64Array {
  const rounded = Math.round(shape * SHAPES) / SHAPES;
  const known = pertTables.get(rounded);
  if (known !== undefined) return known;
  const [p, q] = [4 * rounded, 4 - 4 * rounded];
  const cells = PERT_STEPS * FINE;
  const below = new Float64Array(cells + 1);
  for (let i = 0; i < cells; i++) {
    const x = (i + 0.5) / cells;
    below[i + 1] = below[i]! + x ** p * (1 - x) ** q;
  }
  const table = new Float64Array(PERT_STEPS + 1);
  let cell = 0;
  for (let step = 0; step <= PERT_STEPS; step++) {
    const goal = (below[cells]! * step) / PERT_STEPS;
    while (cell < cells && below[cell + 1]! < goal) cell++;
    const mass = cell < cells ? below[cell + 1]! - below[cell]! : 0;
    table[step] = Math.min(1, (cell + (mass > 0 ? (goal - below[cell]!) / mass : 0)) / cells);
  }
  pertTables.set(rounded, table);
  return table;
}
