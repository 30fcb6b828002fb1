import type { Command } from 'commander';
import { examine, type Finding } from './doctor-checks.js';
import type { Output } from './output.js';
import { AlreadyTold } from './report-failure.js';

const SIGN: Record<Finding['state'], string> = { ok: 'ok', warning: 'warning', failed: 'FAILED' };

export function addDoctorCommand(program: Command, output: Output): void {
  program
    .command('doctor')
    .description('Look at Node, database, migrations, disk and clock, and say what was found.')
    .option('--json', 'answer as JSON')
    .action(async (flags: { json?: boolean }) => {
      const findings = await examine(output);
      if (flags.json) output.json({ findings });
      else
        output.answer(
          findings.map(({ what, state, found }) => `${SIGN[state].padEnd(8)} ${what.padEnd(12)} ${found}`),
        );
      if (findings.some(({ state }) => state === 'failed')) throw new AlreadyTold();
    });
}
