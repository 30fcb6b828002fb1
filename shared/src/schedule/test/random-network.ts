import { addDays, type Day, day } from '../../dates/day.js';
import { LINK_TYPES } from '../../governance/dependency-rules.js';
import type { Lag, Network, NetworkBody, NetworkLink, NetworkMeeting, ScheduledNode } from '../network.js';
import type { Ranged } from '../range.js';

/** Whole numbers from 0 to below `n`, the same for the same seed on every machine. */
export type Dice = (n: number) => number;

export function dice(seed: number): Dice {
  let state = seed | 0;
  return (n) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * n);
  };
}

export const START = day('2017-10-02');

export interface RandomOptions {
  nodes: number;
  linksPerNode?: number;
  /** Three different figures for lengths and lags, and windows for meetings. */
  hasRanges?: boolean;
  /** Some nodes begun, some done, with a data date. */
  hasProgress?: boolean;
  /** Extraordinary meetings with short notice before regular ones with long notice. */
  hasAlternatives?: boolean;
}

/** A plan with two calendars, gates, blackouts, all link types, leads and lags; its last node, `end`, follows every other. */
export function randomNetwork(seed: number, options: RandomOptions): Network {
  const roll = dice(seed);
  const ranged = (value: number): Ranged =>
    options.hasRanges ? { min: value - roll(3), likely: value, max: value + roll(4) } : value;
  const nodes = Array.from({ length: options.nodes }, (_, i) => randomNode(roll, i, ranged, options));
  nodes.push({ kind: 'milestone', id: 'end' });
  const links: NetworkLink[] = [];
  for (let i = 1; i < options.nodes; i++)
    for (let k = roll(2 * (options.linksPerNode ?? 2) + 1); k > 0; k--)
      links.push({
        id: `l${links.length}`,
        fromId: nodes[roll(i)]!.id,
        toId: nodes[i]!.id,
        type: roll(3) === 0 ? LINK_TYPES[roll(4)]! : 'FS',
        lag: roll(3) === 0 ? randomLag(roll, ranged) : undefined,
        neededFor: roll(3) === 0 ? 'decision' : 'paper',
      });
  const hasSuccessor = new Set(
    links.filter((link) => link.type === 'FS' || link.type === 'FF').map((link) => link.fromId),
  );
  for (const { id } of nodes)
    if (id !== 'end' && !hasSuccessor.has(id))
      links.push({ id: `e${id}`, fromId: id, toId: 'end', type: 'FS' });
  return {
    start: START,
    dataDate: options.hasProgress ? addDays(START, 20) : null,
    calendarId: 'week',
    calendars: [
      { id: 'week', days: { weekdays: [1, 2, 3, 4, 5], closed: someDays(roll, 40, 500) } },
      {
        id: 'body',
        days: { weekdays: [1, 2, 3, 4, 6], closed: someDays(roll, 20, 500), worked: someDays(roll, 5, 500) },
      },
    ],
    nodes,
    links,
    bodies: [randomBody(roll, 'board', 14, options), randomBody(roll, 'committee', 35, options)],
    blackouts: [0, 1, 2].map((i) => {
      const from = addDays(START, 20 + i * 60 + roll(40));
      return { id: `b${i}`, from, to: addDays(from, roll(30)) };
    }),
  };
}

function randomNode(
  roll: Dice,
  i: number,
  ranged: (value: number) => Ranged,
  options: RandomOptions,
): ScheduledNode {
  const id = `n${i}`;
  const calendarId = roll(3) === 0 ? 'body' : undefined;
  const avoids = roll(5) === 0 ? ['b0', 'b1', 'b2'].slice(roll(3)) : undefined;
  const constraint =
    roll(6) === 0
      ? ({
          kind: roll(2) === 0 ? 'start-not-earlier' : 'finish-not-earlier',
          on: addDays(START, roll(120)),
        } as const)
      : undefined;
  const kind = roll(10);
  const common = { id, constraint, ...(options.hasProgress ? progress(roll, i) : {}) };
  if (kind < 2)
    return {
      ...common,
      kind: 'gate',
      bodyId: roll(2) === 0 ? 'board' : 'committee',
      alternatives: options.hasAlternatives && roll(2) === 0 ? [extraordinary(roll, id)] : undefined,
    };
  if (kind < 4) return { ...common, avoids, kind: 'milestone', isStartOfDay: roll(3) === 0 };
  const duration = ranged(kind === 4 ? roll(2) * 3 + 2 : 2 + roll(12));
  return { ...common, calendarId, avoids, kind: 'activity', duration, isElapsed: kind === 5 };
}

function extraordinary(roll: Dice, gateId: string) {
  const on = addDays(START, 40 + roll(120));
  return {
    id: `${gateId}-x`,
    kind: 'extraordinary',
    standing: 'planned',
    date: { on },
    clearDays: roll(2),
  } as const;
}

function progress(roll: Dice, i: number): { actualStart?: Day; actualFinish?: Day } {
  if (i > 6 || roll(2) === 0) return {};
  const actualStart = addDays(START, roll(10));
  return roll(2) === 0 ? { actualStart } : { actualStart, actualFinish: addDays(actualStart, roll(9)) };
}

function randomLag(roll: Dice, ranged: (value: number) => Ranged): Lag {
  const which = roll(10);
  if (which === 0) return { amount: roll(2) === 0 ? 1 : -1, unit: 'MONTHS' };
  if (which === 1) return { amount: ranged(roll(3) - 1), unit: 'WEEKS' };
  if (which < 5) return { amount: ranged(roll(14) - 6), unit: 'DAYS' };
  return {
    amount: ranged(roll(14) - 6),
    unit: 'WORKING_DAYS',
    calendarId: ['week', 'body', undefined][roll(3)],
  };
}

function randomBody(roll: Dice, id: string, every: number, { hasRanges }: RandomOptions): NetworkBody {
  const meetings: NetworkMeeting[] = [];
  for (let i = 0; i < 1500 / every; i++) {
    const on = addDays(START, 5 + i * every + roll(every));
    const standing = roll(8) === 0 ? 'cancelled' : 'planned';
    const isWindow = hasRanges === true && roll(4) === 0;
    meetings.push({
      id: `${id}${i}`,
      standing,
      date: isWindow ? { from: on, to: addDays(on, roll(12)) } : { on },
    });
  }
  return {
    id,
    calendarId: roll(2) === 0 ? 'body' : undefined,
    clearDays: roll(7) === 0 ? null : roll(8),
    readyBy: roll(2) === 0 ? 'on-publication-day' : 'before-publication-day',
    meetings,
  };
}

function someDays(roll: Dice, count: number, within: number): Day[] {
  return Array.from({ length: count }, () => addDays(START, roll(within)));
}
