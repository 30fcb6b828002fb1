import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { MailSettings } from '../platform/config/mail-settings.js';
import { migrate } from '../platform/database/migrate.js';
import { appAccess } from './app-access.js';
import { WEB_ROOT } from './checkout.js';
import { CliFailure } from './cli-failure.js';
import { hasNoOffice, loadExample } from './load-example.js';
import { type OpenDatabase, openDatabase } from './open-database.js';
import type { Output } from './output.js';
import { checkPort } from './port-in-use.js';
import { untilToldToStop } from './stop-signal.js';
import { welcome } from './welcome.js';

export interface ServeRequest {
  port: number;
  host: string;
  example: boolean;
  mail: MailSettings | null;
}

/** The whole life of `npm start`: database, migrations, example, server, and all of it back down in order. */
export async function serveUntilStopped(request: ServeRequest, output: Output): Promise<void> {
  await checkPort(request.port, request.host);
  // From here on a signal ends the work in order, however early it comes.
  const stop = untilToldToStop();
  const opening = openDatabase(output);
  // Reading the server's own code takes as long as PostgreSQL needs to wake up: both at once.
  void import('../main.js').catch(() => undefined);
  const database = await opening;
  try {
    const server = await bringUp(database, request, output);
    await stop;
    output.say('Stopping: finishing what is under way.');
    await server.close();
  } finally {
    await database.close();
  }
  output.say('Stopped.');
}

async function bringUp(database: OpenDatabase, request: ServeRequest, output: Output) {
  const { applied, appRole } = await migrate(database.ownerUrl);
  if (applied.length > 0) output.say(`Applied ${applied.length} migrations.`);
  if (request.example && (await hasNoOffice(database.ownerUrl))) {
    output.say('Loading the example programme, Kent and Medway.');
    await loadExample(database.ownerUrl);
  }
  const access = await appAccess(database, appRole);
  if (!access.isProtected)
    output.say('The audit is not protected: this login may not make or use the role gantry_app.');
  const { serve } = await import('../main.js');
  const server = await serve({
    ownerUrl: database.ownerUrl,
    appUrl: access.appUrl,
    appRole: access.appRole,
    port: request.port,
    host: request.host,
    webRoot: existsSync(join(WEB_ROOT, 'index.html')) ? WEB_ROOT : null,
    ...(process.env.PUBLIC_URL ? { publicUrl: process.env.PUBLIC_URL } : {}),
    isBehindProxy: process.env.BEHIND_PROXY === '1',
    ...largestFile(process.env.LARGEST_FILE_MB),
    ...rendersAtOnce(process.env.RENDERS_AT_ONCE),
    mail: request.mail,
    mode: process.env.NODE_ENV === 'development' ? 'development' : 'production',
  });
  for (const line of await welcome(database.ownerUrl, server.url)) output.say(line);
  return server;
}

/** How many files of packs are made at once: each needs a process of its own. */
function rendersAtOnce(count: string | undefined): { rendersAtOnce?: number } {
  if (!count) return {};
  if (!/^([1-9]|1[0-6])$/.test(count))
    throw new CliFailure(`RENDERS_AT_ONCE is “${count}”.`, 'Give a whole number from 1 to 16, such as 2.');
  return { rendersAtOnce: Number(count) };
}

/** The largest file that may be attached, in whole megabytes; what is no number is refused rather than guessed. */
function largestFile(megabytes: string | undefined): { largestFileBytes?: number } {
  if (!megabytes) return {};
  if (!/^[1-9]\d{0,2}$/.test(megabytes))
    throw new CliFailure(`LARGEST_FILE_MB is “${megabytes}”.`, 'Give whole megabytes, 1 to 999, such as 25.');
  return { largestFileBytes: Number(megabytes) * 1024 * 1024 };
}
