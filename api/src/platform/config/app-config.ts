import type { MailSettings } from './mail-settings.js';

/** What a start decides once. Read from the command line and the environment by the launcher, never by a slice. */
export interface AppConfig {
  mode: 'production' | 'development' | 'test';
  /** How people reach the product; https makes the session cookie Secure. */
  publicUrl: string;
  /** Folder of the built web pages; null when another server hands them out. */
  webRoot: string | null;
  /** Documents that a browser may run in production: hash to GraphQL text. */
  persistedDocuments: ReadonlyMap<string, string>;
  /** Requests come through a proxy that sets X-Forwarded-For. */
  isBehindProxy: boolean;
  /** The largest file that may be attached. */
  largestFileBytes: number;
  /** How many files of packs this process makes at once; left out, two. */
  rendersAtOnce?: number;
  /** Where letters are handed over; null: none leaves. */
  mail: MailSettings | null;
}

export const LARGEST_FILE_BYTES = 25 * 1024 * 1024;

export const APP_CONFIG = Symbol('app config');
