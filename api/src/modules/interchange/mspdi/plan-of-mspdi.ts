import type { Day } from '@gantry/shared/dates/day';
import { PLAN_END, planEnd } from '@gantry/shared/schedule/backward-pass';
import { compile } from '@gantry/shared/schedule/compile';
import type { Network } from '@gantry/shared/schedule/network';
import { project } from '@gantry/shared/schedule/project';
import { scheduleOf } from '@gantry/shared/schedule/schedule';
import type { ForecastPlan, Instants, PlanItem } from '../forecast/forecast-plan.js';
import { dayShares } from './day-shares.js';
import { linksOf, type MappedLink, networkLinks } from './map-links.js';
import { isPoint, nodeOf, summaryLimit, warnAboutTask } from './map-tasks.js';
import { MINUTES_PER_DAY, type MspdiFile } from './mspdi-file.js';
import { type Frame, frameOf, momentsOf } from './mspdi-frame.js';
import { staleDates } from './stale-dates.js';
import { progressOf } from './task-state.js';
import { calendarInSteps, stepAt, stepsFor, type TimeSteps } from './time-steps.js';

const IN_DAYS: TimeSteps = { perDay: 1, span: null };
/** A minute of a day on end. */
const FINEST = 1440;
/** Steps that the engine's tables hold, with room to spare. */
const MOST_STEPS = 95_000;
const ROUND_STEPS = [480, 240, 160, 120, 96, 80, 60, 48, 40, 32, 24, 20, 16, 12, 10, 8, 6, 5, 4, 3, 2, 1];

/** What a file cannot do without. */
export const NO_DATES = 'It holds no date to begin with: neither a start of the project nor one of a task.';

/**
 * A Microsoft Project file as a plan to be forecast; null where it has no date at all. Lengths, lags and dates that are no
 * whole days are placed in steps of a part of a day, the largest in which all of them come out whole.
 */
export function planOfMspdi(file: MspdiFile, asAt: Day | null = null): ForecastPlan | null {
  const frame = frameOf(file, asAt);
  if (frame === null) return null;
  const links = linksOf(frame);
  for (const placed of frame.outline.values()) warnAboutTask(frame, placed);
  const steps = stepsOfPlan(frame, links);
  const scale = { stepsPerDay: steps.perDay, instants: instantsOf(frame, steps.perDay) };
  const names = new Map([...frame.outline].map(([uid, { task }]) => [uid, task.name || `task ${uid}`]));
  return {
    network: networkOf(frame, links, steps),
    items: itemsOf(frame),
    ...scale,
    heldByHand: new Set(
      [...frame.outline.values()].flatMap(({ task }) => (task.isManual || task.isExternal ? [task.uid] : [])),
    ),
    nameOf: (id) => names.get(id) ?? id,
    warnings: frame.warnings.list(),
    check: (schedule) => staleDates(frame, schedule, scale),
  };
}

/** The points that have a date of their own: done, scheduled by hand, or bound to a day. */
function instantsOf(frame: Frame, perDay: number): Instants {
  const instants = new Map<string, { step: number; day: Day; isFixed: boolean }>();
  for (const placed of frame.outline.values()) {
    if (placed.isSummary || !isPoint(frame, placed)) continue;
    const { task } = placed;
    const progress = progressOf(task);
    const fixed =
      progress.is === 'done' ? progress.finish : task.isManual || task.isExternal ? task.start : null;
    const moment = fixed ?? task.constraintDate;
    if (moment === null) continue;
    instants.set(task.uid, {
      step: stepAt(moment, frame.calendarOf(task), perDay),
      day: Math.floor(moment / MINUTES_PER_DAY) as Day,
      isFixed: fixed !== null,
    });
  }
  return instants;
}

function itemsOf(frame: Frame): PlanItem[] {
  return [...frame.outline.values()].map((placed) => ({
    uid: placed.task.uid,
    name: placed.task.name,
    kind: placed.isSummary ? 'summary' : isPoint(frame, placed) ? 'milestone' : 'task',
    leftOut: placed.isInactive ? 'It is inactive in the file and takes no part.' : null,
  }));
}

function networkOf(frame: Frame, links: readonly MappedLink[], steps: TimeSteps): Network {
  const { perDay, span } = steps;
  const placed = [...frame.outline.values()].filter((one) => !one.isInactive);
  const limits = placed.flatMap((one) => summaryLimit(frame, one, perDay) ?? []);
  return {
    start: stepAt(frame.start, frame.projectCalendar, perDay),
    dataDate: frame.dataDate === null ? null : stepAt(frame.dataDate, frame.projectCalendar, perDay),
    calendarId: frame.projectCalendar.uid,
    calendars: [...frame.calendars.values()].map((one) => calendarInSteps(one, steps)),
    nodes: [...placed.map((one) => nodeOf(frame, one, perDay)), ...limits.map((one) => one.node)],
    links: [...networkLinks(frame, links, perDay), ...limits.map((one) => one.link)],
    ...(span === null
      ? {}
      : {
          horizon: ((span.last + 1) * perDay - 1) as Day,
          // Nothing avoids it: it only makes the tables begin early enough for negative float.
          blackouts: [{ id: '#room', from: (span.first * perDay) as Day, to: (span.first * perDay) as Day }],
        }),
  };
}

/** Whole days where all is whole days; else the plan is computed in days first, to know how far the steps must reach. */
function stepsOfPlan(frame: Frame, links: readonly MappedLink[]): TimeSteps {
  const wanted = stepsFor(dayShares(frame, links), FINEST + 1);
  if (wanted === 1) return IN_DAYS;
  const compiled = compile(networkOf(frame, links, IN_DAYS));
  if (!compiled.isScheduled) return IN_DAYS;
  const schedule = scheduleOf(compiled.net, 'likely');
  project(schedule, PLAN_END);
  const days = momentsOf(frame.file).map((moment) => Math.floor(moment / MINUTES_PER_DAY));
  const end = compiled.net.origin + planEnd(schedule);
  const span = {
    first: (days.reduce((least, at) => Math.min(least, at), Math.floor(frame.start / MINUTES_PER_DAY)) -
      60) as Day,
    last: (days.reduce((most, at) => Math.max(most, at), end) + 60) as Day,
  };
  const most = Math.floor(MOST_STEPS / (span.last - span.first + 1));
  const perDay = wanted <= most ? wanted : (ROUND_STEPS.find((steps) => steps <= most) ?? 1);
  warnAboutSteps(frame, perDay, wanted);
  return perDay === 1 ? IN_DAYS : { perDay, span };
}

function warnAboutSteps(frame: Frame, perDay: number, wanted: number): void {
  const minutes = Math.round(frame.projectCalendar.fullDay / perDay);
  const step =
    perDay === 1
      ? 'whole days'
      : `steps of ${minutes} minute${minutes === 1 ? '' : 's'}, ${perDay} to a full day`;
  frame.warnings.add(
    'steps',
    wanted === perDay
      ? `Some lengths, lags or dates are no whole days: the plan is computed in ${step}.`
      : `Some lengths, lags or dates are finer than the plan can be computed in: they are rounded up to ${step}.`,
  );
}
