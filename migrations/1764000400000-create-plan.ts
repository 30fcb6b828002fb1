import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Plan items and their dates in roles, dependencies, scenarios as overlays, baselines, status reports, printed sources. */
export class CreatePlan1764000400000 implements MigrationInterface {
  name = 'CreatePlan1764000400000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table plan_item (
        office_id uuid not null,
        id uuid not null,
        programme_id uuid not null,
        code text not null,
        title text not null,
        kind text not null,
        category text not null,
        state text not null default 'NOT_STARTED',
        description text,
        workstream_id uuid,
        lane_id uuid,
        body_id uuid,
        meeting_id uuid,
        pathway_id uuid,
        stage_number integer,
        owner_person_id uuid,
        owner_post_id uuid,
        is_protected boolean not null default false,
        classification text not null default 'OFFICIAL',
        exempt_paragraph integer,
        exempt_reason text,
        position integer not null default 0,
        known_from date,
        baseline_date_id uuid,
        forecast_date_id uuid,
        actual_date_id uuid,
        latest_report_id uuid,
        archived_at timestamptz,
        archive_reason text,
        like parts.row_stamp including defaults,
        constraint plan_item_pk primary key (office_id, id),
        constraint plan_item_in_programme unique (office_id, programme_id, id),
        constraint plan_item_programme foreign key (office_id, programme_id) references programme (office_id, id),
        constraint plan_item_code_once unique (office_id, programme_id, code),
        constraint plan_item_title_written check (length(btrim(title)) > 0),
        constraint plan_item_kind_known check (kind in ('ACTIVITY','MILESTONE','GATE')),
        constraint plan_item_category_known check (category in ('DELIVERABLE','DECISION','GATE','MEETING','SUBMISSION','EXTERNAL','GO_LIVE',
          'DOCUMENT','ENGAGEMENT','OUTCOME','STAGE','PHASE')),
        constraint plan_item_state_known check (state in ('NOT_STARTED','IN_PROGRESS','COMPLETE','CANCELLED','SUPERSEDED','ON_HOLD')),
        constraint plan_item_workstream foreign key (office_id, programme_id, workstream_id) references workstream (office_id, programme_id, id),
        constraint plan_item_lane foreign key (office_id, programme_id, lane_id) references lane (office_id, programme_id, id),
        constraint plan_item_body foreign key (office_id, body_id) references body (office_id, id),
        constraint plan_item_meeting foreign key (office_id, body_id, meeting_id) references meeting (office_id, body_id, id),
        constraint plan_item_meeting_names_body check (meeting_id is null or body_id is not null),
        constraint plan_item_gate_has_body check (kind <> 'GATE' or body_id is not null),
        constraint plan_item_pathway foreign key (office_id, programme_id, pathway_id) references pathway (office_id, programme_id, id),
        constraint plan_item_stage_on_pathway check ((pathway_id is null) = (stage_number is null)),
        constraint plan_item_stage_once unique (office_id, pathway_id, stage_number),
        constraint plan_item_owner_person foreign key (office_id, owner_person_id) references person (office_id, id),
        constraint plan_item_owner_post foreign key (office_id, owner_post_id) references post (office_id, id),
        constraint plan_item_classification_known check (classification in ('OPEN','OFFICIAL','EXEMPT')),
        constraint plan_item_exempt_says_why check ((classification = 'EXEMPT') = (exempt_paragraph is not null) and
          (classification = 'EXEMPT') = (exempt_reason is not null) and exempt_paragraph between 1 and 7),
        constraint plan_item_archived_with_reason check ((archived_at is null) = (archive_reason is null))
      )`);
    await q.query(
      `create index plan_item_by_workstream on plan_item (office_id, programme_id, workstream_id)`,
    );
    await q.query(`create index plan_item_by_owner on plan_item (office_id, owner_person_id)`);
    await q.query(`create index plan_item_title_words on plan_item using gin (title gin_trgm_ops)`);

    await q.query(`
      create table scenario (
        office_id uuid not null,
        id uuid not null,
        programme_id uuid not null,
        workstream_id uuid,
        number integer not null,
        name text not null,
        state text not null default 'ALTERNATIVE',
        branch_condition text,
        decide_by date,
        closed_reason text,
        like parts.row_stamp including defaults,
        constraint scenario_pk primary key (office_id, id),
        constraint scenario_in_programme unique (office_id, programme_id, id),
        constraint scenario_programme foreign key (office_id, programme_id) references programme (office_id, id),
        constraint scenario_workstream foreign key (office_id, programme_id, workstream_id) references workstream (office_id, programme_id, id),
        constraint scenario_number_once unique (office_id, programme_id, number),
        constraint scenario_state_known check (state in ('WORKING','ALTERNATIVE','CLOSED')),
        constraint scenario_closed_with_reason check ((state = 'CLOSED') = (closed_reason is not null))
      )`);
    await q.query(`create unique index scenario_one_working on scenario (office_id, programme_id, workstream_id)
      nulls not distinct where state = 'WORKING'`);
    await q.query(`
      create table baseline_set (
        office_id uuid not null,
        id uuid not null,
        programme_id uuid not null,
        number integer not null,
        name text not null,
        taken_on date not null,
        reason text not null,
        like parts.row_stamp including defaults,
        constraint baseline_set_pk primary key (office_id, id),
        constraint baseline_set_in_programme unique (office_id, programme_id, id),
        constraint baseline_set_programme foreign key (office_id, programme_id) references programme (office_id, id),
        constraint baseline_set_number_once unique (office_id, programme_id, number)
      )`);
    await q.query(`
      create table plan_date (
        office_id uuid not null,
        id uuid not null,
        programme_id uuid not null,
        plan_item_id uuid not null,
        role text not null,
        scenario_id uuid,
        baseline_set_id uuid,
        like parts.plan_date including defaults including constraints,
        anchor_item_id uuid,
        offset_min integer,
        offset_max integer,
        offset_unit text,
        must_confirm text,
        confirm_by date,
        reason text not null,
        stated_on date not null,
        replaces_id uuid,
        like parts.row_stamp including defaults,
        constraint plan_date_pk primary key (office_id, id),
        constraint plan_date_of_item unique (office_id, plan_item_id, id),
        constraint plan_date_item foreign key (office_id, programme_id, plan_item_id) references plan_item (office_id, programme_id, id),
        constraint plan_date_role_known check (role in ('BASELINE','FORECAST','ACTUAL','EXTERNAL')),
        constraint plan_date_states_something check (date_shape is not null),
        constraint plan_date_baseline_names_set check ((role = 'BASELINE') = (baseline_set_id is not null)),
        constraint plan_date_baseline_once unique (office_id, baseline_set_id, scenario_id, plan_item_id),
        constraint plan_date_actual_is_confirmed check (role <> 'ACTUAL' or date_confidence = 'CONFIRMED'),
        constraint plan_date_scenario foreign key (office_id, programme_id, scenario_id) references scenario (office_id, programme_id, id),
        constraint plan_date_baseline_set foreign key (office_id, programme_id, baseline_set_id) references baseline_set (office_id, programme_id, id),
        constraint plan_date_anchor foreign key (office_id, programme_id, anchor_item_id) references plan_item (office_id, programme_id, id),
        constraint plan_date_not_its_own_anchor check (anchor_item_id <> plan_item_id),
        constraint plan_date_replaces foreign key (office_id, plan_item_id, replaces_id) references plan_date (office_id, plan_item_id, id),
        constraint plan_date_offset_whole check ((offset_min is null) = (offset_max is null) and (offset_min is null) = (offset_unit is null)
          and offset_min <= offset_max),
        constraint plan_date_offset_unit_known check (offset_unit in ('DAYS','WORKING_DAYS','WEEKS','MONTHS','YEARS')),
        constraint plan_date_offset_only_relative check (offset_min is null or date_shape = 'RELATIVE'),
        constraint plan_date_reason_written check (length(btrim(reason)) > 0)
      )`);
    await q.query(`comment on table plan_date is
      'What somebody stated about a date of an item, in a role. Append-only: a new statement replaces, it never overwrites.'`);
    await q.query(`create index plan_date_by_item on plan_date (office_id, plan_item_id, created_at)`);
    await q.query(`
      create table scenario_item (
        office_id uuid not null,
        id uuid not null,
        programme_id uuid not null,
        scenario_id uuid not null,
        plan_item_id uuid not null,
        is_present boolean not null default true,
        body_id uuid,
        meeting_id uuid,
        forecast_date_id uuid,
        baseline_date_id uuid,
        like parts.row_stamp including defaults,
        constraint scenario_item_pk primary key (office_id, id),
        constraint scenario_item_once unique (office_id, scenario_id, plan_item_id),
        constraint scenario_item_scenario foreign key (office_id, programme_id, scenario_id) references scenario (office_id, programme_id, id),
        constraint scenario_item_item foreign key (office_id, programme_id, plan_item_id) references plan_item (office_id, programme_id, id),
        constraint scenario_item_meeting foreign key (office_id, body_id, meeting_id) references meeting (office_id, body_id, id),
        constraint scenario_item_forecast foreign key (office_id, plan_item_id, forecast_date_id) references plan_date (office_id, plan_item_id, id),
        constraint scenario_item_baseline foreign key (office_id, plan_item_id, baseline_date_id) references plan_date (office_id, plan_item_id, id),
        constraint scenario_item_meeting_names_body check ((meeting_id is null) = (body_id is null))
      )`);
    await q.query(`
      create table dependency (
        office_id uuid not null,
        id uuid not null,
        programme_id uuid not null,
        predecessor_id uuid not null,
        successor_id uuid not null,
        kind text not null default 'FS',
        lag_min integer not null default 0,
        lag_max integer not null default 0,
        lag_unit text not null default 'DAYS',
        needed_for text,
        scenario_id uuid,
        basis text,
        archived_at timestamptz,
        archive_reason text,
        like parts.row_stamp including defaults,
        constraint dependency_pk primary key (office_id, id),
        constraint dependency_predecessor foreign key (office_id, programme_id, predecessor_id) references plan_item (office_id, programme_id, id),
        constraint dependency_successor foreign key (office_id, programme_id, successor_id) references plan_item (office_id, programme_id, id),
        constraint dependency_scenario foreign key (office_id, programme_id, scenario_id) references scenario (office_id, programme_id, id),
        constraint dependency_not_on_itself check (predecessor_id <> successor_id),
        constraint dependency_kind_known check (kind in ('FS','SS','FF','SF')),
        constraint dependency_lag_in_order check (lag_min <= lag_max),
        constraint dependency_lag_unit_known check (lag_unit in ('DAYS','WORKING_DAYS','WEEKS','MONTHS','YEARS')),
        constraint dependency_needed_for_known check (needed_for in ('PAPER','DECISION')),
        constraint dependency_archived_with_reason check ((archived_at is null) = (archive_reason is null))
      )`);
    await q.query(`create unique index dependency_once on dependency (office_id, predecessor_id, successor_id, kind, scenario_id)
      nulls not distinct where archived_at is null`);
    await q.query(`create index dependency_by_successor on dependency (office_id, successor_id)`);
    await q.query(`
      create table status_report (
        office_id uuid not null,
        id uuid not null,
        programme_id uuid not null,
        plan_item_id uuid not null,
        reported_on date not null,
        rag text not null,
        narrative text,
        path_to_green text,
        path_owner text,
        path_due_on date,
        computed_rag text not null,
        computed_reason text not null,
        override_reason text,
        override_until date,
        like parts.row_stamp including defaults,
        constraint status_report_pk primary key (office_id, id),
        constraint status_report_of_item unique (office_id, plan_item_id, id),
        constraint status_report_item foreign key (office_id, programme_id, plan_item_id) references plan_item (office_id, programme_id, id),
        constraint status_report_rag_known check (rag in ('blue','green','amber','red','grey') and computed_rag in ('blue','green','amber','red','grey')),
        constraint status_report_difference_says_why check (rag = computed_rag or (override_reason is not null and override_until is not null))
      )`);
    await q.query(
      `create index status_report_by_item on status_report (office_id, plan_item_id, created_at desc)`,
    );

    await q.query(`alter table plan_item
      add constraint plan_item_baseline_date foreign key (office_id, id, baseline_date_id) references plan_date (office_id, plan_item_id, id),
      add constraint plan_item_forecast_date foreign key (office_id, id, forecast_date_id) references plan_date (office_id, plan_item_id, id),
      add constraint plan_item_actual_date foreign key (office_id, id, actual_date_id) references plan_date (office_id, plan_item_id, id),
      add constraint plan_item_latest_report foreign key (office_id, id, latest_report_id) references status_report (office_id, plan_item_id, id)`);

    await q.query(`
      create table source_entry (
        office_id uuid not null,
        id uuid not null,
        programme_id uuid not null,
        code text not null,
        title text not null,
        kind text not null,
        document_id uuid,
        place text,
        printed_date text,
        like parts.plan_date including defaults including constraints,
        scenario_number integer,
        is_year_printed boolean not null default false,
        inference text,
        plan_item_id uuid,
        meeting_id uuid,
        like parts.row_stamp including defaults,
        constraint source_entry_pk primary key (office_id, id),
        constraint source_entry_programme foreign key (office_id, programme_id) references programme (office_id, id),
        constraint source_entry_code_once unique (office_id, programme_id, code),
        constraint source_entry_document foreign key (office_id, document_id) references document (office_id, id),
        constraint source_entry_item foreign key (office_id, programme_id, plan_item_id) references plan_item (office_id, programme_id, id),
        constraint source_entry_meeting foreign key (office_id, meeting_id) references meeting (office_id, id)
      )`);
    await q.query(
      `comment on table source_entry is 'A dated fact as a paper prints it. Many entries may tell of one plan item.'`,
    );
    await q.query(`create index source_entry_by_item on source_entry (office_id, plan_item_id)`);

    for (const table of [
      'plan_item',
      'scenario',
      'baseline_set',
      'plan_date',
      'scenario_item',
      'dependency',
      'status_report',
      'source_entry',
    ])
      await q.query('call keep_history_of($1)', [table]);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`alter table plan_item drop constraint plan_item_baseline_date, drop constraint plan_item_forecast_date,
      drop constraint plan_item_actual_date, drop constraint plan_item_latest_report`);
    await q.query(
      `drop table source_entry, status_report, dependency, scenario_item, plan_date, baseline_set, scenario, plan_item`,
    );
  }
}
