import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { MODULES, ROOT } from './paths.mjs';

/** Runs jest projects and resolves to what was counted; `failed` includes files that could not be run at all. */
export async function runJest(projects, extra) {
  const folder = mkdtempSync(join(tmpdir(), 'gantry-jest-'));
  const report = join(folder, 'report.json');
  const args = [
    '--selectProjects',
    ...projects,
    '--passWithNoTests',
    '--json',
    `--outputFile=${report}`,
    `--maxWorkers=${workersFor(extra)}`,
    ...extra,
  ];
  const code = await run([join(MODULES, 'jest/bin/jest.js'), ...args]);
  try {
    const told = JSON.parse(readFileSync(report, 'utf8'));
    return {
      passed: told.numPassedTests,
      failed: told.numFailedTests + told.numRuntimeErrorTestSuites,
      skipped: told.numPendingTests,
      ok: code === 0 && told.success,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0, ok: false };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whole runs keep every processor busy, up to four. Chosen files, and a server that was given to us, take one worker. */
function workersFor(extra) {
  if (extra.length > 0 || process.env.GANTRY_TEST_DATABASE_URL) return 1;
  return Math.min(4, availableParallelism());
}

/** jest's JSON goes to the file; its own summary is on stderr for people. */
function run(args) {
  const options = [
    process.env.NODE_OPTIONS,
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
  ];
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    stdio: ['inherit', 'ignore', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: options.filter(Boolean).join(' ') },
  });
  return new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
