import { ActionItem } from './modules/actions/action-item.entity.js';
import { ActionReminderRow } from './modules/actions/action-reminder.entity.js';
import { AgendaItem } from './modules/agendas/agenda-item.entity.js';
import { AgendaSection } from './modules/agendas/agenda-section.entity.js';
import { ImpactAssessment } from './modules/assessments/impact-assessment.entity.js';
import { SenateRecommendation } from './modules/assessments/senate-recommendation.entity.js';
import { SenateReview } from './modules/assessments/senate-review.entity.js';
import { BaselineSet } from './modules/baselines/baseline-set.entity.js';
import { OfficeBranding } from './modules/branding/office-branding.entity.js';
import { CalendarFeed } from './modules/calendar-feeds/calendar-feed.entity.js';
import { CalendarFeedKey } from './modules/calendar-feeds/calendar-feed-key.entity.js';
import { CalendarDay } from './modules/calendars/calendar-day.entity.js';
import { RestrictedPeriodRow } from './modules/calendars/restricted-period.entity.js';
import { CommitteeReportRow } from './modules/committee-reports/committee-report.entity.js';
import { AttendanceRow } from './modules/conduct/attendance.entity.js';
import { Declaration } from './modules/conduct/declaration.entity.js';
import { Interest } from './modules/conduct/interest.entity.js';
import { VoteRow } from './modules/conduct/vote.entity.js';
import { Consultation } from './modules/consultations/consultation.entity.js';
import { ConsultationDate } from './modules/consultations/consultation-date.entity.js';
import { ConsultationDocument } from './modules/consultations/consultation-document.entity.js';
import { ConsultationPrinciple } from './modules/consultations/consultation-principle.entity.js';
import { Decision } from './modules/decisions/decision.entity.js';
import { DecisionCondition } from './modules/decisions/decision-condition.entity.js';
import { DecisionCorrection } from './modules/decisions/decision-correction.entity.js';
import { DecisionEffectRow } from './modules/decisions/decision-effect.entity.js';
import { Body } from './modules/governing-bodies/body.entity.js';
import { BodyDelegation } from './modules/governing-bodies/body-delegation.entity.js';
import { BodyMember } from './modules/governing-bodies/body-member.entity.js';
import { BodyPredecessor } from './modules/governing-bodies/body-predecessor.entity.js';
import { BodyProgramme } from './modules/governing-bodies/body-programme.entity.js';
import { BodyScope } from './modules/governing-bodies/body-scope.entity.js';
import { MemberDeputy } from './modules/governing-bodies/member-deputy.entity.js';
import { Issue } from './modules/issues/issue.entity.js';
import { IssuePlanItem } from './modules/issues/issue-plan-item.entity.js';
import { OutboxMail } from './modules/mail/outbox-mail.entity.js';
import { MeetingSeries } from './modules/meeting-series/meeting-series.entity.js';
import { Meeting } from './modules/meetings/meeting.entity.js';
import { Dependency } from './modules/milestones/dependency.entity.js';
import { PlanDateStatement } from './modules/milestones/plan-date.entity.js';
import { PlanItem } from './modules/milestones/plan-item.entity.js';
import { SourceEntry } from './modules/milestones/source-entry.entity.js';
import { StatusReport } from './modules/milestones/status-report.entity.js';
import { Minutes } from './modules/minutes/minutes.entity.js';
import { MinutesBlock } from './modules/minutes/minutes-block.entity.js';
import { MinutesVersion } from './modules/minutes/minutes-version.entity.js';
import { Office } from './modules/offices/office.entity.js';
import { OfficeClock } from './modules/offices/office-clock.entity.js';
import { Locality } from './modules/organisations/locality.entity.js';
import { Organisation } from './modules/organisations/organisation.entity.js';
import { RenderJob } from './modules/pack-files/render-job.entity.js';
import { EditionContent } from './modules/packs/edition-content.entity.js';
import { EditionFile } from './modules/packs/edition-file.entity.js';
import { EditionReview } from './modules/packs/edition-review.entity.js';
import { Pack } from './modules/packs/pack.entity.js';
import { PackEdition } from './modules/packs/pack-edition.entity.js';
import { PackSection } from './modules/packs/pack-section.entity.js';
import { AttachmentContent } from './modules/papers/attachment-content.entity.js';
import { Paper } from './modules/papers/paper.entity.js';
import { PaperClearance } from './modules/papers/paper-clearance.entity.js';
import { PaperVersion } from './modules/papers/paper-version.entity.js';
import { Person } from './modules/people/person.entity.js';
import { Post } from './modules/people/post.entity.js';
import { PostHolder } from './modules/people/post-holder.entity.js';
import { RoleGrant } from './modules/people/role-grant.entity.js';
import { Document } from './modules/programmes/document.entity.js';
import { Lane } from './modules/programmes/lane.entity.js';
import { Pathway } from './modules/programmes/pathway.entity.js';
import { Programme } from './modules/programmes/programme.entity.js';
import { StructureNode } from './modules/programmes/structure-node.entity.js';
import { StructureVersion } from './modules/programmes/structure-version.entity.js';
import { ConsultationFeedback } from './modules/public-feedback/consultation-feedback.entity.js';
import { FeedbackResponse } from './modules/public-feedback/feedback-response.entity.js';
import { FeedbackResponseCorrection } from './modules/public-feedback/feedback-response-correction.entity.js';
import { FeedbackResponseLink } from './modules/public-feedback/feedback-response-link.entity.js';
import { ConsultationResponseCount } from './modules/public-feedback/response-count.entity.js';
import { DeliveryConfidence } from './modules/ratings/delivery-confidence.entity.js';
import { DeliveryRecommendation } from './modules/ratings/delivery-recommendation.entity.js';
import { WorkstreamJudgement } from './modules/ratings/workstream-judgement.entity.js';
import { WorkstreamRating } from './modules/ratings/workstream-rating.entity.js';
import { PeriodReturn } from './modules/reporting/period-return.entity.js';
import { PeriodStep } from './modules/reporting/period-step.entity.js';
import { ReportingCalendar } from './modules/reporting/reporting-calendar.entity.js';
import { ReportingPeriod } from './modules/reporting/reporting-period.entity.js';
import { ReturnLine } from './modules/reporting/return-line.entity.js';
import { ReturnLink } from './modules/reporting/return-link.entity.js';
import { ReturnLinkKey } from './modules/reporting/return-link-key.entity.js';
import { ReturnLinkUse } from './modules/reporting/return-link-use.entity.js';
import { ReturnQuery } from './modules/reporting/return-query.entity.js';
import { ReturnReminder } from './modules/reporting/return-reminder.entity.js';
import { Risk } from './modules/risks/risk.entity.js';
import { RiskPlanItem } from './modules/risks/risk-plan-item.entity.js';
import { Scenario } from './modules/scenarios/scenario.entity.js';
import { ScenarioItem } from './modules/scenarios/scenario-item.entity.js';
import { ScrutinyCase } from './modules/scrutiny/scrutiny-case.entity.js';
import { ScrutinyConsulted } from './modules/scrutiny/scrutiny-consulted.entity.js';
import { ScrutinyDate } from './modules/scrutiny/scrutiny-date.entity.js';
import { ScrutinyNotification } from './modules/scrutiny/scrutiny-notification.entity.js';
import { ScrutinyOutcome } from './modules/scrutiny/scrutiny-outcome.entity.js';
import { AssuranceTest } from './modules/service-change/assurance-test.entity.js';
import { BusinessCase } from './modules/service-change/business-case.entity.js';
import { BusinessCaseVersion } from './modules/service-change/business-case-version.entity.js';
import { PathwayStage } from './modules/service-change/pathway-stage.entity.js';
import { Workstream } from './modules/workstreams/workstream.entity.js';
import { AuditEvent } from './platform/audit/audit-event.entity.js';
import { AccessEvent } from './platform/auth/access-event.entity.js';
import { Credential } from './platform/auth/credential.entity.js';
import { Session } from './platform/auth/session.entity.js';
import { SignInAttempt } from './platform/auth/sign-in-attempt.entity.js';
import { SignInLink } from './platform/auth/sign-in-link.entity.js';
import { CodeCounter } from './platform/database/code-counter.entity.js';
import { IdempotencyKey } from './platform/database/idempotency-key.entity.js';

