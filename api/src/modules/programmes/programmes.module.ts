import { Module } from '@nestjs/common';
import { ProgrammeLifeService } from './programme-life.service.js';
import { ProgrammesResolver } from './programmes.resolver.js';
import { ProgrammesService } from './programmes.service.js';

@Module({ providers: [ProgrammesResolver, ProgrammesService, ProgrammeLifeService] })
export class ProgrammesModule {}
