import { Module } from '@nestjs/common';
import { ActionsModule } from '../actions/index.js';
import { BaselinesModule } from '../baselines/index.js';
import { DecisionsModule } from '../decisions/index.js';
import { GoverningBodiesModule } from '../governing-bodies/index.js';
import { IssuesModule } from '../issues/index.js';
import { MeetingsModule } from '../meetings/index.js';
import { PacksModule } from '../packs/index.js';
import { PublicFeedbackModule } from '../public-feedback/index.js';
import { RisksModule } from '../risks/index.js';
import { ServiceChangeModule } from '../service-change/index.js';
import { TimelineModule } from '../timeline/index.js';
import { AsAtQueries } from './as-at.queries.js';
import { AsAtResolver } from './as-at.resolver.js';
import { RecordStatesQueries } from './record-states.queries.js';

@Module({
  imports: [
    ActionsModule,
    BaselinesModule,
    DecisionsModule,
    GoverningBodiesModule,
    IssuesModule,
    MeetingsModule,
    PacksModule,
    PublicFeedbackModule,
    RisksModule,
    ServiceChangeModule,
    TimelineModule,
  ],
  providers: [AsAtResolver, AsAtQueries, RecordStatesQueries],
  exports: [RecordStatesQueries],
})
export class AsAtModule {}
