import type { EntityManager } from 'typeorm';
import { STRUCTURE_NODES, STRUCTURE_VERSIONS } from './data/structure.js';
import { exampleId, linkTo } from './example-id.js';
import { provenance } from './provenance.js';

export async function loadStructure(tx: EntityManager): Promise<void> {
  const versions = STRUCTURE_VERSIONS.map((version) => ({
    ...provenance(version),
    id: exampleId('structure-version', version.key),
    programme_id: exampleId('programme', version.programme),
    number: version.number,
    name: version.name,
    known_from: version.knownFrom,
    valid_to: version.validTo ?? null,
  }));
  await tx.query(
    `insert into structure_version (office_id, id, programme_id, number, name, known_from, valid_to,
                                    source_document, source_place, is_interpretation)
     select office_id, id, programme_id, number, name, known_from, valid_to,
            source_document, source_place, is_interpretation
       from jsonb_populate_recordset(null::structure_version, $1)`,
    [JSON.stringify(versions)],
  );
  const programmes = new Map(STRUCTURE_VERSIONS.map((version) => [version.key, version.programme]));
  const nodes = STRUCTURE_NODES.map((node, at) => ({
    ...provenance(node),
    id: exampleId('structure-node', node.key),
    programme_id: exampleId('programme', programmes.get(node.version)!),
    structure_version_id: exampleId('structure-version', node.version),
    parent_id: linkTo('structure-node', node.parent),
    kind: node.kind,
    label: node.label ?? null,
    name: node.name,
    position: at + 1,
    workstream_id: linkTo('workstream', node.workstream),
  }));
  await tx.query(
    `insert into structure_node (office_id, id, programme_id, structure_version_id, parent_id, kind, label, name, position,
                                 workstream_id, source_document, source_place, is_interpretation)
     select office_id, id, programme_id, structure_version_id, parent_id, kind, label, name, position,
            workstream_id, source_document, source_place, is_interpretation
       from jsonb_populate_recordset(null::structure_node, $1)`,
    [JSON.stringify(nodes)],
  );
}
