import type { EntityManager } from 'typeorm';
import { STROKE_ASSESSMENT, STROKE_CASE, STROKE_CONSULTATION, STROKE_SENATE } from './data/consultation.js';
import { STP } from './data/programmes.js';
import { dateOf, entryOf } from './example-entries.js';
import { exampleId } from './example-id.js';
import { provenance } from './provenance.js';

const programme_id = exampleId('programme', STP);
const STATED_ON = '2017-11-24';

/** The stroke consultation as planned, with its scrutiny case, its impact assessment and its senate review. */
export async function loadConsultation(tx: EntityManager): Promise<void> {
  const caseId = await loadCase(tx);
  const consultationId = exampleId('consultation', STROKE_CONSULTATION.code);
  const opensId = exampleId('consultation-date', STROKE_CONSULTATION.opensAs);
  await insert(tx, 'consultation', {
    ...provenance(STROKE_CONSULTATION),
    id: consultationId,
    programme_id,
    code: STROKE_CONSULTATION.code,
    title: STROKE_CONSULTATION.title,
    scrutiny_case_id: caseId,
    launch_item_id: exampleId('plan-item', STROKE_CONSULTATION.launch),
    final_item_id: exampleId('plan-item', STROKE_CONSULTATION.finalChoice),
    opens_date_id: opensId,
    closes_at: '23:59',
  });
  await insert(tx, 'consultation_date', {
    ...provenance(STROKE_CONSULTATION),
    ...printedDate(STROKE_CONSULTATION.opensAs),
    id: opensId,
    programme_id,
    consultation_id: consultationId,
    role: 'OPENS',
    reason: STROKE_CONSULTATION.opensReason,
    stated_on: STATED_ON,
  });
  await insert(tx, 'impact_assessment', {
    ...provenance(STROKE_ASSESSMENT),
    id: exampleId('impact-assessment', STROKE_ASSESSMENT.code),
    programme_id,
    consultation_id: consultationId,
    code: STROKE_ASSESSMENT.code,
    kind: STROKE_ASSESSMENT.kind,
    title: STROKE_ASSESSMENT.title,
    state: 'FINAL',
    state_reason: STROKE_ASSESSMENT.note,
    final_on: STROKE_ASSESSMENT.finalOn,
  });
  await insert(tx, 'senate_review', {
    ...provenance(STROKE_SENATE),
    id: exampleId('senate-review', STROKE_SENATE.code),
    programme_id,
    consultation_id: consultationId,
    code: STROKE_SENATE.code,
    title: STROKE_SENATE.title,
    evidence_on: STROKE_SENATE.evidenceOn,
    panel_on: STROKE_SENATE.panelOn,
    draft_report_on: STROKE_SENATE.draftReportOn,
    final_report_on: STROKE_SENATE.finalReportOn,
    business_case_final_on: STROKE_SENATE.businessCaseFinalOn,
    note: STROKE_SENATE.note,
  });
}

async function loadCase(tx: EntityManager): Promise<string> {
  const id = exampleId('scrutiny-case', STROKE_CASE.code);
  const dateId = exampleId('scrutiny-date', STROKE_CASE.decidedAt);
  await insert(tx, 'scrutiny_case', {
    ...provenance(STROKE_CASE),
    id,
    programme_id,
    code: STROKE_CASE.code,
    title: STROKE_CASE.title,
    begun_on: STROKE_CASE.begunOn,
    determined_reason: STROKE_CASE.determinedReason,
    decision_date_id: dateId,
  });
  await insert(tx, 'scrutiny_date', {
    ...provenance({ source: '002:534', isInterpretation: true }),
    ...printedDate(STROKE_CASE.decidedAt),
    id: dateId,
    programme_id,
    case_id: id,
    role: 'DECISION',
    reason: 'As printed for scenario 1.',
    stated_on: STATED_ON,
  });
  await insert(tx, 'scrutiny_body', {
    ...provenance(STROKE_CASE),
    id: exampleId('scrutiny-body', STROKE_CASE.body),
    programme_id,
    case_id: id,
    body_id: exampleId('body', STROKE_CASE.body),
    note: STROKE_CASE.bodyNote,
  });
  return id;
}

