import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What has happened and has to be dealt with, which plan items it touches, and the issue that a risk became. */
export class CreateIssues1764003130000 implements MigrationInterface {
  name = 'CreateIssues1764003130000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table issue (
        office_id uuid not null,
        id uuid not null,
        programme_id uuid not null,
        code text not null,
        title text not null,
        statement text not null,
        impact text not null,
        kind text not null default 'PROBLEM',
        severity integer not null,
        workstream_id uuid,
        owner_person_id uuid,
        raised_on date not null,
        target_on date,
        state text not null default 'OPEN',
        resolution text,
        resolved_on date,
        close_reason text,
        closed_on date,
        risk_id uuid,
        classification text not null default 'OFFICIAL',
        exempt_paragraph integer,
        exempt_reason text,
        known_from date,
        like parts.row_stamp including defaults,
        constraint issue_pk primary key (office_id, id),
        constraint issue_in_programme unique (office_id, programme_id, id),
        constraint issue_programme foreign key (office_id, programme_id) references programme (office_id, id),
        constraint issue_code_once unique (office_id, programme_id, code),
        constraint issue_workstream foreign key (office_id, programme_id, workstream_id) references workstream (office_id, programme_id, id),
        constraint issue_owner_person foreign key (office_id, owner_person_id) references person (office_id, id),
        constraint issue_risk foreign key (office_id, programme_id, risk_id) references risk (office_id, programme_id, id),
        constraint issue_statement_written check (length(btrim(statement)) > 0),
        constraint issue_kind_known check (kind in ('PROBLEM','OFF_SPECIFICATION','REQUEST_FOR_CHANGE')),
        constraint issue_severity_known check (severity between 1 and 4),
        constraint issue_state_known check (state in ('OPEN','IN_RESOLUTION','ESCALATED','RESOLVED','CLOSED')),
        constraint issue_resolved_says_how check ((resolution is null) = (resolved_on is null)
          and (state <> 'RESOLVED' or resolution is not null) and (state in ('RESOLVED','CLOSED') or resolution is null)),
        constraint issue_closed_with_reason check ((state = 'CLOSED') = (close_reason is not null) and (state = 'CLOSED') = (closed_on is not null)),
        constraint issue_classification_known check (classification in ('OPEN','OFFICIAL','EXEMPT')),
        constraint issue_exempt_says_why check ((classification = 'EXEMPT') = (exempt_paragraph is not null) and
          (classification = 'EXEMPT') = (exempt_reason is not null) and exempt_paragraph between 1 and 7)
      )`);
    await q.query(`create index issue_by_risk on issue (office_id, risk_id)`);
    await q.query(`
      create table issue_plan_item (
        office_id uuid not null,
        id uuid not null,
        programme_id uuid not null,
        issue_id uuid not null,
        plan_item_id uuid not null,
        archived_at timestamptz,
        archive_reason text,
        like parts.row_stamp including defaults,
        constraint issue_plan_item_pk primary key (office_id, id),
        constraint issue_plan_item_issue foreign key (office_id, programme_id, issue_id) references issue (office_id, programme_id, id),
        constraint issue_plan_item_item foreign key (office_id, programme_id, plan_item_id) references plan_item (office_id, programme_id, id),
        constraint issue_plan_item_archived_with_reason check ((archived_at is null) = (archive_reason is null))
      )`);
    await q.query(`create index issue_plan_item_by_item on issue_plan_item (office_id, plan_item_id)`);
    await q.query(`create unique index issue_plan_item_once on issue_plan_item (office_id, issue_id, plan_item_id)
      where archived_at is null`);
    for (const table of ['issue', 'issue_plan_item']) await q.query('call keep_history_of($1)', [table]);
    // Risks that occurred before there were issues name theirs in the note, if at all.
    await q.query(`
      alter table risk
        add column issue_id uuid,
        add constraint risk_issue foreign key (office_id, programme_id, issue_id) references issue (office_id, programme_id, id),
        add constraint risk_issue_only_when_occurred check (issue_id is null or close_reason = 'OCCURRED')`);
    await q.query(`create index risk_by_issue on risk (office_id, issue_id)`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop index risk_by_issue`);
    await q.query(`alter table risk drop column issue_id`);
    await q.query(`drop table issue_plan_item, issue`);
  }
}
