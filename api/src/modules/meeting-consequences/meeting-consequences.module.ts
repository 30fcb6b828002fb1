import { Module } from '@nestjs/common';
import { ProjectionModule } from '../projection/index.js';
import { MeetingConsequencesResolver } from './meeting-consequences.resolver.js';
import { MeetingConsequencesService } from './meeting-consequences.service.js';

@Module({ imports: [ProjectionModule], providers: [MeetingConsequencesResolver, MeetingConsequencesService] })
export class MeetingConsequencesModule {}
