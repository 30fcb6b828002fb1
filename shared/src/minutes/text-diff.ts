export interface DiffPart {
  kind: 'SAME' | 'ADDED' | 'REMOVED';
  text: string;
}

/** More pairs of words than these are compared line by line. */
const MOST_PAIRS = 1_000_000;

/**
 * What changed between two versions of a text, in words; long texts in lines. The parts that are not `ADDED` make up the
 * old text, those that are not `REMOVED` the new one.
 * Example: "to consult in May" and "to consult in June" give SAME "to consult in ", REMOVED "May", ADDED "June".
 */
export function textDiff(before: string, after: string): DiffPart[] {
  const words = /\s+|[^\s]+/gu;
  const [a, b] = [before.match(words) ?? [], after.match(words) ?? []];
  if (a.length * b.length <= MOST_PAIRS) return diffOf(a, b);
  const lines = /[^\n]*\n|[^\n]+$/gu;
  return diffOf(before.match(lines) ?? [], after.match(lines) ?? []);
}

function diffOf(a: readonly string[], b: readonly string[]): DiffPart[] {
  const width = b.length + 1;
  const longest = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number) => longest[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const parts: DiffPart[] = [];
  const add = (kind: DiffPart['kind'], text: string) => {
    const last = parts.at(-1);
    if (last?.kind === kind) last.text += text;
    else parts.push({ kind, text });
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      add('SAME', a[i++] as string);
      j++;
    } else if (i < a.length && (j >= b.length || at(i + 1, j) >= at(i, j + 1)))
      add('REMOVED', a[i++] as string);
    else add('ADDED', b[j++] as string);
  }
  return parts;
}
