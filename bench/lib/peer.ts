import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Fetches a peer into a folder of its own for one run, as no dependency of the product; null where it cannot be had. */
export function fetchPeer(folder: string, packageAtVersion: string): string | null {
  const { status } = spawnSync(
    'npm',
    [
      'install',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--no-save',
      '--prefix',
      folder,
      packageAtVersion,
    ],
    { stdio: 'ignore', timeout: 180_000 },
  );
  return status === 0 ? join(folder, 'node_modules') : null;
}
