import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Papers of agenda items: who clears them, in which order, and every version that was handed in. The bytes of a version
 * have a table of their own without history: a version is never changed, and the record would hold each file twice.
 */
export class KeepPapers1764002010000 implements MigrationInterface {
  name = 'KeepPapers1764002010000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table agenda_item
        add column continues_id uuid,
        add column is_late boolean not null default false,
        add column urgency_reason text,
        add constraint agenda_item_continues foreign key (office_id, body_id, continues_id) references agenda_item (office_id, body_id, id),
        add constraint agenda_item_late_says_why check (is_late = (urgency_reason is not null))`);
    await q.query(`
      alter table agenda_section
        add column archived_at timestamptz,
        add column archive_reason text,
        add constraint agenda_section_archived_with_reason check ((archived_at is null) = (archive_reason is null))`);
    await q.query(`
      create table paper (
        office_id uuid not null,
        id uuid not null,
        body_id uuid not null,
        agenda_item_id uuid not null,
        position integer not null,
        title text not null,
        author text,
        sponsor text,
        route text not null default 'ON_TIME',
        urgency_reason text,
        is_chair_agreed boolean not null default false,
        published_on date,
        withdrawn_reason text,
        classification text not null default 'OFFICIAL',
        exempt_paragraph integer,
        exempt_reason text,
        like parts.row_stamp including defaults,
        constraint paper_pk primary key (office_id, id),
        constraint paper_of_body unique (office_id, body_id, id),
        constraint paper_agenda_item foreign key (office_id, body_id, agenda_item_id) references agenda_item (office_id, body_id, id),
        constraint paper_position_once unique (office_id, agenda_item_id, position),
        constraint paper_title_written check (length(btrim(title)) > 0),
        constraint paper_route_known check (route in ('ON_TIME','LATE','TABLED','SUPPLEMENTARY','WITHDRAWN')),
        constraint paper_late_says_why check (route not in ('LATE','TABLED') or (urgency_reason is not null and is_chair_agreed)),
        constraint paper_withdrawn_says_why check ((route = 'WITHDRAWN') = (withdrawn_reason is not null)),
        constraint paper_classification_known check (classification in ('OPEN','OFFICIAL','EXEMPT')),
        constraint paper_exempt_says_why check ((classification = 'EXEMPT') = (exempt_paragraph is not null) and
          (classification = 'EXEMPT') = (exempt_reason is not null) and exempt_paragraph between 1 and 7)
      )`);
    await q.query(`
      create table paper_clearance (
        office_id uuid not null,
        id uuid not null,
        body_id uuid not null,
        paper_id uuid not null,
        position integer not null,
        office text not null,
        state text not null default 'PENDING',
        settled_on date,
        settled_by uuid,
        note text,
        like parts.row_stamp including defaults,
        constraint paper_clearance_pk primary key (office_id, id),
        constraint paper_clearance_paper foreign key (office_id, body_id, paper_id) references paper (office_id, body_id, id),
        constraint paper_clearance_person foreign key (office_id, settled_by) references person (office_id, id),
        constraint paper_clearance_position_once unique (office_id, paper_id, position),
        constraint paper_clearance_office_written check (length(btrim(office)) > 0),
        constraint paper_clearance_state_known check (state in ('PENDING','CLEARED','RETURNED')),
        constraint paper_clearance_settled_by_somebody check ((state = 'PENDING') = (settled_on is null))
      )`);
    await q.query(`
      create table attachment_content (
        office_id uuid not null,
        id uuid not null,
        bytes bytea not null,
        constraint attachment_content_pk primary key (office_id, id),
        constraint attachment_content_not_empty check (length(bytes) > 0),
        constraint attachment_content_office foreign key (office_id) references office (id)
      )`);
    await q.query(`alter table attachment_content alter column bytes set storage external`);
    await q.query(`
      create table paper_version (
        office_id uuid not null,
        id uuid not null,
        body_id uuid not null,
        paper_id uuid not null,
        number integer not null,
        note text,
        file_name text not null,
        size_bytes integer not null,
        sha256 text not null,
        content_id uuid not null,
        like parts.row_stamp including defaults,
        constraint paper_version_pk primary key (office_id, id),
        constraint paper_version_paper foreign key (office_id, body_id, paper_id) references paper (office_id, body_id, id),
        constraint paper_version_content foreign key (office_id, content_id) references attachment_content (office_id, id),
        constraint paper_version_number_once unique (office_id, paper_id, number),
        constraint paper_version_file_named check (octet_length(file_name) between 1 and 255),
        constraint paper_version_sum_whole check (sha256 ~ '^[0-9a-f]{64}$'),
        constraint paper_version_not_empty check (size_bytes > 0)
      )`);
    for (const table of ['paper', 'paper_clearance', 'paper_version'])
      await q.query('call keep_history_of($1)', [table]);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table paper_version, attachment_content, paper_clearance, paper`);
    await q.query(`alter table agenda_section drop column archived_at, drop column archive_reason`);
    await q.query(
      `alter table agenda_item drop column continues_id, drop column is_late, drop column urgency_reason`,
    );
  }
}
