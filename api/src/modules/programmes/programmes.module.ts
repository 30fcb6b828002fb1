import { Module } from '@nestjs/common';
import { ProgrammesResolver } from './programmes.resolver.js';
import { ProgrammesService } from './programmes.service.js';

@Module({ providers: [ProgrammesResolver, ProgrammesService] })
export class ProgrammesModule {}
