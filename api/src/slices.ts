import { ActionsModule } from './modules/actions/index.js';
import { AgendasModule } from './modules/agendas/index.js';
import { AsAtModule } from './modules/as-at/index.js';
import { AssessmentsModule } from './modules/assessments/index.js';
import { AuditModule } from './modules/audit/index.js';
import { BaselinesModule } from './modules/baselines/index.js';
import { BrandingModule } from './modules/branding/index.js';
import { CalendarFeedsModule } from './modules/calendar-feeds/index.js';
import { CalendarSettingsModule } from './modules/calendar-settings/index.js';
import { CommitteeReportsModule } from './modules/committee-reports/index.js';
import { ConductModule } from './modules/conduct/index.js';
import { ConsultationsModule } from './modules/consultations/index.js';
import { DecisionsModule } from './modules/decisions/index.js';
import { ForwardPlanModule } from './modules/forward-plan/index.js';
import { GoverningBodiesModule } from './modules/governing-bodies/index.js';
import { IssuesModule } from './modules/issues/index.js';
import { MailModule } from './modules/mail/index.js';
import { MeetingConsequencesModule } from './modules/meeting-consequences/index.js';
import { MeetingSeriesModule } from './modules/meeting-series/index.js';
import { MeetingsModule } from './modules/meetings/index.js';
import { MilestonesModule } from './modules/milestones/index.js';
import { MinutesModule } from './modules/minutes/index.js';
import { OfficesModule } from './modules/offices/index.js';
import { OrganisationsModule } from './modules/organisations/index.js';
import { OverviewModule } from './modules/overview/index.js';
import { PackFilesModule } from './modules/pack-files/index.js';
import { PacksModule } from './modules/packs/index.js';
import { PaperSetsModule } from './modules/paper-sets/index.js';
import { PapersModule } from './modules/papers/index.js';
import { PeopleModule } from './modules/people/index.js';
import { PlanChangesModule } from './modules/plan-changes/index.js';
import { PlanHistoryModule } from './modules/plan-history/index.js';
import { PlanOnAPageModule } from './modules/plan-on-a-page/index.js';
import { PostsModule } from './modules/posts/index.js';
import { ProgrammesModule } from './modules/programmes/index.js';
import { ProjectionModule } from './modules/projection/index.js';
import { PublicFeedbackModule } from './modules/public-feedback/index.js';
import { RatingsModule } from './modules/ratings/index.js';
import { ReportingModule } from './modules/reporting/index.js';
import { ReturnLinksModule } from './modules/return-links/index.js';
import { ReturnsModule } from './modules/returns/index.js';
import { RisksModule } from './modules/risks/index.js';
import { ScenariosModule } from './modules/scenarios/index.js';
import { ScheduleHealthModule } from './modules/schedule-health/index.js';
import { ScrutinyModule } from './modules/scrutiny/index.js';
import { SearchModule } from './modules/search/index.js';
import { ServiceChangeModule } from './modules/service-change/index.js';
import { TimelineModule } from './modules/timeline/index.js';
import { WorkstreamsModule } from './modules/workstreams/index.js';

/** Every slice of the product, in the order of the alphabet. */
export const slices = [
  ActionsModule,
  AgendasModule,
  AsAtModule,
  AssessmentsModule,
  AuditModule,
  BaselinesModule,
  BrandingModule,
  CalendarFeedsModule,
  CalendarSettingsModule,
  ConductModule,
  CommitteeReportsModule,
  ConsultationsModule,
  DecisionsModule,
  ForwardPlanModule,
  GoverningBodiesModule,
  IssuesModule,
  MailModule,
  MeetingConsequencesModule,
  MeetingSeriesModule,
  MeetingsModule,
  MilestonesModule,
  MinutesModule,
  OfficesModule,
  OrganisationsModule,
  OverviewModule,
  PackFilesModule,
  PacksModule,
  PaperSetsModule,
  PapersModule,
  PeopleModule,
  PlanChangesModule,
  PlanHistoryModule,
  PlanOnAPageModule,
  PostsModule,
  ProgrammesModule,
  ProjectionModule,
  PublicFeedbackModule,
  RatingsModule,
  ReturnLinksModule,
  ReturnsModule,
  ReportingModule,
  RisksModule,
  ScheduleHealthModule,
  ScenariosModule,
  ScrutinyModule,
  SearchModule,
  ServiceChangeModule,
  TimelineModule,
  WorkstreamsModule,
];
