import { PLACE_STEP } from '@gantry/shared/agenda/agenda-order';
import type { EntityManager } from 'typeorm';
import { AGENDA_ITEMS } from './data/agenda-items.js';
import { MEETINGS } from './data/meetings.js';
import { STP } from './data/programmes.js';
import { exampleId, linkTo } from './example-id.js';
import { provenance } from './provenance.js';

/** What the meetings of the papers deal with, in the order in which the facts are given. */
export async function loadAgendas(tx: EntityManager): Promise<void> {
  const bodyOf = new Map(MEETINGS.map(({ key, body }) => [key, body]));
  const items = AGENDA_ITEMS.map((item, at) => ({
    ...provenance(item),
    id: exampleId('agenda-item', [item.meeting, item.title].join('/')),
    body_id: exampleId('body', bodyOf.get(item.meeting)!),
    meeting_id: exampleId('meeting', item.meeting),
    programme_id: exampleId('programme', STP),
    plan_item_id: linkTo('plan-item', item.item),
    position: (at + 1) * PLACE_STEP,
    title: item.title,
    purpose: item.purpose,
    decision_needed: item.decisionNeeded ?? null,
    recommendation: item.recommendation ?? null,
    state: 'ON_AGENDA',
    classification: item.isOpen ? 'OPEN' : 'OFFICIAL',
  }));
  await tx.query(
    `insert into agenda_item (office_id, id, body_id, meeting_id, programme_id, plan_item_id, position, title, purpose,
                              decision_needed, recommendation, state, classification, source_document, source_place,
                              is_interpretation)
     select office_id, id, body_id, meeting_id, programme_id, plan_item_id, position, title, purpose,
            decision_needed, recommendation, state, classification, source_document, source_place, is_interpretation
       from jsonb_populate_recordset(null::agenda_item, $1)`,
    [JSON.stringify(items)],
  );
}
