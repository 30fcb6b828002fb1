import { jest } from '@jest/globals';

/** Real databases on a busy machine: no test is failed for being slow, and none waits without a reason. */
jest.setTimeout(120_000);
