/**
 * A lock file that was written where the registry did not offer every platform's packages lacks their entries, and
 * `npm ci` then refuses it everywhere. This adds them: name, exact version and the platform they are for; npm skips
 * them on every other machine. Run it after changing dependencies; `npm run check` tells when it is needed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isCalled, ROOT } from './lib/paths.mjs';

const LOCK = join(ROOT, 'package-lock.json');
const SYSTEMS = 'aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32|windows';
const PROCESSORS = 'arm64|arm|ia32|x64|ppc64le|ppc64|riscv64|s390x|loong64|mips64el|wasm32';
const PLATFORM = new RegExp(`(?:^|[-/])(?:(${SYSTEMS})(?:-(${PROCESSORS}))?|(wasm32))(?:-([a-z]+))?$`);

/** The optional packages that some package names and the lock does not know. */
export function missingFromLock(packages) {
  const missing = new Map();
  for (const [path, entry] of Object.entries(packages)) {
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      if (!isKnown(packages, path, name)) missing.set(name, range);
    }
  }
  return missing;
}

/** As Node looks for it: beside the package, then further up. */
function isKnown(packages, path, name) {
  for (let at = path; ; at = at.slice(0, Math.max(at.lastIndexOf('/node_modules/'), 0))) {
    if (packages[`${at ? `${at}/` : ''}node_modules/${name}`]) return true;
    if (at === '') return false;
  }
}

export function entryFor(name, range) {
  const [, system, processor, wasm, abi] = PLATFORM.exec(name) ?? [];
  const cpu = processor ?? wasm;
  const libc = system === 'linux' && abi ? [abi.startsWith('musl') ? 'musl' : 'glibc'] : undefined;
  return {
    version: range.replace(/^[\^~]/, ''),
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(libc ? { libc } : {}),
    optional: true,
    ...(system ? { os: [system === 'windows' ? 'win32' : system] } : {}),
  };
}

function complete() {
  const lock = JSON.parse(readFileSync(LOCK, 'utf8'));
  const missing = missingFromLock(lock.packages);
  for (const [name, range] of missing) lock.packages[`node_modules/${name}`] = entryFor(name, range);
  const [root, ...others] = Object.entries(lock.packages);
  others.sort(([a], [b]) => a.localeCompare(b, 'en'));
  lock.packages = Object.fromEntries([root, ...others]);
  writeFileSync(LOCK, `${JSON.stringify(lock, null, 2)}\n`);
  for (const [name, range] of missing) console.log(`added ${name} ${range}`);
}

if (isCalled(import.meta.url)) complete();
