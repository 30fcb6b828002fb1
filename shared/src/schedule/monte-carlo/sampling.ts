import type { Day } from '../../dates/day.js';
import { type CompiledNetwork, FROM_START, MODE } from '../compiled.js';
import { openMeetings } from '../meeting-slots.js';
import { type MonthSteps, monthSteps } from '../month-steps.js';
import type { GateNode, NetworkMeeting, ScheduledNode } from '../network.js';
import type { Range, Ranged } from '../range.js';
import { chanceOf, type Draw, drawOf, refusalsOf } from './draw.js';
import { type StreamKey, streamKey } from './stream.js';

/** What is drawn, and of what: the id is that of the node, link, meeting or risk. */
export const SOURCE_KINDS = ['duration', 'day', 'lag', 'meeting', 'pass', 'risk', 'delay'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** One quantity that is not certain. */
export interface Source {
  kind: SourceKind;
  id: string;
  draw: Draw;
  key: StreamKey;
  /** Index of the factor that its spread is shared with, or -1. */
  factor: number;
  /** The nodes that it acts on first. */
  ranks: readonly number[];
}

/** A delay of a node by a risk: working days where certain, else the number of the source that draws them. */
export interface Delay {
  risk: number;
  days: number;
  source: number;
}

/** Everything in a plan that is not certain, and where it acts. What is done or not known at all is never drawn. */
export interface Sampling {
  readonly sources: readonly Source[];
  /** By node number: the source of its length (what remains of it once begun), of its day, of its refusals; -1 for none. */
  readonly durationOf: Int32Array;
  readonly dayOf: Int32Array;
  readonly passOf: Int32Array;
  /** By link number. */
  readonly lagOf: Int32Array;
  /** For links whose lag of months is drawn: the table of each number of months, from the least. */
  readonly monthsOf: ReadonlyMap<number, { least: number; tables: readonly MonthSteps[] }>;
  /** By `meetingKey`: the source of the day of a meeting that is to be confirmed inside a window. */
  readonly meetingOf: ReadonlyMap<string, number>;
  readonly delaysOf: ReadonlyMap<number, readonly Delay[]>;
  readonly factors: readonly StreamKey[];
  /** How much of the spread of a factor's members is shared. */
  readonly weight: number;
}

/** A meeting by whose it is: a body's, or one that is open to a single gate. */
export function meetingKey(gate: GateNode, meeting: NetworkMeeting): string {
  const isOwn = gate.alternatives?.some(({ id }) => id === meeting.id) ?? false;
  return `${isOwn ? gate.id : gate.bodyId}\u0000${meeting.id}`;
}

/** Reads what is to be drawn out of a compiled plan; the streams of one seed. */
export function samplingOf(net: CompiledNetwork, seed: number): Sampling {
  const inputs = net.inputs.likely;
  const sources: Source[] = [];
  const factorOf = new Map<string, number>();
  const weight = net.network.sharedWeight ?? 0;
  const add: Add = (kind, id, draw, ranks, { factor = -1, stream = id } = {}) => {
    if (draw === null) return -1;
    sources.push({ kind, id, draw, key: streamKey(seed, kind, stream), factor, ranks });
    return sources.length - 1;
  };
  const sharedBy = ({ factor }: ScheduledNode): number => {
    if (factor === undefined || weight === 0) return -1;
    if (!factorOf.has(factor)) factorOf.set(factor, factorOf.size);
    return factorOf.get(factor)!;
  };
  const none = (count: number) => new Int32Array(count).fill(-1);
  const [durationOf, dayOf, passOf] = [none(net.nodeCount), none(net.nodeCount), none(net.nodeCount)];
  const meetingGates = new Map<string, { meeting: NetworkMeeting; ranks: number[] }>();
  inputs.nodes.forEach((node, i) => {
    const mode = inputs.mode[i]!;
    if (mode === MODE.done || mode === MODE.unknown) return;
    if (node.kind === 'activity') {
      const isBegun = mode === MODE.begun || mode === MODE.override;
      const length = (isBegun ? node.remaining : undefined) ?? node.duration;
      durationOf[i] = add('duration', node.id, drawOf(length, 'triangular'), [i], {
        factor: sharedBy(node),
      });
    }
    dayOf[i] = add('day', node.id, dayDraw(net, node), [i]);
    if (node.kind !== 'gate') return;
    if (node.passProbability !== undefined && node.passProbability < 1 && mode !== MODE.pinnedFinish)
      passOf[i] = add('pass', node.id, refusalsOf(node.passProbability), [i]);
    for (const meeting of openMeetings(inputs.bodies.get(node.bodyId)!, node)) {
      if (meeting.date === null || 'on' in meeting.date) continue;
      const key = meetingKey(node, meeting);
      const known = meetingGates.get(key);
      if (known) known.ranks.push(i);
      else meetingGates.set(key, { meeting, ranks: [i] });
    }
  });
  const meetingOf = new Map<string, number>();
  for (const [key, { meeting, ranks }] of meetingGates) {
    const draw = drawOf(stillToCome(net, windowOf(meeting)), 'even');
    const source = add('meeting', meeting.id, draw, ranks, { stream: key });
    if (source >= 0) meetingOf.set(key, source);
  }
  return {
    sources,
    durationOf,
    dayOf,
    passOf,
    ...lagSources(net, add),
    meetingOf,
    delaysOf: delaySources(net, add),
    factors: [...factorOf.keys()].map((id) => streamKey(seed, 'factor', id)),
    weight,
  };
}

type Add = (
  kind: SourceKind,
  id: string,
  draw: Draw | null,
  ranks: readonly number[],
  more?: { factor?: number; stream?: string },
) => number;

const windowOf = ({ date }: NetworkMeeting): Ranged<Day> =>
  date !== null && 'from' in date ? { min: date.from, likely: date.to, max: date.to } : (0 as Day);

/** A day inside a window: any as well as any other. Days that have passed are no longer among them. */
function dayDraw(net: CompiledNetwork, node: ScheduledNode): Draw | null {
  const { constraint, actualStart } = node;
  if (constraint === undefined || actualStart !== undefined) return null;
  if (constraint.kind === 'start-not-later' || constraint.kind === 'finish-not-later') return null;
  return drawOf(stillToCome(net, constraint.on), 'even');
}

/** What of a window is not over at the data date; its last day where all of it is. */
function stillToCome(net: CompiledNetwork, on: Ranged<Day>): Ranged {
  if (typeof on === 'number') return on;
  const today = net.origin + net.floor;
  const least = Math.max(on.min, Math.min(on.max, today));
  const range: Range = { ...on, min: least, likely: Math.max(least, on.likely) };
  return range;
}

const LAG_SCALE = { DAYS: 1, WORKING_DAYS: 1, WEEKS: 7, MONTHS: 1, YEARS: 12 } as const;

function lagSources(net: CompiledNetwork, add: Add): Pick<Sampling, 'lagOf' | 'monthsOf'> {
  const lagOf = new Int32Array(net.linkCount).fill(-1);
  const monthsOf = new Map<number, { least: number; tables: readonly MonthSteps[] }>();
  const made = new Map<string, MonthSteps>();
  net.inputs.likely.links.forEach(({ id, lag }, e) => {
    if (lag === undefined) return;
    const draw = drawOf(lag.amount, 'triangular', LAG_SCALE[lag.unit]);
    lagOf[e] = add('lag', id, draw, [net.to[e]!]);
    if (draw === null || !('min' in draw) || (lag.unit !== 'MONTHS' && lag.unit !== 'YEARS')) return;
    const isEnd = (net.type[e]! & FROM_START) === 0;
    const tables: MonthSteps[] = [];
    for (let months = draw.min; months <= draw.max; months++) {
      const key = `${months} ${isEnd}`;
      if (!made.has(key)) made.set(key, monthSteps(net.origin, net.top, months, isEnd));
      tables.push(made.get(key)!);
    }
    monthsOf.set(e, { least: draw.min, tables });
  });
  return { lagOf, monthsOf };
}

function delaySources(net: CompiledNetwork, add: Add): ReadonlyMap<number, readonly Delay[]> {
  const delaysOf = new Map<number, Delay[]>();
  for (const risk of net.network.risks ?? []) {
    const delays = risk.delays.filter(({ nodeId }) => net.rankOf.has(nodeId));
    if (delays.length === 0) continue;
    const ranks = delays.map(({ nodeId }) => net.rankOf.get(nodeId)!);
    const number = add('risk', risk.id, chanceOf(risk.probability), ranks);
    delays.forEach(({ nodeId, days }, n) => {
      const source = add('delay', risk.id, drawOf(days, 'triangular'), [ranks[n]!], {
        stream: `${risk.id}\u0000${nodeId}`,
      });
      const certain = typeof days === 'number' ? days : days.likely;
      const delay = { risk: number, days: certain, source };
      const known = delaysOf.get(ranks[n]!);
      if (known) known.push(delay);
      else delaysOf.set(ranks[n]!, [delay]);
    });
  }
  return delaysOf;
}
