import { Module } from '@nestjs/common';
import { WorkstreamTreeService } from './workstream-tree.service.js';
import { WorkstreamsResolver } from './workstreams.resolver.js';
import { WorkstreamsService } from './workstreams.service.js';

@Module({ providers: [WorkstreamsResolver, WorkstreamsService, WorkstreamTreeService] })
export class WorkstreamsModule {}
