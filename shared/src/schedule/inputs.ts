import { boundaryOf, finishBoundary, startBoundary } from './boundaries.js';
import { beforeWork } from './calendar-table.js';
import { type CompiledNetwork, FROM_START, type Inputs, LAG, MODE } from './compiled.js';
import { gateKey, gateTableOf, meetingDay } from './meeting-slots.js';
import { monthSteps } from './month-steps.js';
import type { GateNode, NetworkBody, NetworkLink, ScheduledNode } from './network.js';
import { type Bound, figure } from './range.js';

/** Room for the figures of a plan, every one of them still to be written. */
export function emptyInputs(
  bound: Bound,
  nodes: ScheduledNode[],
  links: NetworkLink[],
  bodies: readonly NetworkBody[],
): Inputs {
  const [n, m] = [nodes.length, links.length];
  return {
    bound,
    nodes,
    links,
    bodies: new Map(bodies.map((body) => [body.id, body])),
    mode: new Uint8Array(n),
    duration: new Int32Array(n),
    notBefore: new Int32Array(n),
    finishNotBefore: new Int32Array(n),
    need: new Int32Array(n),
    fixedStart: new Int32Array(n),
    fixedFinish: new Int32Array(n),
    notAfter: new Int32Array(n),
    finishBy: new Int32Array(n),
    gate: new Int32Array(n).fill(-1),
    gates: [],
    lagKind: new Uint8Array(m),
    lag: new Int32Array(m),
    lagTable: new Int32Array(m),
    months: [],
    gateKeys: new Map(),
    monthKeys: new Map(),
  };
}

/** A copy that a schedule may change without touching the compiled plan; tables are never changed in place and are shared. */
export function copyInputs(inputs: Inputs): Inputs {
  const copy = { ...inputs };
  for (const key of [
    'mode',
    'duration',
    'notBefore',
    'finishNotBefore',
    'need',
    'fixedStart',
    'fixedFinish',
    'notAfter',
    'finishBy',
    'gate',
    'lagKind',
    'lag',
    'lagTable',
  ] as const)
    Object.assign(copy, { [key]: inputs[key].slice() });
  return {
    ...copy,
    nodes: [...inputs.nodes],
    links: [...inputs.links],
    bodies: new Map(inputs.bodies),
    gates: [...inputs.gates],
    months: [...inputs.months],
    gateKeys: new Map(inputs.gateKeys),
    monthKeys: new Map(inputs.monthKeys),
  };
}

/** Writes the figures of one node: its length, its progress, what holds and what limits it. */
export function writeNode(net: CompiledNetwork, inputs: Inputs, i: number, node: ScheduledNode): void {
  inputs.nodes[i] = node;
  inputs.duration[i] = node.kind === 'activity' ? figure(node.duration, inputs.bound) : 0;
  inputs.notBefore[i] = node.kind === 'gate' ? net.start : net.floor;
  inputs.need[i] = net.floor;
  inputs.finishNotBefore[i] = 0;
  inputs.notAfter[i] = net.top;
  inputs.finishBy[i] = node.deadline === undefined ? net.top : finishBoundary(net, node, node.deadline);
  inputs.fixedStart[i] = -1;
  inputs.fixedFinish[i] = -1;
  inputs.mode[i] = node.unknown === undefined ? MODE.open : MODE.unknown;
  if (node.kind === 'gate') writeGate(net, inputs, i, node);
  if (node.actualStart !== undefined || node.actualFinish !== undefined) writeProgress(net, inputs, i, node);
  else if (inputs.mode[i] === MODE.open) writeConstraint(net, inputs, i, node);
}

function writeGate(net: CompiledNetwork, inputs: Inputs, i: number, gate: GateNode): void {
  inputs.gate[i] = gateTableOf(net, inputs, gate);
  if (gate.notBeforeMeetingId === undefined) return;
  const meetings = [...inputs.bodies.get(gate.bodyId)!.meetings, ...(gate.alternatives ?? [])];
  const committed = meetings.find((one) => one.id === gate.notBeforeMeetingId);
  const day = committed === undefined ? null : meetingDay(net, committed, inputs.bound);
  if (day !== null) inputs.need[i] = Math.max(net.floor, day);
  else if (committed?.standing === 'planned') inputs.mode[i] = MODE.unknown;
}

