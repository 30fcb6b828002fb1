import { type Day, isoDay } from '@gantry/shared/dates/day';
import type { Command } from 'commander';
import type { ReplayedStep } from '../modules/example/replay/index.js';
import { migrate } from '../platform/database/migrate.js';
import { parseDay } from './arguments.js';
import { withDatabase } from './open-database.js';
import type { Output } from './output.js';

export function addExampleCommand(program: Command, output: Output): void {
  const example = program
    .command('example')
    .description('The example programme: Kent and Medway, 2016 to 2019.');

  example
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

  example
    .command('replay')
    .description(
      'Play what happened to the stroke review, day by day, from 24 November 2017 to the decision of 14 February 2019.',
    )
    .option('--until <day>', 'stop after this day, as YYYY-MM-DD; call it again to go on', parseDay)
    .option('--json', 'answer as JSON')
    .action(async (flags: { until?: Day; json?: boolean }) => {
      const { replayExample } = await import('./replay-example.js');
      const until = flags.until === undefined ? null : isoDay(flags.until);
      const replayed = await withDatabase(output, (database) =>
        replayExample(database, until, (step) => output.say(lineOf(step))),
      );
      if (flags.json) return output.json(replayed);
      const played = replayed.steps.filter(({ isNew }) => isNew).length;
      const left = replayed.stepsLeft === 0 ? 'The story is complete' : `${replayed.stepsLeft} steps to come`;
      output.answer([`${played} steps played. The clock stands on ${replayed.clock}. ${left}.`]);
    });
}

function lineOf({ on, says, isOurReading, isNew }: ReplayedStep): string {
  return [
    on,
    ' ',
    says,
    ...(isOurReading ? ['(our reading)'] : []),
    ...(isNew ? [] : ['(on record already)']),
  ].join(' ');
}
