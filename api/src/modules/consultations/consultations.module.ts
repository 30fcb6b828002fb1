import { Module } from '@nestjs/common';
import { ConsultationDatesService } from './consultation-dates.service.js';
import { ConsultationDocumentsService } from './consultation-documents.service.js';
import { ConsultationLaunchService } from './consultation-launch.service.js';
import { ConsultationStepsService } from './consultation-steps.service.js';
import { ConsultationsQueries } from './consultations.queries.js';
import { ConsultationsResolver } from './consultations.resolver.js';
import { ConsultationsService } from './consultations.service.js';

@Module({
  providers: [
    ConsultationsResolver,
    ConsultationsQueries,
    ConsultationsService,
    ConsultationDatesService,
    ConsultationLaunchService,
    ConsultationStepsService,
    ConsultationDocumentsService,
  ],
})
export class ConsultationsModule {}
