import { Module } from '@nestjs/common';
import { TimelineModule } from '../timeline/index.js';
import { MilestoneDatesService } from './milestone-dates.service.js';
import { MilestoneDurationService } from './milestone-duration.service.js';
import { MilestoneLinksService } from './milestone-links.service.js';
import { MilestonePlanService } from './milestone-plan.service.js';
import { MilestoneStatusService } from './milestone-status.service.js';
import { MilestonesQueries } from './milestones.queries.js';
import { MilestonesResolver } from './milestones.resolver.js';

@Module({
  imports: [TimelineModule],
  providers: [
    MilestoneDatesService,
    MilestoneDurationService,
    MilestoneLinksService,
    MilestonePlanService,
    MilestoneStatusService,
    MilestonesQueries,
    MilestonesResolver,
  ],
})
export class MilestonesModule {}
