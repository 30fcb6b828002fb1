/** The standard normal below which a share u lies (Acklam's rational approximation, error below 1.2e-9). */
export function normalQuantile(u: number): number {
  if (u < LOW) return tail(Math.sqrt(-2 * Math.log(u)));
  if (u > 1 - LOW) return -tail(Math.sqrt(-2 * Math.log(1 - u)));
  const q = u - 0.5;
  const r = q * q;
  return (
    ((((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r + 138.357751867269) * r -
      30.66479806614716) *
      r +
      2.506628277459239) *
      q) /
    (((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r + 66.80131188771972) * r -
      13.28068155288572) *
      r +
      1)
  );
}

const LOW = 0.02425;

function tail(q: number): number {
  return (
    (((((-0.007784894002430293 * q - 0.3223964580411365) * q - 2.400758277161838) * q - 2.549732539343734) *
      q +
      4.374664141464968) *
      q +
      2.938163982698783) /
    ((((0.007784695709041462 * q + 0.3224671290700398) * q + 2.445134137142996) * q + 3.754408661907416) * q +
      1)
  );
}

const REACH = 8;
const PER_UNIT = 512;
/** The share below z, at every 1/512 from -8 to 8: the quantiles above turned round once they are asked for, so that the two agree. */
let kept: Float64Array | null = null;

/** The share of a standard normal that lies below z, from a table: never 0 or 1. */
export function normalShare(z: number): number {
  const at = (Math.min(REACH - 1e-9, Math.max(-REACH, z)) + REACH) * PER_UNIT;
  const k = Math.floor(at);
  kept ??= sharesBelow();
  const low = kept[k]!;
  return low + (kept[k + 1]! - low) * (at - k);
}

function sharesBelow(): Float64Array {
  const shares = new Float64Array(2 * REACH * PER_UNIT + 1);
  for (let k = 0; k < shares.length; k++) {
    let [low, high] = [1e-17, 1 - 1e-16];
    for (let step = 0; step < 60; step++) {
      const middle = (low + high) / 2;
      if (normalQuantile(middle) < k / PER_UNIT - REACH) low = middle;
      else high = middle;
    }
    shares[k] = (low + high) / 2;
  }
  return shares;
}
