import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A rating that was given for a reporting period belongs to one of its own programme. */
export class RateForAPeriod1764003080000 implements MigrationInterface {
  name = 'RateForAPeriod1764003080000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table workstream_rating
        add constraint workstream_rating_period foreign key (office_id, programme_id, period_id)
          references reporting_period (office_id, programme_id, id)`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`alter table workstream_rating drop constraint workstream_rating_period`);
  }
}
