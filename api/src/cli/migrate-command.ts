import type { Command } from 'commander';
import { migrate } from '../platform/database/migrate.js';
import { withDatabase } from './open-database.js';
import type { Output } from './output.js';

export function addMigrateCommand(program: Command, output: Output): void {
  program
    .command('migrate')
    .description('Bring the database to the state this version of Gantry needs.')
    .option('--json', 'answer as JSON')
    .action(async (options: { json?: boolean }) => {
      const { applied } = await withDatabase(output, ({ ownerUrl }) => migrate(ownerUrl));
      if (options.json) output.json({ applied });
      else if (applied.length === 0) output.answer(['The database is up to date.']);
      else output.answer(applied.map((name) => `Applied ${name}.`));
    });
}
