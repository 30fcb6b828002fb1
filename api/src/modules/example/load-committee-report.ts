import { readPlanDate } from '@gantry/shared/dates/read-plan-date';
import type { EntityManager } from 'typeorm';
import { columnsOf } from '../../platform/dates/plan-date-columns.js';
import { MBC_REPORT } from './data/committee-report.js';
import { STP } from './data/programmes.js';
import { exampleId } from './example-id.js';
import { provenance } from './provenance.js';

/** The report to the borough council's committee. It was printed as final; no paper says whether it was presented. */
export async function loadCommitteeReport(tx: EntityManager): Promise<void> {
  const { body, meeting, source, timetable, ...content } = MBC_REPORT;
  const id = exampleId('committee-report', meeting);
  const row = {
    ...provenance({ source }),
    id,
    series_id: id,
    edition: 1,
    programme_id: exampleId('programme', STP),
    body_id: exampleId('body', body),
    meeting_id: exampleId('meeting', meeting),
    title: content.title,
    state: 'FINAL',
    is_final_decision: content.isFinalDecision,
    final_decision_maker: content.finalDecisionMaker,
    lead_head_of_service: content.leadHeadOfService,
    lead_officer: content.leadOfficer,
    wards_affected: content.wardsAffected,
    purpose: content.purpose,
    background: content.background,
    reasons: content.reasons,
    consultation: content.consultation,
    next_steps: content.nextSteps,
    recommendations: content.recommendations,
    priorities: content.priorities,
    timetable: timetable.map(({ meeting: name, printed }) => ({ meeting: name, date: dateOf(printed) })),
    options: content.options,
    implications: content.implications,
    appendices: content.appendices,
    finalised_on: '2016-12-13',
    classification: content.classification,
  };
  await tx.query(
    `insert into committee_report (
            office_id, id, series_id, edition, programme_id, body_id, meeting_id, title, state, is_final_decision, final_decision_maker,
            lead_head_of_service, lead_officer, wards_affected, purpose, background, reasons, consultation, next_steps,
            recommendations, priorities, timetable, options, implications, appendices, finalised_on, classification,
            source_document, source_place, is_interpretation)
     select office_id, id, series_id, edition, programme_id, body_id, meeting_id, title, state, is_final_decision, final_decision_maker,
            lead_head_of_service, lead_officer, wards_affected, purpose, background, reasons, consultation, next_steps,
            recommendations, priorities, timetable, options, implications, appendices, finalised_on, classification,
            source_document, source_place, is_interpretation
       from jsonb_populate_record(null::committee_report, $1)`,
    [JSON.stringify(row)],
  );
}

function dateOf(printed: string) {
  const read = readPlanDate(printed, { expects: 'point' });
  if (!read.ok) throw new Error(`The example prints no date: ${printed}`);
  return columnsOf(read.date);
}
