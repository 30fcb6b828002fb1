import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A link that sets a password was made for an account as it stood. It ends as soon as the account gets another address
 * or password, is shut or opened, or when a person of any office joins it or is shut out: no service can forget to.
 */
export class EndStalePasswordLinks1764000730000 implements MigrationInterface {
  name = 'EndStalePasswordLinks1764000730000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create function end_password_links() returns trigger language plpgsql as $$
      declare
        accounts uuid[];
      begin
        if tg_table_name = 'credential' then
          accounts := array[new.id];
        elsif tg_op = 'INSERT' then
          accounts := array[new.credential_id];
        else
          accounts := array[old.credential_id, new.credential_id];
        end if;
        update sign_in_link set used_at = now() where credential_id = any(accounts) and used_at is null;
        return null;
      end $$`);
    await q.query(`create trigger end_password_links after update on credential for each row
      when (old.email is distinct from new.email or old.password_hash is distinct from new.password_hash
            or old.disabled_at is distinct from new.disabled_at)
      execute function end_password_links()`);
    await q.query(`create trigger end_password_links_when_joined after insert on person for each row
      when (new.credential_id is not null) execute function end_password_links()`);
    await q.query(`create trigger end_password_links_when_changed after update on person for each row
      when (old.credential_id is distinct from new.credential_id or old.deactivated_at is distinct from new.deactivated_at)
      execute function end_password_links()`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop trigger end_password_links on credential`);
    await q.query(`drop trigger end_password_links_when_joined on person`);
    await q.query(`drop trigger end_password_links_when_changed on person`);
    await q.query(`drop function end_password_links()`);
  }
}
