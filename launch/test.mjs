import { build } from './build.mjs';
import { ensure } from './ensure.mjs';
import { refuse, say } from './lib/words.mjs';

const KINDS = ['unit', 'db', 'web', 'e2e'];

await ensure();
const [first, ...rest] = process.argv.slice(2);
const only = KINDS.includes(first) ? first : null;
const extra = only ? rest : process.argv.slice(2);

try {
  const results = [];
  const projects = only ? [only].filter((kind) => kind !== 'e2e') : ['unit', 'db', 'web'];
  if (projects.length > 0) {
    const { runJest } = await import('./lib/jest-run.mjs');
    results.push(await runJest(projects, extra));
  }
  if (!only || only === 'e2e') {
    await build();
    const { runJourneys } = await import('./lib/journeys.mjs');
    results.push(await runJourneys(only ? extra : []));
  }
  const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
  const isGreen = results.every(({ ok }) => ok) && total('failed') === 0;
  if (total('skipped') > 0) say(`${total('skipped')} tests were skipped.`);
  if (!isGreen && total('failed') === 0) say('A test run ended with an error, though no single test failed.');
  console.log(`${total('passed')} passed, ${total('failed')} failed`);
  process.exitCode = isGreen ? 0 : 1;
} catch (error) {
  refuse(error);
}
