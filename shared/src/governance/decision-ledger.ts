import type { Day } from '../dates/day.js';

/** What can have put a date where it stands. */
export const LEDGER_KINDS = [
  'DECISION',
  'CONDITION',
  'BASELINE',
  'MEETING_CHOSEN',
  'MEETING_MOVED',
  'EXTERNAL',
  'FORECAST',
  'ACTUAL',
  'SET_ASIDE',
] as const;
export type LedgerKind = (typeof LEDGER_KINDS)[number];

export interface LedgerEvent {
  kind: LedgerKind;
  /** The day of the office on which it was said or done; null where no source prints it. */
  on: Day | null;
  /** The instant at which it was recorded, which orders what fell on one day. */
  recordedAt: string;
  /** What is told: for a decision its outcome, for a condition its text, for a meeting its name. */
  what: string;
  from: string | null;
  to: string | null;
  /** The last possible days, from which the move is counted. */
  fromLatest: Day | null;
  toLatest: Day | null;
  /** Code of the decision that caused it or that it is. */
  decisionCode: string | null;
  /** Code of a later decision that answers it: meets the condition, or sets the decision aside. */
  answeredBy: string | null;
  scenarioNumber: number | null;
}

/**
 * The events that put a date where it stands, oldest first: by day, then as recorded, of one instant a decision before what it
 * caused.
 * What has no day stands first, as everything printed before the office began.
 * Example: the conditional launch of 31 January, the assurance of 1 February that met its condition, the launch set to
 * the 2nd by that decision.
 */
export function ledgerInOrder<Event extends LedgerEvent>(events: readonly Event[]): Event[] {
  return [...events].sort(
    (a, b) =>
      (a.on ?? Number.NEGATIVE_INFINITY) - (b.on ?? Number.NEGATIVE_INFINITY) ||
      a.recordedAt.localeCompare(b.recordedAt) ||
      LEDGER_KINDS.indexOf(a.kind) - LEDGER_KINDS.indexOf(b.kind),
  );
}

/** One event as a sentence. Example: "Forecast: 1 Feb 2018 (TBC) → 2 Feb 2018, 1 day later, by JC-2018-01." */
export function ledgerSentence(event: LedgerEvent): string {
  const { what, from, to, decisionCode, answeredBy, scenarioNumber } = event;
  const where = scenarioNumber === null ? '' : ` (scenario ${scenarioNumber})`;
  const by = decisionCode === null ? '' : `, by ${decisionCode}`;
  const move = from === null ? `${to ?? 'no date'}` : `${from} → ${to ?? 'no date'}${movedWords(event)}`;
  switch (event.kind) {
    case 'DECISION':
      return `${decisionCode} was decided: ${what}.`;
    case 'CONDITION':
      return `Condition of ${decisionCode} ${what}${answeredBy === null ? '' : `, by ${answeredBy}`}.`;
    case 'SET_ASIDE':
      return `${decisionCode} was ${what}${answeredBy === null ? '' : `, by ${answeredBy}`}.`;
    case 'MEETING_CHOSEN':
      return `It goes to ${what}: ${move}${where}.`;
    case 'MEETING_MOVED':
      return `${what} moved: ${move}.`;
    case 'BASELINE':
      return `Baseline${where}: ${move}${by}.`;
    case 'EXTERNAL':
      return `Set from outside: ${move}.`;
    case 'FORECAST':
      return `Forecast${where}: ${move}${by}.`;
    case 'ACTUAL':
      return to === null ? `Reopened: no longer done on ${from}.` : `Done: ${to}${by}.`;
  }
}

/** How far the last possible day moved. Examples: ", 7 days later", ", 1 day earlier"; nothing where a side is open. */
function movedWords({ fromLatest, toLatest }: LedgerEvent): string {
  if (fromLatest === null || toLatest === null || fromLatest === toLatest) return '';
  const days = Math.abs(toLatest - fromLatest);
  return `, ${days} day${days === 1 ? '' : 's'} ${toLatest > fromLatest ? 'later' : 'earlier'}`;
}
