import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The conduct of a meeting: who came, who is interested in what, who voted how. */
export class RecordAttendance1764002021000 implements MigrationInterface {
  name = 'RecordAttendance1764002021000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table attendance (
        office_id uuid not null,
        id uuid not null,
        body_id uuid not null,
        meeting_id uuid not null,
        member_id uuid,
        name text,
        state text not null,
        is_remote boolean not null default false,
        deputy_id uuid,
        deputy_name text,
        arrived_at time,
        left_at time,
        from_item_id uuid,
        until_item_id uuid,
        like parts.row_stamp including defaults,
        constraint attendance_pk primary key (office_id, id),
        constraint attendance_at_meeting unique (office_id, meeting_id, id),
        constraint attendance_member_once unique (office_id, meeting_id, member_id),
        constraint attendance_meeting foreign key (office_id, body_id, meeting_id) references meeting (office_id, body_id, id),
        constraint attendance_member foreign key (office_id, body_id, member_id) references body_member (office_id, body_id, id),
        constraint attendance_deputy foreign key (office_id, body_id, deputy_id) references member_deputy (office_id, body_id, id),
        constraint attendance_from_item foreign key (office_id, body_id, from_item_id) references agenda_item (office_id, body_id, id),
        constraint attendance_until_item foreign key (office_id, body_id, until_item_id) references agenda_item (office_id, body_id, id),
        constraint attendance_state_known check (state in ('PRESENT','APOLOGIES','ABSENT','DEPUTISED','IN_ATTENDANCE')),
        constraint attendance_says_who check ((member_id is null) = (name is not null)),
        constraint attendance_guest_has_no_seat check (member_id is null or state <> 'IN_ATTENDANCE'),
        constraint attendance_deputy_is_one check ((state = 'DEPUTISED') = (num_nonnulls(deputy_id, deputy_name) = 1)),
        constraint attendance_times_in_order check (arrived_at < left_at)
      )`);
    await q.query(`
      create table interest (
        office_id uuid not null,
        id uuid not null,
        body_id uuid not null,
        member_id uuid not null,
        kind text not null,
        description text not null,
        held_from date,
        held_to date,
        like parts.row_stamp including defaults,
        constraint interest_pk primary key (office_id, id),
        constraint interest_of_body unique (office_id, body_id, id),
        constraint interest_member foreign key (office_id, body_id, member_id) references body_member (office_id, body_id, id),
        constraint interest_kind_known check
          (kind in ('FINANCIAL','NON_FINANCIAL_PROFESSIONAL','NON_FINANCIAL_PERSONAL','INDIRECT','DISCLOSABLE_PECUNIARY','OTHER')),
        constraint interest_described check (length(btrim(description)) > 0),
        constraint interest_in_order check (held_from <= held_to)
      )`);
    await q.query(`create index interest_by_body on interest (office_id, body_id, member_id)`);
    await q.query(`
      create table declaration (
        office_id uuid not null,
        id uuid not null,
        body_id uuid not null,
        meeting_id uuid not null,
        agenda_item_id uuid,
        attendance_id uuid,
        interest_id uuid,
        is_none boolean not null default false,
        description text,
        action text,
        archived_at timestamptz,
        archive_reason text,
        like parts.row_stamp including defaults,
        constraint declaration_pk primary key (office_id, id),
        constraint declaration_meeting foreign key (office_id, body_id, meeting_id) references meeting (office_id, body_id, id),
        constraint declaration_item foreign key (office_id, body_id, agenda_item_id) references agenda_item (office_id, body_id, id),
        constraint declaration_attendance foreign key (office_id, meeting_id, attendance_id) references attendance (office_id, meeting_id, id),
        constraint declaration_interest foreign key (office_id, body_id, interest_id) references interest (office_id, body_id, id),
        constraint declaration_action_known check (action in ('NOTED','SPEAK_NO_VOTE','LEFT_ROOM','EXCLUDED_FROM_PAPERS')),
        constraint declaration_none_names_nobody check (is_none = (attendance_id is null) and is_none = (action is null)
          and is_none = (description is null) and (interest_id is null or not is_none)),
        constraint declaration_archived_with_reason check ((archived_at is null) = (archive_reason is null))
      )`);
    await q.query(`create index declaration_by_meeting on declaration (office_id, meeting_id)`);
    await q.query(`
      create table vote (
        office_id uuid not null,
        id uuid not null,
        body_id uuid not null,
        meeting_id uuid not null,
        agenda_item_id uuid,
        decision_id uuid,
        attendance_id uuid not null,
        vote text not null,
        casting_vote text,
        like parts.row_stamp including defaults,
        constraint vote_pk primary key (office_id, id),
        constraint vote_meeting foreign key (office_id, body_id, meeting_id) references meeting (office_id, body_id, id),
        constraint vote_attendance foreign key (office_id, meeting_id, attendance_id) references attendance (office_id, meeting_id, id),
        constraint vote_item foreign key (office_id, body_id, agenda_item_id) references agenda_item (office_id, body_id, id),
        constraint vote_decision foreign key (office_id, decision_id) references decision (office_id, id),
        constraint vote_about_one check (num_nonnulls(agenda_item_id, decision_id) = 1),
        constraint vote_known check (vote in ('FOR','AGAINST','ABSTAIN','NOT_VOTING')),
        constraint vote_casting_known check (casting_vote in ('FOR','AGAINST')),
        constraint vote_on_item_once unique (office_id, agenda_item_id, attendance_id),
        constraint vote_on_decision_once unique (office_id, decision_id, attendance_id)
      )`);
    for (const table of ['attendance', 'interest', 'declaration', 'vote'])
      await q.query('call keep_history_of($1)', [table]);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table vote, declaration, interest, attendance`);
  }
}
