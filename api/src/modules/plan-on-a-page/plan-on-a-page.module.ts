import { Module } from '@nestjs/common';
import { DocumentsModule } from '../../platform/documents/documents.module.js';
import { BrandingModule } from '../branding/index.js';
import { TimelineModule } from '../timeline/index.js';
import { PlanOnAPageController } from './plan-on-a-page.controller.js';

@Module({ imports: [BrandingModule, DocumentsModule, TimelineModule], controllers: [PlanOnAPageController] })
export class PlanOnAPageModule {}
