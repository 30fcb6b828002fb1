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

// Whoever read our output may have gone (`gantry … | head`): no reason to leave a database running.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

process.exitCode = await run(process.argv.slice(2));
