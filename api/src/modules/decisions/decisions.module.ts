import { Module } from '@nestjs/common';
import { DecisionConditionsService } from './decision-conditions.service.js';
import { DecisionsQueries } from './decisions.queries.js';
import { DecisionsResolver } from './decisions.resolver.js';
import { DecisionsService } from './decisions.service.js';

@Module({ providers: [DecisionsResolver, DecisionsQueries, DecisionsService, DecisionConditionsService] })
export class DecisionsModule {}
