import { boundaryOf } from '../boundaries.js';
import { type CompiledNetwork, MODE } from '../compiled.js';
import { type GateTable, papersBy } from '../gate-table.js';
import { meetingDay, openMeetings } from '../meeting-slots.js';
import type { GateNode, NetworkBody, NetworkMeeting } from '../network.js';
import { meetingKey, type Sampling } from './sampling.js';

/** A meeting that a gate may go to: on one day, or on a day drawn by a source, with the paper deadline of each day. */
export interface PossibleMeeting {
  meetingId: string;
  source: number;
  /** The boundary of its day, or of the first of those it may be on. */
  day: number;
  /** Paper deadlines from that day on. */
  papersBy: readonly number[];
}

/** A gate made ready: the meetings it may go to, the first first, and a table where none of their days is drawn. */
export interface GatePlan {
  node: GateNode;
  meetings: readonly PossibleMeeting[];
  isDrawn: boolean;
  /** Entry x: the number of the meeting that ends with boundary x, for gates that have a table; -1 elsewhere. */
  meetingEndingAt: Int32Array;
  /** Source of the day of the meeting it is committed to, or -1; and that day where it is certain, else 0. */
  committedDay: number;
  committedNeed: number;
}

export function gatePlanOf(
  net: CompiledNetwork,
  i: number,
  sampling: Sampling,
  shared: Map<GateTable, Pick<GatePlan, 'meetings' | 'meetingEndingAt'>>,
): GatePlan {
  const inputs = net.inputs.likely;
  const node = inputs.nodes[i] as GateNode;
  const body = inputs.bodies.get(node.bodyId)!;
  const open = openMeetings(body, node);
  const drawn = open.filter((meeting) => sampling.meetingOf.has(meetingKey(node, meeting)));
  const committed = drawn.find(({ id }) => id === node.notBeforeMeetingId);
  const committedDay = committed ? sampling.meetingOf.get(meetingKey(node, committed))! : -1;
  const meeting = [...body.meetings, ...(node.alternatives ?? [])].find(
    ({ id }) => id === node.notBeforeMeetingId,
  );
  const committedNeed = (meeting && meetingDay(net, meeting, 'likely')) ?? 0;
  const commitment = { committedDay, committedNeed };
  if (drawn.length > 0 && inputs.mode[i] !== MODE.pinnedFinish) {
    const meetings = open
      .flatMap((meeting) => possibleMeeting(net, sampling, body, node, meeting))
      .sort((a, b) => a.day - b.day || (a.meetingId < b.meetingId ? -1 : 1));
    return { node, meetings, isDrawn: true, meetingEndingAt: new Int32Array(0), ...commitment };
  }
  const table = inputs.gates[inputs.gate[i]!]!;
  const known = shared.get(table) ?? fixedMeetings(table);
  shared.set(table, known);
  return { node, ...known, isDrawn: false, ...commitment };
}

/** The meetings of a table, with which of them ends when; gates that take the same meetings share it. */
function fixedMeetings({ slots }: GateTable): Pick<GatePlan, 'meetings' | 'meetingEndingAt'> {
  const meetingEndingAt = new Int32Array((slots.at(-1)?.day ?? -2) + 2).fill(-1);
  slots.forEach((slot, n) => {
    meetingEndingAt[slot.day + 1] = n;
  });
  const meetings = slots.map(({ id, day, papersBy: by }) => ({
    meetingId: id,
    source: -1,
    day,
    papersBy: [by],
  }));
  return { meetings, meetingEndingAt };
}

function possibleMeeting(
  net: CompiledNetwork,
  sampling: Sampling,
  body: NetworkBody,
  gate: GateNode,
  meeting: NetworkMeeting,
): PossibleMeeting[] {
  if (meeting.date === null) return [];
  const calendar = net.calendars[net.calendarOf.get(body.calendarId ?? net.network.calendarId)!]!;
  const notice = meeting.clearDays === undefined ? body.clearDays : meeting.clearDays;
  const deadline = (day: number) => papersBy(calendar, day, notice, body.readyBy === 'on-publication-day');
  if ('on' in meeting.date) {
    const day = boundaryOf(net, meeting.date.on);
    return [{ meetingId: meeting.id, source: -1, day, papersBy: [deadline(day)] }];
  }
  const last = boundaryOf(net, meeting.date.to);
  const first = Math.max(boundaryOf(net, meeting.date.from), Math.min(last, net.floor));
  const source = sampling.meetingOf.get(meetingKey(gate, meeting)) ?? -1;
  const papers = Array.from({ length: last - first + 1 }, (_, n) => deadline(first + n));
  return [{ meetingId: meeting.id, source, day: first, papersBy: papers }];
}
