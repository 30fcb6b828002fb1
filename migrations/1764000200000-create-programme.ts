import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Programmes, their workstreams, and the structure in its versions: items hang on workstreams, versions place them. */
export class CreateProgramme1764000200000 implements MigrationInterface {
  name = 'CreateProgramme1764000200000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table programme (
        office_id uuid not null,
        id uuid not null,
        code text not null,
        name text not null,
        short_name text,
        purpose text,
        parent_id uuid,
        succeeds_id uuid,
        known_from date,
        green_tolerance_days integer not null default 5,
        amber_tolerance_days integer not null default 20,
        tbc_within_days integer not null default 42,
        horizon_days integer not null default 365,
        stale_after_days integer not null default 35,
        risk_bands jsonb,
        archived_at timestamptz,
        archive_reason text,
        like parts.row_stamp including defaults,
        constraint programme_pk primary key (office_id, id),
        constraint programme_office foreign key (office_id) references office (id),
        constraint programme_code_once unique (office_id, code),
        constraint programme_code_plain check (code ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
        constraint programme_parent foreign key (office_id, parent_id) references programme (office_id, id),
        constraint programme_succeeds foreign key (office_id, succeeds_id) references programme (office_id, id),
        constraint programme_tolerances_in_order check (0 <= green_tolerance_days and green_tolerance_days <= amber_tolerance_days
          and tbc_within_days >= 0 and horizon_days > 0 and stale_after_days > 0),
        constraint programme_archived_with_reason check ((archived_at is null) = (archive_reason is null))
      )`);
    await q.query(`
      create table document (
        office_id uuid not null,
        id uuid not null,
        code text not null,
        title text not null,
        kind text not null,
        issuer text,
        like parts.plan_date including defaults including constraints,
        like parts.row_stamp including defaults,
        constraint document_pk primary key (office_id, id),
        constraint document_office foreign key (office_id) references office (id),
        constraint document_code_once unique (office_id, code)
      )`);
    await q.query(`
      create table workstream (
        office_id uuid not null,
        id uuid not null,
        programme_id uuid not null,
        code text not null,
        name text not null,
        kind text not null default 'WORKSTREAM',
        parent_id uuid,
        position integer not null default 0,
        aim text,
        archived_at timestamptz,
        archive_reason text,
        like parts.row_stamp including defaults,
        constraint workstream_pk primary key (office_id, id),
        constraint workstream_in_programme unique (office_id, programme_id, id),
        constraint workstream_programme foreign key (office_id, programme_id) references programme (office_id, id),
        constraint workstream_parent foreign key (office_id, programme_id, parent_id) references workstream (office_id, programme_id, id),
        constraint workstream_code_once unique (office_id, programme_id, code),
        constraint workstream_kind_known check (kind in ('WORKSTREAM','WORKING_GROUP')),
        constraint workstream_archived_with_reason check ((archived_at is null) = (archive_reason is null))
      )`);
    await q.query(`
      create table structure_version (
        office_id uuid not null,
        id uuid not null,
        programme_id uuid not null,
        number integer not null,
        name text not null,
        known_from date not null,
        valid_to date,
        like parts.row_stamp including defaults,
        constraint structure_version_pk primary key (office_id, id),
        constraint structure_version_in_programme unique (office_id, programme_id, id),
        constraint structure_version_programme foreign key (office_id, programme_id) references programme (office_id, id),
        constraint structure_version_number_once unique (office_id, programme_id, number),
        constraint structure_version_in_order check (known_from <= valid_to)
      )`);
    await q.query(`
      create table structure_node (
        office_id uuid not null,
        id uuid not null,
        programme_id uuid not null,
        structure_version_id uuid not null,
        parent_id uuid,
        kind text not null,
        label text,
        name text not null,
        position integer not null default 0,
        workstream_id uuid,
        like parts.row_stamp including defaults,
        constraint structure_node_pk primary key (office_id, id),
        constraint structure_node_in_version unique (office_id, structure_version_id, id),
        constraint structure_node_version foreign key (office_id, programme_id, structure_version_id)
          references structure_version (office_id, programme_id, id),
        constraint structure_node_parent foreign key (office_id, structure_version_id, parent_id)
          references structure_node (office_id, structure_version_id, id),
        constraint structure_node_workstream foreign key (office_id, workstream_id) references workstream (office_id, id),
        constraint structure_node_kind_known check (kind in ('THEME','OBJECTIVE','WORKSTREAM','WORKING_GROUP','PRIORITY','ENABLER'))
      )`);
    await q.query(
      `create index structure_node_by_version on structure_node (office_id, structure_version_id, position)`,
    );
    await q.query(`
      create table lane (
        office_id uuid not null,
        id uuid not null,
        programme_id uuid not null,
        workstream_id uuid,
        name text not null,
        position integer not null default 0,
        is_printed boolean not null default false,
        like parts.row_stamp including defaults,
        constraint lane_pk primary key (office_id, id),
        constraint lane_in_programme unique (office_id, programme_id, id),
        constraint lane_programme foreign key (office_id, programme_id) references programme (office_id, id),
        constraint lane_workstream foreign key (office_id, programme_id, workstream_id) references workstream (office_id, programme_id, id)
      )`);
    await q.query(`
      create table pathway (
        office_id uuid not null,
        id uuid not null,
        programme_id uuid not null,
        workstream_id uuid not null,
        code text not null,
        name text not null,
        like parts.row_stamp including defaults,
        constraint pathway_pk primary key (office_id, id),
        constraint pathway_in_programme unique (office_id, programme_id, id),
        constraint pathway_workstream foreign key (office_id, programme_id, workstream_id) references workstream (office_id, programme_id, id),
        constraint pathway_code_once unique (office_id, programme_id, code)
      )`);
    for (const table of [
      'programme',
      'document',
      'workstream',
      'structure_version',
      'structure_node',
      'lane',
      'pathway',
    ])
      await q.query('call keep_history_of($1)', [table]);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(
      `drop table pathway, lane, structure_node, structure_version, workstream, document, programme`,
    );
  }
}
