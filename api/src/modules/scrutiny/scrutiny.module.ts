import { Module } from '@nestjs/common';
import { ScrutinyQueries } from './scrutiny.queries.js';
import { ScrutinyResolver } from './scrutiny.resolver.js';
import { ScrutinyAnswersService } from './scrutiny-answers.service.js';
import { ScrutinyCasesService } from './scrutiny-cases.service.js';

@Module({ providers: [ScrutinyResolver, ScrutinyQueries, ScrutinyCasesService, ScrutinyAnswersService] })
export class ScrutinyModule {}
