import { MODE } from './compiled.js';
import { workedBetween } from './float.js';
import { dueDay } from './gate-margin.js';
import { readyAt } from './gate-ready.js';
import type { GateNode } from './network.js';
import type { Schedule } from './schedule.js';
import { dayAt, dayEndingAt, startDay } from './shown-days.js';
import type { Step } from './steps.js';

/** The last meeting that was missed, with the reason, and the meeting that gate i goes to. */
export function gateSteps(schedule: Schedule, i: number): Step[] {
  const { inputs, early } = schedule;
  const gate = inputs.nodes[i] as GateNode;
  if (inputs.mode[i] === MODE.pinnedFinish)
    return [
      { rule: 'held-to', on: dayAt(schedule, early.finish[i]! - 1)!, isFinish: true, neededFrom: null },
    ];
  const { slots } = inputs.gates[inputs.gate[i]!]!;
  const at = slots.findIndex((slot) => slot.day + 1 === early.finish[i]);
  const [slot, missed] = [slots[at]!, slots[at - 1]];
  const steps: Step[] = [];
  const readyOn = startDay(schedule, i)!;
  if (missed !== undefined && missed.day >= inputs.need[i]!)
    steps.push({
      rule: 'missed-meeting',
      bodyId: gate.bodyId,
      meetingId: missed.id,
      meetingOn: dayAt(schedule, missed.day)!,
      papersDue: dueDay(schedule, missed),
      readyOn: dayEndingAt(schedule, early.start[i]! > missed.papersBy ? early.start[i]! : early.need[i]!)!,
      because: early.start[i]! > missed.papersBy ? 'paper' : 'decision',
    });
  const ready = readyAt(schedule, i);
  steps.push({
    rule: 'meeting',
    bodyId: gate.bodyId,
    meetingId: slot.id,
    meetingOn: dayAt(schedule, slot.day)!,
    isTbc: slot.isTbc,
    papersDue: slot.papersBy === slot.day ? null : dueDay(schedule, slot),
    readyOn: ready === null ? null : readyOn,
    workingDays: ready === null ? null : workedBetween(schedule, i, ready, slot.day + 1),
  });
  return steps;
}
