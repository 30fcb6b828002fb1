import { CommanderError } from 'commander';
import { terminal } from './output.js';
import { buildProgram } from './program.js';
import { reportFailure } from './report-failure.js';

const OK = 0;
const FAILED = 1;
const USAGE = 2;

async function run(argv: readonly string[]): Promise<number> {
  try {
    await buildProgram(terminal).parseAsync([...argv], { from: 'user' });
    return OK;
  } catch (error) {
    // Commander has already said what is wrong with the call; asking for help is no error.
    if (error instanceof CommanderError) return error.exitCode === 0 ? OK : USAGE;
    reportFailure(error, terminal, argv.includes('--json'));
    return FAILED;
  }
}

process.exitCode = await run(process.argv.slice(2));
