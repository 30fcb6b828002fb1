import { Module } from '@nestjs/common';
import { BodiesQueries } from './bodies.queries.js';
import { BodiesResolver } from './bodies.resolver.js';
import { BodiesService } from './bodies.service.js';
import { BodyMembersService } from './body-members.service.js';

@Module({ providers: [BodiesResolver, BodiesQueries, BodiesService, BodyMembersService] })
export class GoverningBodiesModule {}
