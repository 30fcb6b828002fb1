import type { Day } from '../dates/day.js';
import type { BlackoutSet } from './blackout-set.js';
import type { CalendarTable } from './calendar-table.js';
import type { GateTable } from './gate-table.js';
import type { MonthSteps } from './month-steps.js';
import type { Network, NetworkBody, NetworkLink, ScheduledNode } from './network.js';
import type { Bound } from './range.js';

/** What a node is, as a number in `kind`. Work of no days is a point and behaves as a milestone. */
export const KIND = { work: 0, elapsed: 1, milestone: 2, gate: 3 } as const;

/** How far a node has come, as a number in `mode`. */
export const MODE = {
  /** Not begun: computed from its predecessors. */
  open: 0,
  /** Begun: the rest waits for what is left of its predecessors (retained logic). */
  begun: 1,
  /** Begun: the rest goes on from the data date (progress override). */
  override: 2,
  done: 3,
  /** Its date is not known. */
  unknown: 4,
  /** Held to a start, or a finish, whatever precedes. */
  pinnedStart: 5,
  pinnedFinish: 6,
} as const;

/** How a link counts its lag, as a number in `lagKind`: days on end, days of a calendar, a table of months. */
export const LAG = { elapsed: 0, worked: 1, months: 2 } as const;

/** Bits of a link's type, as in `LINK_TYPES`: FS 0, SS 1, FF 2, SF 3. */
export const FROM_START = 1;
export const TO_FINISH = 2;

/**
 * The structure of a plan, which stays the same while figures change. Nodes are numbered by rank: a link always goes from
 * a lower rank to a higher. Links are numbered so that those into one node lie together.
 */
export interface CompiledNetwork {
  /** The plan without its summaries and cancelled nodes. */
  readonly network: Network;
  /** The day of boundary 0, long before the plan, so that negative float has room. */
  readonly origin: Day;
  /** The boundary that stands for "beyond the horizon". */
  readonly top: number;
  readonly start: number;
  /** The later of start and data date: nothing open begins before it. */
  readonly floor: number;
  readonly nodeCount: number;
  readonly linkCount: number;
  readonly ids: readonly string[];
  readonly rankOf: ReadonlyMap<string, number>;
  readonly linkIds: readonly string[];
  readonly linkOf: ReadonlyMap<string, number>;
  /** Ids put in for a summary's beginning and end, with the summary they stand for. */
  readonly hubs: ReadonlyMap<string, string>;
  readonly kind: Uint8Array;
  /** Index into `calendars`; for a gate, its body's. */
  readonly calendar: Uint16Array;
  readonly isEndOfDay: Uint8Array;
  readonly isAlap: Uint8Array;
  /** Index into `blackouts`, or -1. */
  readonly avoids: Int32Array;
  /** Links into node i: `inStart[i]` to `inStart[i + 1] - 1`. */
  readonly inStart: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly type: Uint8Array;
  readonly isForDecision: Uint8Array;
  /** Links out of node i: the numbers in `out`, from `outStart[i]` to `outStart[i + 1] - 1`. */
  readonly outStart: Int32Array;
  readonly out: Int32Array;
  readonly calendars: readonly CalendarTable[];
  readonly calendarOf: ReadonlyMap<string, number>;
  readonly blackouts: readonly BlackoutSet[];
  /** The figures for each end of the ranges; one and the same where there are none. */
  readonly inputs: Readonly<Record<Bound, Inputs>>;
}

/** The figures of a plan for one bound, by node or link number; boundaries throughout. A schedule keeps its own copy. */
export interface Inputs {
  readonly bound: Bound;
  nodes: ScheduledNode[];
  links: NetworkLink[];
  bodies: Map<string, NetworkBody>;
  readonly mode: Uint8Array;
  /** Days of work; what remains of it once begun. */
  readonly duration: Int32Array;
  readonly notBefore: Int32Array;
  readonly finishNotBefore: Int32Array;
  /** For gates: the first meeting day allowed. */
  readonly need: Int32Array;
  /** For what is begun, done or pinned; -1 where it does not apply. */
  readonly fixedStart: Int32Array;
  readonly fixedFinish: Int32Array;
  /** Limits of late dates; `top` where there is none. */
  readonly notAfter: Int32Array;
  readonly finishBy: Int32Array;
  /** Index into `gates`, or -1. */
  readonly gate: Int32Array;
  gates: GateTable[];
  readonly lagKind: Uint8Array;
  readonly lag: Int32Array;
  /** Index into `calendars` or `months`. */
  readonly lagTable: Int32Array;
  months: MonthSteps[];
  /** Where in `gates` and `months` a table made before is found again. */
  gateKeys: Map<string, number>;
  monthKeys: Map<string, number>;
}
