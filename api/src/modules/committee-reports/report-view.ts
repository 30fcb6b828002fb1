import { can, type ReadFilter } from '@gantry/shared/policy/policy';
import type { Classification } from '@gantry/shared/policy/roles';
import {
  type CommitteeReport,
  type Recommendation,
  recommendationSentence,
} from '@gantry/shared/reports/committee-report';
import { finalisingProblems, unsignedProblems } from '@gantry/shared/reports/report-rules';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { planDateOf, planDateView } from '../../platform/dates/plan-date-columns.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { type FlatDate, flatDate } from '../governing-bodies/index.js';
import type { CommitteeReportRow } from './committee-report.entity.js';
import type { CommitteeReportRowType, CommitteeReportType } from './committee-report.types.js';
import { REPORTS } from './committee-reports.sql.js';
import { reachReport, WRITES } from './stored-report.js';

type Lists = Pick<
  CommitteeReportRow,
  'recommendations' | 'priorities' | 'timetable' | 'options' | 'implications' | 'appendices' | 'purpose'
>;

/** A report as the flat statement gives it. */
export interface ReportFlat extends FlatDate, Lists {
  id: string;
  version: number;
  title: string;
  programme_id: string;
  edition: number;
  state: CommitteeReportRow['state'];
  body_id: string;
  body_name: string;
  meeting_id: string | null;
  meeting_title: string | null;
  is_final_decision: boolean;
  final_decision_maker: string;
  lead_head_of_service: string;
  lead_officer: string;
  wards_affected: string;
  background: string;
  reasons: string;
  consultation: string;
  next_steps: string;
  finalised_on: string | null;
  finalised_reason: string | null;
  presented_on: string | null;
  classification: Classification;
  exempt_paragraph: number | null;
  exempt_reason: string | null;
  agenda_item_id: string | null;
  agenda_item_title: string | null;
  editions: { id: string; edition: number; state: CommitteeReportRow['state'] }[];
  is_interpretation: boolean;
  source_title: string | null;
  changed_on: string;
}

export function reportValues(officeId: string, programmeId: string, id: string | null, filter: ReadFilter) {
  return [officeId, programmeId, id, filter.classes, filter.exemptBodyIds];
}

/** One report as the reader may see it, with what a document of it needs. */
export async function reportFlat(
  db: EntityManager,
  actor: SignedIn,
  id: string,
): Promise<{ row: ReportFlat; programme: string; today: string }> {
  const { report, programme } = await reachReport(db, actor, id);
  const values = reportValues(actor.officeId, programme.id, report.id, programme.filter);
  const [row]: ReportFlat[] = await db.query(REPORTS, values);
  if (!row) throw notFound('report');
  return { row, programme: programme.name, today: programme.today };
}

/** One report in full. Also what every change of a report answers. */
export async function reportView(
  db: EntityManager,
  actor: SignedIn,
  id: string,
): Promise<CommitteeReportType> {
  const { row } = await reportFlat(db, actor, id);
  const { officeId } = actor;
  return {
    ...reportRow(row),
    isFinalDecision: row.is_final_decision,
    finalDecisionMaker: row.final_decision_maker,
    leadHeadOfService: row.lead_head_of_service,
    leadOfficer: row.lead_officer,
    wardsAffected: row.wards_affected,
    purpose: row.purpose,
    background: row.background,
    reasons: row.reasons,
    consultation: row.consultation,
    nextSteps: row.next_steps,
    recommendations: row.recommendations.map(recommendation),
    priorities: row.priorities,
    timetable: row.timetable.map(({ meeting, date }) => ({
      meeting,
      date: date === null ? null : planDateView(planDateOf(date)),
    })),
    options: row.options,
    implications: row.implications,
    appendices: row.appendices,
    exemptParagraph: row.exempt_paragraph,
    exemptReason: row.exempt_reason,
    finalisedOn: row.finalised_on,
    finalisedReason: row.finalised_reason,
    presentedOn: row.presented_on,
    agendaItemId: row.agenda_item_title === null ? null : row.agenda_item_id,
    agendaItemTitle: row.agenda_item_title,
    editions: row.editions,
    warnings: row.state === 'DRAFT' ? finalisingProblems(row) : [],
    sourceDocument: row.source_title,
    mayEdit: can(actor, WRITES, { officeId, programmeId: row.programme_id, bodyId: row.body_id }),
  };
}

export function reportRow(row: ReportFlat): CommitteeReportRowType {
  return {
    id: row.id,
    version: row.version,
    title: row.title,
    programmeId: row.programme_id,
    edition: row.edition,
    isReplaced: row.editions.some(({ edition }) => edition > row.edition),
    state: row.state,
    bodyId: row.body_id,
    bodyName: row.body_name,
    meetingId: row.meeting_title === null ? null : row.meeting_id,
    meetingTitle: row.meeting_title,
    meetingDate: planDateView(flatDate(row)),
    recommendationCount: row.recommendations.length,
    unsignedCount: row.implications.filter((one) => unsignedProblems([one]).length > 0).length,
    classification: row.classification,
    isInterpretation: row.is_interpretation,
    changedOn: row.changed_on,
  };
}

/** What the rule book makes a document of. */
export function reportFacts(row: ReportFlat): CommitteeReport {
  return {
    title: row.title,
    committee: row.body_name,
    meetingDate: flatDate(row),
    isFinalDecision: row.is_final_decision,
    finalDecisionMaker: row.final_decision_maker,
    leadHeadOfService: row.lead_head_of_service,
    leadOfficer: row.lead_officer,
    classification: row.classification,
    exemptParagraph: row.exempt_paragraph,
    wardsAffected: row.wards_affected,
    purpose: row.purpose,
    background: row.background,
    reasons: row.reasons,
    consultation: row.consultation,
    nextSteps: row.next_steps,
    recommendations: row.recommendations,
    priorities: row.priorities,
    timetable: row.timetable.map(({ meeting, date }) => ({
      meeting,
      date: date === null ? null : planDateOf(date),
    })),
    options: row.options,
    implications: row.implications,
    appendices: row.appendices,
  };
}

function recommendation(one: Recommendation, at: number) {
  return { ...one, number: at + 1, sentence: recommendationSentence(one) };
}
