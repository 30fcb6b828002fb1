import { type LatePaper, latePaperProblem } from '../governance/late-paper-rule.js';
import { KIND, MODE } from './compiled.js';
import { isForPaper, pushOf } from './forward-pass.js';
import { dueDay } from './gate-margin.js';
import type { GateTable, MeetingSlot } from './gate-table.js';
import type { Schedule } from './schedule.js';
import { dayAt, dayEndingAt } from './shown-days.js';

/** `MTG-3` at one gate of a plan: which link lands late for which meeting. */
export interface LatePaperAtGate extends LatePaper {
  gateId: string;
  linkId: string;
  meetingId: string;
}

/**
 * Every outcome that lands after the papers of the meeting that needs it: for a link to the decision the meeting the gate
 * goes to, for a link to the paper the meeting it is committed to and misses. Example: the approval of 28 February for the
 * Joint Committee of 6 March, whose papers are due on the 26th.
 */
export function latePapers(schedule: Schedule, nameOf: (id: string) => string): LatePaperAtGate[] {
  const { net, inputs } = schedule;
  const found: LatePaperAtGate[] = [];
  for (let e = 0; e < net.linkCount; e++) {
    const i = net.to[e]!;
    if (net.kind[i] !== KIND.gate || inputs.mode[i] === MODE.done) continue;
    const gate = inputs.gates[inputs.gate[i]!]!;
    const slot = isForPaper(schedule, e)
      ? committedSlot(schedule, i, gate)
      : projectedSlot(schedule, i, gate);
    const late = slot === null ? null : problemOf(schedule, e, gate, slot, nameOf);
    if (late !== null)
      found.push({ ...late, gateId: net.ids[i]!, linkId: net.linkIds[e]!, meetingId: slot!.id });
  }
  return found;
}

function problemOf(
  schedule: Schedule,
  e: number,
  gate: GateTable,
  slot: MeetingSlot,
  nameOf: (id: string) => string,
): LatePaper | null {
  const { net } = schedule;
  const push = pushOf(schedule, e);
  if (push <= slot.papersBy) return null;
  const next = gate.slots.find((one) => one.day > slot.day && one.papersBy >= push);
  const source = net.ids[net.from[e]!]!;
  return latePaperProblem({
    needs: nameOf(net.hubs.get(source) ?? source),
    landsOn: dayEndingAt(schedule, push),
    meetingOn: dayAt(schedule, slot.day)!,
    papersDue: slot.papersBy === slot.day ? null : dueDay(schedule, slot),
    nextMeetingOn: next === undefined ? null : dayAt(schedule, next.day),
  });
}

function committedSlot({ inputs }: Schedule, i: number, gate: GateTable): MeetingSlot | null {
  const node = inputs.nodes[i]!;
  return (node.kind === 'gate' && gate.slots.find((slot) => slot.id === node.notBeforeMeetingId)) || null;
}

function projectedSlot({ early }: Schedule, i: number, gate: GateTable): MeetingSlot | null {
  return gate.slots.find((slot) => slot.day + 1 === early.finish[i]) ?? null;
}
