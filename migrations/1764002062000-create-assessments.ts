import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Impact assessments of a programme, and reviews of its proposals by a clinical senate. */
export class CreateAssessments1764002062000 implements MigrationInterface {
  name = 'CreateAssessments1764002062000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table impact_assessment (
        office_id uuid not null,
        id uuid not null,
        programme_id uuid not null,
        consultation_id uuid,
        code text not null,
        kind text not null,
        title text not null,
        state text not null,
        state_reason text,
        covers text,
        covers_on date,
        final_on date,
        address text,
        like parts.row_stamp including defaults,
        constraint impact_assessment_pk primary key (office_id, id),
        constraint impact_assessment_code_once unique (office_id, programme_id, code),
        constraint impact_assessment_programme foreign key (office_id, programme_id) references programme (office_id, id),
        constraint impact_assessment_consultation foreign key (office_id, programme_id, consultation_id) references consultation (office_id, programme_id, id),
        constraint impact_assessment_kind_known check (kind in ('IIA','EQIA','EHIA','QIA','DPIA')),
        constraint impact_assessment_state_known check (state in ('NOT_REQUIRED','SCREENING','IN_PROGRESS','DRAFT','FINAL','REFRESH_DUE')),
        constraint impact_assessment_title_written check (length(btrim(title)) > 0),
        constraint impact_assessment_none_says_why check (state <> 'NOT_REQUIRED' or state_reason is not null),
        constraint impact_assessment_final_since check (state <> 'FINAL' or final_on is not null),
        constraint impact_assessment_address_on_web check (address ~ '^https?://')
      )`);
    await q.query(`
      create table senate_review (
        office_id uuid not null,
        id uuid not null,
        programme_id uuid not null,
        consultation_id uuid,
        code text not null,
        title text not null,
        requested_on date,
        terms_agreed_on date,
        evidence_on date,
        panel_on date,
        draft_report_on date,
        accuracy_due_on date,
        final_report_on date,
        business_case_final_on date,
        note text,
        like parts.row_stamp including defaults,
        constraint senate_review_pk primary key (office_id, id),
        constraint senate_review_in_programme unique (office_id, programme_id, id),
        constraint senate_review_code_once unique (office_id, programme_id, code),
        constraint senate_review_programme foreign key (office_id, programme_id) references programme (office_id, id),
        constraint senate_review_consultation foreign key (office_id, programme_id, consultation_id) references consultation (office_id, programme_id, id),
        constraint senate_review_title_written check (length(btrim(title)) > 0)
      )`);
    await q.query(`
      create table senate_recommendation (
        office_id uuid not null,
        id uuid not null,
        programme_id uuid not null,
        review_id uuid not null,
        number integer not null,
        wording text not null,
        answer text,
        answer_reason text,
        owner text,
        like parts.row_stamp including defaults,
        constraint senate_recommendation_pk primary key (office_id, id),
        constraint senate_recommendation_number_once unique (office_id, review_id, number),
        constraint senate_recommendation_review foreign key (office_id, programme_id, review_id) references senate_review (office_id, programme_id, id),
        constraint senate_recommendation_wording_written check (length(btrim(wording)) > 0),
        constraint senate_recommendation_answer_known check (answer in ('ACCEPTED','PARTLY','REJECTED')),
        constraint senate_recommendation_answer_owned check (answer is null or answer = 'REJECTED' or owner is not null),
        constraint senate_recommendation_rejected_with_reason check (coalesce(answer, 'ACCEPTED') = 'ACCEPTED' or answer_reason is not null)
      )`);
    for (const table of ['impact_assessment', 'senate_review', 'senate_recommendation'])
      await q.query('call keep_history_of($1)', [table]);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table senate_recommendation, senate_review, impact_assessment`);
  }
}
