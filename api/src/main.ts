import { createApp } from './create-app.js';
import { LARGEST_FILE_BYTES } from './platform/config/app-config.js';
import type { MailSettings } from './platform/config/mail-settings.js';
import { readPersistedDocuments } from './platform/graphql/persisted-documents.js';

export interface ServeOptions {
  ownerUrl: string;
  appUrl: string;
  /** The role to drop to after connecting, where `appUrl` may do more than a request should. */
  appRole: string | null;
  port: number;
  host: string;
  webRoot: string | null;
  mode: 'production' | 'development';
  /** How people reach the product, where that differs from host and port. */
  publicUrl?: string;
  isBehindProxy?: boolean;
  largestFileBytes?: number;
  rendersAtOnce?: number;
  mail?: MailSettings | null;
}

export interface Serving {
  url: string;
  /** Stops taking calls, lets running ones end, closes the connections. */
  close(): Promise<void>;
}

/** Listens. The schema is up to date by now: `migrate` comes first. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { appUrl, appRole, port, host, webRoot, mode } = options;
  const publicUrl = options.publicUrl ?? `http://localhost:${port}`;
  const persistedDocuments = await readPersistedDocuments(webRoot);
  const config = {
    mode,
    publicUrl,
    webRoot,
    persistedDocuments,
    isBehindProxy: options.isBehindProxy ?? false,
    largestFileBytes: options.largestFileBytes ?? LARGEST_FILE_BYTES,
    rendersAtOnce: options.rendersAtOnce,
    mail: options.mail ?? null,
  };
  const app = await createApp({ appUrl, appRole, config });
  try {
    await app.listen(port, host);
  } catch (error) {
    await app.close();
    throw error;
  }
  return { url: publicUrl, close: () => app.close() };
}
