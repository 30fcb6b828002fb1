import { Module } from '@nestjs/common';
import { OrganisationsResolver } from './organisations.resolver.js';

@Module({ providers: [OrganisationsResolver] })
export class OrganisationsModule {}
