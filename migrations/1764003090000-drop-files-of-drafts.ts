import type { MigrationInterface, QueryRunner } from 'typeorm';

const UNREACHABLE = `using pack_edition e where e.office_id = f.office_id and e.id = f.edition_id and f.freezing < e.freezing`;

/**
 * Files of a draft go when it is frozen anew or sealed: nobody can reach them any more. What is kept of a sealed edition is
 * neither deleted nor added to, but for the files of its last freezing and that somebody has read it.
 */
export class DropFilesOfDrafts1764003090000 implements MigrationInterface {
  name = 'DropFilesOfDrafts1764003090000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create function edition_file_stands() returns trigger language plpgsql as $$
      declare
        now_at integer := (select freezing from pack_edition
          where office_id = coalesce(new.office_id, old.office_id) and id = coalesce(new.edition_id, old.edition_id));
      begin
        if tg_op = 'INSERT' and new.freezing = now_at then return new; end if;
        if tg_op = 'DELETE' and old.freezing < now_at then return old; end if;
        raise exception 'what an edition says is never changed' using errcode = 'insufficient_privilege';
      end $$`);
    await q.query('drop trigger edition_file_is_never_changed on edition_file');
    await q.query(`create trigger edition_file_stands before insert or update or delete on edition_file
      for each row execute function edition_file_stands()`);
    await q.query(`
      create function edition_review_follows_state() returns trigger language plpgsql as $$
      declare
        edition pack_edition := (select e from pack_edition e where e.office_id = new.office_id and e.id = new.edition_id);
      begin
        if new.freezing = edition.freezing
           and (edition.state in ('ISSUED','SUPERSEDED','WITHDRAWN')) = (new.verdict = 'ACKNOWLEDGED') then
          return new;
        end if;
        raise exception 'an edition is signed while it is made and acknowledged once it is issued' using errcode = 'insufficient_privilege';
      end $$`);
    await q.query(`create trigger edition_review_follows_state before insert on edition_review
      for each row execute function edition_review_follows_state()`);
    // The work first, so that a file that is on its way is either called off or here to be deleted.
    await q.query(`
      create function drop_files_of_draft() returns trigger language plpgsql security definer set search_path = public as $$
      begin
        delete from render_job where office_id = new.office_id and edition_id = new.id and freezing < new.freezing;
        delete from edition_file where office_id = new.office_id and edition_id = new.id and freezing < new.freezing;
        return null;
      end $$`);
    await q.query(`create trigger drop_files_of_draft after update of freezing on pack_edition
      for each row when (new.freezing > old.freezing) execute function drop_files_of_draft()`);
    await q.query(`delete from render_job f ${UNREACHABLE}`);
    await q.query(`delete from edition_file f ${UNREACHABLE}`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop trigger drop_files_of_draft on pack_edition');
    await q.query('drop trigger edition_review_follows_state on edition_review');
    await q.query('drop trigger edition_file_stands on edition_file');
    await q.query(`create trigger edition_file_is_never_changed before update or delete on edition_file
      for each row execute function edition_is_never_changed()`);
    await q.query('drop function drop_files_of_draft, edition_review_follows_state, edition_file_stands');
  }
}
