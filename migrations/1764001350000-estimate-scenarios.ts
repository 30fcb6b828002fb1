import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How likely a scenario is, in the office's own estimate, with who made it and when. */
export class EstimateScenarios1764001350000 implements MigrationInterface {
  name = 'EstimateScenarios1764001350000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table scenario
        add column probability integer,
        add column probability_by uuid,
        add column probability_on date,
        add constraint scenario_probability_signed check (num_nulls(probability, probability_by, probability_on) in (0, 3)),
        add constraint scenario_probability_share check (probability >= 0 and probability <= 100),
        add constraint scenario_probability_person foreign key (office_id, probability_by) references person (office_id, id)`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(
      'alter table scenario drop column probability, drop column probability_by, drop column probability_on',
    );
  }
}
