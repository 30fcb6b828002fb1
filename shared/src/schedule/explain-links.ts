import { KIND } from './compiled.js';
import { leavesStart } from './drivers.js';
import { figure } from './range.js';
import type { Schedule } from './schedule.js';
import { finishDay, startDay } from './shown-days.js';
import type { Step } from './steps.js';

/** What each predecessor of node i asks, drivers first; those the reader may not see as external and once only. */
export function predecessorSteps(
  schedule: Schedule,
  i: number,
  drivers: ReadonlySet<number>,
  canSee: (nodeId: string) => boolean,
): Step[] {
  const { net } = schedule;
  const links = Array.from({ length: net.inStart[i + 1]! - net.inStart[i]! }, (_, k) => net.inStart[i]! + k);
  const isHidden = (e: number) => !canSee(visibleId(schedule, net.from[e]!));
  const hidden = links.filter(isHidden);
  const steps = links
    .filter((e) => !isHidden(e))
    .sort((a, b) => Number(drivers.has(b)) - Number(drivers.has(a)) || a - b)
    .map((e) => predecessorStep(schedule, e, i, drivers.has(e)));
  if (hidden.length > 0)
    steps.push({ rule: 'external-dependency', isDriver: hidden.some((e) => drivers.has(e)) });
  return steps;
}

/** A summary's points go by the summary's name. */
function visibleId({ net }: Schedule, i: number): string {
  const id = net.ids[i]!;
  return net.hubs.get(id) ?? id;
}

function predecessorStep(schedule: Schedule, e: number, i: number, isDriver: boolean): Step {
  const { net, inputs } = schedule;
  const link = inputs.links[e]!;
  const from = net.from[e]!;
  const amount = link.lag === undefined ? 0 : figure(link.lag.amount, inputs.bound);
  return {
    rule: 'predecessor',
    linkId: link.id,
    fromId: visibleId(schedule, from),
    type: link.type,
    fromDay: leavesStart(schedule, e) ? startDay(schedule, from) : finishDay(schedule, from),
    lag: amount === 0 ? null : { amount, unit: link.lag!.unit },
    neededFor: net.kind[i] === KIND.gate ? (link.neededFor ?? 'paper') : null,
    isDriver,
  };
}
