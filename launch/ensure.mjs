import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { install } from './lib/install.mjs';
import { bundledNode, canInstall, isWanted, WANTED_MAJOR } from './lib/node-version.mjs';
import { Refusal, refuse } from './lib/words.mjs';

/**
 * What every launcher does first: the packages are there, and this very process runs on Node 24. Returns only then;
 * on an older Node the same command is run again by the Node that came with the packages, and its end is ours.
 */
export async function ensure() {
  try {
    if (!canInstall && !bundledNode()) throw tooOld();
    install();
    if (isWanted) return;
    const node = bundledNode();
    if (!node) throw tooOld();
    await runAgain(node);
  } catch (error) {
    refuse(error);
  }
}

function tooOld() {
  return new Refusal(
    `Gantry runs on Node ${WANTED_MAJOR}; this is Node ${process.versions.node} (${process.platform} ${process.arch}), and no newer one came with the packages for this machine.`,
    `Install Node ${WANTED_MAJOR} (https://nodejs.org/en/download, or the system's package manager) and run the command again.`,
  );
}

/** Never resolves: this process only waits and passes signals on. */
function runAgain(node) {
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    // A Ctrl+C reaches the child by itself; passing it on again would look like a second one.
    process.on(signal, () => signal !== 'SIGINT' && child.kill(signal));
  }
  child.on('error', refuse);
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
  return new Promise(() => {});
}
