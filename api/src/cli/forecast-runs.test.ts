import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SimulatedItem, Simulation } from '../modules/interchange/index.js';
import type { Output } from './output.js';
import { buildProgram } from './program.js';

const folder = mkdtempSync(join(tmpdir(), 'gantry-runs-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A draft of 8 to 30 working days before a committee that meets three times, and a risk to a paper beside it. */
const PLAN = {
  start: '2018-01-08',
  calendar: 'england',
  calendars: [{ id: 'england', division: 'england-and-wales' }],
  nodes: [
    { id: 'phase', name: 'Phase', kind: 'summary' },
    { id: 'draft', name: 'Draft', parent: 'phase', duration: { min: 8, likely: 10, max: 30 } },
    { id: 'paper', name: 'Paper', parent: 'phase', duration: 9 },
    { id: 'decision', name: 'Decision', kind: 'gate', body: 'jc' },
    { id: 'launch', kind: 'milestone' },
  ],
  links: [
    { from: 'phase', to: 'decision' },
    { from: 'decision', to: 'launch', lag: 5 },
  ],
  risks: [{ id: 'data', name: 'Late data', probability: 0.4, delays: [{ node: 'paper', days: 5 }] }],
  bodies: [
    {
      id: 'jc',
      name: 'the Joint Committee',
      clearDays: 5,
      meetings: [{ date: '2018-01-31' }, { date: '2018-02-14' }, { date: '2018-03-06' }],
    },
  ],
};

async function run(plan: unknown, ...flags: string[]) {
  const path = join(folder, 'plan.json');
  writeFileSync(path, typeof plan === 'string' ? plan : JSON.stringify(plan));
  const told = { lines: [] as string[], json: [] as unknown[], error: null as Error | null };
  const output: Output = {
    say: () => undefined,
    answer: (lines) => void told.lines.push(...lines),
    json: (value) => void told.json.push(value),
  };
  await buildProgram(output)
    .parseAsync(['forecast', path, ...flags], { from: 'user' })
    .catch((error: Error) => {
      told.error = error;
    });
  return { ...told, simulation: told.json[0] as Simulation };
}

it('tells when each item comes, how often it drives, and the chance of each meeting', async () => {
  const { simulation } = await run(PLAN, '--runs', '2000', '--seed', '3', '--target', 'launch', '--json');
  const [phase, draft, paper, decision] = simulation.items;
  expect(phase).toMatchObject({ kind: 'summary', p50: null });
  expect([draft, paper, decision].map((item) => item!.computed.probability)).toEqual([1, 1, 1]);
  const days = [draft!.p10, draft!.p50, draft!.p80, draft!.p90];
  expect(days).toEqual([...days].sort());
  // In four runs of ten the paper takes 14 working days in place of 9: the eighth of ten comes later than the fifth.
  expect([paper!.p50, paper!.p80]).toEqual(['2018-01-18', '2018-01-25']);
  expect(decision!.criticality).toEqual({ probability: 1, standardError: 0 });
  expect(draft!.criticality.probability).toBeGreaterThan(paper!.criticality.probability);
  const [gate] = simulation.gates;
  expect(gate).toMatchObject({ uid: 'decision', body: 'the Joint Committee' });
  expect(gate!.meetings.map(({ on }) => on)).toEqual(['2018-01-31', '2018-02-14', '2018-03-06']);
  const all = [...gate!.meetings, gate!.noneKnown, gate!.heldUp];
  expect(all.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 12);
  const { probability, standardError } = gate!.meetings[0]!;
  expect(standardError).toBeCloseTo(Math.sqrt((probability * (1 - probability)) / 2000), 12);
  expect(simulation).toMatchObject({ seed: 3, runs: 2000, target: 'launch', warnings: [] });
  // A launch in time is a decision at the first meeting.
  expect(simulation.inTime).toMatchObject({ by: '2018-02-07', probability });
});

it('answers the same seed with the same bytes, and another with others', async () => {
  const bytes = async (seed: string) =>
    JSON.stringify((await run(PLAN, '--seed', seed, '--runs', '500', '--json')).json);
  expect(await bytes('7')).toBe(await bytes('7'));
  expect(await bytes('7')).not.toBe(await bytes('8'));
});

it('measures against the end of the plan, or of a summary, and shows a table for people', async () => {
  const { lines } = await run(PLAN, '--seed', '3', '--runs', '500');
  expect(lines[0]).toMatch(/^UID +item +p10 +p50 +p80 +p90 +drives +±$/);
  expect(lines).toContain('Decision, at the Joint Committee:');
  expect(lines.join('\n')).toMatch(
    /The end of the plan comes by 2018-02-07 in \d+\.\d % ±\d\.\d of the runs\./,
  );
  const { simulation } = await run(PLAN, '--runs', '500', '--target', 'phase', '--json');
  expect(simulation.items.find(({ uid }) => uid === 'decision')!.criticality.probability).toBe(0);
});

it('takes a scenario of the file, and tells what its runs could not give a day to', async () => {
  const bodies = [{ id: 'jc', meetings: [{ date: '2018-01-31' }] }];
  const plan = { ...PLAN, scenarios: [{ id: 'one', bodies }] };
  const { simulation } = await run(plan, '--runs', '500', '--scenario', 'one', '--json');
  expect(simulation.gates[0]!.noneKnown.probability).toBeGreaterThan(0.5);
  expect(simulation.items.find(({ uid }) => uid === 'launch')).toMatchObject({
    p90: null,
    because: expect.stringMatching(/^It has no day in some runs: /),
  });
});

it.each([
  ['99', 'runs'],
  ['100001', 'runs'],
  ['1e3', 'runs'],
  ['-5', 'seed'],
  ['2147483648', 'seed'],
  ['0.5', 'seed'],
])('refuses %s as --%s', async (value, flag) => {
  const { error } = await run(PLAN, `--${flag}=${value}`);
  expect(error?.message).toMatch(/give a whole number from/);
});

const refusal = async (plan: unknown, ...flags: string[]) =>
  (await run(plan, '--runs', '100', ...flags)).error?.message;

it('refuses what makes no sense with a sentence that says what would', async () => {
  const risk = (over: object) => ({ ...PLAN, risks: [{ ...PLAN.risks[0], ...over }] });
  expect(await refusal(risk({ probability: 40 }))).toMatch(
    /risks\[0\]\.probability: 40 is no probability\. Give .* 0 to 1/,
  );
  expect(await refusal(risk({ probability: null }))).toMatch(/risks\[0\]\.probability: is missing/);
  expect(await refusal(risk({ delays: [{ node: 'phase', days: 5 }] }))).toMatch(/"phase" is a summary/);
  expect(await refusal(risk({ delays: [{ node: 'nobody', days: 5 }] }))).toMatch(/not there: nobody/);
  expect(await refusal(risk({ delays: [{ node: 'paper', days: -5 }] }))).toMatch(/none below 0/);
  expect(await refusal(PLAN, '--target', 'nobody')).toMatch(/There is no item nobody/);
  const many = Array.from({ length: 20_000 }, (_, n) => ({ id: `n${n}`, duration: 1 }));
  expect((await run({ start: '2018-01-08', nodes: many }, '--runs', '100000')).error?.message).toMatch(
    /give --runs 25000 or fewer/,
  );
});

it('answers for a plan in which nothing is uncertain, and says that every run is the same', async () => {
  const file = readFileSync(join(import.meta.dirname, '../../test/mspdi/links-and-lags.xml'), 'utf8');
  const { simulation, error } = await run(file, '--runs', '100', '--json');
  expect(error).toBeNull();
  expect(simulation.warnings.at(-1)).toMatch(/^Nothing in it is uncertain: every run is the same\./);
  const drawn = simulation.items.filter(({ kind }) => kind !== 'summary');
  expect(drawn.length).toBeGreaterThan(0);
  for (const item of drawn as (SimulatedItem & { earlyFinish: string })[])
    expect([item.uid, item.p10, item.p90]).toEqual([item.uid, item.earlyFinish, item.earlyFinish]);
});

it('tells the plain forecast of each item beside what the runs say of it', async () => {
  const { simulation } = await run(PLAN, '--runs', '500', '--target', 'launch', '--json');
  const plain = (await run(PLAN, '--target', 'launch', '--json')).json[0] as { items: object[] };
  expect(simulation.items).toEqual(plain.items.map((item) => expect.objectContaining(item)));
});

it('warns a plain forecast of what it leaves out', async () => {
  const { json } = await run(PLAN, '--json');
  const { warnings } = json[0] as { warnings: string[] };
  expect(warnings.filter((one) => one.includes('--runs'))).toHaveLength(2);
});
