import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What became of a recommendation of a review, and why it was corrected. */
export class CloseRecommendations1764003081000 implements MigrationInterface {
  name = 'CloseRecommendations1764003081000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table delivery_recommendation
        add column closed_on date,
        add column closed_reason text,
        add column closed_by_id uuid,
        add column corrected_on date,
        add column corrected_reason text,
        add constraint delivery_recommendation_closed_by foreign key (office_id, closed_by_id) references person (office_id, id),
        add constraint delivery_recommendation_closed_with_reason check ((closed_on is null) = (closed_reason is null) and (closed_on is null) = (closed_by_id is null)),
        add constraint delivery_recommendation_corrected_with_reason check ((corrected_on is null) = (corrected_reason is null))`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table delivery_recommendation
        drop column closed_on,
        drop column closed_reason,
        drop column closed_by_id,
        drop column corrected_on,
        drop column corrected_reason`);
  }
}
