import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A public consultation: what it is about, when it is open and how its days are counted, and what it rests on. */
export class CreateConsultations1764002061000 implements MigrationInterface {
  name = 'CreateConsultations1764002061000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table consultation (
        office_id uuid not null,
        id uuid not null,
        programme_id uuid not null,
        code text not null,
        title text not null,
        state text not null default 'PLANNED',
        paused_state text,
        state_reason text,
        scrutiny_case_id uuid,
        launch_item_id uuid,
        final_item_id uuid,
        launch_decision_id uuid,
        final_decision_id uuid,
        assurance_decision_id uuid,
        assurance_outcome text,
        assurance_on date,
        assurance_evidence text,
        options text[] not null default '{}',
        options_on date,
        audience text,
        analyst text,
        opens_date_id uuid,
        closes_date_id uuid,
        original_close_date_id uuid,
        counting text not null default 'OPENING_DAY_NOT_COUNTED',
        norm_weeks integer not null default 12,
        length_reason text,
        closes_at time not null,
        launched_on date,
        closed_on date,
        like parts.row_stamp including defaults,
        constraint consultation_pk primary key (office_id, id),
        constraint consultation_in_programme unique (office_id, programme_id, id),
        constraint consultation_code_once unique (office_id, programme_id, code),
        constraint consultation_programme foreign key (office_id, programme_id) references programme (office_id, id),
        constraint consultation_scrutiny_case foreign key (office_id, programme_id, scrutiny_case_id) references scrutiny_case (office_id, programme_id, id),
        constraint consultation_launch_item foreign key (office_id, programme_id, launch_item_id) references plan_item (office_id, programme_id, id),
        constraint consultation_final_item foreign key (office_id, programme_id, final_item_id) references plan_item (office_id, programme_id, id),
        constraint consultation_launch_decision foreign key (office_id, programme_id, launch_decision_id) references decision (office_id, programme_id, id),
        constraint consultation_final_decision foreign key (office_id, programme_id, final_decision_id) references decision (office_id, programme_id, id),
        constraint consultation_assurance_decision foreign key (office_id, programme_id, assurance_decision_id) references decision (office_id, programme_id, id),
        constraint consultation_title_written check (length(btrim(title)) > 0),
        constraint consultation_state_known check (state in ('PLANNED','APPROVED_TO_LAUNCH','LIVE','CLOSED','ANALYSED','REPORTED','DECIDED','PAUSED','WITHDRAWN')),
        constraint consultation_paused_from_known check (paused_state in ('PLANNED','APPROVED_TO_LAUNCH','LIVE')),
        constraint consultation_paused_from_somewhere check ((state = 'PAUSED') = (paused_state is not null)),
        constraint consultation_withdrawn_with_reason check (state not in ('PAUSED','WITHDRAWN') or state_reason is not null),
        constraint consultation_approved_by_decision check (state <> 'APPROVED_TO_LAUNCH' or launch_decision_id is not null),
        constraint consultation_live_since check (state not in ('LIVE','CLOSED','ANALYSED','REPORTED','DECIDED') or launched_on is not null),
        constraint consultation_closed_since check (state not in ('CLOSED','ANALYSED','REPORTED','DECIDED') or closed_on is not null),
        constraint consultation_assurance_known check (assurance_outcome in ('ASSURED','ASSURED_WITH_CONDITIONS','NOT_ASSURED','DEFERRED')),
        constraint consultation_assurance_shown check ((assurance_outcome is null) = (assurance_on is null) and (assurance_outcome is null) = (assurance_evidence is null)),
        constraint consultation_counting_known check (counting in ('OPENING_DAY_NOT_COUNTED','OPENING_DAY_COUNTED')),
        constraint consultation_norm_sensible check (norm_weeks >= 1 and norm_weeks <= 52)
      )`);
    await q.query(
      `create index consultation_by_final_item on consultation (office_id, programme_id, final_item_id)`,
    );
    await q.query(
      `create index consultation_by_launch_item on consultation (office_id, programme_id, launch_item_id)`,
    );
    await q.query(`
      create table consultation_date (
        office_id uuid not null,
        id uuid not null,
        programme_id uuid not null,
        consultation_id uuid not null,
        role text not null,
        is_extension boolean not null default false,
        like parts.plan_date including defaults including constraints,
        reason text not null,
        stated_on date not null,
        like parts.row_stamp including defaults,
        constraint consultation_date_pk primary key (office_id, id),
        constraint consultation_date_of_consultation unique (office_id, consultation_id, id),
        constraint consultation_date_consultation foreign key (office_id, programme_id, consultation_id) references consultation (office_id, programme_id, id),
        constraint consultation_date_role_known check (role in ('OPENS','CLOSES')),
        constraint consultation_date_extends_close check (role = 'CLOSES' or not is_extension),
        constraint consultation_date_stated check (date_text is not null),
        constraint consultation_date_reason_written check (length(btrim(reason)) > 0)
      )`);
    await q.query(`
      alter table consultation
        add constraint consultation_opens_date foreign key (office_id, id, opens_date_id) references consultation_date (office_id, consultation_id, id) deferrable initially deferred,
        add constraint consultation_closes_date foreign key (office_id, id, closes_date_id) references consultation_date (office_id, consultation_id, id) deferrable initially deferred,
        add constraint consultation_original_close_date foreign key (office_id, id, original_close_date_id) references consultation_date (office_id, consultation_id, id) deferrable initially deferred`);
    await q.query(`
      create table consultation_document (
        office_id uuid not null,
        id uuid not null,
        programme_id uuid not null,
        consultation_id uuid not null,
        kind text not null,
        title text not null,
        address text not null,
        published_on date,
        archived_at timestamptz,
        archive_reason text,
        like parts.row_stamp including defaults,
        constraint consultation_document_pk primary key (office_id, id),
        constraint consultation_document_consultation foreign key (office_id, programme_id, consultation_id) references consultation (office_id, programme_id, id),
        constraint consultation_document_kind_known check (kind in ('CONSULTATION_DOCUMENT','SUPPORTING','ACTIVITY_REPORT','RESPONSE_REPORT')),
        constraint consultation_document_title_written check (length(btrim(title)) > 0),
        constraint consultation_document_address_on_web check (address ~ '^https?://'),
        constraint consultation_document_archived_with_reason check ((archived_at is null) = (archive_reason is null))
      )`);
    await q.query(
      `create index consultation_document_by_consultation on consultation_document (office_id, consultation_id)`,
    );
    await q.query(`
      create table consultation_principle (
        office_id uuid not null,
        id uuid not null,
        programme_id uuid not null,
        consultation_id uuid not null,
        principle text not null,
        evidence text not null,
        is_met boolean not null default false,
        like parts.row_stamp including defaults,
        constraint consultation_principle_pk primary key (office_id, id),
        constraint consultation_principle_once unique (office_id, consultation_id, principle),
        constraint consultation_principle_consultation foreign key (office_id, programme_id, consultation_id) references consultation (office_id, programme_id, id),
        constraint consultation_principle_known check (principle in ('G1','G2','G3','G4')),
        constraint consultation_principle_evidence_written check (length(btrim(evidence)) > 0)
      )`);
    for (const table of [
      'consultation',
      'consultation_date',
      'consultation_document',
      'consultation_principle',
    ])
      await q.query('call keep_history_of($1)', [table]);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(
      `alter table consultation drop constraint consultation_opens_date, drop constraint consultation_closes_date,
         drop constraint consultation_original_close_date`,
    );
    await q.query(
      `drop table consultation_principle, consultation_document, consultation_date, consultation`,
    );
  }
}
