import { Module } from '@nestjs/common';
import { DecisionConditionsService } from './decision-conditions.service.js';
import { DecisionStepsResolver } from './decision-steps.resolver.js';
import { DecisionStepsService } from './decision-steps.service.js';
import { DecisionsQueries } from './decisions.queries.js';
import { DecisionsResolver } from './decisions.resolver.js';
import { DecisionsService } from './decisions.service.js';
import { LedgerQueries } from './ledger.queries.js';
import { RecommendationsResolver } from './recommendations.resolver.js';
import { RecommendationsService } from './recommendations.service.js';

@Module({
  providers: [
    DecisionsResolver,
    DecisionStepsResolver,
    RecommendationsResolver,
    DecisionsQueries,
    DecisionsService,
    DecisionConditionsService,
    DecisionStepsService,
    RecommendationsService,
    LedgerQueries,
  ],
  exports: [DecisionsQueries],
})
export class DecisionsModule {}
