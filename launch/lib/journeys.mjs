import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium, HOW_TO_GET_CHROMIUM } from './chromium.mjs';
import { MODULES, ROOT } from './paths.mjs';
import { say } from './words.mjs';

const NOTHING = { passed: 0, failed: 0, skipped: 0, ok: true };

/** Runs the browser journeys, if there are any and a browser to run them in. Chromium's path goes out as CHROMIUM. */
export async function runJourneys(extra) {
  if (!existsSync(join(ROOT, 'web/playwright.config.ts'))) return NOTHING;
  const chromium = await findChromium();
  if (!chromium) return notRun();
  say(`Browser journeys in Chromium from ${chromium.from}.`);
  const folder = mkdtempSync(join(tmpdir(), 'gantry-journeys-'));
  const report = join(folder, 'report.json');
  const code = await run([...extra, '--pass-with-no-tests', '--reporter=list,json'], {
    CHROMIUM: chromium.path,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  try {
    const { stats, errors } = JSON.parse(readFileSync(report, 'utf8'));
    const passed = stats.expected + stats.flaky;
    const failed = stats.unexpected + errors.length;
    return { passed, failed, skipped: stats.skipped, ok: code === 0 };
  } catch {
    return { ...NOTHING, failed: 1, ok: false };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function notRun() {
  const isCi = process.env.CI === 'true' || process.env.CI === '1';
  say(`Browser journeys were NOT RUN: there is no Chromium. ${HOW_TO_GET_CHROMIUM}`);
  return isCi ? { ...NOTHING, failed: 1, ok: false } : NOTHING;
}

function run(args, env) {
  const child = spawn(process.execPath, [join(MODULES, '@playwright/test/cli.js'), 'test', ...args], {
    cwd: join(ROOT, 'web'),
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
