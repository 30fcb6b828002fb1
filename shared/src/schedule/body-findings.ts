import { writeDay } from '../dates/write-day.js';
import { type NetworkProblem, networkProblem } from './findings.js';
import { dueDay } from './gate-margin.js';
import type { MeetingSlot } from './gate-table.js';
import type { Schedule } from './schedule.js';
import { dayAt } from './shown-days.js';

/**
 * `SCH-6`: papers for a meeting fall due before the same body has met the time before, so that what one meeting asks for can
 * hardly be in the papers of the next. Example: meetings on 6 and 9 March with five clear days.
 */
export function bodyFindings(schedule: Schedule): NetworkProblem[] {
  const found = new Map<string, NetworkProblem>();
  schedule.inputs.nodes.forEach((node, g) => {
    if (node.kind !== 'gate') return;
    const { slots } = schedule.inputs.gates[schedule.inputs.gate[g]!]!;
    slots.forEach((slot, i) => {
      const previous: MeetingSlot | undefined = slots[i - 1];
      if (previous === undefined || slot.papersBy > previous.day || slot.papersBy === slot.day) return;
      const message = `Papers for the meeting of ${writeDay(dayAt(schedule, slot.day)!)} are due on ${writeDay(dueDay(schedule, slot))}, before the meeting of ${writeDay(dayAt(schedule, previous.day)!)}.`;
      found.set(slot.id, networkProblem('SCH-6', 'W', 'bodies', [node.bodyId, slot.id], message));
    });
  });
  return [...found.values()];
}
