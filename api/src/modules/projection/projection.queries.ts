import { readFilter } from '@gantry/shared/policy/policy';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { ReadPool } from '../../platform/database/read-pool.js';
import { notFound, orNotFound } from '../../platform/errors/domain-error.js';
import { type PlanFacts, TimelineQueries } from '../timeline/index.js';
import type { DecidedRow } from './decided.js';
import { BODIES, LAST_DECISIONS, PROGRAMME_OF_ITEM } from './projection.sql.js';
import type { BodyRow } from './projection-facts.js';

export interface PlanWithBodies {
  plan: PlanFacts;
  bodies: BodyRow[];
  /** What was decided last about each item, as this reader may know of it. */
  decided: ReadonlyMap<string, DecidedRow>;
}

/** The plan as this reader may see it, and who decides in it: what every projection is made from. */
@Injectable()
export class ProjectionQueries {
  /** While the same plan is given out, so is the same pair, on which what is computed from it is kept. */
  private readonly pairs = new WeakMap<PlanFacts, Promise<PlanWithBodies>>();

  constructor(
    private readonly timelines: TimelineQueries,
    private readonly pool: ReadPool,
  ) {}

  async plan(actor: SignedIn, programmeId: string): Promise<PlanWithBodies> {
    const plan = await this.timelines.plan(actor, programmeId);
    const found = this.pairs.get(plan);
    if (found !== undefined) return found;
    const pair = this.pairWith(plan, actor, programmeId);
    this.pairs.set(plan, pair);
    pair.catch(() => this.pairs.delete(plan));
    return pair;
  }

  private async pairWith(plan: PlanFacts, actor: SignedIn, programmeId: string): Promise<PlanWithBodies> {
    const { officeId } = actor;
    const filter = readFilter(actor, programmeId);
    const [bodies, decided] = await Promise.all([
      this.pool.rows<BodyRow>('projection bodies', BODIES, [officeId, programmeId]),
      this.pool.rows<DecidedRow>('projection decisions', LAST_DECISIONS, [
        ...[officeId, programmeId, filter?.classes ?? []],
        ...[filter?.exemptWorkstreamIds ?? [], filter?.exemptBodyIds ?? []],
      ]),
    ]);
    return { plan, bodies, decided: new Map(decided.map((row) => [row.item_id, row])) };
  }

  /** The plan that an item is in; NOT_FOUND alike for an item that is not there and one that this reader may not see. */
  async planOf(actor: SignedIn, itemId: string): Promise<PlanWithBodies> {
    const [item] = await this.pool.rows<{ programme_id: string }>('projection item', PROGRAMME_OF_ITEM, [
      actor.officeId,
      itemId,
    ]);
    if (!item) throw notFound('item');
    const read = await orNotFound('item', this.plan(actor, item.programme_id));
    if (!read.plan.items.some(({ id }) => id === itemId)) throw notFound('item');
    return read;
  }
}
