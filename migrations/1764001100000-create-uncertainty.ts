import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How long work takes at least, most likely and at most; and by how much a risk would delay an item, in working days. */
export class CreateUncertainty1764001100000 implements MigrationInterface {
  name = 'CreateUncertainty1764001100000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table plan_item
        add column duration_min integer,
        add column duration_likely integer,
        add column duration_max integer,
        add constraint plan_item_duration_whole check (num_nulls(duration_min, duration_likely, duration_max) in (0, 3)),
        add constraint plan_item_duration_in_order check (1 <= duration_min and duration_min <= duration_likely
          and duration_likely <= duration_max and duration_max <= 2500),
        add constraint plan_item_duration_of_activity check (duration_likely is null or kind = 'ACTIVITY')`);
    await q.query(`
      alter table risk_plan_item
        add column delay_min integer,
        add column delay_likely integer,
        add column delay_max integer,
        add constraint risk_plan_item_delay_whole check (num_nulls(delay_min, delay_likely, delay_max) in (0, 3)),
        add constraint risk_plan_item_delay_in_order check (0 <= delay_min and delay_min <= delay_likely
          and delay_likely <= delay_max and delay_max <= 2500)`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(
      `alter table risk_plan_item drop column delay_min, drop column delay_likely, drop column delay_max`,
    );
    await q.query(
      `alter table plan_item drop column duration_min, drop column duration_likely, drop column duration_max`,
    );
  }
}
