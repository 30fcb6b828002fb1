import type { CompiledNetwork, Inputs } from './compiled.js';
import { evaluate, forwardPass } from './forward-pass.js';
import { placeAsLateAsPossible } from './hold.js';
import { replaceBody, writeLink, writeNode } from './inputs.js';
import { gateKey } from './meeting-slots.js';
import type { NetworkBody, NetworkLink, ScheduledNode } from './network.js';
import type { Schedule } from './schedule.js';

/** New figures for one node, link or body: its length, constraint, progress; its lag; its meetings and notice. */
export type Change =
  | { kind: 'node'; node: ScheduledNode }
  | { kind: 'link'; link: NetworkLink }
  | { kind: 'body'; body: NetworkBody };

/** What a recalculation did; a change that touches the structure (ends of links, kinds, calendars) needs a new compile. */
export type Recomputed =
  | { isDone: true; evaluated: number }
  | { isDone: false; because: 'structure-changed' };

/**
 * Brings the early dates of a schedule up to date after changes, computing only what they reach; the result is the same to
 * the last bit as that of a full pass. Late dates are of the whole plan and need a new backward pass.
 */
export function recompute(schedule: Schedule, changes: readonly Change[]): Recomputed {
  const { net, inputs, dirty } = schedule;
  if (!changes.every((change) => isOfFigures(net, inputs, change)))
    return { isDone: false, because: 'structure-changed' };
  for (const change of changes) applyChange(net, inputs, dirty, change);
  if (!net.isAlap.includes(1)) return { isDone: true, evaluated: propagate(schedule) };
  // What was placed late stands where the forward pass did not put it: it must be put back before anything is read from it.
  dirty.fill(0);
  forwardPass(schedule);
  placeAsLateAsPossible(schedule);
  return { isDone: true, evaluated: net.nodeCount };
}

/** Computes the dirty nodes in order and whatever their new dates reach. Says how many it looked at. */
export function propagate(schedule: Schedule): number {
  const { net, dirty } = schedule;
  let evaluated = 0;
  for (let i = dirty.indexOf(1); i >= 0 && i < net.nodeCount; i++) {
    if (dirty[i] === 0) continue;
    dirty[i] = 0;
    evaluated++;
    if (!evaluate(schedule, i)) continue;
    for (let k = net.outStart[i]!; k < net.outStart[i + 1]!; k++) dirty[net.to[net.out[k]!]!] = 1;
  }
  return evaluated;
}

function applyChange(net: CompiledNetwork, inputs: Inputs, dirty: Uint8Array, change: Change): void {
  if (change.kind === 'link') {
    const e = net.linkOf.get(change.link.id)!;
    writeLink(net, inputs, e, change.link);
    dirty[net.to[e]!] = 1;
  } else if (change.kind === 'node') {
    const i = net.rankOf.get(change.node.id)!;
    if (change.node.kind === 'gate') inputs.gateKeys.delete(gateKey(change.node));
    writeNode(net, inputs, i, change.node);
    dirty[i] = 1;
  } else {
    replaceBody(inputs, change.body);
    inputs.nodes.forEach((node, i) => {
      if (node.kind !== 'gate' || node.bodyId !== change.body.id) return;
      writeNode(net, inputs, i, node);
      dirty[i] = 1;
    });
  }
}

function isOfFigures(net: CompiledNetwork, inputs: Inputs, change: Change): boolean {
  if (change.kind === 'body') return inputs.bodies.get(change.body.id)?.calendarId === change.body.calendarId;
  if (change.kind === 'link') {
    const known = inputs.links[net.linkOf.get(change.link.id) ?? -1];
    const parts = ['fromId', 'toId', 'type', 'neededFor'] as const;
    return known !== undefined && parts.every((part) => known[part] === change.link[part]);
  }
  const known = inputs.nodes[net.rankOf.get(change.node.id) ?? -1];
  return known !== undefined && structure(known) === structure(change.node);
}

function structure(node: ScheduledNode): string {
  const own =
    node.kind === 'activity' ? node.isElapsed : node.kind === 'milestone' ? node.isStartOfDay : node.bodyId;
  const { kind, calendarId, isCancelled, parentId, isAsLateAsPossible, avoids } = node;
  return JSON.stringify([kind, own, calendarId, isCancelled, parentId, isAsLateAsPossible, avoids]);
}
