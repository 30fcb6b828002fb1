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

it.each([
  ['a command that does not exist', ['fly']],
  ['a year that is none', ['dates', 'read', 'Jan', '--year', '18']],
  ['a day that does not exist', ['dates', 'read', 'Jan', '--today', '2018-02-30']],
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
