import type { EntityManager } from 'typeorm';
import { PATHWAY_STAGES } from './data/pathway-stages.js';
import { STP } from './data/programmes.js';
import { ALL_ITEMS, meetingOf } from './example-entries.js';
import { exampleId, linkTo } from './example-id.js';
import { EXAMPLE_LEAD_ID } from './example-people.js';
import { planDateId, planDateRows } from './plan-date-rows.js';
import { provenance } from './provenance.js';

/** Items and dates in one statement, since each points at the other: rows are checked when the statement is done. */
export async function loadPlanItems(tx: EntityManager): Promise<void> {
  const rows = [...itemRows(), ...stageRows()].map((row, at) => ({ ...row, position: at + 1 }));
  await tx.query(
    `with dated as (
       insert into plan_date (office_id, id, programme_id, plan_item_id, role, scenario_id, baseline_set_id,
                              date_text, date_shape, date_confidence, earliest, latest, date_precision, date_calendar, edtf,
                              is_year_inferred, date_note, anchor_item_id, offset_min, offset_max, offset_unit,
                              reason, stated_on, source_document, source_place, is_interpretation)
       select office_id, id, programme_id, plan_item_id, role, scenario_id, baseline_set_id,
              date_text, date_shape, date_confidence, earliest, latest, date_precision, date_calendar, edtf,
              is_year_inferred, date_note, anchor_item_id, offset_min, offset_max, offset_unit,
              reason, stated_on, source_document, source_place, is_interpretation
         from jsonb_populate_recordset(null::plan_date, $2)
     )
     insert into plan_item (office_id, id, programme_id, code, title, kind, category, state, description, workstream_id, lane_id,
                            body_id, meeting_id, pathway_id, stage_number, owner_person_id, is_protected, authorises_item_id, position, known_from,
                            baseline_date_id, forecast_date_id, actual_date_id,
                            source_document, source_place, is_interpretation)
     select office_id, id, programme_id, code, title, kind, category, state, description, workstream_id, lane_id,
            body_id, meeting_id, pathway_id, stage_number, owner_person_id, is_protected, authorises_item_id, position, known_from,
            baseline_date_id, forecast_date_id, actual_date_id,
            source_document, source_place, is_interpretation
       from jsonb_populate_recordset(null::plan_item, $1)`,
    [JSON.stringify(rows), JSON.stringify(planDateRows())],
  );
}

function itemRows() {
  return ALL_ITEMS.map((item) => {
    const meeting = meetingOf(item.key);
    return {
      ...provenance(item),
      id: exampleId('plan-item', item.key),
      programme_id: item.programmeId,
      code: item.code,
      title: item.title,
      kind: item.kind,
      category: item.category,
      state: item.done === undefined ? 'NOT_STARTED' : 'COMPLETE',
      description: item.description ?? null,
      workstream_id: linkTo('workstream', item.workstream),
      lane_id: exampleId('lane', item.lane),
      body_id: linkTo('body', meeting?.body ?? item.body),
      meeting_id: linkTo('meeting', meeting?.key),
      owner_person_id: ownerOf(item.workstream),
      is_protected: item.isProtected ?? false,
      authorises_item_id: item.authorises ? exampleId('plan-item', item.authorises) : null,
      known_from: item.knownFrom,
      baseline_date_id: planDateId(item, 'BASELINE'),
      forecast_date_id: planDateId(item, 'FORECAST'),
      actual_date_id: planDateId(item, 'ACTUAL'),
    };
  });
}

function stageRows() {
  return PATHWAY_STAGES.map((stage) => ({
    ...provenance(stage),
    id: exampleId('plan-item', stage.key),
    programme_id: exampleId('programme', STP),
    code: stage.code,
    title: stage.title,
    kind: stage.kind,
    category: 'STAGE',
    state: 'NOT_STARTED',
    workstream_id: exampleId('workstream', stage.pathway),
    body_id: linkTo('body', stage.body),
    pathway_id: exampleId('pathway', stage.pathway),
    stage_number: stage.stage,
    owner_person_id: ownerOf(stage.pathway),
    is_protected: false,
  }));
}

/** The papers name no owner. The example gives the stroke review to its lead, so that there is something to update. */
function ownerOf(workstream: string | undefined): string | null {
  return workstream === 'stroke' ? EXAMPLE_LEAD_ID : null;
}
