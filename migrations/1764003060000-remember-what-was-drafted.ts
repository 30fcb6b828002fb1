import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was drafted for a part of the minutes is kept beside what it says, so that what is recorded later can be told from it. */
export class RememberWhatWasDrafted1764003060000 implements MigrationInterface {
  name = 'RememberWhatWasDrafted1764003060000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`alter table minutes_block add column drafted_text text`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`alter table minutes_block drop column drafted_text`);
  }
}
