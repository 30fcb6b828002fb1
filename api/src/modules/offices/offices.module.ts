import { Module } from '@nestjs/common';
import { OfficesResolver } from './offices.resolver.js';
import { OfficesService } from './offices.service.js';

@Module({ providers: [OfficesResolver, OfficesService] })
export class OfficesModule {}
