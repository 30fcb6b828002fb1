import { Command } from 'commander';
import { addBackupCommand } from './backup-command.js';
import { addCalendarCommand } from './calendar-command.js';
import { addClockCommand } from './clock-command.js';
import { addDatesCommand } from './dates-command.js';
import { addDbCommand } from './db-command.js';
import { addDoctorCommand } from './doctor-command.js';
import { addExampleCommand } from './example-command.js';
import { addForecastCommand } from './forecast-command.js';
import { addMigrateCommand } from './migrate-command.js';
import type { Output } from './output.js';
import { addRestoreCommand } from './restore-command.js';
import { addServeCommand } from './serve-command.js';
import { addUserCommand } from './user-command.js';

/** The whole command line, one file per command. Errors are thrown, so that callers decide how to end. */
export function buildProgram(output: Output): Command {
  const program = new Command('gantry')
    .description('Programme governance and milestone tracker.')
    .showHelpAfterError('Run it with --help to see what it takes.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => output.answer([text.trimEnd()]),
      writeErr: (text) => output.say(text.trimEnd()),
    });
  const commands = [
    addServeCommand,
    addMigrateCommand,
    addExampleCommand,
    addUserCommand,
    addBackupCommand,
    addRestoreCommand,
    addClockCommand,
    addDoctorCommand,
    addDbCommand,
    addDatesCommand,
    addForecastCommand,
    addCalendarCommand,
  ];
  for (const add of commands) add(program, output);
  return program;
}
