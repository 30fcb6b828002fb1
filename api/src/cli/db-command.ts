import type { Command } from 'commander';
import { migrate, migrateDown } from '../platform/database/migrate.js';
import { CliFailure } from './cli-failure.js';
import { withDatabase } from './open-database.js';
import type { Output } from './output.js';

export function addDbCommand(program: Command, output: Output): void {
  program
    .command('db')
    .description('For developers.')
    .command('reset')
    .description('Remove everything in our own database and make its tables anew.')
    .option('--given', 'also where DATABASE_URL names the database')
    .action(async (flags: { given?: boolean }) => {
      await withDatabase(output, async ({ ownerUrl, kind, where }) => {
        if (kind === 'given' && !flags.given) {
          throw new CliFailure(
            `DATABASE_URL is set: this would remove everything at ${where}.`,
            'Leave DATABASE_URL out, or say that you mean it with --given.',
          );
        }
        await migrate(ownerUrl);
        await migrateDown(ownerUrl);
        await migrate(ownerUrl);
      });
      output.answer(['The database is empty. "npm run db:seed" loads the example.']);
    });
}