const printedDate = (entry: string) => dateOf(entryOf(entry)!)!.columns;

/** What is left out keeps the default of its table. */
const INSERT = {
  scrutiny_case: `
    insert into scrutiny_case
          (office_id, id, programme_id, code, title, begun_on, determined_reason, decision_date_id,
           source_document, source_place, is_interpretation)
    select office_id, id, programme_id, code, title, begun_on, determined_reason, decision_date_id,
           source_document, source_place, is_interpretation
      from jsonb_populate_record(null::scrutiny_case, $1)`,
  scrutiny_date: `
    insert into scrutiny_date
          (office_id, id, programme_id, case_id, role, reason, stated_on, date_text, date_shape,
           date_confidence, earliest, latest, date_precision, date_calendar, edtf, is_year_inferred, date_note,
           source_document, source_place, is_interpretation)
    select office_id, id, programme_id, case_id, role, reason, stated_on, date_text, date_shape,
           date_confidence, earliest, latest, date_precision, date_calendar, edtf, is_year_inferred, date_note,
           source_document, source_place, is_interpretation
      from jsonb_populate_record(null::scrutiny_date, $1)`,
  scrutiny_body: `
    insert into scrutiny_body
          (office_id, id, programme_id, case_id, body_id, note, source_document, source_place,
           is_interpretation)
    select office_id, id, programme_id, case_id, body_id, note, source_document, source_place,
           is_interpretation
      from jsonb_populate_record(null::scrutiny_body, $1)`,
  consultation: `
    insert into consultation
          (office_id, id, programme_id, code, title, scrutiny_case_id, launch_item_id, final_item_id,
           opens_date_id, closes_at, source_document, source_place, is_interpretation)
    select office_id, id, programme_id, code, title, scrutiny_case_id, launch_item_id, final_item_id,
           opens_date_id, closes_at, source_document, source_place, is_interpretation
      from jsonb_populate_record(null::consultation, $1)`,
  consultation_date: `
    insert into consultation_date
          (office_id, id, programme_id, consultation_id, role, reason, stated_on, date_text, date_shape,
           date_confidence, earliest, latest, date_precision, date_calendar, edtf, is_year_inferred, date_note,
           source_document, source_place, is_interpretation)
    select office_id, id, programme_id, consultation_id, role, reason, stated_on, date_text, date_shape,
           date_confidence, earliest, latest, date_precision, date_calendar, edtf, is_year_inferred, date_note,
           source_document, source_place, is_interpretation
      from jsonb_populate_record(null::consultation_date, $1)`,
  impact_assessment: `
    insert into impact_assessment
          (office_id, id, programme_id, consultation_id, code, kind, title, state, state_reason, final_on,
           source_document, source_place, is_interpretation)
    select office_id, id, programme_id, consultation_id, code, kind, title, state, state_reason, final_on,
           source_document, source_place, is_interpretation
      from jsonb_populate_record(null::impact_assessment, $1)`,
  senate_review: `
    insert into senate_review
          (office_id, id, programme_id, consultation_id, code, title, evidence_on, panel_on, draft_report_on,
           final_report_on, business_case_final_on, note, source_document, source_place, is_interpretation)
    select office_id, id, programme_id, consultation_id, code, title, evidence_on, panel_on, draft_report_on,
           final_report_on, business_case_final_on, note, source_document, source_place, is_interpretation
      from jsonb_populate_record(null::senate_review, $1)`,
} as const;

async function insert(
  tx: EntityManager,
  table: keyof typeof INSERT,
  row: Record<string, unknown>,
): Promise<void> {
  await tx.query(INSERT[table], [JSON.stringify(row)]);
}
