import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { AuditService } from '../audit/index.js';
import { TimelineQueries } from '../timeline/index.js';
import { OverviewQueries } from './overview.queries.js';
import type { OverviewType } from './overview.types.js';
import { changesSince, overviewView } from './overview-view.js';
import { newsOf, withDatesWritten } from './recent-changes.js';

const CHANGES_SHOWN = 8;

/** Puts the overview together from the plan, the trail and a few statements of its own. It reads only. */
@Injectable()
export class OverviewService {
  constructor(
    private readonly timelines: TimelineQueries,
    private readonly audit: AuditService,
    private readonly queries: OverviewQueries,
  ) {}

  async overview(actor: SignedIn, programmeId: string): Promise<OverviewType> {
    const plan = await this.timelines.plan(actor, programmeId);
    const [facts, changes] = await Promise.all([
      this.queries.facts(actor, programmeId),
      this.audit.recentChanges(actor, programmeId, changesSince(plan.programme.today)),
    ]);
    const news = newsOf(changes);
    const newest = news.slice(0, CHANGES_SHOWN);
    const itemIds = newest.filter(({ subject }) => subject === 'plan_item').map(({ subjectId }) => subjectId);
    const stated = await this.queries.statedDates(actor, programmeId, itemIds);
    return overviewView(plan, facts, { newest: withDatesWritten(newest, stated), count: news.length });
  }
}
