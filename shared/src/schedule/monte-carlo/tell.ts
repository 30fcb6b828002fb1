import type { Day } from '../../dates/day.js';
import { nextWorked } from '../calendar-table.js';
import { type CompiledNetwork, KIND, MODE } from '../compiled.js';
import { type Cause, lastKnown, undatedMeetings } from '../waits.js';
import type { GatePlan } from './gate-plan.js';
import type { Histogram } from './histogram.js';
import { chance, type DayHistogram, type GateChances } from './outcome.js';
import type { Sampling } from './sampling.js';

/** Counts of the days on which node i is shown to finish, from counts of boundaries: the same days as projections show. */
export function dayHistogram(
  net: CompiledNetwork,
  sampling: Sampling,
  i: number,
  histogram: Histogram,
): DayHistogram {
  const { first, counts } = histogram.trimmed();
  if (counts.length === 0) return { first: null, counts };
  const shown = shownAt(net, sampling, i);
  const [from, to] = [shown(first), shown(first + counts.length - 1)];
  const days = new Uint32Array(to - from + 1);
  for (let k = 0; k < counts.length; k++) if (counts[k]! > 0) days[shown(first + k) - from]! += counts[k]!;
  return { first: (net.origin + from) as Day, counts: days };
}

/** As `finishDay` has it, for any boundary: later ones never come to earlier days. */
function shownAt(net: CompiledNetwork, sampling: Sampling, i: number): (x: number) => number {
  const inputs = net.inputs.likely;
  const mode = inputs.mode[i]!;
  const isDone = mode === MODE.done;
  if (net.kind[i] === KIND.gate) return (x) => x - 1;
  const calendar = net.calendars[net.calendar[i]!]!;
  const point = (x: number): number => {
    if (net.isEndOfDay[i] === 1) return isDone ? x - 1 : Math.max(net.floor, x - 1);
    return isDone ? x : nextWorked(calendar, x);
  };
  // What has begun is a point only where it ends as it began.
  if (isDone || mode === MODE.begun || mode === MODE.override)
    return (x) => (x === inputs.fixedStart[i] ? point(x) : x - 1);
  if (inputs.duration[i] === 0 && sampling.durationOf[i]! < 0) return point;
  return mode === MODE.open ? (x) => Math.max(net.floor, x - 1) : (x) => x - 1;
}

/** Why nodes could not be computed in some runs: what they wait for, from where it stands. `computed` counts runs. */
export function causesIn(
  net: CompiledNetwork,
  runs: number,
  computed: Uint32Array,
  withoutMeeting: ReadonlyMap<number, number>,
): readonly (readonly Cause[])[] {
  const inputs = net.inputs.likely;
  const all: Cause[][] = [];
  for (let i = 0; i < net.nodeCount; i++) {
    const found = new Set<Cause>();
    all.push([]);
    if (computed[i] === runs) continue;
    const node = inputs.nodes[i]!;
    if (inputs.mode[i] !== MODE.unknown)
      for (let e = net.inStart[i]!; e < net.inStart[i + 1]!; e++)
        for (const cause of all[net.from[e]!]!) found.add(cause);
    if (inputs.mode[i] === MODE.unknown && node.unknown !== undefined)
      found.add({ kind: 'date-unknown', nodeId: node.id, reason: node.unknown });
    else if (node.kind === 'gate' && (inputs.mode[i] === MODE.unknown || (withoutMeeting.get(i) ?? 0) > 0)) {
      const body = inputs.bodies.get(node.bodyId)!;
      const meetingIds =
        inputs.mode[i] === MODE.unknown ? [node.notBeforeMeetingId!] : undatedMeetings(body, node);
      const common = { nodeId: node.id, bodyId: body.id };
      found.add(
        meetingIds.length > 0
          ? { kind: 'meeting-date-unknown', ...common, meetingIds }
          : { kind: 'no-known-meeting', ...common, lastKnown: lastKnown(body, node) },
      );
    } else if (found.size === 0) found.add({ kind: 'beyond-horizon', nodeId: node.id });
    all[i] = [...found];
  }
  return all;
}

/** What a gate's runs came to: counts by number of meeting, then those without a meeting and those held up. */
export interface GateTally {
  meetings: Uint32Array;
  noneKnown: number;
  heldUp: number;
}

export function gateChances(
  net: CompiledNetwork,
  plan: GatePlan,
  tally: GateTally,
  runs: number,
): GateChances {
  const byMeeting = new Map<string, { count: number; on: Day }>();
  plan.meetings.forEach(({ meetingId, day }, n) => {
    const count = tally.meetings[n]!;
    if (count > 0) byMeeting.set(meetingId, { count, on: (net.origin + day) as Day });
  });
  const { id: nodeId, bodyId, notBeforeMeetingId: committedId } = plan.node;
  return {
    nodeId,
    bodyId,
    meetings: [...byMeeting].map(([meetingId, { count, on }]) => ({ meetingId, on, ...chance(count, runs) })),
    noneKnown: chance(tally.noneKnown, runs),
    heldUp: chance(tally.heldUp, runs),
    committed:
      committedId === undefined
        ? null
        : { meetingId: committedId, ...chance(byMeeting.get(committedId)?.count ?? 0, runs) },
  };
}
