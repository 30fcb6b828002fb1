import { resolve } from 'node:path';
import type { Command } from 'commander';
import { writeBackup } from '../platform/backup/write-backup.js';
import { withDatabase } from './open-database.js';
import type { Output } from './output.js';

export function addBackupCommand(program: Command, output: Output): void {
  program
    .command('backup')
    .description(
      'Write everything in the database to one file, as it is at one moment, while people work on.',
    )
    .argument('<file>', 'where to write; must not exist yet')
    .option('--json', 'answer as JSON')
    .action(async (file: string, flags: { json?: boolean }) => {
      const path = resolve(file);
      const summary = await withDatabase(output, ({ ownerUrl }) => writeBackup(ownerUrl, path));
      if (flags.json) return output.json({ file: path, ...summary });
      output.answer([
        `Wrote ${summary.rows} rows of ${summary.tables} tables to ${path} (${summary.bytes} bytes).`,
        'It holds everything, password hashes included: keep it where only the right people can read it.',
      ]);
    });
}
