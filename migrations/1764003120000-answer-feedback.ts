import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many answered a consultation and by which way, what they said, and what was done about it. */
export class AnswerFeedback1764003120000 implements MigrationInterface {
  name = 'AnswerFeedback1764003120000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table consultation_response_count (
        office_id uuid not null,
        id uuid not null,
        programme_id uuid not null,
        consultation_id uuid not null,
        channel text not null,
        segment text not null,
        responses integer,
        as_of date not null,
        source_note text not null,
        archived_at timestamptz,
        archive_reason text,
        like parts.row_stamp including defaults,
        constraint consultation_response_count_pk primary key (office_id, id),
        constraint consultation_response_count_consultation foreign key (office_id, programme_id, consultation_id) references consultation (office_id, programme_id, id),
        constraint consultation_response_count_channel_known check (channel in ('ONLINE_SURVEY','PAPER_SURVEY','LETTER_OR_EMAIL','TELEPHONE','EVENT','FOCUS_GROUP','PETITION','SOCIAL_MEDIA','OTHER')),
        constraint consultation_response_count_segment_written check (length(btrim(segment)) > 0),
        constraint consultation_response_count_not_negative check (responses >= 0),
        constraint consultation_response_count_source_written check (length(btrim(source_note)) > 0),
        constraint consultation_response_count_archived_with_reason check ((archived_at is null) = (archive_reason is null))
      )`);
    await q.query(
      `create unique index consultation_response_count_once on consultation_response_count (office_id, consultation_id, channel, segment) where archived_at is null`,
    );
    await q.query(`
      create table consultation_feedback (
        office_id uuid not null,
        id uuid not null,
        programme_id uuid not null,
        consultation_id uuid,
        workstream_id uuid,
        code text not null,
        theme text not null,
        origin text not null,
        summary text not null,
        people integer,
        received_from date not null,
        received_to date not null,
        archived_at timestamptz,
        archive_reason text,
        like parts.row_stamp including defaults,
        constraint consultation_feedback_pk primary key (office_id, id),
        constraint consultation_feedback_in_programme unique (office_id, programme_id, id),
        constraint consultation_feedback_code_once unique (office_id, programme_id, code),
        constraint consultation_feedback_programme foreign key (office_id, programme_id) references programme (office_id, id),
        constraint consultation_feedback_consultation foreign key (office_id, programme_id, consultation_id) references consultation (office_id, programme_id, id),
        constraint consultation_feedback_workstream foreign key (office_id, programme_id, workstream_id) references workstream (office_id, programme_id, id),
        constraint consultation_feedback_theme_written check (length(btrim(theme)) > 0),
        constraint consultation_feedback_origin_written check (length(btrim(origin)) > 0),
        constraint consultation_feedback_summary_written check (length(btrim(summary)) > 0),
        constraint consultation_feedback_people_not_negative check (people >= 0),
        constraint consultation_feedback_received_in_order check (received_from <= received_to),
        constraint consultation_feedback_archived_with_reason check ((archived_at is null) = (archive_reason is null))
      )`);
    await q.query(`
      create table feedback_response (
        office_id uuid not null,
        id uuid not null,
        programme_id uuid not null,
        consultation_id uuid,
        workstream_id uuid,
        code text not null,
        decision text not null,
        answer text not null,
        cannot_reason text,
        owner_person_id uuid,
        owner_post_id uuid,
        evidence text,
        published_on date,
        archived_at timestamptz,
        archive_reason text,
        like parts.row_stamp including defaults,
        constraint feedback_response_pk primary key (office_id, id),
        constraint feedback_response_in_programme unique (office_id, programme_id, id),
        constraint feedback_response_code_once unique (office_id, programme_id, code),
        constraint feedback_response_programme foreign key (office_id, programme_id) references programme (office_id, id),
        constraint feedback_response_consultation foreign key (office_id, programme_id, consultation_id) references consultation (office_id, programme_id, id),
        constraint feedback_response_workstream foreign key (office_id, programme_id, workstream_id) references workstream (office_id, programme_id, id),
        constraint feedback_response_owner_person foreign key (office_id, owner_person_id) references person (office_id, id),
        constraint feedback_response_owner_post foreign key (office_id, owner_post_id) references post (office_id, id),
        constraint feedback_response_decision_known check (decision in ('DONE','WILL_DO','PARTLY','CANNOT')),
        constraint feedback_response_answer_written check (length(btrim(answer)) > 0),
        constraint feedback_response_cannot_says_why check ((decision = 'CANNOT') = (cannot_reason is not null)),
        constraint feedback_response_one_owner check (num_nonnulls(owner_person_id, owner_post_id) <= 1),
        constraint feedback_response_published_stays check (published_on is null or archived_at is null),
        constraint feedback_response_archived_with_reason check ((archived_at is null) = (archive_reason is null))
      )`);
    await q.query(`
      create table feedback_response_link (
        office_id uuid not null,
        id uuid not null,
        programme_id uuid not null,
        response_id uuid not null,
        feedback_id uuid not null,
        archived_at timestamptz,
        like parts.row_stamp including defaults,
        constraint feedback_response_link_pk primary key (office_id, id),
        constraint feedback_response_link_once unique (office_id, response_id, feedback_id),
        constraint feedback_response_link_response foreign key (office_id, programme_id, response_id) references feedback_response (office_id, programme_id, id),
        constraint feedback_response_link_feedback foreign key (office_id, programme_id, feedback_id) references consultation_feedback (office_id, programme_id, id)
      )`);
    await q.query(
      `create index feedback_response_link_by_feedback on feedback_response_link (office_id, feedback_id)`,
    );
    await q.query(`
      create table feedback_response_correction (
        office_id uuid not null,
        id uuid not null,
        programme_id uuid not null,
        response_id uuid not null,
        position integer not null,
        decision text not null,
        answer text not null,
        cannot_reason text,
        evidence text,
        feedback_codes text[] not null,
        reason text not null,
        corrected_on date not null,
        like parts.row_stamp including defaults,
        constraint feedback_response_correction_pk primary key (office_id, id),
        constraint feedback_response_correction_position_once unique (office_id, response_id, position),
        constraint feedback_response_correction_response foreign key (office_id, programme_id, response_id) references feedback_response (office_id, programme_id, id),
        constraint feedback_response_correction_reason_written check (length(btrim(reason)) > 0)
      )`);
    for (const table of TABLES) await q.query('call keep_history_of($1)', [table]);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table ${[...TABLES].reverse().join(', ')}`);
  }
}

const TABLES = [
  'consultation_response_count',
  'consultation_feedback',
  'feedback_response',
  'feedback_response_link',
  'feedback_response_correction',
];
