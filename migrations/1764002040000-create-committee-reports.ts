import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is put before a committee. An edition is kept whole: its parts mean something only together. */
export class CreateCommitteeReports1764002040000 implements MigrationInterface {
  name = 'CreateCommitteeReports1764002040000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table committee_report (
        office_id uuid not null,
        id uuid not null,
        series_id uuid not null,
        edition integer not null default 1,
        programme_id uuid not null,
        body_id uuid not null,
        meeting_id uuid,
        agenda_item_id uuid,
        title text not null,
        state text not null default 'DRAFT',
        is_final_decision boolean not null default true,
        final_decision_maker text not null default '',
        lead_head_of_service text not null default '',
        lead_officer text not null default '',
        wards_affected text not null default '',
        purpose text not null default '',
        background text not null default '',
        reasons text not null default '',
        consultation text not null default '',
        next_steps text not null default '',
        recommendations jsonb not null default '[]',
        priorities jsonb not null default '[]',
        timetable jsonb not null default '[]',
        options jsonb not null default '[]',
        implications jsonb not null default '[]',
        appendices jsonb not null default '[]',
        finalised_on date,
        finalised_reason text,
        presented_on date,
        classification text not null default 'OFFICIAL',
        exempt_paragraph integer,
        exempt_reason text,
        archived_at timestamptz,
        archive_reason text,
        like parts.row_stamp including defaults,
        constraint committee_report_pk primary key (office_id, id),
        constraint committee_report_edition_once unique (office_id, series_id, edition),
        constraint committee_report_programme foreign key (office_id, programme_id) references programme (office_id, id),
        constraint committee_report_body foreign key (office_id, body_id) references body (office_id, id),
        constraint committee_report_meeting foreign key (office_id, body_id, meeting_id) references meeting (office_id, body_id, id),
        constraint committee_report_agenda_item foreign key (office_id, body_id, agenda_item_id) references agenda_item (office_id, body_id, id),
        constraint committee_report_title_written check (length(btrim(title)) > 0),
        constraint committee_report_state_known check (state in ('DRAFT','FINAL','PRESENTED')),
        constraint committee_report_edition_positive check (edition > 0),
        constraint committee_report_final_has_day check ((state = 'DRAFT') = (finalised_on is null)),
        constraint committee_report_presented_has_day check ((state = 'PRESENTED') = (presented_on is not null)),
        constraint committee_report_parts_are_lists check (jsonb_typeof(recommendations) = 'array' and jsonb_typeof(priorities) = 'array'
          and jsonb_typeof(timetable) = 'array' and jsonb_typeof(options) = 'array'
          and jsonb_typeof(implications) = 'array' and jsonb_typeof(appendices) = 'array'),
        constraint committee_report_classification_known check (classification in ('OPEN','OFFICIAL','EXEMPT')),
        constraint committee_report_exempt_says_why check ((classification = 'EXEMPT') = (exempt_paragraph is not null) and
          (classification = 'EXEMPT') = (exempt_reason is not null) and exempt_paragraph between 1 and 7),
        constraint committee_report_archived_with_reason check ((archived_at is null) = (archive_reason is null))
      )`);
    await q.query(`create unique index committee_report_one_draft on committee_report (office_id, series_id)
      where state = 'DRAFT' and archived_at is null`);
    await q.query(`create index committee_report_by_programme on committee_report (office_id, programme_id)`);
    await q.query(
      `create index committee_report_by_agenda_item on committee_report (office_id, agenda_item_id)`,
    );
    await q.query('call keep_history_of($1)', ['committee_report']);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table committee_report`);
  }
}
