import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How a body is made up and by which rules it acts: what was delegated to it and by whom, who may deputise for whom, how
 * it votes, which bodies went into it. Where two chairs overlap in older data the later one becomes vice chair.
 */
export class ConstituteBodies1764002020000 implements MigrationInterface {
  name = 'ConstituteBodies1764002020000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table body
        add column voting_method text,
        add column chair_has_casting_vote boolean not null default false,
        add column allows_correspondence boolean not null default false,
        add column is_interest_register_public boolean not null default false,
        add column terms_link text,
        add constraint body_voting_method_known check
          (voting_method in ('CONSENSUS','SIMPLE_MAJORITY','UNANIMITY','ONE_PER_ORGANISATION','WEIGHTED')),
        add constraint body_terms_link_is_address check (terms_link ~ '^https?://')`);
    await q.query(
      `update body set allows_correspondence = true where terms_of_reference ~* 'correspondence'`,
    );
    await q.query(`
      update body_member m set role = 'VICE_CHAIR'
       where m.role = 'CHAIR' and exists (
         select from body_member o
          where o.office_id = m.office_id and o.body_id = m.body_id and o.role = 'CHAIR' and o.id <> m.id
            and daterange(o.held_from, o.held_to, '[]') && daterange(m.held_from, m.held_to, '[]')
            and (o.position, o.id) < (m.position, m.id))`);
    await q.query(`
      alter table body_member
        add column vote_weight integer not null default 1,
        add constraint body_member_of_body unique (office_id, body_id, id),
        add constraint body_member_weight_positive check (vote_weight > 0),
        add constraint body_member_one_chair_at_a_time exclude using gist
          (office_id with =, body_id with =, daterange(held_from, held_to, '[]') with &&) where (role = 'CHAIR')`);
    await q.query(`
      create table member_deputy (
        office_id uuid not null,
        id uuid not null,
        body_id uuid not null,
        member_id uuid not null,
        person_id uuid,
        deputy_seat_id uuid,
        name text,
        held_from date,
        held_to date,
        like parts.row_stamp including defaults,
        constraint member_deputy_pk primary key (office_id, id),
        constraint member_deputy_in_body unique (office_id, body_id, id),
        constraint member_deputy_member foreign key (office_id, body_id, member_id) references body_member (office_id, body_id, id),
        constraint member_deputy_person foreign key (office_id, person_id) references person (office_id, id),
        constraint member_deputy_seat foreign key (office_id, body_id, deputy_seat_id) references body_member (office_id, body_id, id),
        constraint member_deputy_is_one check (num_nonnulls(person_id, deputy_seat_id, name) = 1),
        constraint member_deputy_is_another check (deputy_seat_id <> member_id),
        constraint member_deputy_in_order check (held_from <= held_to)
      )`);
    await q.query(`create index member_deputy_by_member on member_deputy (office_id, body_id, member_id)`);
    await q.query(`
      create table body_delegation (
        office_id uuid not null,
        id uuid not null,
        body_id uuid not null,
        organisation_id uuid not null,
        instrument text,
        held_from date,
        held_to date,
        like parts.row_stamp including defaults,
        constraint body_delegation_pk primary key (office_id, id),
        constraint body_delegation_body foreign key (office_id, body_id) references body (office_id, id),
        constraint body_delegation_organisation foreign key (office_id, organisation_id) references organisation (office_id, id),
        constraint body_delegation_in_order check (held_from <= held_to),
        constraint body_delegation_once_at_a_time exclude using gist
          (office_id with =, body_id with =, organisation_id with =, daterange(held_from, held_to, '[]') with &&)
      )`);
    await q.query(`
      create table body_scope (
        office_id uuid not null,
        id uuid not null,
        body_id uuid not null,
        delegated_function text not null,
        programme_id uuid,
        workstream_id uuid,
        held_from date,
        held_to date,
        like parts.row_stamp including defaults,
        constraint body_scope_pk primary key (office_id, id),
        constraint body_scope_body foreign key (office_id, body_id) references body (office_id, id),
        constraint body_scope_programme foreign key (office_id, programme_id) references programme (office_id, id),
        constraint body_scope_workstream foreign key (office_id, programme_id, workstream_id) references workstream (office_id, programme_id, id),
        constraint body_scope_function_written check (length(btrim(delegated_function)) > 0),
        constraint body_scope_workstream_has_programme check (workstream_id is null or programme_id is not null),
        constraint body_scope_in_order check (held_from <= held_to)
      )`);
    await q.query(`create index body_scope_by_body on body_scope (office_id, body_id)`);
    await q.query(`
      create table body_predecessor (
        office_id uuid not null,
        id uuid not null,
        body_id uuid not null,
        predecessor_id uuid not null,
        note text,
        archived_at timestamptz,
        archive_reason text,
        like parts.row_stamp including defaults,
        constraint body_predecessor_pk primary key (office_id, id),
        constraint body_predecessor_body foreign key (office_id, body_id) references body (office_id, id),
        constraint body_predecessor_other foreign key (office_id, predecessor_id) references body (office_id, id),
        constraint body_predecessor_is_another check (body_id <> predecessor_id),
        constraint body_predecessor_archived_with_reason check ((archived_at is null) = (archive_reason is null))
      )`);
    await q.query(`create unique index body_predecessor_once on body_predecessor (office_id, body_id, predecessor_id)
      where archived_at is null`);
    for (const table of ['member_deputy', 'body_delegation', 'body_scope', 'body_predecessor'])
      await q.query('call keep_history_of($1)', [table]);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table body_predecessor, body_scope, body_delegation, member_deputy`);
    await q.query(`
      alter table body_member
        drop constraint body_member_one_chair_at_a_time,
        drop constraint body_member_of_body,
        drop column vote_weight`);
    await q.query(`
      alter table body
        drop column voting_method,
        drop column chair_has_casting_vote,
        drop column allows_correspondence,
        drop column is_interest_register_public,
        drop column terms_link`);
  }
}
