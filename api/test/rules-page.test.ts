import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const ROW =
  /^\| ([A-Z]+-\d+) \| ([^|]+) \| (E|W|E, W) \| `([^`]+)` \| `([^`]+\.test\.ts)`: ((?:[^|]|\\\|)+) \|$/;
const NOT_BUILT = /^\| ([A-Z]+-\d+) \| ([^|]+) \| (E|W) \| ([^|]+) \|$/;
/** An id as a rule gives it; codes of rows, such as `MS-012`, have three figures. */
const RULE = /'([A-Z]{2,}-\d{1,2})'/g;
/** Look like rules and are names of other things. */
const OTHER_NAMES = new Set(['SHA-256', 'UTF-8', 'UTF-16']);

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const page = read('docs/rules.md');
const [built = '', notBuilt = ''] = page.split('## Not built yet');
const linesOf = (part: string) => part.split('\n').filter((line) => /^\| [A-Z]+-\d/.test(line));

/** Every rule id that the product gives, with the files that give it. */
function rulesInSource(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const folder of ['shared/src', 'api/src'])
    for (const name of readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.ts') || name.endsWith('.test.ts')) continue;
      const path = join(folder, name).replaceAll('\\', '/');
      for (const [, id = ''] of read(path).matchAll(RULE))
        if (!OTHER_NAMES.has(id)) found.set(id, [...(found.get(id) ?? []), path]);
    }
  return found;
}

describe('the page of rules', () => {
  const source = rulesInSource();
  const rows = linesOf(built).map((line) => {
    const [, id = '', says = '', , where = '', test = '', name = ''] = ROW.exec(line) ?? [];
    return { line, id, says, where, test, name: name.replaceAll('\\|', '|') };
  });

  it('has rows of five cells, each rule once and in order', () => {
    expect(rows.filter(({ id }) => id === '').map(({ line }) => line)).toEqual([]);
    const ids = rows.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const parts = (id: string): [string, number] => [id.split('-')[0] ?? '', Number(id.split('-')[1])];
    const inOrder = [...ids].sort((a, b) => {
      const [[x, m], [y, n]] = [parts(a), parts(b)];
      return x === y ? m - n : x < y ? -1 : 1;
    });
    expect(ids).toEqual(inOrder);
  });

  it('names every rule that the product gives', () => {
    const known = new Set(rows.map(({ id }) => id));
    expect([...source.keys()].filter((id) => !known.has(id))).toEqual([]);
  });

  it('says where each rule lives, and it does', () => {
    const names = (path: string, id: string) =>
      existsSync(join(ROOT, path)) && new RegExp(`${id}(?!\\d)`).test(read(path));
    expect(rows.filter(({ id, where }) => !names(where, id)).map(({ id }) => id)).toEqual([]);
  });

  it('names a test that is there and names the rule', () => {
    const stale = rows.filter(({ id, test, name }) => {
      if (!existsSync(join(ROOT, test))) return true;
      const text = read(test);
      return !new RegExp(`${id}(?!\\d)`).test(text) || !text.includes(name);
    });
    expect(stale.map(({ id }) => id)).toEqual([]);
  });

  it('lists as not built only what is not', () => {
    const waiting = linesOf(notBuilt).map((line) => NOT_BUILT.exec(line)?.[1] ?? line);
    expect(waiting.length > 0).toBe(!notBuilt.includes('Nothing at present'));
    expect(waiting.filter((id) => !/^[A-Z]+-\d+$/.test(id) || source.has(id))).toEqual([]);
  });
});
