import type { Day } from '@gantry/shared/dates/day';
import type { Network } from '@gantry/shared/schedule/network';
import type { Schedule } from '@gantry/shared/schedule/schedule';

export type ItemKind = 'task' | 'milestone' | 'gate' | 'summary';

/** One line of a plan as it came in. Its node in the network has the same id; what takes no part says why. */
export interface PlanItem {
  uid: string;
  name: string;
  kind: ItemKind;
  /** Why it takes no part, as a sentence; null where it does. */
  leftOut: string | null;
}

/** A plan read from a file, ready to be forecast. */
export interface ForecastPlan {
  network: Network;
  /** In the order of the file. */
  items: readonly PlanItem[];
  /** Steps of the engine in a civil day; 1 for plans in days. Every day of the network counts in these steps. */
  stepsPerDay: number;
  /** Points stand at an instant and show the day it belongs to; null where they stand at a day, as the network says. */
  instants: Instants | null;
  /** Ids of what is held to a start by hand: nothing moves it, and its latest dates follow from what comes after it. */
  heldByHand?: ReadonlySet<string>;
  /** How bodies, restricted periods and items are called in sentences. */
  nameOf: (id: string) => string;
  /** What was read our way, as sentences. */
  warnings: readonly string[];
  /** More to warn of, once computed. */
  check?: (schedule: Schedule) => string[];
}

/** Of the points that have a date of their own: the step it comes to, and the day as written. */
export type Instants = ReadonlyMap<string, { step: number; day: Day; isFixed: boolean }>;

/** The day of a step. */
export const dayOfStep = (step: number, { stepsPerDay }: Pick<ForecastPlan, 'stepsPerDay'>): Day =>
  Math.floor(step / stepsPerDay) as Day;

/** Sentences to warn with; of each kind the first few, and how many more there are. */
export class Warnings {
  private readonly byKind = new Map<string, string[]>();

  add(kind: string, sentence: string): void {
    const known = this.byKind.get(kind);
    if (known === undefined) this.byKind.set(kind, [sentence]);
    else known.push(sentence);
  }

  list(): string[] {
    return [...this.byKind.values()].flatMap((all) =>
      all.length <= MOST_OF_A_KIND
        ? all
        : [...all.slice(0, MOST_OF_A_KIND), `… and ${all.length - MOST_OF_A_KIND} more like the last.`],
    );
  }
}

const MOST_OF_A_KIND = 10;
