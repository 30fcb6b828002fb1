import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A post that was added by mistake or is no longer there is archived with its reason, as other records are. */
export class ArchivePosts1764003150000 implements MigrationInterface {
  name = 'ArchivePosts1764003150000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table post
        add column archived_at timestamptz,
        add column archive_reason text,
        add constraint post_archived_with_reason check ((archived_at is null) = (archive_reason is null))`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('alter table post drop column archived_at, drop column archive_reason');
  }
}
