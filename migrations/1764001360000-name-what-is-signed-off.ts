import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which item a sign-off authorises. It is no dependency: the plan is computed as its owners state it, and a sign-off that
 * comes too late is warned of (`SEQ-1`).
 */
export class NameWhatIsSignedOff1764001360000 implements MigrationInterface {
  name = 'NameWhatIsSignedOff1764001360000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table plan_item
        add column authorises_item_id uuid,
        add constraint plan_item_authorises foreign key (office_id, programme_id, authorises_item_id)
          references plan_item (office_id, programme_id, id),
        add constraint plan_item_not_its_own_sign_off check (authorises_item_id <> id)`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('alter table plan_item drop column authorises_item_id');
  }
}
