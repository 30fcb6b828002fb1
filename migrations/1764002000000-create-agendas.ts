import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a meeting deals with, in which order and with what result. An item without a meeting waits in the forward plan of
 * its body until it is drawn onto an agenda.
 */
export class CreateAgendas1764002000000 implements MigrationInterface {
  name = 'CreateAgendas1764002000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table meeting
        add column ends_at_time time,
        add column link text,
        add constraint meeting_times_in_order check (starts_at_time < ends_at_time)`);
    await q.query(`
      create table agenda_section (
        office_id uuid not null,
        id uuid not null,
        body_id uuid not null,
        meeting_id uuid not null,
        title text not null,
        part text not null default 'PART_1',
        position integer not null,
        like parts.row_stamp including defaults,
        constraint agenda_section_pk primary key (office_id, id),
        constraint agenda_section_in_meeting unique (office_id, meeting_id, id),
        constraint agenda_section_meeting foreign key (office_id, body_id, meeting_id) references meeting (office_id, body_id, id),
        constraint agenda_section_position_once unique (office_id, meeting_id, position) deferrable initially deferred,
        constraint agenda_section_title_written check (length(btrim(title)) > 0),
        constraint agenda_section_part_known check (part in ('PART_1','PART_2'))
      )`);
    await q.query(`
      create table agenda_item (
        office_id uuid not null,
        id uuid not null,
        body_id uuid not null,
        meeting_id uuid,
        section_id uuid,
        programme_id uuid,
        plan_item_id uuid,
        position integer,
        title text not null,
        public_title text,
        purpose text not null,
        decision_needed text,
        recommendation text,
        presenter text,
        sponsor text,
        minutes_allotted integer,
        like parts.plan_date including defaults including constraints,
        is_key_decision boolean not null default false,
        notice_route text,
        notice_published_on date,
        notice_reason text,
        scrutiny_chair_told_on date,
        state text not null default 'PROPOSED',
        result text,
        result_note text,
        discussion text,
        deferred_to_id uuid,
        classification text not null default 'OFFICIAL',
        exempt_paragraph integer,
        exempt_reason text,
        known_from date,
        archived_at timestamptz,
        archive_reason text,
        like parts.row_stamp including defaults,
        constraint agenda_item_pk primary key (office_id, id),
        constraint agenda_item_of_body unique (office_id, body_id, id),
        constraint agenda_item_body foreign key (office_id, body_id) references body (office_id, id),
        constraint agenda_item_meeting foreign key (office_id, body_id, meeting_id) references meeting (office_id, body_id, id),
        constraint agenda_item_section foreign key (office_id, meeting_id, section_id) references agenda_section (office_id, meeting_id, id),
        constraint agenda_item_programme foreign key (office_id, programme_id) references programme (office_id, id),
        constraint agenda_item_plan_item foreign key (office_id, programme_id, plan_item_id) references plan_item (office_id, programme_id, id),
        constraint agenda_item_deferred_to foreign key (office_id, body_id, deferred_to_id) references meeting (office_id, body_id, id),
        constraint agenda_item_position_once unique (office_id, meeting_id, position) deferrable initially deferred,
        constraint agenda_item_title_written check (length(btrim(title)) > 0),
        constraint agenda_item_purpose_known check (purpose in ('FOR_DECISION','FOR_APPROVAL','FOR_DISCUSSION','FOR_ASSURANCE','FOR_INFORMATION')),
        constraint agenda_item_minutes_positive check (minutes_allotted > 0),
        constraint agenda_item_notice_route_known check (notice_route in ('FULL','GENERAL_EXCEPTION','SPECIAL_URGENCY')),
        constraint agenda_item_state_known check (state in ('PROPOSED','ON_AGENDA','DEALT_WITH','WITHDRAWN')),
        constraint agenda_item_result_known check (result in ('DECIDED','NOTED','DISCUSSED','DEFERRED','NOT_REACHED')),
        constraint agenda_item_has_result_when_dealt_with check ((state = 'DEALT_WITH') = (result is not null)),
        constraint agenda_item_on_an_agenda check ((state <> 'PROPOSED' or meeting_id is null)
          and (state not in ('ON_AGENDA','DEALT_WITH') or meeting_id is not null)
          and (meeting_id is null) = (position is null) and (meeting_id is not null or section_id is null)),
        constraint agenda_item_plan_item_has_programme check (plan_item_id is null or programme_id is not null),
        constraint agenda_item_classification_known check (classification in ('OPEN','OFFICIAL','EXEMPT')),
        constraint agenda_item_exempt_says_why check ((classification = 'EXEMPT') = (exempt_paragraph is not null) and
          (classification = 'EXEMPT') = (exempt_reason is not null) and exempt_paragraph between 1 and 7),
        constraint agenda_item_archived_with_reason check ((archived_at is null) = (archive_reason is null))
      )`);
    await q.query(`create index agenda_item_by_meeting on agenda_item (office_id, meeting_id, position)`);
    await q.query(`create index agenda_item_by_body on agenda_item (office_id, body_id, state)`);
    await q.query(`
      alter table decision
        add column agenda_item_id uuid,
        add constraint decision_agenda_item foreign key (office_id, body_id, agenda_item_id) references agenda_item (office_id, body_id, id)`);
    await q.query(`create index decision_by_agenda_item on decision (office_id, agenda_item_id)`);
    for (const table of ['agenda_section', 'agenda_item']) await q.query('call keep_history_of($1)', [table]);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`alter table decision drop column agenda_item_id`);
    await q.query(`drop table agenda_item, agenda_section`);
    await q.query(`alter table meeting drop column ends_at_time, drop column link`);
  }
}
