import { day, isoDay } from '@gantry/shared/dates/day';
import { type Command, InvalidArgumentError } from 'commander';
import type { EntityManager } from 'typeorm';
import { CliFailure } from './cli-failure.js';
import { officeOf } from './office-of.js';
import { withDatabase } from './open-database.js';
import type { Output } from './output.js';
import { fromCommandLine } from './owner-source.js';

interface ClockFlags {
  set?: string;
  real?: boolean;
  office?: string;
  json?: boolean;
}

interface Clock {
  mode: 'REAL' | 'SET';
  on: string;
}

export function addClockCommand(program: Command, output: Output): void {
  program
    .command('clock')
    .description('Show the day that an office takes for today, or move it on. It never goes back.')
    .option('--set <day>', 'let it stand on this day, as YYYY-MM-DD', parseDay)
    .option('--real', 'let it follow the real calendar')
    .option('--office <code>', 'which office, where there are several')
    .option('--json', 'answer as JSON')
    .action(async (flags: ClockFlags) => {
      if (flags.set && flags.real)
        throw new CliFailure('A clock is either set or real.', 'Give --set or --real, not both.');
      const found = await withDatabase(output, (database) =>
        fromCommandLine(database, 'office.set-clock', async (tx) => {
          const office = await officeOf(tx, flags.office);
          await move(tx, office.id, flags);
          return { office: office.code, ...(await readClock(tx, office.id)) };
        }),
      );
      if (flags.json) output.json(found);
      else output.answer([`${found.office}: ${found.on} (${found.mode === 'SET' ? 'set' : 'real'})`]);
    });
}

async function move(tx: EntityManager, officeId: string, { set, real }: ClockFlags): Promise<void> {
  if (!set && !real) return;
  const before = await readClock(tx, officeId);
  if (set && before.mode === 'SET' && set < before.on) {
    throw new CliFailure(
      `The clock never goes back: it stands on ${before.on}.`,
      'Give that day or a later one.',
    );
  }
  await tx.query(
    `update office_clock set mode = $2, set_on = $3::date, set_at = case when $2 = 'SET' then clock_timestamp() end
      where office_id = $1`,
    [officeId, set ? 'SET' : 'REAL', set ?? null],
  );
}

async function readClock(tx: EntityManager, officeId: string): Promise<Clock> {
  const [row] = await tx.query(
    'select mode, office_today(office_id)::text as on from office_clock where office_id = $1',
    [officeId],
  );
  return row;
}

function parseDay(text: string): string {
  try {
    return isoDay(day(text));
  } catch {
    throw new InvalidArgumentError(`"${text}" is not a day: write it as YYYY-MM-DD, such as 2017-11-24.`);
  }
}
