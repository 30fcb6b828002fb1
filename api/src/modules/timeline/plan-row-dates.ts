import type { WorkingCalendar } from '@gantry/shared/calendar/working-days';
import { day } from '@gantry/shared/dates/day';
import type { Offset, PlanDate } from '@gantry/shared/dates/plan-date';
import { resolveOffset } from '@gantry/shared/dates/resolve-offset';
import type { DateColumns, ItemRow, MeetingRow, OffsetColumns, OverlayRow } from './plan-facts.js';

type Prefix = 'a' | 'b' | 'f';

/** Column names are put together once: a plan of thousands of rows reads each of them three times. */
const COLUMNS = { a: columnsUnder('a'), b: columnsUnder('b'), f: columnsUnder('f') };

/** The date under a prefix, null where none is stated. */
export function dateUnder<P extends Prefix>(row: DateColumns<P>, prefix: P): PlanDate | null {
  const at = row as unknown as Record<string, string | null>;
  const of = COLUMNS[prefix];
  const text = at[of.text];
  const shape = at[of.shape];
  if (text == null || shape == null) return null;
  const earliest = at[of.earliest];
  const latest = at[of.latest];
  const from = dayOrNull(earliest);
  return {
    sourceText: text,
    shape: shape as PlanDate['shape'],
    confidence: at[of.confidence] as PlanDate['confidence'],
    earliest: from,
    latest: latest === earliest ? from : dayOrNull(latest),
    precision: at[of.precision] as PlanDate['precision'],
    calendar: at[of.calendar] as PlanDate['calendar'],
    edtf: null,
    offset: offsetUnder(row as unknown as OffsetColumns<P>, prefix),
    isYearInferred: false,
    note: null,
  };
}

/** When a meeting is: the day it was held, else what is stated of it. */
export function meetingDate(meeting: MeetingRow): PlanDate {
  return {
    sourceText: meeting.text,
    shape: meeting.shape,
    confidence: meeting.confidence,
    earliest: dayOrNull(meeting.earliest),
    latest: dayOrNull(meeting.latest),
    precision: meeting.precision,
    calendar: meeting.calendar,
    edtf: null,
    offset: null,
    isYearInferred: false,
    note: null,
  };
}

/** Dates counted from dates counted from dates: further back nobody follows, and the stack would not. */
const MOST_STEPS = 200;

/** Finds the day of items that are counted from another one, through as many steps as it takes. */
export class AnchoredDates {
  private readonly done = new Map<string, PlanDate | null>();
  private readonly items: ReadonlyMap<string, ItemRow>;

  constructor(
    items: readonly ItemRow[],
    private readonly meetings: ReadonlyMap<string, MeetingRow>,
    private readonly calendar: WorkingCalendar,
  ) {
    this.items = new Map(items.map((item) => [item.id, item]));
  }

  /** What is expected of an item now: done, else its meeting, else its forecast, else its baseline. */
  current(itemId: string, inside: ReadonlySet<string> = new Set()): PlanDate | null {
    const kept = this.done.get(itemId);
    if (kept !== undefined) return kept;
    const item = this.items.get(itemId);
    if (!item || inside.has(itemId) || inside.size > MOST_STEPS) return null;
    const path = new Set([...inside, itemId]);
    const found =
      dateUnder(item, 'a') ?? this.atMeeting(item) ?? this.forecast(item, path) ?? this.baseline(item, path);
    this.done.set(itemId, found);
    return found;
  }

  forecast(row: ItemRow | OverlayRow, inside: ReadonlySet<string> = new Set()): PlanDate | null {
    return this.resolved(dateUnder(row, 'f'), row.f_anchor, inside);
  }

  baseline(row: ItemRow | OverlayRow, inside: ReadonlySet<string> = new Set()): PlanDate | null {
    return this.resolved(dateUnder(row, 'b'), row.b_anchor, inside);
  }

  private atMeeting(item: ItemRow): PlanDate | null {
    const meeting = item.meeting_id === null ? undefined : this.meetings.get(item.meeting_id);
    return meeting ? meetingDate(meeting) : null;
  }

  private resolved(
    date: PlanDate | null,
    anchorId: string | null,
    inside: ReadonlySet<string>,
  ): PlanDate | null {
    if (date === null || date.shape !== 'RELATIVE' || anchorId === null) return date;
    return resolveOffset(date, this.current(anchorId, inside), this.calendar);
  }
}

function offsetUnder<P extends Prefix>(row: OffsetColumns<P>, prefix: P): Offset | null {
  const at = row as unknown as Record<string, number | string | null | undefined>;
  const of = COLUMNS[prefix];
  const min = at[of.min];
  if (min == null) return null;
  return { min: Number(min), max: Number(at[of.max]), unit: at[of.unit] as Offset['unit'] };
}

function columnsUnder(prefix: Prefix) {
  return {
    text: `${prefix}_text`,
    shape: `${prefix}_shape`,
    confidence: `${prefix}_confidence`,
    earliest: `${prefix}_earliest`,
    latest: `${prefix}_latest`,
    precision: `${prefix}_precision`,
    calendar: `${prefix}_calendar`,
    min: `${prefix}_min`,
    max: `${prefix}_max`,
    unit: `${prefix}_unit`,
  };
}

function dayOrNull(iso: string | null | undefined) {
  return iso == null ? null : day(iso);
}
