import { Module } from '@nestjs/common';
import { DocumentsModule } from '../../platform/documents/documents.module.js';
import { TimelineModule } from '../timeline/index.js';
import { PlanOnAPageController } from './plan-on-a-page.controller.js';

@Module({ imports: [DocumentsModule, TimelineModule], controllers: [PlanOnAPageController] })
export class PlanOnAPageModule {}
