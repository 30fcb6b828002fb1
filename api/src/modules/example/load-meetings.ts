import type { EntityManager } from 'typeorm';
import { MEETINGS } from './data/meetings.js';
import { KNOWN_FROM_2019 } from './data/programmes.js';
import { dateOf, entryOf } from './example-entries.js';
import { exampleId } from './example-id.js';
import { provenance } from './provenance.js';

export async function loadMeetings(tx: EntityManager): Promise<void> {
  const meetings = MEETINGS.map((meeting) => ({
    ...provenance(meeting),
    ...dateOf(entryOf(meeting.key)!)!.columns,
    id: exampleId('meeting', meeting.key),
    body_id: exampleId('body', meeting.body),
    code: meeting.code,
    title: meeting.title,
    kind: meeting.kind,
    state: meeting.heldOn ? 'HELD' : 'PLANNED',
    held_on: meeting.heldOn ?? null,
    state_reason: meeting.note ?? null,
    known_from: meeting.isKnownIn2019 ? KNOWN_FROM_2019 : null,
  }));
  await tx.query(
    `insert into meeting (office_id, id, body_id, code, title, kind, state, held_on, state_reason, known_from,
                          date_text, date_shape, date_confidence, earliest, latest, date_precision, date_calendar, edtf,
                          is_year_inferred, date_note, source_document, source_place, is_interpretation)
     select office_id, id, body_id, code, title, kind, state, held_on, state_reason, known_from,
            date_text, date_shape, date_confidence, earliest, latest, date_precision, date_calendar, edtf,
            is_year_inferred, date_note, source_document, source_place, is_interpretation
       from jsonb_populate_recordset(null::meeting, $1)`,
    [JSON.stringify(meetings)],
  );
}
