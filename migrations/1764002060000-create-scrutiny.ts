import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a scrutiny committee is asked about a proposal, what it was told and what it answered. Dates are statements that
 * are added and never changed, so that a notification can say which of them it told of.
 */
export class CreateScrutiny1764002060000 implements MigrationInterface {
  name = 'CreateScrutiny1764002060000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table scrutiny_case (
        office_id uuid not null,
        id uuid not null,
        programme_id uuid not null,
        code text not null,
        title text not null,
        begun_on date not null,
        substantial_change text not null default 'UNDETERMINED',
        determined_by text,
        determined_on date,
        determined_reason text,
        regime_set text,
        regime_reason text,
        stage_number integer,
        early_reason text,
        decision_date_id uuid,
        comments_date_id uuid,
        like parts.row_stamp including defaults,
        constraint scrutiny_case_pk primary key (office_id, id),
        constraint scrutiny_case_in_programme unique (office_id, programme_id, id),
        constraint scrutiny_case_code_once unique (office_id, programme_id, code),
        constraint scrutiny_case_programme foreign key (office_id, programme_id) references programme (office_id, id),
        constraint scrutiny_case_title_written check (length(btrim(title)) > 0),
        constraint scrutiny_case_change_known check (substantial_change in ('YES','NO','UNDETERMINED')),
        constraint scrutiny_case_determined_by_someone check (substantial_change = 'UNDETERMINED' or (determined_by is not null and determined_on is not null)),
        constraint scrutiny_case_regime_known check (regime_set in ('REGULATIONS_2013','CALL_IN_2024')),
        constraint scrutiny_case_regime_says_why check ((regime_set is null) = (regime_reason is null)),
        constraint scrutiny_case_stage_counted check (stage_number >= 1 and stage_number <= 30)
      )`);
    await q.query(`
      create table scrutiny_date (
        office_id uuid not null,
        id uuid not null,
        programme_id uuid not null,
        case_id uuid not null,
        role text not null,
        like parts.plan_date including defaults including constraints,
        reason text not null,
        stated_on date not null,
        like parts.row_stamp including defaults,
        constraint scrutiny_date_pk primary key (office_id, id),
        constraint scrutiny_date_of_case unique (office_id, case_id, id),
        constraint scrutiny_date_case foreign key (office_id, programme_id, case_id) references scrutiny_case (office_id, programme_id, id),
        constraint scrutiny_date_role_known check (role in ('DECISION','COMMENTS_BY')),
        constraint scrutiny_date_stated check (date_text is not null),
        constraint scrutiny_date_reason_written check (length(btrim(reason)) > 0)
      )`);
    await q.query(`
      alter table scrutiny_case
        add constraint scrutiny_case_decision_date foreign key (office_id, id, decision_date_id) references scrutiny_date (office_id, case_id, id) deferrable initially deferred,
        add constraint scrutiny_case_comments_date foreign key (office_id, id, comments_date_id) references scrutiny_date (office_id, case_id, id) deferrable initially deferred`);
    await q.query(`
      create table scrutiny_body (
        office_id uuid not null,
        id uuid not null,
        programme_id uuid not null,
        case_id uuid not null,
        body_id uuid not null,
        consulted_on date,
        note text,
        like parts.row_stamp including defaults,
        constraint scrutiny_body_pk primary key (office_id, id),
        constraint scrutiny_body_once unique (office_id, case_id, body_id),
        constraint scrutiny_body_case foreign key (office_id, programme_id, case_id) references scrutiny_case (office_id, programme_id, id),
        constraint scrutiny_body_body foreign key (office_id, body_id) references body (office_id, id)
      )`);
    await q.query(`
      create table scrutiny_notification (
        office_id uuid not null,
        id uuid not null,
        programme_id uuid not null,
        case_id uuid not null,
        told_on date not null,
        told_whom text not null,
        told_by text not null,
        published_at text,
        decision_date_id uuid,
        comments_date_id uuid,
        like parts.row_stamp including defaults,
        constraint scrutiny_notification_pk primary key (office_id, id),
        constraint scrutiny_notification_case foreign key (office_id, programme_id, case_id) references scrutiny_case (office_id, programme_id, id),
        constraint scrutiny_notification_decision_date foreign key (office_id, case_id, decision_date_id) references scrutiny_date (office_id, case_id, id),
        constraint scrutiny_notification_comments_date foreign key (office_id, case_id, comments_date_id) references scrutiny_date (office_id, case_id, id),
        constraint scrutiny_notification_tells check (decision_date_id is not null or comments_date_id is not null),
        constraint scrutiny_notification_whom_written check (length(btrim(told_whom)) > 0),
        constraint scrutiny_notification_by_written check (length(btrim(told_by)) > 0)
      )`);
    await q.query(
      `create index scrutiny_notification_by_case on scrutiny_notification (office_id, case_id, told_on)`,
    );
    await q.query(`
      create table scrutiny_outcome (
        office_id uuid not null,
        id uuid not null,
        programme_id uuid not null,
        case_id uuid not null,
        body_id uuid,
        decision_id uuid,
        outcome text not null,
        given_on date not null,
        summary text,
        direction_on date,
        replied_on date,
        reply text,
        like parts.row_stamp including defaults,
        constraint scrutiny_outcome_pk primary key (office_id, id),
        constraint scrutiny_outcome_case foreign key (office_id, programme_id, case_id) references scrutiny_case (office_id, programme_id, id),
        constraint scrutiny_outcome_body foreign key (office_id, body_id) references body (office_id, id),
        constraint scrutiny_outcome_decision foreign key (office_id, programme_id, decision_id) references decision (office_id, programme_id, id),
        constraint scrutiny_outcome_known check (outcome in ('SUPPORTED','COMMENTS','RECOMMENDATIONS','NOT_SUPPORTED','NOTED','REFERRED','CALL_IN_REQUESTED','CALLED_IN','CALL_IN_DECLINED')),
        constraint scrutiny_outcome_direction_of_call_in check ((outcome = 'CALLED_IN') = (direction_on is not null)),
        constraint scrutiny_outcome_reply_whole check ((replied_on is null) = (reply is null))
      )`);
    await q.query(`create index scrutiny_outcome_by_case on scrutiny_outcome (office_id, case_id, given_on)`);
    for (const table of [
      'scrutiny_case',
      'scrutiny_date',
      'scrutiny_body',
      'scrutiny_notification',
      'scrutiny_outcome',
    ])
      await q.query('call keep_history_of($1)', [table]);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(
      `alter table scrutiny_case drop constraint scrutiny_case_decision_date, drop constraint scrutiny_case_comments_date`,
    );
    await q.query(
      `drop table scrutiny_outcome, scrutiny_notification, scrutiny_body, scrutiny_date, scrutiny_case`,
    );
  }
}
