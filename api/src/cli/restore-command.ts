import { resolve } from 'node:path';
import type { Command } from 'commander';
import { restoreAndMigrate } from '../platform/backup/restore-and-migrate.js';
import { withDatabase } from './open-database.js';
import type { Output } from './output.js';

interface RestoreFlags {
  replace?: boolean;
  json?: boolean;
}

export function addRestoreCommand(program: Command, output: Output): void {
  program
    .command('restore')
    .description('Read a backup back: whole, checked, or not at all.')
    .argument('<file>', 'a file that "backup" wrote')
    .option('--replace', 'first remove what the database holds now')
    .option('--json', 'answer as JSON')
    .action(async (file: string, flags: RestoreFlags) => {
      const path = resolve(file);
      const isReplacing = flags.replace ?? false;
      const summary = await withDatabase(output, ({ ownerUrl }) =>
        restoreAndMigrate(ownerUrl, path, { isReplacing }),
      );
      if (flags.json) return output.json({ file: path, ...summary });
      output.answer([
        `Restored ${summary.rows} rows of ${summary.tables} tables, made on ${summary.createdAt}; every table was checked.`,
      ]);
    });
}
