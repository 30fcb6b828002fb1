import type { Command } from 'commander';
import { migrate } from '../platform/database/migrate.js';
import { withDatabase } from './open-database.js';
import type { Output } from './output.js';

export function addExampleCommand(program: Command, output: Output): void {
  program
    .command('example')
    .description('The example programme: Kent and Medway, 2016 to 2019.')
    .command('load')
    .description('Load the example into a database that holds nothing yet.')
    .option('--json', 'answer as JSON')
    .action(async (flags: { json?: boolean }) => {
      const { loadExample } = await import('./load-example.js');
      const loaded = await withDatabase(output, async ({ ownerUrl }) => {
        await migrate(ownerUrl);
        return loadExample(ownerUrl);
      });
      if (flags.json) return output.json(loaded);
      const counts = Object.entries(loaded.counts).map(
        ([what, count]) => `  ${String(count).padStart(5)} ${what}`,
      );
      output.answer([loaded.isNew ? 'Loaded the example:' : 'The example was there already:', ...counts]);
    });
}
