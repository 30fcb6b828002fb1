import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readableProgramme } from '../programmes/index.js';
import { type PlanFacts, TimelineQueries } from '../timeline/index.js';
import type { Answerer } from './answerer.js';
import type { MyReturnType } from './my-return.types.js';
import {
  type LineRow,
  myReturnView,
  type PeriodRow,
  type QueryRow,
  type ReturnRow,
} from './my-return-view.js';
import { ANSWERING_PERIODS, LINES, QUERIES, RETURNS } from './returns.sql.js';

/** What each period that takes answers asks of one person. */
@Injectable()
export class MyReturnsQueries {
  constructor(
    private readonly db: DataSource,
    private readonly timelines: TimelineQueries,
  ) {}

  /** One entry for each period in which something is this person's, the earliest first. */
  async mine({ actor, onlyPeriodId }: Answerer, programmeId: string): Promise<MyReturnType[]> {
    const { officeId, personId } = actor;
    const programme = await readableProgramme(this.db, actor, programmeId);
    const periods: PeriodRow[] = await this.db.query(ANSWERING_PERIODS, [
      officeId,
      programme.id,
      onlyPeriodId,
    ]);
    if (periods.length === 0 || programme.isArchived) return [];
    const ids = periods.map(({ id }) => id);
    const leads = actor.grants.flatMap(({ role, scope, workstreamIds }) =>
      role === 'WORKSTREAM_LEAD' && scope === 'WORKSTREAM' ? workstreamIds : [],
    );
    const [returns, lines, queries, facts]: [ReturnRow[], LineRow[], QueryRow[], PlanFacts] =
      await Promise.all([
        this.db.query(RETURNS, [officeId, ids, personId, leads]),
        this.db.query(LINES, [officeId, ids, personId]),
        this.db.query(QUERIES, [officeId, ids]),
        this.timelines.plan(actor, programme.id),
      ]);
    return periods
      .map((period) => myReturnView(period, { returns, lines, queries }, facts))
      .filter(({ lines: mine, returns: own }) => mine.length > 0 || own.some(({ isMine }) => isMine));
  }
}
