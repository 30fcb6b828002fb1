import { Module } from '@nestjs/common';
import { PlanChangesResolver } from './plan-changes.resolver.js';
import { PlanChangesService } from './plan-changes.service.js';

@Module({ providers: [PlanChangesResolver, PlanChangesService] })
export class PlanChangesModule {}
