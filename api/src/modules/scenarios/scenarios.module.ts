import { Module } from '@nestjs/common';
import { ScenariosQueries } from './scenarios.queries.js';
import { ScenariosResolver } from './scenarios.resolver.js';
import { ScenariosService } from './scenarios.service.js';

@Module({ providers: [ScenariosQueries, ScenariosResolver, ScenariosService] })
export class ScenariosModule {}
