import { CommanderError } from 'commander';
import type { Output } from './output.js';
import { buildProgram } from './program.js';
import { AlreadyTold } from './report-failure.js';

function caught() {
  const told = { said: [] as string[], answered: [] as string[], json: [] as unknown[] };
  const output: Output = {
    say: (line) => void told.said.push(line),
    answer: (lines) => void told.answered.push(...lines),
    json: (value) => void told.json.push(value),
  };
  const run = (...argv: string[]) =>
    buildProgram(output)
      .parseAsync(argv, { from: 'user' })
      .then(
        () => null,
        (error: unknown) => error,
      );
  return { told, run };
}

it('reads a date and says what was understood', async () => {
  const { told, run } = caught();

  expect(await run('dates', 'read', '~23/01 (TBC)', '--today', '2017-11-24')).toBeNull();
  expect(told.answered).toEqual(
    expect.arrayContaining([
      'read as     day, approximate tbc',
      'earliest    2018-01-23',
      'EDTF        2018-01-23%',
    ]),
  );
});

it('answers with JSON alone, its days written out', async () => {
  const { told, run } = caught();

  await run('dates', 'read', 'Q4 2017/18', '--json');

  expect(told.json).toMatchObject([{ ok: true, date: { earliest: '2018-01-01', latest: '2018-03-31' } }]);
  expect([...told.answered, ...told.said]).toEqual([]);
});

it('fails, once and in words, on a date that cannot be read', async () => {
  const { told, run } = caught();

  expect(await run('dates', 'read', '31 June 2018')).toBeInstanceOf(AlreadyTold);
  expect(told.answered.join('\n')).toMatch(/^DATE-\d/);
});

it.each`
  meeting         | publishBy       | why
  ${'2017-12-12'} | ${'2017-12-04'} | ${'JHOSC on a Tuesday'}
  ${'2018-01-03'} | ${'2017-12-21'} | ${'25 and 26 December and New Year lie between'}
  ${'2018-01-31'} | ${'2018-01-23'} | ${'the Joint Committee of January'}
  ${'2018-03-06'} | ${'2018-02-26'} | ${'the Joint Committee of March'}
  ${'2018-04-04'} | ${'2018-03-23'} | ${'Good Friday and Easter Monday lie between'}
`('gives $publishBy as the last day to publish for $meeting: $why', async ({ meeting, publishBy }) => {
  const { told, run } = caught();

  expect(await run('calendar', 'publish-by', meeting, '--clear-days', '5', '--json')).toBeNull();

  expect(told.json).toEqual([
    { meeting, clearDays: 5, calendar: 'england-and-wales', publishBy, warnings: [] },
  ]);
});

it('counts other days where Saturdays are worked, an office is closed, or another country keeps other holidays', async () => {
  const publishBy = async (...flags: string[]) => {
    const { told, run } = caught();
    await run('calendar', 'publish-by', '2018-01-03', '--clear-days', '5', '--json', ...flags);
    return (told.json[0] as { publishBy: string }).publishBy;
  };

  expect(await publishBy('--saturdays')).toBe('2017-12-23');
  expect(await publishBy('--closed', '2017-12-28', '--closed', '2017-12-29')).toBe('2017-12-19');
  expect(await publishBy('--calendar', 'scotland')).toBe('2017-12-20');
});

it('warns of a meeting at the weekend and of days past the last known bank holiday, and answers all the same', async () => {
  const { told, run } = caught();

  await run('calendar', 'publish-by', '2017-12-16', '--clear-days', '3');
  await run('calendar', 'working-days', '2018-11-30', '2019-02-14');
  await run('calendar', 'working-days', '2035-12-31', '2036-01-01');

  expect(told.answered).toEqual([
    'Publish by 12 Dec 2017: 3 clear working days before 16 Dec 2017.',
    '51 working days, 76 calendar days after 30 Nov 2018.',
    '1 working day, 1 calendar day after 31 Dec 2035.',
  ]);
  expect(told.said.map((line) => line.slice(0, 5))).toEqual(['MTG-5', 'CAL-1']);
});

it.each([
  ['a command that does not exist', ['fly']],
  ['a year that is none', ['dates', 'read', 'Jan', '--year', '18']],
  ['a day that does not exist', ['dates', 'read', 'Jan', '--today', '2018-02-30']],
  ['clear days that are no number', ['calendar', 'publish-by', '2018-01-31', '--clear-days', 'five']],
  ['a meeting without its clear days', ['calendar', 'publish-by', '2018-01-31']],
  [
    'a calendar that does not exist',
    ['calendar', 'working-days', '2018-01-01', '2018-02-01', '--calendar', 'wales'],
  ],
  ['a port beyond the last', ['serve', '--port', '65536']],
  ['a file that is not named', ['backup']],
  ['a role that does not exist', ['user', 'add', '--email', 'a@b', '--name', 'x', '--role', 'KING']],
])('refuses %s as wrong usage', async (_case, argv) => {
  const { told, run } = caught();

  const error = await run(...argv);

  expect(error).toBeInstanceOf(CommanderError);
  expect((error as CommanderError).exitCode).toBe(1);
  expect(told.said.join('\n')).toContain('Run it with --help');
});

it('explains every command when asked, and calls that no failure', async () => {
  for (const { commands, name } of withCommands()) {
    const { told, run } = caught();
    const error = (await run(...name, '--help')) as CommanderError;
    expect(error.exitCode).toBe(0);
    expect(told.answered.join('\n')).toContain('Usage: gantry');
    for (const command of commands) expect(told.answered.join('\n')).toContain(command);
  }
});

/** The program and all its commands, each with the names it must list. */
function withCommands(): { name: string[]; commands: string[] }[] {
  const { commands } = buildProgram({ say: () => undefined, answer: () => undefined, json: () => undefined });
  return [
    { name: [], commands: commands.map((command) => command.name()) },
    ...commands.map((command) => ({
      name: [command.name()],
      commands: command.commands.map((below) => below.name()),
    })),
  ];
}
