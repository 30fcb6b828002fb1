import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A baseline names the decision by which it was taken, and its dates are never changed again (`BL-1`). */
export class TakeBaselines1764001200000 implements MigrationInterface {
  name = 'TakeBaselines1764001200000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table baseline_set
        add column decision_id uuid,
        add constraint baseline_set_decision foreign key (office_id, programme_id, decision_id) references decision (office_id, programme_id, id)`);
    await q.query(`
      create function baseline_dates_stay() returns trigger language plpgsql as $$
      begin
        raise exception 'the dates of a baseline are never changed' using errcode = 'insufficient_privilege';
      end $$`);
    await q.query(`create trigger baseline_dates_stay before update or delete on plan_date
      for each row when (old.role = 'BASELINE') execute function baseline_dates_stay()`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop trigger baseline_dates_stay on plan_date`);
    await q.query(`drop function baseline_dates_stay`);
    await q.query(`alter table baseline_set drop column decision_id`);
  }
}
