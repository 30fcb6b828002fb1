/** A structure element as the compiler writes it: an object that lies open in the file, its kind first. */
const ELEMENT = ' 0 obj\n<<\n  /Type /StructElem\n  /S /';
const END = '\nendobj\n';
const CHILDREN = /\n {2}\/K (?:\[([^\]]*)\]|(\d+ 0 R))/;
const HEADERS = /\/Headers \[\([^)]*\)(?: \([^)]*\))*\]/;

interface Element {
  kind: string;
  at: number;
  text: string;
  children: readonly string[];
}

/**
 * Makes the first cell of each row a head of its row, in those tables of a tagged PDF for which `hasRowHeads` says so, one
 * after another. The compiler knows heads of columns only, and ties every cell to them by name; here each cell follows
 * the scopes instead, so that a reader is told column and row. Every change is as long as what it replaces: the file's
 * table of places stays right.
 */
export function withRowHeads(bytes: Uint8Array, hasRowHeads: readonly boolean[]): Uint8Array {
  if (!hasRowHeads.includes(true)) return bytes;
  const file = Buffer.from(bytes);
  const elements = elementsOf(file.toString('latin1'));
  const tables = tablesOf(elements);
  // Never seen; better no heads of rows than heads in another table.
  if (tables.length !== hasRowHeads.length) return bytes;
  const change = ({ at, text }: Element, make: (text: string) => string) =>
    file.write(make(text), at, 'latin1');
  tables.forEach((table, i) => {
    if (!hasRowHeads[i]) return;
    for (const row of below(table, 'TR', elements)) {
      const [first, ...others] = row.children.flatMap((id) => elements.get(id) ?? []);
      if (first?.kind !== 'TD') continue;
      change(first, (text) => padded(text.replace('/S /TD', '/S /TH'), '/Scope /Row'));
      for (const cell of others) change(cell, (text) => padded(text, ''));
    }
  });
  return file;
}

/** Puts words in the place of the names of heads, with spaces for what they are shorter. */
const padded = (text: string, words: string) => text.replace(HEADERS, (names) => words.padEnd(names.length));

function elementsOf(file: string): Map<string, Element> {
  const found = new Map<string, Element>();
  for (let from = file.indexOf(ELEMENT); from !== -1; from = file.indexOf(ELEMENT, from)) {
    const at = file.lastIndexOf('\n', from);
    const end = file.indexOf(END, from) + END.length;
    const text = file.slice(at, end);
    const kind = /^\w*/.exec(file.slice(from + ELEMENT.length, from + ELEMENT.length + 40))?.[0] ?? '';
    const [, several, one] = CHILDREN.exec(text) ?? [];
    const children = [...(several ?? one ?? '').matchAll(/(\d+) 0 R/g)].map(([, child = '']) => child);
    found.set(file.slice(at + 1, from), { kind, at, text, children });
    from = end;
  }
  return found;
}

/** Every table in the order of reading, from the element that no other holds. */
function tablesOf(elements: ReadonlyMap<string, Element>): Element[] {
  const held = new Set([...elements.values()].flatMap(({ children }) => children));
  const roots = [...elements].filter(([id]) => !held.has(id)).map(([, element]) => element);
  return roots.flatMap((root) => below(root, 'Table', elements));
}

function below(element: Element, kind: string, elements: ReadonlyMap<string, Element>): Element[] {
  if (element.kind === kind) return [element];
  return element.children.flatMap((id) => {
    const child = elements.get(id);
    return child === undefined ? [] : below(child, kind, elements);
  });
}
