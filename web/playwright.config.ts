import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';

/** Journeys: a real browser, a real server and a real database of its own for each. */
export default defineConfig({
  testDir: './e2e',
  testMatch: '*.journey.ts',
  timeout: 240_000,
  expect: { timeout: 30_000 },
  workers: Math.min(2, availableParallelism()),
  forbidOnly: true,
  retries: 0,
  outputDir: '../test-results',
  use: {
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    screenshot: 'only-on-failure',
    trace: 'off',
    actionTimeout: 30_000,
    launchOptions: {
      executablePath: process.env.CHROMIUM,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-dev-shm-usage',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
