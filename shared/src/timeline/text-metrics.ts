/** A character that is not in the table counts as a full square: a label may then be too short, never cut. */
const UNKNOWN = 1000;

/**
 * Widths in thousandths of the type size for Arial, Helvetica and Liberation Sans, which share them. With this table the
 * browser, the printed page and the slide agree on where a label ends, and nobody has to ask a DOM.
 */
const REGULAR = table([
  ['ijl', 222],
  ["'", 191],
  ['‘’', 222],
  ['|', 260],
  [' \u00a0!,./:;I[\\]ft·', 278],
  ['()-r`“”{}', 333],
  ['•', 350],
  ['"', 355],
  ['*', 389],
  ['^', 469],
  ['Jckvxyzs', 500],
  ['#$0123456789?L_abdeghnopqu–£éè', 556],
  ['+<=>~×', 584],
  ['FTZ', 611],
  ['&ABEKPSVXY', 667],
  ['CDHNRUw', 722],
  ['GOQ', 778],
  ['Mm', 833],
  ['%', 889],
  ['W', 944],
]);
const BOLD = table([
  ["'", 238],
  [' \u00a0,./I\\ijl·‘’', 278],
  ['|', 280],
  ['!()-:;[]ft`', 333],
  ['•', 350],
  ['r*{}', 389],
  ['"', 474],
  ['z“”', 500],
  ['#$0123456789J_aceksvxy–£éè', 556],
  ['+<=>~^×', 584],
  ['?FLTZbdghnopqu', 611],
  ['EPSVXY', 667],
  ['&ABCDHKNRU', 722],
  ['GOQw', 778],
  ['M', 833],
  ['%m', 889],
  ['W', 944],
]);
function table(rows: readonly (readonly [string, number])[]): Uint16Array {
  const widths = new Uint16Array(0x2040).fill(UNKNOWN);
  for (const [characters, width] of rows)
    for (const character of characters) widths[character.codePointAt(0)!] = width;
  return widths;
}

/** The width of one line of text in pixels. Example: "0000" at 12 px is 4 × 0.556 × 12 = 26.7 px wide. */
export function textWidth(words: string, size: number, isBold = false): number {
  const widths = isBold ? BOLD : REGULAR;
  let sum = 0;
  for (let i = 0; i < words.length; i++) sum += widths[words.charCodeAt(i)] ?? UNKNOWN;
  return (sum * size) / 1000;
}

/**
 * The longest beginning of the text that fits, with "…" where something had to go; empty when not even that fits.
 * Example: "Investment Committee, second" in 120 px becomes "Investment Commit…".
 */
export function fitText(words: string, width: number, size: number, isBold = false): string {
  if (textWidth(words, size, isBold) <= width) return words;
  const room = width - textWidth('…', size, isBold);
  if (room < 0) return '';
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (textWidth(words.slice(0, middle), size, isBold) <= room) low = middle;
    else high = middle - 1;
  }
  return low === 0 ? '' : `${words.slice(0, low).trimEnd()}…`;
}

/** Breaks text into at most `maxLines` lines that fit; the last takes an ellipsis when there is more. */
export function wrapText(
  words: string,
  width: number,
  size: number,
  isBold: boolean,
  maxLines: number,
): string[] {
  const lines: string[] = [];
  let current = '';
  const all = words.split(' ');
  for (let i = 0; i < all.length; i++) {
    const longer = current === '' ? all[i]! : `${current} ${all[i]}`;
    if (current === '' || textWidth(longer, size, isBold) <= width) {
      current = longer;
      continue;
    }
    if (lines.length === maxLines - 1) {
      current = [current, ...all.slice(i)].join(' ');
      break;
    }
    lines.push(current);
    current = all[i]!;
  }
  return [...lines, current].map((each) => fitText(each, width, size, isBold));
}
