import { UK_DIVISIONS, type UkDivision } from '@gantry/shared/calendar/bank-holidays';
import {
  coverageProblem,
  isWorkingDay,
  latestPublication,
  workingCalendar,
  workingDaysBetween,
} from '@gantry/shared/calendar/working-days';
import { type Day, isoDay } from '@gantry/shared/dates/day';
import { writeDay } from '@gantry/shared/dates/write-day';
import { type Command, Option } from 'commander';
import { parseCount, parseDay } from './arguments.js';
import type { Output } from './output.js';

interface CalendarFlags {
  calendar: UkDivision;
  saturdays?: boolean;
  closed?: Day[];
  json?: boolean;
}

/** `gantry calendar`: the rule book's days, asked by hand or by a script. Needs no database. */
export function addCalendarCommand(program: Command, output: Output): void {
  const calendar = program.command('calendar').description('Count working days and clear days.');
  withCalendar(calendar.command('publish-by'))
    .description('The last day to publish papers for a meeting, so many clear working days before it.')
    .argument('<meeting-date>', 'the day of the meeting, as YYYY-MM-DD', parseDay)
    .requiredOption('--clear-days <count>', 'clear working days between publication and meeting', parseCount)
    .action((meeting: Day, flags: CalendarFlags & { clearDays: number }) => {
      const days = calendarFor(flags);
      const publishBy = latestPublication(meeting, flags.clearDays, days);
      const warnings = warningsAbout([publishBy, meeting], days);
      if (!isWorkingDay(meeting, days))
        warnings.push({
          rule: 'MTG-5',
          message: `${writeDay(meeting)} is a weekend, bank holiday or closed day.`,
        });
      if (flags.json)
        return output.json({
          meeting: isoDay(meeting),
          clearDays: flags.clearDays,
          calendar: flags.calendar,
          publishBy: isoDay(publishBy),
          warnings,
        });
      const clear = counted(flags.clearDays, 'clear working day');
      output.answer([`Publish by ${writeDay(publishBy)}: ${clear} before ${writeDay(meeting)}.`]);
      for (const { rule, message } of warnings) output.say(`${rule}: ${message}`);
    });
  withCalendar(calendar.command('working-days'))
    .description('Working days after the first day, up to and including the last; negative going back.')
    .argument('<from>', 'as YYYY-MM-DD', parseDay)
    .argument('<to>', 'as YYYY-MM-DD', parseDay)
    .action((from: Day, to: Day, flags: CalendarFlags) => {
      const days = calendarFor(flags);
      const count = workingDaysBetween(from, to, days);
      const warnings = warningsAbout([from, to], days);
      if (flags.json)
        return output.json({
          from: isoDay(from),
          to: isoDay(to),
          calendar: flags.calendar,
          workingDays: count,
          calendarDays: to - from,
          warnings,
        });
      output.answer([
        `${counted(count, 'working day')}, ${counted(to - from, 'calendar day')} after ${writeDay(from)}.`,
      ]);
      for (const { rule, message } of warnings) output.say(`${rule}: ${message}`);
    });
}

function withCalendar(command: Command): Command {
  return command
    .addOption(
      new Option('--calendar <division>', 'whose bank holidays')
        .choices([...UK_DIVISIONS])
        .default('england-and-wales'),
    )
    .option('--saturdays', 'Saturdays are worked')
    .option('--closed <day>', 'a day that is closed besides (may be given again)', addDay)
    .option('--json', 'answer as JSON');
}

function calendarFor({ calendar, saturdays, closed }: CalendarFlags) {
  return workingCalendar({
    division: calendar,
    isSaturdayWorked: saturdays ?? false,
    closedDays: closed ?? [],
  });
}

function warningsAbout(asked: readonly Day[], days: ReturnType<typeof calendarFor>) {
  const problems = asked.map((at) => coverageProblem(at, days)).filter((problem) => problem !== null);
  const first = problems.at(-1);
  return first ? [{ rule: first.rule, message: first.message }] : [];
}

function addDay(text: string, before: Day[] | undefined): Day[] {
  return [...(before ?? []), parseDay(text)];
}

function counted(count: number, unit: string): string {
  return `${count} ${unit}${Math.abs(count) === 1 ? '' : 's'}`;
}
