import { Module } from '@nestjs/common';
import { MeetingSeriesResolver } from './meeting-series.resolver.js';
import { MeetingSeriesService } from './meeting-series.service.js';

@Module({ providers: [MeetingSeriesResolver, MeetingSeriesService] })
export class MeetingSeriesModule {}
