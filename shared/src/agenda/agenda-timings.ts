import type { Problem } from '../errors/error-codes.js';

/** Hours of a meeting as they are stored and read, `HH:MM`; null where they are not known. */
export interface MeetingSlot {
  startsAt: string | null;
  endsAt: string | null;
}

export interface TimedItem {
  id: string;
  minutes: number | null;
}

export interface AgendaTimings {
  totalMinutes: number;
  /** Null where the meeting has no hour of beginning or of end. */
  slotMinutes: number | null;
  /** Minutes above the slot; 0 where it fits or there is none. */
  overMinutes: number;
  untimedCount: number;
  /** When each item begins, `HH:MM`; null where the meeting has no beginning, or an item before it has no minutes. */
  startOf: ReadonlyMap<string, string | null>;
  sentence: string;
}

const DAY_MINUTES = 24 * 60;

/**
 * Whether the items fit into the meeting, and when each begins. Worked example: from 10:00 to 11:00 with items of 15, 40
 * and 17 minutes they begin at 10:00, 10:15 and 10:55 and take 72 minutes: 12 minutes over.
 */
export function agendaTimings(slot: MeetingSlot, items: readonly TimedItem[]): AgendaTimings {
  const starts = minutesOf(slot.startsAt);
  const ends = minutesOf(slot.endsAt);
  const slotMinutes = starts === null || ends === null ? null : ends - starts;
  const startOf = new Map<string, string | null>();
  let clock = starts;
  for (const { id, minutes } of items) {
    startOf.set(id, clock === null ? null : clockTime(clock));
    clock = clock === null || minutes === null ? null : clock + minutes;
  }
  const totalMinutes = items.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  const untimedCount = items.filter(({ minutes }) => minutes === null).length;
  const overMinutes = slotMinutes === null ? 0 : Math.max(0, totalMinutes - slotMinutes);
  const sentence = timingSentence({ totalMinutes, slotMinutes, untimedCount });
  return { totalMinutes, slotMinutes, overMinutes, untimedCount, startOf, sentence };
}

/**
 * `AGD-1`: an agenda that takes longer than its meeting is published with a reason only. Example: 72 minutes in an hour are
 * 12 minutes over; 60 minutes fit.
 */
export function overrunProblems(timings: Pick<AgendaTimings, 'totalMinutes' | 'slotMinutes'>): Problem[] {
  const { totalMinutes, slotMinutes } = timings;
  if (slotMinutes === null || totalMinutes <= slotMinutes) return [];
  const message = `The agenda takes ${minuteWords(totalMinutes)}, the meeting ${minuteWords(slotMinutes)}: ${minuteWords(totalMinutes - slotMinutes)} over. Shorten or defer an item, or lengthen the meeting.`;
  return [{ rule: 'AGD-1', severity: 'W', field: null, message }];
}

/**
 * `AGD-8`: a meeting ends after it begins, on the same day. Example: from 10:00 to 10:00 is refused, to 10:01 is not; an hour that
 * is not known stands in nobody's way.
 */
export function slotProblems({ startsAt, endsAt }: MeetingSlot): Problem[] {
  const starts = minutesOf(startsAt);
  const ends = minutesOf(endsAt);
  if (ends === null) return [];
  if (starts === null)
    return [
      {
        rule: 'AGD-8',
        severity: 'E',
        field: 'startsAt',
        message: 'Say when it begins, where you say when it ends.',
      },
    ];
  if (starts < ends) return [];
  const message = `It begins at ${clockTime(starts)}: give a later hour for its end, on the same day.`;
  return [{ rule: 'AGD-8', severity: 'E', field: 'endsAt', message }];
}

function timingSentence(t: Pick<AgendaTimings, 'totalMinutes' | 'slotMinutes' | 'untimedCount'>): string {
  const rest = t.untimedCount === 0 ? '' : ` ${countWords(t.untimedCount)} no length yet.`;
  if (t.slotMinutes === null) return `${minuteWords(t.totalMinutes)} in all.${rest}`;
  const left = t.slotMinutes - t.totalMinutes;
  const verdict =
    left === 0
      ? 'it fits exactly'
      : left > 0
        ? `${minuteWords(left)} to spare`
        : `${minuteWords(-left)} over`;
  return `${minuteWords(t.totalMinutes)} of ${minuteWords(t.slotMinutes)}: ${verdict}.${rest}`;
}

const countWords = (n: number) => (n === 1 ? '1 item has' : `${n} items have`);
const minuteWords = (n: number) => (n === 1 ? '1 minute' : `${n} minutes`);

function minutesOf(time: string | null): number | null {
  if (time === null) return null;
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

function clockTime(minutes: number): string {
  const at = minutes % DAY_MINUTES;
  return [Math.floor(at / 60), at % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
