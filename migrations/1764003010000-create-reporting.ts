import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  'reporting_calendar',
  'reporting_period',
  'period_step',
  'period_return',
  'return_line',
  'return_query',
  'return_reminder',
  'return_link',
];

/**
 * How often a programme reports, each round of it, what every workstream says in that round, line by line; what the
 * programme office asks back, who was reminded, and the links by which a person answers without a password.
 */
export class CreateReporting1764003010000 implements MigrationInterface {
  name = 'CreateReporting1764003010000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table reporting_calendar (
        office_id uuid not null,
        id uuid not null,
        programme_id uuid not null,
        frequency text not null,
        year_basis text not null default 'FINANCIAL',
        first_from date not null,
        cut_off_working_days integer not null default 3,
        grace_working_days integer not null default 2,
        remind_working_days integer not null default 3,
        escalate_to_person_id uuid,
        escalate_to_post_id uuid,
        allows_links boolean not null default false,
        link_days integer not null default 14,
        like parts.row_stamp including defaults,
        constraint reporting_calendar_pk primary key (office_id, id),
        constraint reporting_calendar_programme foreign key (office_id, programme_id) references programme (office_id, id),
        constraint reporting_calendar_once unique (office_id, programme_id),
        constraint reporting_calendar_escalate_to_person foreign key (office_id, escalate_to_person_id) references person (office_id, id),
        constraint reporting_calendar_escalate_to_post foreign key (office_id, escalate_to_post_id) references post (office_id, id),
        constraint reporting_calendar_one_escalation check (num_nonnulls(escalate_to_person_id, escalate_to_post_id) <= 1),
        constraint reporting_calendar_frequency_known check (frequency in ('FOUR_WEEKLY','MONTHLY','QUARTERLY')),
        constraint reporting_calendar_year_known check (year_basis in ('CALENDAR','FINANCIAL')),
        constraint reporting_calendar_days_in_range check (cut_off_working_days between 0 and 40 and grace_working_days between 0 and 20
          and remind_working_days between 0 and 20),
        constraint reporting_calendar_link_days_in_range check (link_days between 1 and 60)
      )`);
    await q.query(`
      create table reporting_period (
        office_id uuid not null,
        id uuid not null,
        programme_id uuid not null,
        number integer not null,
        name text not null,
        from_on date not null,
        to_on date not null,
        cut_off_on date not null,
        grace_until date not null,
        state text not null default 'OPEN',
        state_reason text,
        sent_back_comment text,
        like parts.row_stamp including defaults,
        constraint reporting_period_pk primary key (office_id, id),
        constraint reporting_period_in_programme unique (office_id, programme_id, id),
        constraint reporting_period_programme foreign key (office_id, programme_id) references programme (office_id, id),
        constraint reporting_period_number_once unique (office_id, programme_id, number),
        constraint reporting_period_name_written check (length(btrim(name)) > 0),
        constraint reporting_period_in_order check (from_on <= to_on and from_on <= cut_off_on and cut_off_on <= grace_until),
        constraint reporting_period_state_known check (state in ('OPEN','SUBMITTED','PMO_REVIEWED','SRO_APPROVED','ISSUED')),
        constraint reporting_period_no_overlap exclude using gist (office_id with =, programme_id with =,
          daterange(from_on, to_on, '[]') with &&)
      )`);
    await q.query(`
      create table period_step (
        office_id uuid not null,
        id uuid not null,
        programme_id uuid not null,
        period_id uuid not null,
        position integer not null,
        step text not null,
        from_state text,
        to_state text not null,
        comment text,
        by_person_id uuid not null,
        on_day date not null,
        like parts.row_stamp including defaults,
        constraint period_step_pk primary key (office_id, id),
        constraint period_step_period foreign key (office_id, programme_id, period_id) references reporting_period (office_id, programme_id, id),
        constraint period_step_by foreign key (office_id, by_person_id) references person (office_id, id),
        constraint period_step_position_once unique (office_id, period_id, position),
        constraint period_step_known check (step in ('OPEN','SUBMIT','REVIEW','APPROVE','SEND_BACK','ISSUE','REOPEN'))
      )`);
    await q.query(`
      create table period_return (
        office_id uuid not null,
        id uuid not null,
        programme_id uuid not null,
        period_id uuid not null,
        workstream_id uuid,
        owner_person_id uuid,
        owner_post_id uuid,
        state text not null default 'NOT_STARTED',
        rag text,
        computed_rag text,
        difference_reason text,
        this_period text,
        next_period text,
        path_to_green text,
        path_owner text,
        path_due_on date,
        help_needed text,
        submitted_on date,
        submitted_by_id uuid,
        accepted_on date,
        accepted_by_id uuid,
        sent_back_comment text,
        is_late boolean not null default false,
        like parts.row_stamp including defaults,
        constraint period_return_pk primary key (office_id, id),
        constraint period_return_in_period unique (office_id, period_id, id),
        constraint period_return_period foreign key (office_id, programme_id, period_id) references reporting_period (office_id, programme_id, id),
        constraint period_return_workstream foreign key (office_id, programme_id, workstream_id) references workstream (office_id, programme_id, id),
        constraint period_return_once unique nulls not distinct (office_id, period_id, workstream_id),
        constraint period_return_owner_person foreign key (office_id, owner_person_id) references person (office_id, id),
        constraint period_return_owner_post foreign key (office_id, owner_post_id) references post (office_id, id),
        constraint period_return_submitted_by foreign key (office_id, submitted_by_id) references person (office_id, id),
        constraint period_return_accepted_by foreign key (office_id, accepted_by_id) references person (office_id, id),
        constraint period_return_one_owner check (num_nonnulls(owner_person_id, owner_post_id) <= 1),
        constraint period_return_state_known check (state in ('NOT_STARTED','STARTED','SUBMITTED','QUERIED','ACCEPTED')),
        constraint period_return_rag_known check (rag in ('blue','green','amber','red','grey') and computed_rag in ('blue','green','amber','red','grey')),
        constraint period_return_submitted_whole check ((submitted_on is null) = (submitted_by_id is null)),
        constraint period_return_handed_in check (state not in ('SUBMITTED','QUERIED','ACCEPTED') or submitted_on is not null),
        constraint period_return_accepted_whole check ((state = 'ACCEPTED') = (accepted_on is not null) and (accepted_on is null) = (accepted_by_id is null)),
        constraint period_return_late_when_handed_in check (not is_late or submitted_on is not null)
      )`);
    await q.query(`
      create table return_line (
        office_id uuid not null,
        id uuid not null,
        programme_id uuid not null,
        period_id uuid not null,
        return_id uuid not null,
        plan_item_id uuid not null,
        owner_person_id uuid,
        owner_post_id uuid,
        is_asked boolean not null,
        asked_because text,
        answer text not null default 'UNANSWERED',
        rag text,
        narrative text,
        path_to_green text,
        path_owner text,
        path_due_on date,
        override_reason text,
        override_until date,
        computed_rag text,
        status_report_id uuid,
        answered_on date,
        answered_by_id uuid,
        like parts.row_stamp including defaults,
        constraint return_line_pk primary key (office_id, id),
        constraint return_line_in_return unique (office_id, return_id, id),
        constraint return_line_return foreign key (office_id, period_id, return_id) references period_return (office_id, period_id, id),
        constraint return_line_period foreign key (office_id, programme_id, period_id) references reporting_period (office_id, programme_id, id),
        constraint return_line_item foreign key (office_id, programme_id, plan_item_id) references plan_item (office_id, programme_id, id),
        constraint return_line_once unique (office_id, period_id, plan_item_id),
        constraint return_line_owner_person foreign key (office_id, owner_person_id) references person (office_id, id),
        constraint return_line_owner_post foreign key (office_id, owner_post_id) references post (office_id, id),
        constraint return_line_report foreign key (office_id, plan_item_id, status_report_id) references status_report (office_id, plan_item_id, id),
        constraint return_line_answered_by foreign key (office_id, answered_by_id) references person (office_id, id),
        constraint return_line_one_owner check (num_nonnulls(owner_person_id, owner_post_id) <= 1),
        constraint return_line_asked_says_why check (is_asked = (asked_because is not null)
          and asked_because in ('NEVER','STALE','RED','AMBER')),
        constraint return_line_answer_known check (answer in ('UNANSWERED','NO_CHANGE','UPDATED')),
        constraint return_line_rag_known check (rag in ('blue','green','amber','red','grey') and computed_rag in ('blue','green','amber','red','grey')),
        constraint return_line_answered_whole check ((answer = 'UNANSWERED') = (answered_on is null) and (answered_on is null) = (answered_by_id is null)),
        constraint return_line_updated_has_report check (answer <> 'UPDATED' or status_report_id is not null)
      )`);
    await q.query(`create index return_line_by_return on return_line (office_id, return_id)`);
    await q.query(`create index return_line_by_owner on return_line (office_id, owner_person_id)`);
    await q.query(`
      create table return_query (
        office_id uuid not null,
        id uuid not null,
        programme_id uuid not null,
        period_id uuid not null,
        return_id uuid not null,
        line_id uuid,
        question text not null,
        asked_by_id uuid not null,
        asked_on date not null,
        answer text,
        answered_by_id uuid,
        answered_on date,
        state text not null default 'OPEN',
        like parts.row_stamp including defaults,
        constraint return_query_pk primary key (office_id, id),
        constraint return_query_return foreign key (office_id, period_id, return_id) references period_return (office_id, period_id, id),
        constraint return_query_period foreign key (office_id, programme_id, period_id) references reporting_period (office_id, programme_id, id),
        constraint return_query_line foreign key (office_id, return_id, line_id) references return_line (office_id, return_id, id),
        constraint return_query_asked_by foreign key (office_id, asked_by_id) references person (office_id, id),
        constraint return_query_answered_by foreign key (office_id, answered_by_id) references person (office_id, id),
        constraint return_query_question_written check (length(btrim(question)) > 0),
        constraint return_query_state_known check (state in ('OPEN','ANSWERED','CLOSED')),
        constraint return_query_answered_whole check ((answer is null) = (answered_on is null) and (answer is null) = (answered_by_id is null)),
        constraint return_query_answered_has_answer check (state <> 'ANSWERED' or answer is not null)
      )`);
    await q.query(`create index return_query_by_return on return_query (office_id, return_id, state)`);
    await q.query(`
      create table return_reminder (
        office_id uuid not null,
        id uuid not null,
        programme_id uuid not null,
        period_id uuid not null,
        person_id uuid not null,
        kind text not null,
        on_day date not null,
        sentence text not null,
        is_by_letter boolean not null default false,
        like parts.row_stamp including defaults,
        constraint return_reminder_pk primary key (office_id, id),
        constraint return_reminder_period foreign key (office_id, programme_id, period_id) references reporting_period (office_id, programme_id, id),
        constraint return_reminder_person foreign key (office_id, person_id) references person (office_id, id),
        constraint return_reminder_kind_known check (kind in ('OPENED','DUE_SOON','DUE','OVERDUE','ESCALATED','BY_HAND'))
      )`);
    await q.query(`create unique index return_reminder_once on return_reminder (office_id, period_id, person_id, kind)
      where kind <> 'BY_HAND'`);
    await q.query(`create index return_reminder_by_person on return_reminder (office_id, person_id, on_day)`);
    await q.query(`
      create table return_link (
        office_id uuid not null,
        id uuid not null,
        programme_id uuid not null,
        period_id uuid not null,
        person_id uuid not null,
        expires_at timestamptz not null,
        revoked_at timestamptz,
        revoke_reason text,
        like parts.row_stamp including defaults,
        constraint return_link_pk primary key (office_id, id),
        constraint return_link_period foreign key (office_id, programme_id, period_id) references reporting_period (office_id, programme_id, id),
        constraint return_link_person foreign key (office_id, person_id) references person (office_id, id),
        constraint return_link_revoked_says_why check ((revoked_at is null) = (revoke_reason is null))
      )`);
    await q.query(`create index return_link_by_period on return_link (office_id, period_id, person_id)`);
    // Apart from its link: neither the hash of an address nor each use belongs in the record.
    await q.query(`
      create table return_link_key (
        office_id uuid not null,
        link_id uuid not null,
        token_hash bytea not null,
        browser_hash bytea,
        bound_at timestamptz,
        last_used_at timestamptz,
        constraint return_link_key_pk primary key (office_id, link_id),
        constraint return_link_key_link foreign key (office_id, link_id) references return_link (office_id, id),
        constraint return_link_key_token_once unique (token_hash),
        constraint return_link_key_bound_whole check ((browser_hash is null) = (bound_at is null))
      )`);
    await q.query(`
      create table return_link_use (
        office_id uuid not null,
        id uuid not null,
        link_id uuid,
        used_at timestamptz not null default clock_timestamp(),
        outcome text not null,
        detail text,
        constraint return_link_use_pk primary key (office_id, id),
        constraint return_link_use_office foreign key (office_id) references office (id),
        constraint return_link_use_link foreign key (office_id, link_id) references return_link (office_id, id)
      )`);
    await q.query(`create index return_link_use_by_link on return_link_use (office_id, link_id, used_at)`);
    await q.query(`alter table person add column reporting_mail_off_since date`);
    await q.query(`
      alter table outbox_mail
        drop constraint outbox_mail_kind_known,
        drop constraint outbox_mail_is_about_a_meeting,
        add constraint outbox_mail_kind_known check (kind in ('INVITATION','CHANGE','CANCELLATION','TEST','RETURN_REMINDER','RETURN_LINK')),
        add constraint outbox_mail_is_about_a_meeting check ((kind in ('TEST','RETURN_REMINDER','RETURN_LINK')) = (meeting_id is null))`);
    for (const table of TABLES) await q.query('call keep_history_of($1)', [table]);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`delete from outbox_mail where kind in ('RETURN_REMINDER','RETURN_LINK')`);
    await q.query(`
      alter table outbox_mail
        drop constraint outbox_mail_kind_known,
        drop constraint outbox_mail_is_about_a_meeting,
        add constraint outbox_mail_kind_known check (kind in ('INVITATION','CHANGE','CANCELLATION','TEST')),
        add constraint outbox_mail_is_about_a_meeting check ((kind = 'TEST') = (meeting_id is null))`);
    await q.query(`alter table person drop column reporting_mail_off_since`);
    await q.query(`
      drop table return_link_use, return_link_key, return_link, return_reminder, return_query, return_line, period_return,
        period_step, reporting_period, reporting_calendar`);
  }
}
