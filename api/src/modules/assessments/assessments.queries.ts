import {
  type Assessment,
  type AssessmentKind,
  type AssessmentState,
  staleAssessmentProblems,
} from '@gantry/shared/consultation/impact-assessments';
import { senateProblems, senateSentence } from '@gantry/shared/consultation/senate-review';
import { day } from '@gantry/shared/dates/day';
import { can } from '@gantry/shared/policy/policy';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { type ReadableProgramme, readableProgramme } from '../programmes/index.js';
import type {
  AssessmentsType,
  ImpactAssessmentType,
  SenateRecommendationType,
  SenateReviewType,
} from './assessment.types.js';

type Db = Pick<EntityManager, 'query'>;
type Reach = Pick<ReadableProgramme, 'id' | 'filter'>;

@Injectable()
export class AssessmentsQueries {
  constructor(private readonly db: DataSource) {}

  async list(actor: SignedIn, programmeId: string): Promise<AssessmentsType> {
    const programme = await readableProgramme(this.db.manager, actor, programmeId);
    const { officeId } = actor;
    const subject = { officeId, programmeId: programme.id };
    return {
      assessments: await assessmentRows(this.db.manager, officeId, programme, null),
      reviews: await reviewRows(this.db.manager, officeId, programme, null),
      mayEdit: !programme.isArchived && can(actor, 'assessment:edit', subject),
    };
  }
}

/** One assessment as the reader may see it. */
export async function assessmentInFull(
  db: Db,
  officeId: string,
  programme: Reach,
  id: string,
): Promise<ImpactAssessmentType> {
  const [found] = await assessmentRows(db, officeId, programme, id);
  if (!found) throw notFound('assessment');
  return found;
}

/** One review with its recommendations. */
export async function reviewInFull(
  db: Db,
  officeId: string,
  programme: Reach,
  id: string,
): Promise<SenateReviewType> {
  const [found] = await reviewRows(db, officeId, programme, id);
  if (!found) throw notFound('senate review');
  return found;
}

/** The assessments that a consultation stands on: its own and those of the whole programme. */
export async function assessmentsFor(
  db: Db,
  officeId: string,
  programmeId: string,
): Promise<(Assessment & { consultationId: string | null })[]> {
  const rows: {
    title: string;
    kind: AssessmentKind;
    state: AssessmentState;
    reason: string | null;
    covers_on: string | null;
    final_on: string | null;
    consultation_id: string | null;
  }[] = await db.query(
    `select title, kind, state, state_reason as reason, covers_on::text, final_on::text, consultation_id
       from impact_assessment where office_id = $1 and programme_id = $2 order by code`,
    [officeId, programmeId],
  );
  return rows.map(({ title, kind, state, reason, covers_on, final_on, consultation_id }) => ({
    title,
    kind,
    state,
    reason,
    coversOptionsOf: dayOrNull(covers_on),
    finalOn: dayOrNull(final_on),
    consultationId: consultation_id,
  }));
}

type AssessmentRow = Omit<ImpactAssessmentType, 'warnings'> & { optionsOn: string | null };

async function assessmentRows(
  db: Db,
  officeId: string,
  { id: programmeId, filter }: Reach,
  id: string | null,
): Promise<ImpactAssessmentType[]> {
  const rows: AssessmentRow[] = await db.query(ASSESSMENTS, [officeId, programmeId, filter.classes, id]);
  return rows.map(({ optionsOn, ...row }) => ({
    ...row,
    warnings: staleAssessmentProblems(
      [
        {
          title: row.title,
          kind: row.kind,
          state: row.state,
          reason: row.stateReason,
          coversOptionsOf: dayOrNull(row.coversOn),
          finalOn: dayOrNull(row.finalOn),
        },
      ],
      dayOrNull(optionsOn),
    ),
  }));
}

type ReviewRow = Omit<SenateReviewType, 'recommendations' | 'warnings' | 'sentence'>;

async function reviewRows(
  db: Db,
  officeId: string,
  { id: programmeId, filter }: Reach,
  id: string | null,
): Promise<SenateReviewType[]> {
  const rows: ReviewRow[] = await db.query(REVIEWS, [officeId, programmeId, filter.classes, id]);
  if (rows.length === 0) return [];
  const recommendations: (SenateRecommendationType & { reviewId: string })[] = await db.query(
    RECOMMENDATIONS,
    [officeId, rows.map((row) => row.id)],
  );
  return rows.map((row) => ({
    ...row,
    sentence: senateSentence(dayOrNull(row.evidenceOn), dayOrNull(row.finalReportOn)),
    recommendations: recommendations
      .filter(({ reviewId }) => reviewId === row.id)
      .map(({ reviewId, ...each }) => each),
    warnings: reviewProblems(row),
  }));
}

/** `CS-1` and `CS-2` of a stored review. */
export function reviewProblems(
  review: Pick<SenateReviewType, 'requestedOn' | 'panelOn' | 'finalReportOn' | 'businessCaseFinalOn'>,
) {
  return senateProblems({
    requestedOn: dayOrNull(review.requestedOn),
    panelOn: dayOrNull(review.panelOn),
    finalReportOn: dayOrNull(review.finalReportOn),
    businessCaseFinalOn: dayOrNull(review.businessCaseFinalOn),
  });
}

const dayOrNull = (iso: string | null) => (iso === null ? null : day(iso));

const ASSESSMENTS = `
  select a.id, a.version, a.code, a.kind, a.title, a.state, a.state_reason as "stateReason", a.covers,
         a.covers_on::text as "coversOn", a.final_on::text as "finalOn", a.address, a.consultation_id as "consultationId",
         c.options_on::text as "optionsOn", a.source_place as "sourcePlace", a.is_interpretation as "isInterpretation",
         coalesce((select t.title from document t where t.office_id = a.office_id and t.code = a.source_document), a.source_document) as "sourceDocument"
    from impact_assessment a
    left join consultation c on c.office_id = a.office_id and c.id = a.consultation_id
   where a.office_id = $1 and a.programme_id = $2 and 'OFFICIAL' = any($3) and ($4::uuid is null or a.id = $4)
   order by a.code`;

const REVIEWS = `
  select r.id, r.version, r.code, r.title, r.requested_on::text as "requestedOn", r.terms_agreed_on::text as "termsAgreedOn",
         r.evidence_on::text as "evidenceOn", r.panel_on::text as "panelOn", r.draft_report_on::text as "draftReportOn",
         r.accuracy_due_on::text as "accuracyDueOn", r.final_report_on::text as "finalReportOn",
         r.business_case_final_on::text as "businessCaseFinalOn", r.note, r.source_place as "sourcePlace",
         r.is_interpretation as "isInterpretation",
         coalesce((select t.title from document t where t.office_id = r.office_id and t.code = r.source_document), r.source_document) as "sourceDocument"
    from senate_review r
   where r.office_id = $1 and r.programme_id = $2 and 'OFFICIAL' = any($3) and ($4::uuid is null or r.id = $4)
   order by r.code`;

const RECOMMENDATIONS = `
  select s.id, s.version, s.review_id as "reviewId", s.number, s.wording, s.answer, s.answer_reason as "answerReason", s.owner
    from senate_recommendation s
   where s.office_id = $1 and s.review_id = any($2::uuid[])
   order by s.number`;
