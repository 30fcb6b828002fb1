import type { EntityManager } from 'typeorm';
import { EXAMPLE_OFFICE_ID } from './example-id.js';

/** New items, risks and cases go on counting where the example stops. */
export async function loadCodeCounters(tx: EntityManager): Promise<void> {
  await tx.query(
    `insert into code_counter (office_id, scope_id, prefix, last_number)
     select office_id, programme_id, split_part(code, '-', 1), max(split_part(code, '-', 2)::integer)
       from (select office_id, programme_id, code from plan_item union all select office_id, programme_id, code from risk
             union all select office_id, programme_id, code from scrutiny_case union all select office_id, programme_id, code from consultation
             union all select office_id, programme_id, code from impact_assessment union all select office_id, programme_id, code from senate_review) used
      where office_id = $1
      group by 1, 2, 3`,
    [EXAMPLE_OFFICE_ID],
  );
}
