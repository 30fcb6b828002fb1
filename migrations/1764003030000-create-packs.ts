import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Packs: what a board is given. A pack is arranged and written; an edition of it is frozen, reviewed, sealed and never
 * changed. What an edition says lies in `edition_content` as it was written, and its files in `edition_file`: both are only
 * ever added to, so that the record of changes need not hold them a second time.
 */
export class CreatePacks1764003030000 implements MigrationInterface {
  name = 'CreatePacks1764003030000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table pack (
        office_id uuid not null,
        id uuid not null,
        programme_id uuid not null,
        kind text not null,
        code text not null,
        title text not null,
        meeting_id uuid,
        period_id uuid,
        arrangements integer not null default 0,
        archived_at timestamptz,
        archive_reason text,
        like parts.row_stamp including defaults,
        constraint pack_pk primary key (office_id, id),
        constraint pack_of_programme unique (office_id, programme_id, id),
        constraint pack_code_once unique (office_id, programme_id, code),
        constraint pack_programme foreign key (office_id, programme_id) references programme (office_id, id),
        constraint pack_meeting foreign key (office_id, meeting_id) references meeting (office_id, id),
        constraint pack_period foreign key (office_id, programme_id, period_id) references reporting_period (office_id, programme_id, id),
        constraint pack_kind_known check (kind in ('HIGHLIGHT_REPORT','BOARD_PACK','SRO_ONE_PAGER','COMMITTEE_PACK','PLAN_ON_A_PAGE')),
        constraint pack_title_written check (length(btrim(title)) > 0),
        constraint pack_one_occasion check (meeting_id is null or period_id is null),
        constraint pack_archived_with_reason check ((archived_at is null) = (archive_reason is null))
      )`);
    await q.query(`
      create table pack_section (
        office_id uuid not null,
        id uuid not null,
        programme_id uuid not null,
        pack_id uuid not null,
        kind text not null,
        position integer not null,
        is_included boolean not null default true,
        heading text not null,
        comment text not null default '',
        like parts.row_stamp including defaults,
        constraint pack_section_pk primary key (office_id, id),
        constraint pack_section_pack foreign key (office_id, programme_id, pack_id) references pack (office_id, programme_id, id),
        constraint pack_section_once unique (office_id, pack_id, kind),
        constraint pack_section_kind_known check (kind in ('DECISIONS_NEEDED','EXECUTIVE_SUMMARY','CHANGES','LAST_DECISIONS','OVERVIEW',
          'RETURNS','TIMELINE','MILESTONES','DRIVING_CHAIN','SCENARIOS','RISKS','DECISIONS','ACTIONS','GLOSSARY','DATA_QUALITY')),
        constraint pack_section_heading_written check (length(btrim(heading)) > 0)
      )`);
    await q.query(`
      create table pack_edition (
        office_id uuid not null,
        id uuid not null,
        programme_id uuid not null,
        pack_id uuid not null,
        major integer not null,
        minor integer not null,
        state text not null default 'DRAFT',
        freezing integer not null default 1,
        as_at_instant text not null,
        as_at_day date not null,
        as_at_seq text,
        corrects_id uuid,
        reason text,
        stale_count integer not null default 0,
        content_hash text not null,
        issued_on date,
        issued_at timestamptz,
        issued_by uuid,
        issue_note text,
        closed_on date,
        closed_reason text,
        like parts.row_stamp including defaults,
        constraint pack_edition_pk primary key (office_id, id),
        constraint pack_edition_of_programme unique (office_id, programme_id, id),
        constraint pack_edition_number_once unique (office_id, pack_id, major, minor),
        constraint pack_edition_pack foreign key (office_id, programme_id, pack_id) references pack (office_id, programme_id, id),
        constraint pack_edition_corrects foreign key (office_id, programme_id, corrects_id) references pack_edition (office_id, programme_id, id),
        constraint pack_edition_issuer foreign key (office_id, issued_by) references person (office_id, id),
        constraint pack_edition_state_known check (state in ('DRAFT','PMO_REVIEW','SRO_APPROVAL','ISSUED','SUPERSEDED','WITHDRAWN')),
        constraint pack_edition_instant_whole check (as_at_instant ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{6}Z$'),
        constraint pack_edition_numbered check (major > 0 and minor >= 0 and freezing > 0),
        constraint pack_edition_correction_says_why check ((minor = 0) = (reason is null) and (corrects_id is null) = (reason is null)),
        constraint pack_edition_hash_whole check (content_hash ~ '^[0-9a-f]{64}$'),
        constraint pack_edition_issued_by_somebody check ((state in ('ISSUED','SUPERSEDED','WITHDRAWN')) = (issued_on is not null)
          and (issued_on is null) = (issued_at is null) and (issued_on is null) = (issued_by is null)),
        constraint pack_edition_closed_says_why check ((state in ('SUPERSEDED','WITHDRAWN')) = (closed_on is not null)
          and (closed_on is null) = (closed_reason is null))
      )`);
    await q.query(`create unique index pack_edition_one_open on pack_edition (office_id, pack_id)
      where state in ('DRAFT','PMO_REVIEW','SRO_APPROVAL')`);
    await q.query(`create index pack_edition_by_programme on pack_edition (office_id, programme_id)`);
    await q.query(`
      create table edition_content (
        office_id uuid not null,
        id uuid not null,
        edition_id uuid not null,
        freezing integer not null,
        audience text not null,
        bytes bytea not null,
        sha256 text not null,
        constraint edition_content_pk primary key (office_id, id),
        constraint edition_content_edition foreign key (office_id, edition_id) references pack_edition (office_id, id),
        constraint edition_content_once unique (office_id, edition_id, freezing, audience),
        constraint edition_content_audience_known check (audience in ('FULL','OFFICIAL','PUBLIC')),
        constraint edition_content_sum_right check (sha256 = encode(sha256(bytes), 'hex'))
      )`);
    await q.query(`
      create table edition_file (
        office_id uuid not null,
        id uuid not null,
        edition_id uuid not null,
        freezing integer not null,
        audience text not null,
        format text not null,
        bytes bytea not null,
        sha256 text not null,
        renderer text not null,
        made_at timestamptz not null default now(),
        constraint edition_file_pk primary key (office_id, id),
        constraint edition_file_content foreign key (office_id, edition_id, freezing, audience)
          references edition_content (office_id, edition_id, freezing, audience),
        constraint edition_file_once unique (office_id, edition_id, freezing, audience, format),
        constraint edition_file_format_known check (format in ('pdf','pptx','docx','xlsx','csv','html')),
        constraint edition_file_sum_right check (sha256 = encode(sha256(bytes), 'hex'))
      )`);
    await q.query(`alter table edition_file alter column bytes set storage external`);
    await q.query(`
      create table edition_review (
        office_id uuid not null,
        id uuid not null,
        programme_id uuid not null,
        edition_id uuid not null,
        freezing integer not null,
        verdict text not null,
        comment text,
        person_id uuid not null,
        on_day date not null,
        like parts.row_stamp including defaults,
        constraint edition_review_pk primary key (office_id, id),
        constraint edition_review_edition foreign key (office_id, programme_id, edition_id) references pack_edition (office_id, programme_id, id),
        constraint edition_review_person foreign key (office_id, person_id) references person (office_id, id),
        constraint edition_review_verdict_known check (verdict in ('SIGNED','SENT_BACK','ACKNOWLEDGED')),
        constraint edition_review_sent_back_says_why check (verdict <> 'SENT_BACK' or length(btrim(comment)) > 0)
      )`);
    await q.query(`create index edition_review_by_edition on edition_review (office_id, edition_id)`);
    await q.query(`create unique index edition_review_acknowledged_once on edition_review (office_id, edition_id, person_id)
      where verdict = 'ACKNOWLEDGED'`);
    await q.query(`
      create function edition_is_never_changed() returns trigger language plpgsql as $$
      begin
        raise exception 'what an edition says is never changed' using errcode = 'insufficient_privilege';
      end $$`);
    for (const table of ['edition_content', 'edition_file', 'edition_review'])
      await q.query(`create trigger ${table}_is_never_changed before update or delete on ${table}
        for each row execute function edition_is_never_changed()`);
    // Once issued, an edition may only be superseded or withdrawn; its number, its mark and its hash stand.
    await q.query(`
      create function issued_edition_stands() returns trigger language plpgsql as $$
      declare
        may_change text[] := array['state','closed_on','closed_reason','version','changed_at','changed_by','changed_on'];
      begin
        if old.state not in ('ISSUED','SUPERSEDED','WITHDRAWN') then
          if tg_op = 'DELETE' then return old; end if;
          return new;
        end if;
        if tg_op = 'UPDATE' and to_jsonb(new) - may_change = to_jsonb(old) - may_change
           and (old.state, new.state) in (('ISSUED','SUPERSEDED'), ('ISSUED','WITHDRAWN'), ('SUPERSEDED','WITHDRAWN')) then
          return new;
        end if;
        raise exception 'an issued edition is never changed' using errcode = 'insufficient_privilege';
      end $$`);
    await q.query(`create trigger issued_edition_stands before update or delete on pack_edition
      for each row execute function issued_edition_stands()`);
    for (const table of ['pack', 'pack_section', 'pack_edition', 'edition_review'])
      await q.query('call keep_history_of($1)', [table]);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(
      `drop table edition_review, edition_file, edition_content, pack_edition, pack_section, pack`,
    );
    await q.query(`drop function edition_is_never_changed, issued_edition_stands`);
  }
}