function writeProgress(net: CompiledNetwork, inputs: Inputs, i: number, node: ScheduledNode): void {
  const isPoint = node.kind === 'milestone';
  const started = node.actualStart ?? (isPoint ? node.actualFinish : undefined);
  const finished = node.actualFinish ?? (isPoint ? node.actualStart : undefined);
  if (started !== undefined) inputs.fixedStart[i] = startBoundary(net, node, started);
  if (finished !== undefined) {
    const finish = finishBoundary(net, node, finished);
    inputs.mode[i] = MODE.done;
    inputs.fixedFinish[i] = finish;
    if (started === undefined) inputs.fixedStart[i] = startOfDone(net, inputs, i, finish);
    return;
  }
  inputs.mode[i] = net.network.progressRule === 'progress-override' ? MODE.override : MODE.begun;
  if (node.kind === 'activity' && node.remaining !== undefined)
    inputs.duration[i] = figure(node.remaining, inputs.bound);
  inputs.notBefore[i] = Math.max(net.floor, inputs.fixedStart[i]!);
}

function startOfDone(net: CompiledNetwork, inputs: Inputs, i: number, finish: number): number {
  if (inputs.nodes[i]!.kind === 'gate') return finish - 1;
  return Math.max(0, beforeWork(net.calendars[net.calendar[i]!]!, finish, inputs.duration[i]!));
}

function writeConstraint(net: CompiledNetwork, inputs: Inputs, i: number, node: ScheduledNode): void {
  if (node.constraint === undefined) return;
  const on = figure(node.constraint.on, inputs.bound);
  const [start, finish] = [startBoundary(net, node, on), finishBoundary(net, node, on)];
  switch (node.constraint.kind) {
    case 'start-not-earlier':
      inputs.notBefore[i] = Math.max(inputs.notBefore[i]!, start);
      break;
    case 'finish-not-earlier':
      inputs.finishNotBefore[i] = finish;
      inputs.need[i] = Math.max(inputs.need[i]!, finish - 1);
      break;
    case 'start-not-later':
      inputs.notAfter[i] = start;
      break;
    case 'finish-not-later':
      inputs.finishBy[i] = Math.min(inputs.finishBy[i]!, finish);
      break;
    case 'must-start':
      // The papers of a gate can be held to a day, its meeting only by 'must-finish'.
      if (node.kind === 'gate') inputs.notBefore[i] = Math.max(inputs.notBefore[i]!, start);
      else {
        inputs.mode[i] = MODE.pinnedStart;
        inputs.fixedStart[i] = start;
      }
      break;
    case 'must-finish':
      inputs.mode[i] = MODE.pinnedFinish;
      inputs.fixedFinish[i] = finish;
  }
}

/** Writes the lag of one link. Months counted from an end follow the day that ends there, from a start the day that begins. */
export function writeLink(net: CompiledNetwork, inputs: Inputs, e: number, link: NetworkLink): void {
  inputs.links[e] = link;
  const amount = link.lag === undefined ? 0 : figure(link.lag.amount, inputs.bound);
  const unit = link.lag?.unit ?? 'DAYS';
  inputs.lagKind[e] = LAG.elapsed;
  inputs.lag[e] = unit === 'WEEKS' ? amount * 7 : amount;
  inputs.lagTable[e] = -1;
  if (unit === 'WORKING_DAYS') {
    const own = link.lag?.calendarId === undefined ? undefined : net.calendarOf.get(link.lag.calendarId);
    inputs.lagKind[e] = LAG.worked;
    inputs.lagTable[e] = own ?? net.calendar[net.to[e]!]!;
  } else if (unit === 'MONTHS' || unit === 'YEARS') {
    const isEnd = (net.type[e]! & FROM_START) === 0;
    inputs.lagKind[e] = LAG.months;
    inputs.lagTable[e] = monthTableOf(net, inputs, unit === 'YEARS' ? amount * 12 : amount, isEnd);
  }
}

function monthTableOf(net: CompiledNetwork, inputs: Inputs, months: number, isEnd: boolean): number {
  const key = `${months}${isEnd ? 'e' : 's'}`;
  const known = inputs.monthKeys.get(key);
  if (known !== undefined) return known;
  inputs.months.push(monthSteps(net.origin, net.top, months, isEnd));
  inputs.monthKeys.set(key, inputs.months.length - 1);
  return inputs.months.length - 1;
}

/** Puts in a body anew, so that the tables of its gates are made again; the gates themselves are then written anew. */
export function replaceBody(inputs: Inputs, body: NetworkBody): void {
  inputs.bodies.set(body.id, body);
  for (const node of inputs.nodes)
    if (node.kind === 'gate' && node.bodyId === body.id) inputs.gateKeys.delete(gateKey(node));
}

/** The boundary of the data date, or of the start where there is none. */
export function floorOf(net: Pick<CompiledNetwork, 'origin' | 'top' | 'network'>): number {
  const { start, dataDate } = net.network;
  return boundaryOf(net, dataDate !== null && dataDate > start ? dataDate : start);
}
