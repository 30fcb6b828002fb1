import { Module } from '@nestjs/common';
import { WorkstreamsResolver } from './workstreams.resolver.js';
import { WorkstreamsService } from './workstreams.service.js';

@Module({ providers: [WorkstreamsResolver, WorkstreamsService] })
export class WorkstreamsModule {}
