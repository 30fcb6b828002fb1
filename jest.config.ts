import type { Config } from 'jest';

const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript', tsx: true, decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
    },
    module: { type: 'es6' },
  },
] as const;

/** What every kind of test shares: ESM through swc, and `.js` in an import meaning the `.ts` beside it. */
const common = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': swc as unknown as [string, Record<string, unknown>] },
  moduleNameMapper: {
    '^@gantry/shared/(.*)$': '<rootDir>/shared/src/$1.ts',
    '^@gantry/migrations$': '<rootDir>/migrations/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  rootDir: import.meta.dirname,
} satisfies Config;

const config: Config = {
  // Modules that a test file has loaded are never let go by the process: a worker that has grown begins anew.
  workerIdleMemoryLimit: '1GB',
  projects: [
    {
      ...common,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/{shared,api,launch}/**/*.test.{ts,mjs}'],
      testPathIgnorePatterns: ['/node_modules/', '/dist/', '\\.(db|graphql)\\.test\\.ts$'],
      setupFilesAfterEnv: ['<rootDir>/api/test/patience.ts'],
    },
    {
      ...common,
      displayName: 'db',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/{api,migrations}/**/*.{db,graphql}.test.ts'],
      globalSetup: '<rootDir>/api/test/global-setup.ts',
      globalTeardown: '<rootDir>/api/test/global-teardown.ts',
      setupFiles: ['reflect-metadata'],
      setupFilesAfterEnv: ['<rootDir>/api/test/patience.ts'],
    },
    {
      ...common,
      displayName: 'web',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/web/src/**/*.test.{ts,tsx}'],
      setupFilesAfterEnv: ['<rootDir>/api/test/patience.ts', '<rootDir>/web/test/setup.ts'],
      moduleNameMapper: { ...common.moduleNameMapper, '\\.(css|scss)$': '<rootDir>/web/test/style-stub.ts' },
    },
  ],
};

export default config;
