import { type Day, isoDay } from '@gantry/shared/dates/day';
import { readPlanDate } from '@gantry/shared/dates/read-plan-date';
import type { Command } from 'commander';
import { parseDay, parseYear } from './arguments.js';
import { describeReading } from './describe-reading.js';
import type { Output } from './output.js';
import { AlreadyTold } from './report-failure.js';

interface ReadFlags {
  year?: number;
  today?: Day;
  json?: boolean;
}

export function addDatesCommand(program: Command, output: Output): void {
  program
    .command('dates')
    .description('Try out how dates are read.')
    .command('read')
    .description('Read a date as people write it, and say what was understood.')
    .argument('<text>', 'for example "~23/01 (TBC)"')
    .option('--year <year>', 'the year of the column or heading it stands under', parseYear)
    .option('--today <day>', 'the day it is read on, as YYYY-MM-DD', parseDay)
    .option('--json', 'answer as JSON')
    .action((text: string, flags: ReadFlags) => {
      const reading = readPlanDate(text, { year: flags.year ?? null, today: flags.today ?? null });
      if (flags.json) output.json(asJson(reading));
      else output.answer(describeReading(reading));
      if (!reading.ok) throw new AlreadyTold();
    });
}

function asJson(reading: ReturnType<typeof readPlanDate>): unknown {
  if (!reading.ok) return reading;
  const { earliest, latest } = reading.date;
  return {
    ...reading,
    date: {
      ...reading.date,
      earliest: earliest === null ? null : isoDay(earliest),
      latest: latest === null ? null : isoDay(latest),
    },
  };
}
