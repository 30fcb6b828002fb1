import { Module } from '@nestjs/common';
import { RiskLinksService } from './risk-links.service.js';
import { RiskScoringService } from './risk-scoring.service.js';
import { RisksResolver } from './risks.resolver.js';
import { RisksService } from './risks.service.js';

@Module({
  providers: [RisksResolver, RisksService, RiskScoringService, RiskLinksService],
  exports: [RisksService],
})
export class RisksModule {}
