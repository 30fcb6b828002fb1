import { CreateOffice1764000000000 } from './1764000000000-create-office.js';
import { CreatePeople1764000100000 } from './1764000100000-create-people.js';
import { CreateProgramme1764000200000 } from './1764000200000-create-programme.js';
import { CreateGovernance1764000300000 } from './1764000300000-create-governance.js';
import { CreatePlan1764000400000 } from './1764000400000-create-plan.js';
import { CreateDecisionsAndRisks1764000500000 } from './1764000500000-create-decisions-and-risks.js';
import { CreateDoors1764000600000 } from './1764000600000-create-doors.js';
import { ArchiveRiskLinks1764000700000 } from './1764000700000-archive-risk-links.js';
import { MergeRisks1764000710000 } from './1764000710000-merge-risks.js';
import { RememberRolesOfAnswers1764000720000 } from './1764000720000-remember-roles-of-answers.js';
import { EndStalePasswordLinks1764000730000 } from './1764000730000-end-stale-password-links.js';
import { CreateCalendars1764001000000 } from './1764001000000-create-calendars.js';
import { CreateUncertainty1764001100000 } from './1764001100000-create-uncertainty.js';
import { TakeBaselines1764001200000 } from './1764001200000-take-baselines.js';
import { EstimateScenarios1764001350000 } from './1764001350000-estimate-scenarios.js';
import { NameWhatIsSignedOff1764001360000 } from './1764001360000-name-what-is-signed-off.js';
import { SettleLatePapers1764001500000 } from './1764001500000-settle-late-papers.js';
import { CreateAgendas1764002000000 } from './1764002000000-create-agendas.js';
import { KeepPapers1764002010000 } from './1764002010000-keep-papers.js';
import { ConstituteBodies1764002020000 } from './1764002020000-constitute-bodies.js';
import { RecordAttendance1764002021000 } from './1764002021000-record-attendance.js';
import { TakeDecisionsByEveryRoute1764002030000 } from './1764002030000-take-decisions-by-every-route.js';
import { CorrectDecisions1764002031000 } from './1764002031000-correct-decisions.js';
import { CarryOutDecisions1764002032000 } from './1764002032000-carry-out-decisions.js';
import { CreateCommitteeReports1764002040000 } from './1764002040000-create-committee-reports.js';
import { CreateMeetingSeries1764002050000 } from './1764002050000-create-meeting-series.js';
import { CreateCalendarFeeds1764002051000 } from './1764002051000-create-calendar-feeds.js';
import { CreateMailOutbox1764002052000 } from './1764002052000-create-mail-outbox.js';
import { CreateScrutiny1764002060000 } from './1764002060000-create-scrutiny.js';
import { CreateConsultations1764002061000 } from './1764002061000-create-consultations.js';
import { CreateAssessments1764002062000 } from './1764002062000-create-assessments.js';
import { CreateActions1764002070000 } from './1764002070000-create-actions.js';
import { KeepMinutes1764002071000 } from './1764002071000-keep-minutes.js';
import { ReadAsAt1764003000000 } from './1764003000000-read-as-at.js';
import { CreateReporting1764003010000 } from './1764003010000-create-reporting.js';
import { RateDelivery1764003020000 } from './1764003020000-rate-delivery.js';
import { CreatePacks1764003030000 } from './1764003030000-create-packs.js';
import { RenderPacks1764003040000 } from './1764003040000-render-packs.js';
import { CreateBranding1764003041000 } from './1764003041000-create-branding.js';
import { RememberWhatWasDrafted1764003060000 } from './1764003060000-remember-what-was-drafted.js';
import { RemindOfActions1764003070000 } from './1764003070000-remind-of-actions.js';
import { RateForAPeriod1764003080000 } from './1764003080000-rate-for-a-period.js';
import { CloseRecommendations1764003081000 } from './1764003081000-close-recommendations.js';
import { DropFilesOfDrafts1764003090000 } from './1764003090000-drop-files-of-drafts.js';
import { CreateServiceChange1764003110000 } from './1764003110000-create-service-change.js';
import { AnswerFeedback1764003120000 } from './1764003120000-answer-feedback.js';
import { CreateIssues1764003130000 } from './1764003130000-create-issues.js';
import { TellIssuesInPacks1764003131000 } from './1764003131000-tell-issues-in-packs.js';
import { ArchivePosts1764003150000 } from './1764003150000-archive-posts.js';

/** In the order in which they run. A migration that has been released is never edited: add the next one. */
export const migrations = [
  CreateOffice1764000000000,
  CreatePeople1764000100000,
  CreateProgramme1764000200000,
  CreateGovernance1764000300000,
  CreatePlan1764000400000,
  CreateDecisionsAndRisks1764000500000,
  CreateDoors1764000600000,
  ArchiveRiskLinks1764000700000,
  MergeRisks1764000710000,
  RememberRolesOfAnswers1764000720000,
  EndStalePasswordLinks1764000730000,
  CreateCalendars1764001000000,
  CreateUncertainty1764001100000,
  TakeBaselines1764001200000,
  EstimateScenarios1764001350000,
  NameWhatIsSignedOff1764001360000,
  SettleLatePapers1764001500000,
  CreateAgendas1764002000000,
  KeepPapers1764002010000,
  ConstituteBodies1764002020000,
  RecordAttendance1764002021000,
  TakeDecisionsByEveryRoute1764002030000,
  CorrectDecisions1764002031000,
  CarryOutDecisions1764002032000,
  CreateCommitteeReports1764002040000,
  CreateMeetingSeries1764002050000,
  CreateCalendarFeeds1764002051000,
  CreateMailOutbox1764002052000,
  CreateScrutiny1764002060000,
  CreateConsultations1764002061000,
  CreateAssessments1764002062000,
  CreateActions1764002070000,
  KeepMinutes1764002071000,
  ReadAsAt1764003000000,
  CreateReporting1764003010000,
  RateDelivery1764003020000,
  CreatePacks1764003030000,
  RenderPacks1764003040000,
  CreateBranding1764003041000,
  RememberWhatWasDrafted1764003060000,
  RemindOfActions1764003070000,
  RateForAPeriod1764003080000,
  CloseRecommendations1764003081000,
  DropFilesOfDrafts1764003090000,
  CreateServiceChange1764003110000,
  AnswerFeedback1764003120000,
  CreateIssues1764003130000,
  TellIssuesInPacks1764003131000,
  ArchivePosts1764003150000,
];
