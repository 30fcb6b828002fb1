import { Module } from '@nestjs/common';
import { DocumentsModule } from '../../platform/documents/documents.module.js';
import { BrandingQueries } from './branding.queries.js';
import { BrandingResolver } from './branding.resolver.js';
import { BrandingService } from './branding.service.js';

@Module({
  imports: [DocumentsModule],
  providers: [BrandingQueries, BrandingResolver, BrandingService],
  exports: [BrandingQueries],
})
export class BrandingModule {}
