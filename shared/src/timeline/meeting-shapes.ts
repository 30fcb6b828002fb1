import { midX, type Scale } from './scale.js';
import { line, type Shape } from './shapes.js';
import type { TimelineMeeting } from './types.js';

/** A meeting as a small ring, joined to the arrow-head on the day its papers fall due; nothing where it is off the chart. */
export function meetingShapes(meeting: TimelineMeeting, scale: Scale, y: number): Shape[] {
  if (meeting.on < scale.from || meeting.on > scale.to) return [];
  const x = midX(scale, meeting.on);
  const ring: Shape = {
    type: 'circle',
    role: 'meeting',
    x,
    y,
    r: 4.5,
    fill: 'paper',
    stroke: 'ink',
    strokeWidth: 1.5,
    isDashed: meeting.isTbc,
  };
  if (meeting.papersDue === null || meeting.papersDue < scale.from) return [ring];
  const due = midX(scale, meeting.papersDue);
  const head = [due - 4, y - 6, due + 4, y - 6, due, y + 1];
  return [
    line('meeting', [due, y, x, y], 'ink-2'),
    line('meeting', head, 'none', { fill: 'ink-2', isClosed: true }),
    ring,
  ];
}
