import type { PlanFacts } from './plan-facts.js';

/** A plan as it was read, and how far the office's changes had come before that. */
export interface KnownPlan {
  plan: PlanFacts;
  /** Every change of an earlier transaction is in the plan; one of this or a later transaction may not be. */
  seenBefore: string;
  /** The office's last event by then; another one, though nothing is new, means that a backup was restored. */
  lastEvent: string | null;
}

/** Rows of all plans kept, together: some 100 MB at the very most. */
const MOST_ITEMS = 30_000;
const MOST_PLANS = 24;

/**
 * Plans read a moment ago, the longest unused given up first. Whoever takes one asks the database first whether anything of
 * the office has changed since; nobody may change what it holds.
 */
export class KnownPlans {
  private readonly plans = new Map<string, KnownPlan>();
  private items = 0;

  get(key: string): KnownPlan | undefined {
    const found = this.plans.get(key);
    if (found === undefined) return undefined;
    // A Map keeps the order of insertion: put in again it is the last to go.
    this.plans.delete(key);
    this.plans.set(key, found);
    return found;
  }

  put(key: string, known: KnownPlan): void {
    this.drop(key);
    if (known.plan.items.length > MOST_ITEMS) return;
    this.plans.set(key, known);
    this.items += known.plan.items.length;
    for (const oldest of this.plans.keys()) {
      if (this.items <= MOST_ITEMS && this.plans.size <= MOST_PLANS) return;
      this.drop(oldest);
    }
  }

  private drop(key: string): void {
    const found = this.plans.get(key);
    if (found === undefined) return;
    this.plans.delete(key);
    this.items -= found.plan.items.length;
  }
}
