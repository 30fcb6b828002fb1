import type { EntityManager } from 'typeorm';
import { LOCALITIES } from './data/localities.js';
import { ORGANISATIONS } from './data/organisations.js';
import { CLOCK_DAY, OFFICE } from './data/programmes.js';
import { EXAMPLE_OFFICE_ID, exampleId, linkTo } from './example-id.js';
import { provenance } from './provenance.js';

/**
 * The office and its clock. One statement: were the clock set after the office is there, the history of the office would
 * begin today and not on the day of the example.
 */
export async function loadOffice(tx: EntityManager): Promise<void> {
  const { source_document, source_place } = provenance(OFFICE);
  await tx.query(
    `with clock as (
       insert into office_clock (office_id, mode, set_on, set_at) values ($1, 'SET', $4, clock_timestamp())
     )
     insert into office (id, code, name, is_example, source_document, source_place) values ($1, $2, $3, true, $5, $6)`,
    [EXAMPLE_OFFICE_ID, OFFICE.code, OFFICE.name, CLOCK_DAY, source_document, source_place],
  );
}

export async function loadOrganisations(tx: EntityManager): Promise<void> {
  const localities = LOCALITIES.map((locality, at) => ({
    ...provenance(locality),
    id: exampleId('locality', locality.key),
    name: locality.name,
    area: locality.area,
    population: locality.population,
    position: at + 1,
  }));
  await tx.query(
    `insert into locality (office_id, id, name, area, population, position, source_document, source_place, is_interpretation)
     select office_id, id, name, area, population, position, source_document, source_place, is_interpretation
       from jsonb_populate_recordset(null::locality, $1)`,
    [JSON.stringify(localities)],
  );
  const organisations = ORGANISATIONS.map((organisation) => ({
    ...provenance(organisation),
    id: exampleId('organisation', organisation.key),
    code: organisation.key,
    name: organisation.name,
    short_name: organisation.shortName ?? null,
    kind: organisation.kind,
    is_member: organisation.isMember ?? false,
    locality_id: linkTo('locality', organisation.locality),
    note: organisation.note ?? null,
  }));
  await tx.query(
    `insert into organisation (office_id, id, code, name, short_name, kind, is_member, locality_id, note,
                               source_document, source_place, is_interpretation)
     select office_id, id, code, name, short_name, kind, is_member, locality_id, note,
            source_document, source_place, is_interpretation
       from jsonb_populate_recordset(null::organisation, $1)`,
    [JSON.stringify(organisations)],
  );
}
