import { boundaryOf } from './boundaries.js';
import { lastWorked } from './calendar-table.js';
import type { CompiledNetwork, Inputs } from './compiled.js';
import { gateTable, type MeetingSlot, papersBy } from './gate-table.js';
import type { GateNode, NetworkBody, NetworkMeeting } from './network.js';
import type { Bound } from './range.js';

/**
 * The boundary of the first day a meeting counts for; null where no day is known. A day to be confirmed inside a window
 * counts as its last, and only for the earliest projection as any day of it still to come.
 */
export function meetingDay(net: CompiledNetwork, meeting: NetworkMeeting, bound: Bound): number | null {
  if (meeting.date === null) return null;
  if ('on' in meeting.date) return boundaryOf(net, meeting.date.on);
  const [from, to] = [boundaryOf(net, meeting.date.from), boundaryOf(net, meeting.date.to)];
  return bound === 'earliest' ? Math.max(from, Math.min(to, net.floor)) : to;
}

const isTbc = ({ date }: NetworkMeeting) => date === null || 'from' in date || date.isTbc === true;

/** The meetings a gate can still go to: those planned on a known day. Held, cancelled and inquorate ones are past use. */
function slotsOf(net: CompiledNetwork, body: NetworkBody, gate: GateNode, bound: Bound): MeetingSlot[] {
  const calendar = net.calendars[net.calendarOf.get(body.calendarId ?? net.network.calendarId)!]!;
  const onDay = body.readyBy === 'on-publication-day';
  const isClear = clearOf(net, gate);
  return openMeetings(body, gate).flatMap((meeting) => {
    const clearDays = meeting.clearDays === undefined ? body.clearDays : meeting.clearDays;
    const slot = (day: number) => {
      const papers = papersBy(calendar, day, clearDays, onDay);
      const dueOn = clearDays === null || onDay ? papers - 1 : lastWorked(calendar, papers - 1);
      return { id: meeting.id, day, papersBy: papers, dueOn, isTbc: isTbc(meeting) };
    };
    return possibleDays(net, meeting, bound).filter(isClear).map(slot);
  });
}

/** The meetings that a gate may go to, dated or not: planned ones, and only formal ones where it needs a decision. */
export function openMeetings(body: NetworkBody, gate: GateNode): NetworkMeeting[] {
  return [...body.meetings, ...(gate.alternatives ?? [])].filter(
    ({ standing, isInformal }) => standing === 'planned' && !(gate.needsFormalMeeting && isInformal),
  );
}

/** Whether a gate may be taken on a day: not inside a blackout that it avoids. */
function clearOf(net: CompiledNetwork, { avoids = [] }: GateNode): (x: number) => boolean {
  const barred = (net.network.blackouts ?? []).filter(({ id }) => avoids.includes(id));
  return (x) => barred.every(({ from, to }) => x < boundaryOf(net, from) || x > boundaryOf(net, to));
}

/** Of a window longer than a year only the first year's days are told apart, and its last: nobody plans by the rest. */
const MOST_DAYS = 366;

function possibleDays(net: CompiledNetwork, meeting: NetworkMeeting, bound: Bound): number[] {
  const first = meetingDay(net, meeting, bound);
  const last = meetingDay(net, meeting, 'latest');
  if (first === null || last === null) return [];
  const days = Array.from({ length: Math.min(last - first, MOST_DAYS) }, (_, i) => first + i);
  return [...days, last];
}

/** What gates share a table: those of a body that take the same meetings, and each with alternatives of its own. */
export function gateKey(gate: GateNode): string {
  const formal = gate.needsFormalMeeting ? 'formal' : 'any';
  const own = gate.alternatives?.length ? gate.id : null;
  return JSON.stringify([gate.bodyId, formal, own, [...(gate.avoids ?? [])].sort()]);
}

/** The number of the gate's table, made where it is not there yet. */
export function gateTableOf(net: CompiledNetwork, inputs: Inputs, gate: GateNode): number {
  const key = gateKey(gate);
  const known = inputs.gateKeys.get(key);
  if (known !== undefined) return known;
  inputs.gates.push(gateTable(slotsOf(net, inputs.bodies.get(gate.bodyId)!, gate, inputs.bound), net.top));
  inputs.gateKeys.set(key, inputs.gates.length - 1);
  return inputs.gates.length - 1;
}
