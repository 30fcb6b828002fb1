import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { PLAN_END } from '@gantry/shared/schedule/backward-pass';
import { compile } from '@gantry/shared/schedule/compile';
import { freeFloats, totalFloat } from '@gantry/shared/schedule/float';
import { project } from '@gantry/shared/schedule/project';
import { type Schedule, scheduleOf } from '@gantry/shared/schedule/schedule';
import { readXmlRecords, type XmlElement } from '../../../platform/xml/read-xml-records.js';
import { forecast } from '../forecast/forecast.js';
import type { ForecastPlan } from '../forecast/forecast-plan.js';
import { frameOf } from './mspdi-frame.js';
import { flagOf, momentOf, numberOf, textOf } from './mspdi-values.js';
import { planOfMspdi } from './plan-of-mspdi.js';
import { readMspdi } from './read-mspdi.js';
import { stepAt } from './time-steps.js';

/** Files of others, kept beside the project and never in it. */
const SAMPLES = join(import.meta.dirname, '../../../../../../shared/samples/mspdi');
const hasSamples = existsSync(join(SAMPLES, 'mspdirelations.xml'));
if (!hasSamples) console.log(`The Microsoft Project samples are not there (${SAMPLES}): not compared.`);
const sampled = hasSamples ? it.each : it.skip.each;

interface Stored {
  uid: string;
  record: XmlElement;
}

async function storedTasks(file: string): Promise<Stored[]> {
  const tasks: Stored[] = [];
  await readXmlRecords(createReadStream(join(SAMPLES, file)), (path, record) => {
    if (path.join('/') === 'Project/Tasks/Task' && !flagOf(record, 'IsNull') && !flagOf(record, 'Summary'))
      tasks.push({ uid: textOf(record, 'UID')!, record });
  });
  return tasks;
}

function computed(plan: ForecastPlan): Schedule {
  const found = compile(plan.network);
  if (!found.isScheduled) throw new Error(found.problems.map((one) => one.message).join('\n'));
  const schedule = scheduleOf(found.net, 'likely');
  project(schedule, PLAN_END);
  return schedule;
}

/** Every stored value that is not the computed one; positions are compared in working time, slack in tenths of minutes. */
async function compared(file: string): Promise<{ values: number; different: string[] }> {
  const mspdi = await readMspdi(createReadStream(join(SAMPLES, file)));
  const plan = planOfMspdi(mspdi)!;
  const frame = frameOf(mspdi, null)!;
  const schedule = computed(plan);
  const free = freeFloats(schedule);
  const { net, early, late } = schedule;
  const tally = { values: 0, different: [] as string[] };
  for (const { uid, record } of await storedTasks(file)) {
    const i = net.rankOf.get(uid)!;
    const task = frame.outline.get(uid)!.task;
    const calendar = frame.calendarOf(task);
    const isElapsed = frame.lengths.get(uid)!.duration.isElapsed;
    const worked = (x: number) =>
      net.calendars[net.calendar[i]!]!.workedBefore[Math.max(0, Math.min(net.top, x))]!;
    const check = (name: string, stored: number, ours: number) => {
      tally.values++;
      if (stored !== ours) tally.different.push(`${uid} ${name}: stored ${stored}, computed ${ours}`);
    };
    for (const [name, ours] of [
      ['EarlyStart', early.start[i]!],
      ['EarlyFinish', early.finish[i]!],
      ['LateStart', late.start[i]!],
      ['LateFinish', late.finish[i]!],
    ] as const) {
      const moment = momentOf(record, name)!;
      if (isElapsed) {
        // The step of an elapsed length is a part of 24 hours, counted from the morning; shorter ones are rounded up to it.
        const step = 1440 / plan.stepsPerDay;
        const minute = Math.round((net.origin + ours) * step) + 480;
        check(name, moment, Math.abs(minute - moment) < step ? moment : minute);
      } else check(name, worked(stepAt(moment, calendar, plan.stepsPerDay) - net.origin), worked(ours));
    }
    const tenths = (steps: number | null) =>
      Math.round(((steps ?? 0) * calendar.fullDay * 10) / plan.stepsPerDay);
    if (isElapsed) continue;
    check('TotalSlack', numberOf(record, 'TotalSlack', 0), tenths(totalFloat(schedule, i)));
    check('FreeSlack', numberOf(record, 'FreeSlack', 0), tenths(free[i]!));
  }
  return tally;
}

sampled([
  ['sample.xml', 96],
  ['mspdirelations.xml', 30],
  ['mspdinulltasks.xml', 18],
  ['mspdisplittask.xml', 12],
  ['mspextattr.xml', 6],
  ['task-links-project2013-mspdi.xml', 96],
  ['task-baselines-project2007-mspdi.xml', 330],
])(
  '%s: every early, late and slack value that Microsoft Project stored is the one computed',
  async (file, count) => {
    const { values, different } = await compared(file);
    expect(different).toEqual([]);
    expect(values).toBe(count);
  },
);

/** Stored when these were the plan's last tasks and not yet stored anew: they end with the third-longest, not with the plan. */
const STALE = ['1', '2', '3', '4'].flatMap((uid) =>
  ['LateStart', 'LateFinish', 'TotalSlack', 'FreeSlack'].map((name) => `${uid} ${name}`),
);

sampled([['mspdiduration.xml']])(
  '%s: the same for lengths of minutes to months, but for late values stored before the plan grew longer',
  async (file) => {
    const { different } = await compared(file);
    expect(different.map((one) => one.slice(0, one.indexOf(':')))).toEqual(STALE);
  },
);

sampled([['calendar-recurring-exceptions-project2013-mspdi.xml'], ['task-textvalues-project2016-mspdi.xml']])(
  '%s: is read and forecast',
  async (file) => {
    const plan = planOfMspdi(await readMspdi(createReadStream(join(SAMPLES, file))))!;
    expect(forecast(plan, null)).toMatchObject({ isDone: true });
  },
);
