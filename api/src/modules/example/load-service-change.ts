import type { EntityManager } from 'typeorm';
import { PATHWAY_STAGES } from './data/pathway-stages.js';
import { PATHWAYS, STP } from './data/programmes.js';
import { exampleId } from './example-id.js';
import { provenance } from './provenance.js';

const TESTS = [1, 2, 3, 4, 5];
const programme_id = exampleId('programme', STP);

/** Stages and tests of both pathways. The papers say of no stage where it stands, and of no test how it was rated. */
export async function loadServiceChange(tx: EntityManager): Promise<void> {
  const stages = PATHWAY_STAGES.map((stage) => ({
    ...provenance(stage),
    id: exampleId('pathway-stage', stage.key),
    programme_id,
    pathway_id: exampleId('pathway', stage.pathway),
    plan_item_id: exampleId('plan-item', stage.key),
  }));
  await tx.query(
    `insert into pathway_stage (office_id, id, programme_id, pathway_id, plan_item_id, source_document, source_place, is_interpretation)
     select office_id, id, programme_id, pathway_id, plan_item_id, source_document, source_place, is_interpretation
       from jsonb_populate_recordset(null::pathway_stage, $1)`,
    [JSON.stringify(stages)],
  );
  const tests = PATHWAYS.flatMap((pathway) =>
    TESTS.map((number) => ({
      ...provenance(pathway),
      id: exampleId('assurance-test', `${pathway.key}-${number}`),
      programme_id,
      pathway_id: exampleId('pathway', pathway.key),
      number,
    })),
  );
  await tx.query(
    `insert into assurance_test (office_id, id, programme_id, pathway_id, number)
     select office_id, id, programme_id, pathway_id, number from jsonb_populate_recordset(null::assurance_test, $1)`,
    [JSON.stringify(tests)],
  );
}
