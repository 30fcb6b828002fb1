import type { CalendarTable } from './calendar-table.js';

/** One meeting that a gate may go to, in boundaries: its day, and when papers must be ready at the latest. */
export interface MeetingSlot {
  readonly id: string;
  /** The midnight with which the day of the meeting begins; what the decision needs must be there by then. */
  readonly day: number;
  readonly papersBy: number;
  /** The last day of work before that: what readers are given as the day on which papers are due. */
  readonly dueOn: number;
  readonly isTbc: boolean;
}

/**
 * The meetings of a gate as tables: from "papers ready at x" or "the rest there at x" to the boundary after the first
 * meeting that can still be met, and back. Tables end with the last meeting; past it no meeting is known.
 */
export interface GateTable {
  readonly top: number;
  readonly slots: readonly MeetingSlot[];
  /** A later meeting never has an earlier deadline; then paper and day can be looked up each for itself. */
  readonly isChain: boolean;
  readonly forPaper: Int32Array;
  readonly forDay: Int32Array;
  /** Entry y: the paper deadline, and the day, of the last meeting over by y; -1 where there is none. */
  readonly paperBefore: Int32Array;
  readonly dayBefore: Int32Array;
}

/**
 * When papers must be ready: so many clear days must lie between publication and meeting, in the body's own calendar; with
 * `onDay` work that ends on the day of publication is in time. Five clear days before Tuesday 6 March 2018, ready on the
 * day: published on 26 February, so the boundary is that of the 27th.
 */
export function papersBy(
  table: CalendarTable,
  day: number,
  clearDays: number | null,
  onDay: boolean,
): number {
  if (clearDays === null) return day;
  const k = table.workedBefore[Math.min(day, table.top)]! - clearDays - 1;
  return k < 0 ? 0 : table.workedDay[k]! + (onDay ? 1 : 0);
}

/** Of two meetings on one day the one with the later deadline counts; beyond the table none does. */
export function gateTable(meetings: readonly MeetingSlot[], top: number): GateTable {
  const ordered = meetings
    .filter((one) => one.day < top)
    .sort((a, b) => a.day - b.day || b.papersBy - a.papersBy);
  const slots = ordered.filter((one, i) => i === 0 || ordered[i - 1]!.day !== one.day);
  const isChain = slots.every((one, i) => i === 0 || slots[i - 1]!.papersBy <= one.papersBy);
  const length = slots.length === 0 ? 0 : slots.at(-1)!.day + 2;
  const [forPaper, forDay] = [new Int32Array(length).fill(top), new Int32Array(length).fill(top)];
  const [paperBefore, dayBefore] = [new Int32Array(length).fill(-1), new Int32Array(length).fill(-1)];
  // Each stretch of a table is written once: a body may have very many possible days.
  let [paperFrom, dayFrom] = [0, 0];
  slots.forEach((slot, i) => {
    forPaper.fill(slot.day + 1, paperFrom, Math.max(paperFrom, slot.papersBy + 1));
    forDay.fill(slot.day + 1, dayFrom, slot.day + 1);
    paperFrom = Math.max(paperFrom, slot.papersBy + 1);
    dayFrom = slot.day + 1;
    const over = i + 1 < slots.length ? slots[i + 1]!.day + 1 : length;
    paperBefore.fill(slot.papersBy, slot.day + 1, over);
    dayBefore.fill(slot.day, slot.day + 1, over);
  });
  return { top, slots, isChain, forPaper, forDay, paperBefore, dayBefore };
}

/** The boundary after the first meeting that papers ready at `paper` and the rest there at `need` can still make; else top. */
export function meetingAfter(gate: GateTable, paper: number, need: number): number {
  if (!gate.isChain) return scanAfter(gate, paper, need);
  if (paper >= gate.forPaper.length || need >= gate.forDay.length) return gate.top;
  return Math.max(gate.forPaper[paper]!, gate.forDay[need]!);
}

/** The slot whose day a gate's finish follows, or null. */
export function slotEndingAt(gate: GateTable, finish: number): MeetingSlot | null {
  return gate.slots.find((slot) => slot.day + 1 === finish) ?? null;
}

/** The meeting over by y that a gate with these two inputs should be held to in late dates. */
export function latestSlot(gate: GateTable, y: number, paper: number, need: number): MeetingSlot | null {
  let last: MeetingSlot | null = null;
  let fitting: MeetingSlot | null = null;
  for (const slot of gate.slots) {
    if (slot.day + 1 > y) break;
    last = slot;
    if (slot.papersBy >= paper && slot.day >= need) fitting = slot;
  }
  return fitting ?? last;
}

function scanAfter(gate: GateTable, paper: number, need: number): number {
  for (const slot of gate.slots) if (slot.papersBy >= paper && slot.day >= need) return slot.day + 1;
  return gate.top;
}
