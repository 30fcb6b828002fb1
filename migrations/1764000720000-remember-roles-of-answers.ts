import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A kept answer remembers under which roles it was given, so that it is not given again once one of them has ended. */
export class RememberRolesOfAnswers1764000720000 implements MigrationInterface {
  name = 'RememberRolesOfAnswers1764000720000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`alter table idempotency_key add column grants jsonb`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`alter table idempotency_key drop column grants`);
  }
}
