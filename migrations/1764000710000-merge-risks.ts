import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A risk that was merged names the risk that covers it now. Risks merged before keep their note, and are led where it says. */
export class MergeRisks1764000710000 implements MigrationInterface {
  name = 'MergeRisks1764000710000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table risk
        add column merged_into_id uuid,
        add constraint risk_merged_into foreign key (office_id, programme_id, merged_into_id) references risk (office_id, programme_id, id),
        add constraint risk_merged_only_when_closed_so check (merged_into_id is null or close_reason = 'MERGED'),
        add constraint risk_not_merged_into_itself check (merged_into_id <> id)`);
    await q.query(`create index risk_by_merged_into on risk (office_id, merged_into_id)`);
    await q.query(`
      update risk r set merged_into_id = other.id
        from risk other
       where other.office_id = r.office_id and other.programme_id = r.programme_id and other.id <> r.id
         and r.close_reason = 'MERGED' and starts_with(r.close_note, 'Merged into ' || other.code || '.')`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop index risk_by_merged_into`);
    await q.query(`alter table risk drop column merged_into_id`);
  }
}
