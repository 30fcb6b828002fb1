import { readFilter } from '@gantry/shared/policy/policy';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { ReadPool } from '../../platform/database/read-pool.js';
import { notFound } from '../../platform/errors/domain-error.js';
import {
  CONFIRMERS,
  DECIDING_BODIES,
  OPEN_ISSUES,
  STATED_DATES,
  TOP_RISKS,
  VACANT_POSTS,
} from './overview.sql.js';
import type {
  ConfirmerRow,
  OpenIssuesRow,
  OverviewFacts,
  StatedDateRow,
  TopRiskRow,
  VacantPostRow,
} from './overview-facts.js';

const RISKS_SHOWN = 5;

/** What the overview needs beside the plan, side by side, for one reader. */
@Injectable()
export class OverviewQueries {
  constructor(private readonly pool: ReadPool) {}

  async facts(actor: SignedIn, programmeId: string): Promise<OverviewFacts> {
    const filter = readFilter(actor, programmeId);
    if (!filter) throw notFound('programme');
    const own = [actor.officeId, programmeId];
    const readable = [...own, filter.classes, filter.exemptWorkstreamIds];
    // Who holds a post is the office's own affair: the public reads open records only.
    const isInside = filter.classes.includes('OFFICIAL');
    const [risks, issues, vacantPosts, confirmers, bodies] = await Promise.all([
      this.pool.rows<TopRiskRow>('overview risks', TOP_RISKS, [...readable, RISKS_SHOWN]),
      this.pool.rows<OpenIssuesRow>('overview issues', OPEN_ISSUES, readable),
      isInside ? this.pool.rows<VacantPostRow>('overview vacant posts', VACANT_POSTS, own) : [],
      this.pool.rows<ConfirmerRow>('overview confirmers', CONFIRMERS, own),
      this.pool.rows<OverviewFacts['bodies'][number]>('overview bodies', DECIDING_BODIES, own),
    ]);
    return { risks, issues, vacantPosts, confirmers, bodies };
  }
  /** What was ever stated of these items, which the reader is known to see. */
  statedDates(actor: SignedIn, programmeId: string, itemIds: readonly string[]): Promise<StatedDateRow[]> {
    if (itemIds.length === 0) return Promise.resolve([]);
    return this.pool.rows('overview stated dates', STATED_DATES, [actor.officeId, programmeId, itemIds]);
  }
}
