/** So many names of a circle are told from its beginning, and one from its end. */
const FIRST = 10;

/**
 * A way round in words, the first again at the end; a long one is cut in the middle. Examples: "Draft → Decision → Draft";
 * of a thousand steps the first ten are told, then "… 989 more …" and the first again.
 */
export function circleWords(names: readonly string[]): string {
  if (names.length <= FIRST + 2) return names.join(' → ');
  const rest = names.length - FIRST - 1;
  return [...names.slice(0, FIRST), `… ${rest} more …`, names.at(-1)].join(' → ');
}
