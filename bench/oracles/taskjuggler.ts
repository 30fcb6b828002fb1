import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { day } from '../../shared/src/dates/day.js';
import { compile } from '../../shared/src/schedule/compile.js';
import { forwardPass } from '../../shared/src/schedule/forward-pass.js';
import type { Network } from '../../shared/src/schedule/network.js';
import { type Schedule, scheduleOf } from '../../shared/src/schedule/schedule.js';
import { inTemporaryFolder } from '../lib/temporary.js';
import { twinPlan } from './taskjuggler-plan.js';

/** Finish dates of random plans, ours against those of TaskJuggler: `npm run oracle:tj3 -- --plans 10 --tasks 1000`. */
const MOST_TOLD = 20;
const EVENING = 17;
const { values } = parseArgs({
  options: {
    plans: { type: 'string', default: '10' },
    tasks: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
  },
});

if (spawnSync('tj3', ['--version']).error === undefined) process.exitCode = await compare();
else {
  console.log('TaskJuggler is not here, so nothing was compared. On Debian: apt-get install tj3');
  process.exitCode = 2;
}

async function compare(): Promise<number> {
  const different: string[] = [];
  let compared = 0;
  for (let plan = 0; plan < Number(values.plans); plan++) {
    const seed = Number(values.seed) + plan;
    const { network, source } = twinPlan(seed, Number(values.tasks));
    const schedule = scheduled(network);
    const theirs = await datesOf(source);
    for (const [i, id] of schedule.net.ids.entries()) {
      compared++;
      const end = theirs.get(id);
      if (end === undefined || !isSame(schedule, i, end))
        different.push(
          `seed ${seed}, ${id}: ours ends at boundary ${schedule.early.finish[i]}, theirs on ${end}`,
        );
    }
    console.log(
      `seed ${seed}: ${schedule.net.nodeCount} tasks, ${schedule.net.linkCount} links, ${different.length} different so far`,
    );
  }
  for (const one of different.slice(0, MOST_TOLD)) console.log(one);
  const equal = compared - different.length;
  console.log(
    `${equal} of ${compared} finish dates equal those of TaskJuggler: ${((100 * equal) / compared).toFixed(2)} %.`,
  );
  return different.length > 0 ? 1 : 0;
}

function scheduled(network: Network): Schedule {
  const compiled = compile(network);
  if (!compiled.isScheduled) throw new Error(compiled.problems.map((one) => one.message).join('\n'));
  const schedule = scheduleOf(compiled.net, 'likely');
  forwardPass(schedule);
  return schedule;
}

async function datesOf(source: string): Promise<Map<string, string>> {
  return inTemporaryFolder(async (folder) => {
    writeFileSync(join(folder, 'plan.tjp'), source);
    const { stdout, stderr } = spawnSync('tj3', ['--silent', '-o', folder, 'plan.tjp'], {
      cwd: folder,
      encoding: 'utf8',
    });
    try {
      const lines = readFileSync(join(folder, 'dates.csv'), 'utf8').trim().split('\n').slice(1);
      const cells = lines.map((line) => line.split(';').map((cell) => cell.replaceAll('"', '')));
      return new Map(cells.map(([id, , end]) => [id!.slice(id!.lastIndexOf('.') + 1), end!]));
    } catch (error) {
      throw new Error(`TaskJuggler made no report: ${stdout}${stderr}`, { cause: error });
    }
  });
}

/** Whether two ends are one in working time of the item's own calendar; its evening and the next morning are. */
function isSame({ net, early }: Schedule, i: number, end: string): boolean {
  const [date, clock] = end.split(' ');
  const boundary = day(date!) - net.origin + (Number(clock!.slice(0, 2)) >= EVENING ? 1 : 0);
  if (net.kind[i] === 1) return boundary === early.finish[i];
  const { workedBefore } = net.calendars[net.calendar[i]!]!;
  return workedBefore[boundary] === workedBefore[early.finish[i]!];
}
