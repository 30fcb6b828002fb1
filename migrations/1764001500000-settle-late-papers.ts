import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How the office lives with an outcome that lands after the papers of a meeting are due (`MTG-3`), and why. */
export class SettleLatePapers1764001500000 implements MigrationInterface {
  name = 'SettleLatePapers1764001500000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table dependency
        add column late_route text,
        add column late_reason text,
        add column late_meeting_id uuid,
        add column late_chair_agreed boolean not null default false,
        add constraint dependency_late_meeting foreign key (office_id, late_meeting_id) references meeting (office_id, id),
        add constraint dependency_late_route_known check (late_route in ('LATE_ITEM', 'SUPPLEMENTARY_PAPER', 'CONDITIONAL_RECOMMENDATION')),
        add constraint dependency_late_settled_whole check (num_nulls(late_route, late_reason, late_meeting_id) in (0, 3)),
        add constraint dependency_late_item_agreed check (late_chair_agreed = (late_route is not null and late_route = 'LATE_ITEM'))`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table dependency drop column late_route, drop column late_reason, drop column late_meeting_id,
        drop column late_chair_agreed`);
  }
}
