import { rebaselineWarning } from '@gantry/shared/governance/baseline-rules';
import { can, type ReadFilter, readFilter } from '@gantry/shared/policy/policy';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { readableProgramme } from '../programmes/index.js';
import { TimelineQueries } from '../timeline/index.js';
import type { BaselineComparisonType, BaselinesType, BaselineType } from './baseline.types.js';
import { BASELINE_DATES, BASELINES, GONE_ITEMS, MOVES } from './baselines.sql.js';
import { type BaselineDateRow, comparison, type GoneItem } from './compare-baseline.js';

type BaselineSet = { id: string; programmeId: string; takenOn: string };
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
  async compare(
    actor: SignedIn,
    baselineId: string,
    againstId: string | null,
  ): Promise<BaselineComparisonType> {
    const set = await this.set(actor, baselineId);
    const filter = set && readFilter(actor, set.programmeId);
    const other = againstId === null ? null : await this.set(actor, againstId);
    const isPair = againstId === null || other?.programmeId === set?.programmeId;
    if (!set || !filter || !isPair) throw notFound('baseline');
    const plan = await this.timelines.plan(actor, set.programmeId);
    const datesOf = (id: string): Promise<BaselineDateRow[]> =>
      this.db.query(BASELINE_DATES, [actor.officeId, set.programmeId, id]);
    const [dates, otherDates, moves]: [
      BaselineDateRow[],
      BaselineDateRow[],
      { plan_item_id: string; moves: number }[],
    ] = await Promise.all([
      datesOf(baselineId),
      againstId === null ? [] : datesOf(againstId),
      this.db.query(MOVES, [actor.officeId, set.programmeId]),
    ]);
    const inPlan = new Set(plan.items.map(({ id }) => id));
    const absent = [...dates, ...otherDates].map((row) => row.plan_item_id).filter((id) => !inPlan.has(id));
    const { classes, exemptWorkstreamIds, exemptBodyIds } = filter;
    const gone: GoneItem[] = await this.db.query(GONE_ITEMS, [
      ...[actor.officeId, set.programmeId, [...new Set(absent)]],
      ...[classes, exemptWorkstreamIds, exemptBodyIds],
    ]);
    // A date that is counted from an item says when that one is: from one that its reader may not see it is not counted.
    const readable = new Set([...inPlan, ...gone.map(({ id }) => id)]);
    const seen = (rows: BaselineDateRow[]) => rows.filter((row) => readable.has(row.plan_item_id));
    return comparison(plan, gone, new Map(moves.map((row) => [row.plan_item_id, row.moves])), {
      before: { ...set, dates: seen(dates) },
      after: other ? { ...other, dates: seen(otherDates) } : null,
    });
  }

  private async set(actor: SignedIn, id: string): Promise<BaselineSet | undefined> {
    const [set]: BaselineSet[] = await this.db.query(
      'select id, programme_id as "programmeId", taken_on as "takenOn" from baseline_set where office_id = $1 and id = $2',
      [actor.officeId, id],
    );
    return set;
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
