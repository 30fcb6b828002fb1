import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { ReadPool } from '../../platform/database/read-pool.js';
import { uuidOf } from '../../platform/graphql/uuid-of.js';
import { ProjectionQueries } from '../projection/index.js';
import { healthView } from './health-view.js';
import { MEETINGS_STATED, OWED, STATED } from './schedule-health.sql.js';
import type { ScheduleHealthType, UnconfirmedRegisterType } from './schedule-health.types.js';
import { type OwedRow, routeThings, type StatedRow, unconfirmedView } from './unconfirmed-view.js';
import { workingPlan } from './working-plan.js';

/** How well a plan is made, and what in it is not settled. It reads only, and only what the caller may read. */
@Injectable()
export class ScheduleHealthService {
  constructor(
    private readonly projections: ProjectionQueries,
    private readonly pool: ReadPool,
  ) {}

  async health(actor: SignedIn, programmeId: string): Promise<ScheduleHealthType> {
    return healthView(await this.projections.plan(actor, uuidOf(programmeId)));
  }

  async unconfirmed(actor: SignedIn, programmeId: string): Promise<UnconfirmedRegisterType> {
    const read = await this.projections.plan(actor, uuidOf(programmeId));
    const plan = workingPlan(read);
    const { officeId } = actor;
    const { itemIds, meetingIds } = plan.result.isProjected
      ? routeThings(plan.result.outlook)
      : { itemIds: [], meetingIds: [] };
    const [owed, items, meetings] = await Promise.all([
      this.pool.rows<OwedRow>('unconfirmed owed', OWED, [officeId, read.plan.programme.id]),
      this.pool.rows<StatedRow>('unconfirmed stated', STATED, [officeId, itemIds, plan.scenario?.id ?? null]),
      this.pool.rows<StatedRow>('unconfirmed meetings', MEETINGS_STATED, [officeId, meetingIds]),
    ]);
    return unconfirmedView(read, plan, owed, [...items, ...meetings]);
  }
}
