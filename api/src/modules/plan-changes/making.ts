import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { notFound } from '../../platform/errors/domain-error.js';
import type { PlanChangesType, PlanChangesUndoType } from './plan-change.types.js';
import { PLACES, type Place } from './plan-places.sql.js';

/** What every change of one draft is made with, and what they came to so far. */
export interface Making {
  tx: EntityManager;
  actor: SignedIn;
  programmeId: string;
  reason: string;
  today: string;
  /** Versions of items that an earlier change of the same draft has raised. */
  raised: Map<string, { seen: number; now: number }>;
  done: Omit<PlanChangesType, 'undo'>;
  undo: PlanChangesUndoType;
}

export type MakingOf = Pick<Making, 'tx' | 'actor' | 'programmeId' | 'reason' | 'today'>;

export function making(about: MakingOf): Making {
  return {
    ...about,
    raised: new Map(),
    done: { applied: [], warnings: [], noUndo: [] },
    undo: {
      ...{ dates: [], durations: [], meetings: [], chosen: [] },
      ...{ lags: [], removedLinks: [], restoredLinks: [] },
    },
  };
}

/** A change of one programme reaches no row of another; what does not belong to it is not there. */
export async function mustBelong({ tx, actor, programmeId }: Making, what: Place, id: string): Promise<void> {
  const [found] = await tx.query(PLACES[what], [actor.officeId, programmeId, id]);
  if (!found) throw notFound(what);
}

/** The version of an item on which the next change of the same draft counts. */
export function versionNow({ raised }: Making, itemId: string, seen: number): number {
  const earlier = raised.get(itemId);
  return earlier?.seen === seen ? earlier.now : seen;
}

export function raise({ raised }: Making, itemId: string, seen: number, now: number): void {
  raised.set(itemId, { seen, now });
}

/** An item that stands in two changes was raised twice: what takes it back is sent on its last version. */
export function raiseUndo({ undo, raised }: Making): void {
  for (const change of [...undo.dates, ...undo.durations, ...undo.chosen])
    change.expectedVersion = raised.get(change.itemId)!.now;
}
