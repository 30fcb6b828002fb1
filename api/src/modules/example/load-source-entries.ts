import type { EntityManager } from 'typeorm';
import { ALL_ENTRIES, dateOf, itemOf, meetingOf } from './example-entries.js';
import { exampleId, linkTo } from './example-id.js';
import { provenance } from './provenance.js';

/** Every dated or datable fact as printed, and what it became in the plan. */
export async function loadSourceEntries(tx: EntityManager): Promise<void> {
  const entries = ALL_ENTRIES.map((entry) => {
    const item = itemOf(entry);
    const origin = provenance(entry);
    return {
      is_year_inferred: false,
      ...origin,
      ...dateOf(entry)?.columns,
      id: exampleId('source-entry', entry.key),
      programme_id: item.programmeId,
      code: entry.key,
      title: entry.title ?? item.title,
      kind: entry.kind,
      document_id: exampleId('document', origin.source_document!),
      place: origin.source_place,
      printed_date: entry.printed ?? null,
      scenario_number: entry.scenario ?? null,
      is_year_printed: entry.isYearPrinted ?? false,
      inference: entry.inferred ?? null,
      plan_item_id: exampleId('plan-item', item.key),
      meeting_id: linkTo('meeting', meetingOf(entry.key)?.key),
      is_interpretation: (entry.date ?? entry.readAs) !== undefined,
    };
  });
  await tx.query(
    `insert into source_entry (office_id, id, programme_id, code, title, kind, document_id, place, printed_date,
                               date_text, date_shape, date_confidence, earliest, latest, date_precision, date_calendar, edtf,
                               is_year_inferred, date_note, scenario_number, is_year_printed, inference, plan_item_id,
                               meeting_id, source_document, source_place, is_interpretation)
     select office_id, id, programme_id, code, title, kind, document_id, place, printed_date,
            date_text, date_shape, date_confidence, earliest, latest, date_precision, date_calendar, edtf,
            is_year_inferred, date_note, scenario_number, is_year_printed, inference, plan_item_id,
            meeting_id, source_document, source_place, is_interpretation
       from jsonb_populate_recordset(null::source_entry, $1)`,
    [JSON.stringify(entries)],
  );
}
