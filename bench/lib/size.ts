/** `--quick` proves that the benchmarks run; its figures mean little. */
export const isQuick = process.env.GANTRY_BENCH_QUICK === '1';

export function sized<T>(full: T, quick: T): T {
  return isQuick ? quick : full;
}
