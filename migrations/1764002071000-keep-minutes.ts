import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Minutes in blocks, one for each item, so that several people write at once; each save is a version that stays. What
 * stood in one text of the meeting becomes the first version of one block.
 */
export class KeepMinutes1764002071000 implements MigrationInterface {
  name = 'KeepMinutes1764002071000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table minutes (
        office_id uuid not null,
        id uuid not null,
        body_id uuid not null,
        meeting_id uuid not null,
        state text not null default 'DRAFT',
        checked_by_name text,
        checked_on date,
        approved_at_id uuid,
        approved_on date,
        approval_note text,
        signed_by_name text,
        signed_on date,
        like parts.row_stamp including defaults,
        constraint minutes_pk primary key (office_id, id),
        constraint minutes_meeting_once unique (office_id, meeting_id),
        constraint minutes_of_meeting unique (office_id, meeting_id, id),
        constraint minutes_meeting foreign key (office_id, body_id, meeting_id) references meeting (office_id, body_id, id),
        constraint minutes_approved_at foreign key (office_id, body_id, approved_at_id) references meeting (office_id, body_id, id),
        constraint minutes_state_known check (state in ('DRAFT','CHAIR_CHECKED','APPROVED')),
        constraint minutes_not_approved_at_themselves check (approved_at_id <> meeting_id),
        constraint minutes_checked_whole check ((checked_by_name is null) = (checked_on is null)),
        constraint minutes_signed_whole check ((signed_by_name is null) = (signed_on is null)),
        constraint minutes_signed_when_approved check (signed_on is null or state = 'APPROVED')
      )`);
    await q.query(`
      create table minutes_block (
        office_id uuid not null,
        id uuid not null,
        body_id uuid not null,
        meeting_id uuid not null,
        minutes_id uuid not null,
        agenda_item_id uuid,
        kind text not null,
        position integer not null,
        heading text not null,
        minutes_text text not null,
        is_private boolean not null default false,
        number integer not null default 1,
        like parts.row_stamp including defaults,
        constraint minutes_block_pk primary key (office_id, id),
        constraint minutes_block_of_meeting unique (office_id, meeting_id, id),
        constraint minutes_block_item_once unique (office_id, minutes_id, agenda_item_id),
        constraint minutes_block_minutes foreign key (office_id, meeting_id, minutes_id) references minutes (office_id, meeting_id, id),
        constraint minutes_block_meeting foreign key (office_id, body_id, meeting_id) references meeting (office_id, body_id, id),
        constraint minutes_block_agenda_item foreign key (office_id, body_id, agenda_item_id) references agenda_item (office_id, body_id, id),
        constraint minutes_block_kind_known check (kind in ('TEXT','ATTENDANCE','DECLARATIONS','ITEM','NEXT_MEETING')),
        constraint minutes_block_item_has_item check ((kind = 'ITEM') = (agenda_item_id is not null))
      )`);
    await q.query(`
      create table minutes_version (
        office_id uuid not null,
        id uuid not null,
        body_id uuid not null,
        meeting_id uuid not null,
        block_id uuid not null,
        agenda_item_id uuid,
        number integer not null,
        minutes_text text not null,
        like parts.row_stamp including defaults,
        constraint minutes_version_pk primary key (office_id, id),
        constraint minutes_version_number_once unique (office_id, block_id, number),
        constraint minutes_version_block foreign key (office_id, meeting_id, block_id) references minutes_block (office_id, meeting_id, id),
        constraint minutes_version_meeting foreign key (office_id, body_id, meeting_id) references meeting (office_id, body_id, id),
        constraint minutes_version_agenda_item foreign key (office_id, body_id, agenda_item_id) references agenda_item (office_id, body_id, id)
      )`);
    await q.query(`
      insert into minutes (office_id, id, body_id, meeting_id, state, changed_on)
      select office_id, gen_random_uuid(), body_id, id, case state when 'MINUTES_APPROVED' then 'APPROVED' else 'DRAFT' end, changed_on
        from meeting where minutes is not null`);
    await q.query(`
      insert into minutes_block (office_id, id, body_id, meeting_id, minutes_id, kind, position, heading, minutes_text, is_private, changed_on)
      select s.office_id, gen_random_uuid(), s.body_id, s.meeting_id, s.id, 'TEXT', 1, 'Minutes', m.minutes,
             m.kind in ('FORMAL_PRIVATE', 'PART1_PART2'), m.changed_on
        from minutes s join meeting m on m.office_id = s.office_id and m.id = s.meeting_id`);
    await q.query(`
      insert into minutes_version (office_id, id, body_id, meeting_id, block_id, number, minutes_text, changed_on)
      select office_id, gen_random_uuid(), body_id, meeting_id, id, 1, minutes_text, changed_on from minutes_block`);
    await q.query(`alter table meeting drop column minutes`);
    for (const table of ['minutes', 'minutes_block', 'minutes_version'])
      await q.query('call keep_history_of($1)', [table]);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`alter table meeting add column minutes text`);
    await q.query(`
      update meeting m set minutes = t.text
        from (select office_id, meeting_id, string_agg(heading || E'\\n' || minutes_text, E'\\n\\n' order by position) as text
                from minutes_block group by office_id, meeting_id) t
       where t.office_id = m.office_id and t.meeting_id = m.id`);
    await q.query(`drop table minutes_version, minutes_block, minutes`);
  }
}
