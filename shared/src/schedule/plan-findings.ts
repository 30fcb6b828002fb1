import { writeDay } from '../dates/write-day.js';
import { bodyFindings } from './body-findings.js';
import { FROM_START, KIND, MODE, TO_FINISH } from './compiled.js';
import { type NetworkProblem, networkProblem } from './findings.js';
import { pushOf } from './forward-pass.js';
import type { Schedule } from './schedule.js';
import { dayEndingAt, finishDay } from './shown-days.js';

type NameOf = (id: string) => string;

/**
 * What in a projected plan someone should look at; nothing here stops the projection. A day that cannot be kept (`SCH-1`), a
 * lead that lets the follower come first (`SCH-2`), progress out of sequence (`SCH-3`), a gate committed to a meeting that
 * will not take it (`SCH-4`), an actual after the data date (`SCH-5`), papers due before the body's previous meeting
 * (`SCH-6`). Example: a gate that must be taken by 31 January and goes to 6 March answers `SCH-1`.
 */
export function planFindings(schedule: Schedule, nameOf: NameOf = (id) => id): NetworkProblem[] {
  const findings: NetworkProblem[] = [];
  for (let i = 0; i < schedule.net.nodeCount; i++) {
    if (schedule.net.hubs.has(schedule.net.ids[i]!)) continue;
    checkLimits(schedule, i, findings, nameOf);
    checkActuals(schedule, i, findings, nameOf);
    checkCommitment(schedule, i, findings, nameOf);
  }
  for (let e = 0; e < schedule.net.linkCount; e++) checkLink(schedule, e, findings, nameOf);
  return [...findings, ...bodyFindings(schedule)];
}

function checkLimits(schedule: Schedule, i: number, findings: NetworkProblem[], nameOf: NameOf): void {
  const { net, inputs, early } = schedule;
  const id = net.ids[i]!;
  const mode = inputs.mode[i]!;
  if (mode === MODE.done || early.finish[i]! >= net.top) return;
  const tell = (what: string) =>
    findings.push(networkProblem('SCH-1', 'W', 'nodes', [id], `${nameOf(id)} ${what}`));
  if (early.finish[i]! > inputs.finishBy[i]!)
    tell(
      `is to be finished by ${writeDay(dayEndingAt(schedule, inputs.finishBy[i]!)!)} and is projected for ${writeDay(finishDay(schedule, i)!)}.`,
    );
  if (mode === MODE.open && early.start[i]! > inputs.notAfter[i]!)
    tell('is projected to start later than it may.');
  if (mode === MODE.pinnedStart || mode === MODE.pinnedFinish)
    for (let e = net.inStart[i]!; e < net.inStart[i + 1]!; e++) {
      const held = (net.type[e]! & TO_FINISH) !== 0 ? early.finish[i]! : early.start[i]!;
      if (pushOf(schedule, e) > held && net.kind[i] !== KIND.gate)
        tell(`is held to a day that ${nameOf(net.ids[net.from[e]!]!)} does not allow.`);
    }
}

function checkActuals(schedule: Schedule, i: number, findings: NetworkProblem[], nameOf: NameOf): void {
  const { net, inputs } = schedule;
  const { dataDate } = net.network;
  const { id, actualStart, actualFinish } = inputs.nodes[i]!;
  const last = Math.max(actualStart ?? Number.NEGATIVE_INFINITY, actualFinish ?? Number.NEGATIVE_INFINITY);
  if (dataDate === null || last <= dataDate) return;
  const message = `${nameOf(id)} is recorded as begun or done after ${writeDay(dataDate)}, the day as at which the plan is known.`;
  findings.push(networkProblem('SCH-5', 'W', 'nodes', [id], message));
}

function checkCommitment(schedule: Schedule, i: number, findings: NetworkProblem[], nameOf: NameOf): void {
  const node = schedule.inputs.nodes[i]!;
  if (node.kind !== 'gate' || node.notBeforeMeetingId === undefined || schedule.inputs.mode[i] === MODE.done)
    return;
  const meetings = [...schedule.inputs.bodies.get(node.bodyId)!.meetings, ...(node.alternatives ?? [])];
  const committed = meetings.find((one) => one.id === node.notBeforeMeetingId);
  if (committed === undefined || committed.standing === 'planned') return;
  const message = `${nameOf(node.id)} is committed to a meeting that is ${committed.standing}.`;
  findings.push(networkProblem('SCH-4', 'W', 'nodes', [node.id, committed.id], message));
}

function checkLink(schedule: Schedule, e: number, findings: NetworkProblem[], nameOf: NameOf): void {
  const { net, inputs, early } = schedule;
  const [from, to] = [net.from[e]!, net.to[e]!];
  const [before, after] = [nameOf(net.ids[from]!), nameOf(net.ids[to]!)];
  if (inputs.lag[e]! < 0 && net.type[e] === 0 && early.start[to]! < early.start[from]!)
    findings.push(
      networkProblem(
        'SCH-2',
        'W',
        'links',
        [net.linkIds[e]!],
        `The lead of ${after} on ${before} is so long that it comes first.`,
      ),
    );
  const isBegun = inputs.fixedStart[to]! >= 0 && inputs.mode[to] !== MODE.pinnedStart;
  const isOpen = inputs.mode[from] !== MODE.done && (net.type[e]! & FROM_START) === 0;
  if (isBegun && isOpen && (net.type[e]! & TO_FINISH) === 0)
    findings.push(
      networkProblem(
        'SCH-3',
        'W',
        'links',
        [net.linkIds[e]!],
        `${after} was begun before ${before}, which it follows, is done.`,
      ),
    );
}
