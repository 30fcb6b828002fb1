import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Bodies that decide, assure, scrutinise, advise or deliver; who sits on them; when they meet; who may do what. */
export class CreateGovernance1764000300000 implements MigrationInterface {
  name = 'CreateGovernance1764000300000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table body (
        office_id uuid not null,
        id uuid not null,
        code text not null,
        prefix text not null,
        name text not null,
        short_name text,
        kind text not null,
        role text not null,
        authority text,
        delegated_scope text,
        parent_id uuid,
        is_parent_inferred boolean not null default false,
        predecessor_id uuid,
        organisation_id uuid,
        valid_from date,
        valid_to date,
        known_from date,
        quorum_minimum integer,
        quorum_rule jsonb,
        quorum_note text,
        notice_clear_days integer,
        notice_regime text not null default 'STANDING_ORDERS',
        is_notice_interpreted boolean not null default false,
        has_papers_when_informal boolean not null default false,
        meets_in_public boolean not null default false,
        voting_rule text,
        terms_of_reference text,
        review_on date,
        note text,
        archived_at timestamptz,
        archive_reason text,
        like parts.row_stamp including defaults,
        constraint body_pk primary key (office_id, id),
        constraint body_office foreign key (office_id) references office (id),
        constraint body_code_once unique (office_id, code),
        constraint body_prefix_once unique (office_id, prefix),
        constraint body_prefix_plain check (prefix ~ '^[A-Z][A-Z0-9]{0,9}$'),
        constraint body_kind_known check (kind in ('STATUTORY_ORG','JOINT_COMMITTEE','SCRUTINY','CLINICAL_ADVICE','ASSURER',
          'PROGRAMME_BOARD','CLINICAL_GROUP','ADVISORY_PUBLIC','COUNCIL_COMMITTEE','HWB','OFFICE_HOLDER','DELIVERY','STAKEHOLDER')),
        constraint body_role_known check (role in ('DECIDES','ASSURES','SCRUTINISES','ADVISES','OVERSEES','DELIVERS','SUPPORTS',
          'REVIEWS','SIGNS_OFF','CONSULTED','INFORMED')),
        constraint body_parent foreign key (office_id, parent_id) references body (office_id, id),
        constraint body_predecessor foreign key (office_id, predecessor_id) references body (office_id, id),
        constraint body_organisation foreign key (office_id, organisation_id) references organisation (office_id, id),
        constraint body_valid_in_order check (valid_from <= valid_to),
        constraint body_quorum_positive check (quorum_minimum > 0),
        constraint body_notice_not_negative check (notice_clear_days >= 0),
        constraint body_regime_known check (notice_regime in ('LGA_1972','PBAM_1960','STANDING_ORDERS','NONE')),
        constraint body_archived_with_reason check ((archived_at is null) = (archive_reason is null))
      )`);
    await q.query(`
      create table body_programme (
        office_id uuid not null,
        id uuid not null,
        body_id uuid not null,
        programme_id uuid not null,
        like parts.row_stamp including defaults,
        constraint body_programme_pk primary key (office_id, id),
        constraint body_programme_once unique (office_id, body_id, programme_id),
        constraint body_programme_body foreign key (office_id, body_id) references body (office_id, id),
        constraint body_programme_programme foreign key (office_id, programme_id) references programme (office_id, id)
      )`);
    await q.query(`
      create table post (
        office_id uuid not null,
        id uuid not null,
        code text not null,
        title text not null,
        kind text not null,
        organisation_id uuid,
        programme_id uuid,
        workstream_id uuid,
        body_id uuid,
        like parts.row_stamp including defaults,
        constraint post_pk primary key (office_id, id),
        constraint post_office foreign key (office_id) references office (id),
        constraint post_code_once unique (office_id, code),
        constraint post_organisation foreign key (office_id, organisation_id) references organisation (office_id, id),
        constraint post_programme foreign key (office_id, programme_id) references programme (office_id, id),
        constraint post_workstream foreign key (office_id, programme_id, workstream_id) references workstream (office_id, programme_id, id),
        constraint post_body foreign key (office_id, body_id) references body (office_id, id),
        constraint post_kind_known check (kind in ('SRO','PROGRAMME_DIRECTOR','PROGRAMME_MANAGER','PMO_LEAD','WORKSTREAM_LEAD','CLINICAL_LEAD',
          'CHAIR','VICE_CHAIR','ACCOUNTABLE_OFFICER','SECRETARY','OTHER'))
      )`);
    await q.query(`
      create table post_holder (
        office_id uuid not null,
        id uuid not null,
        post_id uuid not null,
        person_id uuid,
        name text not null,
        held_from date,
        held_to date,
        like parts.row_stamp including defaults,
        constraint post_holder_pk primary key (office_id, id),
        constraint post_holder_post foreign key (office_id, post_id) references post (office_id, id),
        constraint post_holder_person foreign key (office_id, person_id) references person (office_id, id),
        constraint post_holder_in_order check (held_from <= held_to),
        constraint post_holder_one_at_a_time exclude using gist
          (office_id with =, post_id with =, daterange(held_from, held_to, '[]') with &&)
      )`);
    await q.query(`
      create table body_member (
        office_id uuid not null,
        id uuid not null,
        body_id uuid not null,
        role text not null default 'MEMBER',
        category text,
        organisation_id uuid,
        post_id uuid,
        person_id uuid,
        seat text not null,
        is_voting boolean not null default true,
        deputy text,
        held_from date,
        held_to date,
        position integer not null default 0,
        like parts.row_stamp including defaults,
        constraint body_member_pk primary key (office_id, id),
        constraint body_member_body foreign key (office_id, body_id) references body (office_id, id),
        constraint body_member_organisation foreign key (office_id, organisation_id) references organisation (office_id, id),
        constraint body_member_post foreign key (office_id, post_id) references post (office_id, id),
        constraint body_member_person foreign key (office_id, person_id) references person (office_id, id),
        constraint body_member_role_known check (role in ('CHAIR','VICE_CHAIR','MEMBER','IN_ATTENDANCE')),
        constraint body_member_in_order check (held_from <= held_to)
      )`);
    await q.query(`create index body_member_by_body on body_member (office_id, body_id, position)`);
    await q.query(`
      create table meeting (
        office_id uuid not null,
        id uuid not null,
        body_id uuid not null,
        code text not null,
        title text not null,
        kind text not null,
        state text not null default 'PLANNED',
        like parts.plan_date including defaults including constraints,
        starts_at_time time,
        is_time_confirmed boolean not null default false,
        venue text,
        held_on date,
        present_count integer,
        was_quorate boolean,
        postponed_to_id uuid,
        state_reason text,
        minutes text,
        known_from date,
        like parts.row_stamp including defaults,
        constraint meeting_pk primary key (office_id, id),
        constraint meeting_of_body unique (office_id, body_id, id),
        constraint meeting_code_once unique (office_id, code),
        constraint meeting_body foreign key (office_id, body_id) references body (office_id, id),
        constraint meeting_postponed_to foreign key (office_id, body_id, postponed_to_id) references meeting (office_id, body_id, id),
        constraint meeting_kind_known check (kind in ('FORMAL_PUBLIC','FORMAL_PRIVATE','PART1_PART2','INFORMAL','EXTRAORDINARY','CORRESPONDENCE')),
        constraint meeting_state_known check (state in ('PLANNED','CALLED','PAPERS_PUBLISHED','HELD','MINUTES_DRAFT','MINUTES_APPROVED',
          'CANCELLED','POSTPONED','INQUORATE','ADJOURNED')),
        constraint meeting_has_a_date_statement check (date_shape is not null),
        constraint meeting_called_is_confirmed check (state not in ('CALLED','PAPERS_PUBLISHED') or (date_confidence = 'CONFIRMED' and date_shape = 'DAY')),
        constraint meeting_held_has_day check (state not in ('HELD','MINUTES_DRAFT','MINUTES_APPROVED','INQUORATE','ADJOURNED') or held_on is not null)
      )`);
    await q.query(`create index meeting_by_body on meeting (office_id, body_id, earliest)`);
    await q.query(`
      create table role_grant (
        office_id uuid not null,
        id uuid not null,
        person_id uuid not null,
        role text not null,
        scope text not null,
        programme_id uuid,
        workstream_id uuid,
        body_id uuid,
        ended_at timestamptz,
        like parts.row_stamp including defaults,
        constraint role_grant_pk primary key (office_id, id),
        constraint role_grant_person foreign key (office_id, person_id) references person (office_id, id),
        constraint role_grant_programme foreign key (office_id, programme_id) references programme (office_id, id),
        constraint role_grant_workstream foreign key (office_id, programme_id, workstream_id) references workstream (office_id, programme_id, id),
        constraint role_grant_body foreign key (office_id, body_id) references body (office_id, id),
        constraint role_grant_role_known check (role in ('ADMINISTRATOR','PMO','SRO','WORKSTREAM_LEAD','SECRETARY','MEMBER','READER','PUBLIC')),
        constraint role_grant_scope_fits check (
          (scope = 'OFFICE' and programme_id is null and workstream_id is null and body_id is null) or
          (scope = 'PROGRAMME' and programme_id is not null and workstream_id is null and body_id is null) or
          (scope = 'WORKSTREAM' and programme_id is not null and workstream_id is not null and body_id is null) or
          (scope = 'BODY' and body_id is not null and programme_id is null and workstream_id is null)),
        constraint role_grant_administrator_is_office_wide check (role <> 'ADMINISTRATOR' or scope = 'OFFICE')
      )`);
    await q.query(`create unique index role_grant_once on role_grant (office_id, person_id, role, scope, programme_id, workstream_id, body_id)
      nulls not distinct where ended_at is null`);
    for (const table of [
      'body',
      'body_programme',
      'post',
      'post_holder',
      'body_member',
      'meeting',
      'role_grant',
    ])
      await q.query('call keep_history_of($1)', [table]);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table role_grant, meeting, body_member, post_holder, post, body_programme, body`);
  }
}
