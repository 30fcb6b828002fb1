import { Module } from '@nestjs/common';
import { ProjectionModule } from '../projection/index.js';
import { ScheduleHealthResolver } from './schedule-health.resolver.js';
import { ScheduleHealthService } from './schedule-health.service.js';

@Module({ imports: [ProjectionModule], providers: [ScheduleHealthResolver, ScheduleHealthService] })
export class ScheduleHealthModule {}
