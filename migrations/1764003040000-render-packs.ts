import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files of editions that are to be made: who takes one says until when, so that another takes it when they die. */
export class RenderPacks1764003040000 implements MigrationInterface {
  name = 'RenderPacks1764003040000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table render_job (
        office_id uuid not null,
        id uuid not null,
        edition_id uuid not null,
        freezing integer not null,
        audience text not null,
        format text not null,
        state text not null default 'WAITING',
        progress integer not null default 0,
        step text not null default 'Waiting for its turn',
        attempts integer not null default 0,
        last_error text,
        requested_by uuid,
        taken_by uuid,
        taken_until timestamptz,
        created_at timestamptz not null default clock_timestamp(),
        ended_at timestamptz,
        constraint render_job_pk primary key (office_id, id),
        constraint render_job_content foreign key (office_id, edition_id, freezing, audience)
          references edition_content (office_id, edition_id, freezing, audience),
        constraint render_job_person foreign key (office_id, requested_by) references person (office_id, id),
        constraint render_job_once unique (office_id, edition_id, freezing, audience, format),
        constraint render_job_format_known check (format in ('pdf','pptx','docx','xlsx','csv','html')),
        constraint render_job_state_known check (state in ('WAITING','RUNNING','DONE','FAILED','CANCELLED')),
        constraint render_job_progress_hundredths check (progress between 0 and 100),
        constraint render_job_attempts_not_negative check (attempts >= 0),
        constraint render_job_taken_while_running check ((state = 'RUNNING') = (taken_by is not null)
          and (taken_by is null) = (taken_until is null)),
        constraint render_job_ended_has_instant check ((state in ('DONE','FAILED','CANCELLED')) = (ended_at is not null)),
        constraint render_job_failure_says_why check (state <> 'FAILED' or last_error is not null)
      )`);
    await q.query(
      `create index render_job_due on render_job (created_at) where state in ('WAITING','RUNNING')`,
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table render_job`);
  }
}