/** Every table that the application knows. The drift test compares them with the migrated database. */
export const entities = [
  AccessEvent,
  AgendaItem,
  AgendaSection,
  AttachmentContent,
  AttendanceRow,
  AuditEvent,
  BaselineSet,
  Body,
  BodyDelegation,
  BodyMember,
  BodyPredecessor,
  BodyProgramme,
  BodyScope,
  CalendarDay,
  CalendarFeed,
  CalendarFeedKey,
  CodeCounter,
  CommitteeReportRow,
  Credential,
  Decision,
  DecisionCondition,
  Declaration,
  DecisionCorrection,
  DecisionEffectRow,
  Dependency,
  Document,
  IdempotencyKey,
  Interest,
  Issue,
  IssuePlanItem,
  Lane,
  Locality,
  Meeting,
  MemberDeputy,
  Office,
  OfficeBranding,
  OfficeClock,
  Organisation,
  Paper,
  PaperClearance,
  PaperVersion,
  MeetingSeries,
  Office,
  OfficeClock,
  Organisation,
  OutboxMail,
  Pathway,
  Person,
  PlanDateStatement,
  PlanItem,
  Post,
  PostHolder,
  RestrictedPeriodRow,
  Programme,
  Risk,
  RiskPlanItem,
  RoleGrant,
  Scenario,
  ScenarioItem,
  Session,
  SignInAttempt,
  SignInLink,
  SourceEntry,
  StatusReport,
  StructureNode,
  StructureVersion,
  VoteRow,
  Workstream,
  ScrutinyCase,
  ScrutinyDate,
  ScrutinyConsulted,
  ScrutinyNotification,
  ScrutinyOutcome,
  Consultation,
  ConsultationDate,
  ConsultationDocument,
  ConsultationPrinciple,
  ConsultationResponseCount,
  ConsultationFeedback,
  FeedbackResponse,
  FeedbackResponseLink,
  FeedbackResponseCorrection,
  ImpactAssessment,
  SenateReview,
  SenateRecommendation,
  ActionItem,
  ActionReminderRow,
  Minutes,
  MinutesBlock,
  MinutesVersion,
  DeliveryConfidence,
  DeliveryRecommendation,
  WorkstreamJudgement,
  WorkstreamRating,
  EditionContent,
  EditionFile,
  EditionReview,
  Pack,
  PackEdition,
  PackSection,
  ReportingCalendar,
  ReportingPeriod,
  PeriodStep,
  PeriodReturn,
  ReturnLine,
  ReturnQuery,
  ReturnReminder,
  ReturnLink,
  ReturnLinkKey,
  ReturnLinkUse,
  RenderJob,
  PathwayStage,
  AssuranceTest,
  BusinessCase,
  BusinessCaseVersion,
];
