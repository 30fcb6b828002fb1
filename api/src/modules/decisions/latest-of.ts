/** The latest of some days as `2018-03-08`, those that are not known left out. */
export function latestOf(first: string, ...others: (string | null)[]): string {
  return [first, ...others.filter((one) => one !== null)].sort().at(-1) ?? first;
}
