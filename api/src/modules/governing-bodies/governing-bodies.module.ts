import { Module } from '@nestjs/common';
import { BodiesQueries } from './bodies.queries.js';
import { BodiesResolver } from './bodies.resolver.js';
import { BodiesService } from './bodies.service.js';
import { BodyMandateService } from './body-mandate.service.js';
import { BodyMembersService } from './body-members.service.js';
import { BodyQuorumService } from './body-quorum.service.js';
import { ConstitutionResolver } from './constitution.resolver.js';

@Module({
  providers: [
    BodiesResolver,
    ConstitutionResolver,
    BodiesQueries,
    BodiesService,
    BodyMembersService,
    BodyMandateService,
    BodyQuorumService,
  ],
  exports: [BodiesQueries],
})
export class GoverningBodiesModule {}
