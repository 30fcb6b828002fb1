import type { Command } from 'commander';
import { readMailSettings } from '../platform/config/mail-settings.js';
import { parsePort } from './arguments.js';
import { CliFailure } from './cli-failure.js';
import type { Output } from './output.js';

interface ServeFlags {
  port?: number;
  host?: string;
  example: boolean;
}

export function addServeCommand(program: Command, output: Output): void {
  program
    .command('serve')
    .description('Start the database if it is ours, migrate it, and serve pages and API until stopped.')
    .option('--port <number>', 'where to listen (default: PORT, else 3000)', parsePort)
    .option('--host <address>', 'which address to listen on (default: HOST, else 127.0.0.1)')
    .option('--no-example', 'leave an empty database empty')
    .action(async (flags: ServeFlags) => {
      const { serveUntilStopped } = await import('./serve-until-stopped.js');
      await serveUntilStopped(
        {
          port: flags.port ?? portOf(process.env),
          host: flags.host ?? (process.env.HOST || '127.0.0.1'),
          example: flags.example,
          mail: mailOf(process.env),
        },
        output,
      );
    });
}

function mailOf(env: NodeJS.ProcessEnv) {
  try {
    return readMailSettings(env);
  } catch (error) {
    throw new CliFailure(
      (error as Error).message,
      'Set SMTP_URL and MAIL_FROM right, or leave both out to send no mail.',
      {
        cause: error,
      },
    );
  }
}

function portOf(env: NodeJS.ProcessEnv): number {
  try {
    return parsePort(env.PORT || '3000');
  } catch (error) {
    throw new CliFailure((error as Error).message, 'Set PORT right, or leave it out for 3000.', {
      cause: error,
    });
  }
}
