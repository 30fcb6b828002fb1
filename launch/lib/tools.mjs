import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { MODULES, ROOT } from './paths.mjs';

/** Runs a tool from node_modules on this Node and resolves to its exit code and everything it said. */
export function runTool(script, args, { cwd = ROOT } = {}) {
  const child = spawn(process.execPath, [join(MODULES, script), ...args], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ ok: false, said: error.message }));
    child.on('close', (code) => resolve({ ok: code === 0, said: said.trim() }));
  });
}
