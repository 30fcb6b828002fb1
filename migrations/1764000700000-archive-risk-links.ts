import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A link between a risk and a plan item is taken away on record, and may be made again. */
export class ArchiveRiskLinks1764000700000 implements MigrationInterface {
  name = 'ArchiveRiskLinks1764000700000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table risk_plan_item
        add column archived_at timestamptz,
        add column archive_reason text,
        add constraint risk_plan_item_archived_with_reason check ((archived_at is null) = (archive_reason is null)),
        drop constraint risk_plan_item_once`);
    await q.query(`create unique index risk_plan_item_once on risk_plan_item (office_id, risk_id, plan_item_id)
      where archived_at is null`);
  }

  /** Links that were taken away leave the table, as if they had been deleted; the audit keeps them. */
  async down(q: QueryRunner): Promise<void> {
    await q.query(`delete from risk_plan_item where archived_at is not null`);
    await q.query(`drop index risk_plan_item_once`);
    await q.query(`
      alter table risk_plan_item
        drop column archived_at,
        drop column archive_reason,
        add constraint risk_plan_item_once unique (office_id, risk_id, plan_item_id)`);
  }
}
