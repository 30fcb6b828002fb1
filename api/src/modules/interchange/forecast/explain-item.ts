import type { Day } from '@gantry/shared/dates/day';
import { MODE } from '@gantry/shared/schedule/compiled';
import { explain } from '@gantry/shared/schedule/explain';
import type { Schedule } from '@gantry/shared/schedule/schedule';
import { stepSentence } from '@gantry/shared/schedule/step-sentence';
import type { Step } from '@gantry/shared/schedule/steps';
import type { CausesByNode } from '@gantry/shared/schedule/waits';
import { dayOfStep, type ForecastPlan } from './forecast-plan.js';
import { finishDayIn, startDayIn } from './shown.js';

/** Why a node stands where it stands, in sentences; also why a float or a latest date is not told. */
export function explainItem(
  plan: ForecastPlan,
  schedule: Schedule,
  i: number,
  causes: CausesByNode,
  has: { lateDates: boolean; float: boolean },
): string[] {
  const steps = explain(schedule, i, causes, () => true);
  const sentences = steps.map((step) => stepSentence(inDays(plan, schedule, i, step), plan.nameOf));
  if (schedule.early.finish[i]! >= schedule.net.top) return sentences;
  if (schedule.inputs.mode[i] === MODE.done)
    return [...sentences, 'What is done has no latest dates and no float.'];
  if (!has.lateDates && !has.float)
    return [
      ...sentences,
      'It does not lead to the target, which gives it no latest dates and no total float.',
    ];
  if (!has.lateDates) return [...sentences, 'Its latest dates lie outside the years that are computed.'];
  return sentences;
}

/** A step with its days and lengths in civil days, and points on the day they are shown on. */
function inDays(plan: ForecastPlan, schedule: Schedule, i: number, step: Step): Step {
  const { stepsPerDay, instants } = plan;
  if (instants === null) return step;
  const day = (at: Day) => dayOfStep(at, plan);
  const days = (count: number) => Math.round((count / stepsPerDay) * 100) / 100;
  switch (step.rule) {
    case 'plan-start':
    case 'data-date':
    case 'as-late-as-possible':
      return { ...step, on: day(step.on) };
    case 'not-earlier':
      return { ...step, on: instants.get(schedule.net.ids[i]!)?.day ?? day(step.on) };
    case 'held-to': {
      const on = step.isFinish ? finishDayIn(schedule, i, plan) : startDayIn(schedule, i, plan);
      return {
        ...step,
        on: on ?? day(step.on),
        neededFrom: step.neededFrom === null ? null : day(step.neededFrom),
      };
    }
    case 'done':
      return { ...step, start: startDayIn(schedule, i, plan)!, finish: finishDayIn(schedule, i, plan)! };
    case 'begun':
      return { ...step, on: day(step.on), remaining: days(step.remaining) };
    case 'work':
      return { ...step, from: day(step.from), finish: day(step.finish), days: days(step.days) };
    case 'predecessor':
      return {
        ...step,
        fromDay: linkedDay(plan, schedule, step),
        lag: step.lag === null ? null : { ...step.lag, amount: days(step.lag.amount) },
      };
    default:
      return step;
  }
}

function linkedDay(plan: ForecastPlan, schedule: Schedule, step: Step & { rule: 'predecessor' }): Day | null {
  const from = schedule.net.from[schedule.net.linkOf.get(step.linkId)!]!;
  const isStart = step.type === 'SS' || step.type === 'SF';
  return isStart ? startDayIn(schedule, from, plan) : finishDayIn(schedule, from, plan);
}
