import { boundaryOf } from './boundaries.js';
import type { CompiledNetwork, Inputs } from './compiled.js';
import { gateTable, type MeetingSlot, papersBy } from './gate-table.js';
import type { GateNode, NetworkBody, NetworkMeeting } from './network.js';
import type { Bound } from './range.js';

/**
 * The boundary of a meeting's day; null where no day is known. A day to be confirmed inside a window counts as its last,
 * and only for the earliest projection as its first (of those still to come), never the other way round.
 */
export function meetingDay(net: CompiledNetwork, meeting: NetworkMeeting, bound: Bound): number | null {
  if (meeting.date === null) return null;
  if ('on' in meeting.date) return boundaryOf(net, meeting.date.on);
  const [from, to] = [boundaryOf(net, meeting.date.from), boundaryOf(net, meeting.date.to)];
  return bound === 'earliest' ? Math.max(from, Math.min(to, net.floor)) : to;
}

export const isTbc = ({ date }: NetworkMeeting) => date === null || 'from' in date || date.isTbc === true;

/** The meetings a gate can still go to: those planned on a known day. Held, cancelled and inquorate ones are past use. */
export function slotsOf(
  net: CompiledNetwork,
  body: NetworkBody,
  gate: GateNode | null,
  bound: Bound,
): MeetingSlot[] {
  const calendar = net.calendars[net.calendarOf.get(body.calendarId ?? net.network.calendarId)!]!;
  const onDay = body.readyBy === 'on-publication-day';
  const slots: MeetingSlot[] = [];
  const add = (meeting: NetworkMeeting, clearDays: number | null) => {
    const day = meeting.standing === 'planned' ? meetingDay(net, meeting, bound) : null;
    if (day === null) return;
    slots.push({
      id: meeting.id,
      day,
      papersBy: papersBy(calendar, day, clearDays, onDay),
      isTbc: isTbc(meeting),
    });
  };
  for (const meeting of body.meetings) add(meeting, body.clearDays);
  for (const meeting of gate?.alternatives ?? []) add(meeting, meeting.clearDays);
  return slots;
}

/** The number of the gate's table, made where it is not there yet: one for a body, one for a gate with ways of its own. */
export function gateTableOf(net: CompiledNetwork, inputs: Inputs, gate: GateNode): number {
  const key = gate.alternatives?.length ? `${gate.bodyId}\u0000${gate.id}` : gate.bodyId;
  const known = inputs.gateKeys.get(key);
  if (known !== undefined) return known;
  const slots = slotsOf(
    net,
    inputs.bodies.get(gate.bodyId)!,
    gate.alternatives?.length ? gate : null,
    inputs.bound,
  );
  inputs.gates.push(gateTable(slots, net.top));
  inputs.gateKeys.set(key, inputs.gates.length - 1);
  return inputs.gates.length - 1;
}
