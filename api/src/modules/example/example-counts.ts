import type { EntityManager } from 'typeorm';
import { EXAMPLE_OFFICE_ID } from './example-id.js';

/** How many rows of each noun the example office has. */
export async function exampleCounts(db: EntityManager): Promise<Record<string, number>> {
  const [row] = await db.query(
    `select jsonb_build_object(
       'programmes', (select count(*) from programme where office_id = $1),
       'documents', (select count(*) from document where office_id = $1),
       'localities', (select count(*) from locality where office_id = $1),
       'organisations', (select count(*) from organisation where office_id = $1),
       'bodies', (select count(*) from body where office_id = $1),
       'posts', (select count(*) from post where office_id = $1),
       'postHolders', (select count(*) from post_holder where office_id = $1),
       'meetings', (select count(*) from meeting where office_id = $1),
       'agendaItems', (select count(*) from agenda_item where office_id = $1),
       'workstreams', (select count(*) from workstream where office_id = $1),
       'structureNodes', (select count(*) from structure_node where office_id = $1),
       'lanes', (select count(*) from lane where office_id = $1),
       'planItems', (select count(*) from plan_item where office_id = $1),
       'planDates', (select count(*) from plan_date where office_id = $1),
       'sourceEntries', (select count(*) from source_entry where office_id = $1),
       'dependencies', (select count(*) from dependency where office_id = $1),
       'risks', (select count(*) from risk where office_id = $1),
       'decisions', (select count(*) from decision where office_id = $1),
       'committeeReports', (select count(*) from committee_report where office_id = $1),
       'scrutinyCases', (select count(*) from scrutiny_case where office_id = $1),
       'consultations', (select count(*) from consultation where office_id = $1),
       'people', (select count(*) from person where office_id = $1)) as counts`,
    [EXAMPLE_OFFICE_ID],
  );
  return row.counts;
}
