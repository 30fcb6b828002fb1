import type { EntityManager } from 'typeorm';
import { DOCUMENTS } from './data/documents.js';
import { LANES } from './data/lanes.js';
import { PATHWAYS, PROGRAMMES, STP } from './data/programmes.js';
import { WORKSTREAMS } from './data/workstreams.js';
import { documentDate } from './example-dates.js';
import { exampleId, linkTo } from './example-id.js';
import { provenance } from './provenance.js';

export async function loadProgrammes(tx: EntityManager): Promise<void> {
  const programmes = PROGRAMMES.map((programme) => ({
    ...provenance(programme),
    id: exampleId('programme', programme.key),
    code: programme.key,
    name: programme.name,
    short_name: programme.shortName,
    purpose: programme.purpose,
    succeeds_id: linkTo('programme', programme.succeeds),
    known_from: programme.knownFrom ?? null,
  }));
  await tx.query(
    `insert into programme (office_id, id, code, name, short_name, purpose, succeeds_id, known_from,
                            source_document, source_place, is_interpretation)
     select office_id, id, code, name, short_name, purpose, succeeds_id, known_from,
            source_document, source_place, is_interpretation
       from jsonb_populate_recordset(null::programme, $1)`,
    [JSON.stringify(programmes)],
  );
}

export async function loadDocuments(tx: EntityManager): Promise<void> {
  const documents = DOCUMENTS.map((document) => ({
    is_year_inferred: false,
    ...provenance(document),
    ...documentDate(document),
    id: exampleId('document', document.key),
    code: document.key,
    title: document.title,
    kind: document.kind,
    issuer: document.issuer ?? null,
    is_interpretation: document.isDateInferred ?? false,
  }));
  await tx.query(
    `insert into document (office_id, id, code, title, kind, issuer,
                           date_text, date_shape, date_confidence, earliest, latest, date_precision, date_calendar, edtf,
                           is_year_inferred, date_note, source_document, source_place, is_interpretation)
     select office_id, id, code, title, kind, issuer,
            date_text, date_shape, date_confidence, earliest, latest, date_precision, date_calendar, edtf,
            is_year_inferred, date_note, source_document, source_place, is_interpretation
       from jsonb_populate_recordset(null::document, $1)`,
    [JSON.stringify(documents)],
  );
}

export async function loadWorkstreams(tx: EntityManager): Promise<void> {
  const workstreams = WORKSTREAMS.map((workstream, at) => ({
    ...provenance(workstream),
    id: exampleId('workstream', workstream.key),
    programme_id: exampleId('programme', STP),
    code: workstream.key,
    name: workstream.name,
    kind: workstream.isGroup ? 'WORKING_GROUP' : 'WORKSTREAM',
    parent_id: linkTo('workstream', workstream.parent),
    position: at + 1,
    aim: workstream.aim ?? null,
  }));
  await tx.query(
    `insert into workstream (office_id, id, programme_id, code, name, kind, parent_id, position, aim,
                             source_document, source_place, is_interpretation)
     select office_id, id, programme_id, code, name, kind, parent_id, position, aim,
            source_document, source_place, is_interpretation
       from jsonb_populate_recordset(null::workstream, $1)`,
    [JSON.stringify(workstreams)],
  );
}

export async function loadLanesAndPathways(tx: EntityManager): Promise<void> {
  const lanes = LANES.map((lane, at) => ({
    ...provenance(lane),
    id: exampleId('lane', lane.key),
    programme_id: exampleId('programme', lane.programme),
    workstream_id: linkTo('workstream', lane.workstream),
    name: lane.name,
    position: at + 1,
    is_printed: lane.isPrinted ?? false,
  }));
  await tx.query(
    `insert into lane (office_id, id, programme_id, workstream_id, name, position, is_printed,
                       source_document, source_place, is_interpretation)
     select office_id, id, programme_id, workstream_id, name, position, is_printed,
            source_document, source_place, is_interpretation
       from jsonb_populate_recordset(null::lane, $1)`,
    [JSON.stringify(lanes)],
  );
  const pathways = PATHWAYS.map((pathway) => ({
    ...provenance(pathway),
    id: exampleId('pathway', pathway.key),
    programme_id: exampleId('programme', STP),
    workstream_id: exampleId('workstream', pathway.workstream),
    code: pathway.code,
    name: pathway.name,
  }));
  await tx.query(
    `insert into pathway (office_id, id, programme_id, workstream_id, code, name,
                          source_document, source_place, is_interpretation)
     select office_id, id, programme_id, workstream_id, code, name,
            source_document, source_place, is_interpretation
       from jsonb_populate_recordset(null::pathway, $1)`,
    [JSON.stringify(pathways)],
  );
}
