import { rebaselineWarning } from '@gantry/shared/governance/baseline-rules';
import { can, type ReadFilter, readFilter } from '@gantry/shared/policy/policy';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { readableProgramme } from '../programmes/index.js';
import { TimelineQueries } from '../timeline/index.js';
import type { BaselineComparisonType, BaselinesType, BaselineType } from './baseline.types.js';
import { BASELINE_DATES, BASELINES, MOVES } from './baselines.sql.js';
import { type BaselineDateRow, comparison } from './compare-baseline.js';

type Programme = { id: string; filter: ReadFilter };

/** The baselines of a programme, and the plan against one of them. */
@Injectable()
export class BaselinesQueries {
  constructor(
    private readonly db: DataSource,
    private readonly timelines: TimelineQueries,
  ) {}

  async list(actor: SignedIn, programmeId: string): Promise<BaselinesType> {
    const programme = await readableProgramme(this.db.manager, actor, programmeId);
    const [[row], sets] = await Promise.all([
      this.db.query('select version from programme where office_id = $1 and id = $2', [
        actor.officeId,
        programme.id,
      ]),
      this.all(this.db.manager, actor, programme),
    ]);
    const subject = { officeId: actor.officeId, programmeId: programme.id };
    return {
      programmeVersion: row.version,
      warning: rebaselineWarning(sets.filter(({ number }) => number > 0).length)?.message ?? null,
      mayTake: can(actor, 'baseline:take', subject) && !programme.isArchived,
      today: programme.today,
      sets,
    };
  }

  async one(tx: EntityManager, actor: SignedIn, programme: Programme, id: string): Promise<BaselineType> {
    const found = (await this.all(tx, actor, programme)).find((baseline) => baseline.id === id);
    if (!found) throw notFound('baseline');
    return found;
  }

  /** NOT_FOUND alike for a baseline that is not there and one of a programme that is not yours. */
  async compare(actor: SignedIn, baselineId: string): Promise<BaselineComparisonType> {
    const [set]: { programmeId: string }[] = await this.db.query(
      'select programme_id as "programmeId" from baseline_set where office_id = $1 and id = $2',
      [actor.officeId, baselineId],
    );
    if (!set || !readFilter(actor, set.programmeId)) throw notFound('baseline');
    const plan = await this.timelines.plan(actor, set.programmeId);
    const [dates, moves]: [BaselineDateRow[], { plan_item_id: string; moves: number }[]] = await Promise.all([
      this.db.query(BASELINE_DATES, [actor.officeId, set.programmeId, baselineId]),
      this.db.query(MOVES, [actor.officeId, set.programmeId]),
    ]);
    return comparison(baselineId, plan, dates, new Map(moves.map((row) => [row.plan_item_id, row.moves])));
  }

  private all(
    db: Pick<EntityManager, 'query'>,
    actor: SignedIn,
    { id, filter }: Programme,
  ): Promise<BaselineType[]> {
    const { classes, exemptWorkstreamIds, exemptBodyIds } = filter;
    return db.query(BASELINES, [actor.officeId, id, classes, exemptWorkstreamIds, exemptBodyIds]);
  }
}
