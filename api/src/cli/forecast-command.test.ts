import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommanderError } from 'commander';
import type { Output } from './output.js';
import { buildProgram } from './program.js';

const FIXTURES = join(import.meta.dirname, '../../test/mspdi');
const folder = mkdtempSync(join(tmpdir(), 'gantry-forecast-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...argv: string[]) {
  const told = { lines: [] as string[], json: [] as unknown[], error: null as unknown };
  const output: Output = {
    say: () => undefined,
    answer: (lines) => {
      told.lines = told.lines.concat(lines);
    },
    json: (value) => void told.json.push(value),
  };
  await buildProgram(output)
    .parseAsync(['forecast', ...argv], { from: 'user' })
    .catch((error: unknown) => {
      told.error = error;
    });
  return told;
}

function written(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const PLAN = {
  start: '2018-01-08',
  nodes: [
    { id: 'a', name: 'First', duration: 2 },
    { id: 'b', name: 'Second', duration: 1 },
  ],
  links: [{ from: 'a', to: 'b' }],
};

it('answers with items, target and warnings, each item with the same fields', async () => {
  const { json } = await run(join(FIXTURES, 'links-and-lags.xml'), '--json', '--target', '2');
  expect(json).toHaveLength(1);
  const answer = json[0] as { items: object[] };
  expect(Object.keys(answer)).toEqual(['items', 'target', 'warnings']);
  expect(answer).toMatchObject({ target: '2', warnings: [] });
  expect(answer.items[0]).toEqual({
    uid: '1',
    name: 'Draft',
    kind: 'task',
    earlyStart: '2018-01-08',
    earlyFinish: '2018-01-12',
    lateStart: '2018-01-08',
    lateFinish: '2018-01-12',
    totalFloatDays: 0,
    freeFloatDays: 0,
    critical: true,
    explanation: [
      'Nothing holds it: it can begin with the plan, on 8 Jan 2018.',
      '5 working days from 8 Jan 2018 end on 12 Jan 2018.',
    ],
  });
});

it('shows a table where no JSON is asked for, free of what would steer the terminal', async () => {
  const plan = { ...PLAN, nodes: [{ id: 'a', name: 'Fir\u001b[31mst', duration: 2 }, PLAN.nodes[1]] };
  const { lines } = await run(written('table.json', JSON.stringify(plan)));
  expect(lines[0]).toMatch(/UID +item +start +finish +latest finish +float +free/);
  expect(lines[1]).toBe('→  a    Fir [31mst  2018-01-08  2018-01-09  2018-01-09         0     0');
});

it('answers for each scenario of a plan, and for one alone', async () => {
  const path = written(
    's.json',
    JSON.stringify({ ...PLAN, scenarios: [{ id: 'slow', nodes: [{ id: 'a', duration: 9 }] }] }),
  );
  const finish = (one: { items: { earlyFinish: string }[] }) => one.items[1]?.earlyFinish;
  const all = (await run(path, '--json')).json[0] as Parameters<typeof finish>[0] & {
    scenario: null;
    scenarios: Parameters<typeof finish>[0][];
  };
  expect([finish(all), all.scenario, all.scenarios.map(finish)]).toEqual([
    '2018-01-10',
    null,
    ['2018-01-19'],
  ]);
  const slow = (await run(path, '--json', '--scenario', 'slow')).json[0] as Parameters<typeof finish>[0];
  expect([finish(slow), Object.keys(slow)]).toEqual(['2018-01-19', ['items', 'target', 'warnings']]);
  expect((await run(path, '--scenario', 'x')).error).toMatchObject({ wayOut: 'Give one of: slow.' });
});

it.each([
  ['a circle', () => join(FIXTURES, 'circle.xml'), /goes round in a circle: Hen \(1\)/],
  [
    'a document type',
    () =>
      written(
        'dtd.xml',
        '<!DOCTYPE Project [<!ENTITY x SYSTEM "file:///etc/passwd">]><Project>&x;</Project>',
      ),
    /declares a document type/,
  ],
  [
    'a binary Project file',
    () => written('plan.mpp', Buffer.from('d0cf11e0a1b11ae1', 'hex')),
    /File, Save As, XML/,
  ],
  ['what is neither XML nor JSON', () => written('plan.txt', 'Draft, 5 days'), /begins with neither < nor {/],
  ['broken JSON', () => written('broken.json', '{ "start": '), /It is no JSON/],
  ['an empty file', () => written('empty.xml', ''), /begins with neither/],
  ['a file that is not there', () => join(folder, 'nowhere.xml'), /cannot be read \(ENOENT\)/],
])('refuses %s in words', async (_, path, words) => {
  const { error } = await run(path());
  expect(error).toMatchObject({
    name: 'CliFailure',
    message: expect.stringMatching(words),
    wayOut: expect.any(String),
  });
});

it('calls a day that is none, and a missing file, wrong usage', async () => {
  for (const argv of [['x.xml', '--as-at', '2018-02-30'], []])
    expect((await run(...argv)).error).toBeInstanceOf(CommanderError);
});

describe('a file that means harm', () => {
  const message = async (name: string, content: unknown) => {
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    const { error } = await run(written(name, text));
    return error instanceof Error ? `${error.name}: ${error.message}` : null;
  };

  it('is refused in a sentence where it nests deeper than can be told again', async () => {
    const deep = `{"start":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect(await message('deep.json', deep)).toMatch(/^CliFailure: .*\nstart: What stands there is no day\./);
  });

  it('is refused where summaries lie in one another, and where a day is of no century of ours', async () => {
    const nodes = [
      { id: 'a', kind: 'summary', parent: 'b' },
      { id: 'b', kind: 'summary', parent: 'a' },
      { id: 't', duration: 1, parent: 'a' },
    ];
    expect(await message('parents.json', { start: '2018-01-08', nodes })).toMatch(
      /Summaries lie in one another: a → b → a\./,
    );
    expect(await message('years.json', { ...PLAN, start: '0001-01-01' })).toMatch(/"0001-01-01" is no day\./);
  });

  it('has a long circle told in one line that can be read', async () => {
    const ids = Array.from({ length: 5_000 }, (_, n) => `n${n}`);
    const nodes = ids.map((id) => ({ id, duration: 1 }));
    const links = ids.map((from, n) => ({ from, to: ids[(n + 1) % ids.length] }));
    expect(await message('circle.json', { start: '2018-01-08', nodes, links })).toMatch(
      /This goes round in a circle: .*… 49\d\d more …/,
    );
  });

  it('does not turn the writing of the terminal round', async () => {
    const nodes = [{ id: 'a', name: 'Launch\u202efdp\u2069\u001b[31m', duration: 1 }];
    const { lines } = await run(written('bidi.json', JSON.stringify({ start: '2018-01-08', nodes })));
    for (const steering of ['\u202e', '\u2069', '\u001b']) expect(lines.join('\n')).not.toContain(steering);
    expect(lines.join('\n')).toMatch(/Launch fdp/);
  });

  it('is answered in a table however many items it has', async () => {
    const nodes = [
      { id: 'phase', kind: 'summary' },
      ...Array.from({ length: 130_000 }, (_, n) => ({ id: `n${n}`, duration: 1, parent: 'phase' })),
    ];
    const { lines, error } = await run(written('many.json', JSON.stringify({ start: '2018-01-08', nodes })));
    expect(error).toBeNull();
    expect(lines.length).toBeGreaterThan(130_000);
  });
});
