import { type BandTable, DEFAULT_BANDS } from '@gantry/shared/risk/bands';
import type { EntityManager } from 'typeorm';
import type {
  LaneType,
  ProgrammeSummaryType,
  ProgrammeType,
  ScenarioType,
  StructureNodeType,
  StructureVersionType,
  WorkstreamType,
} from './programme.types.js';

type Db = Pick<EntityManager, 'query'>;

/** Every programme of the office that is known today; with the switch, those that are published later too. */
export function programmeRows(
  db: Db,
  officeId: string,
  includesLater: boolean,
): Promise<ProgrammeSummaryType[]> {
  return db.query(
    `select id, version, code, name, short_name as "shortName", purpose, parent_id as "parentId",
            succeeds_id as "succeedsId", known_from::text as "knownFrom", archived_at is not null as "isArchived"
       from programme
      where office_id = $1 and ($2 or known_from is null or known_from <= office_today($1))
      order by archived_at is not null, parent_id nulls first, name`,
    [officeId, includesLater],
  );
}

/** Programme, workstreams, lanes, structure and scenarios for the settings and for every screen's choices. */
export async function programmeInFull(
  db: Db,
  officeId: string,
  id: string,
  includesLater: boolean,
): Promise<ProgrammeType | null> {
  const [row]: (Omit<ProgrammeType, 'riskBands'> & { riskBands: BandTable | null })[] = await db.query(
    `select id, version, code, name, short_name as "shortName", purpose, parent_id as "parentId",
            succeeds_id as "succeedsId", known_from::text as "knownFrom", archived_at is not null as "isArchived",
            green_tolerance_days as "greenToleranceDays", amber_tolerance_days as "amberToleranceDays",
            tbc_within_days as "tbcWithinDays", horizon_days as "horizonDays", stale_after_days as "staleAfterDays",
            gate_margin_days as "gateMarginDays", risk_bands as "riskBands"
       from programme where office_id = $1 and id = $2`,
    [officeId, id],
  );
  if (!row) return null;
  return {
    ...row,
    hasOwnRiskBands: row.riskBands !== null,
    riskBands: (row.riskBands ?? DEFAULT_BANDS).map((cells) => [...cells]),
    workstreams: await workstreamRows(db, officeId, id),
    lanes: await laneRows(db, officeId, id),
    structureVersions: await structureVersions(db, officeId, id, includesLater),
    scenarios: await scenarioRows(db, officeId, id),
  };
}

/** The tree in reading order: every workstream after the one above it. */
export function workstreamRows(db: Db, officeId: string, programmeId: string): Promise<WorkstreamType[]> {
  return db.query(
    `with recursive tree as (
       select w.*, array[(w.position, w.code)] as path from workstream w
        where w.office_id = $1 and w.programme_id = $2 and w.parent_id is null
       union all
       select w.*, t.path || (w.position, w.code) from workstream w
         join tree t on w.office_id = t.office_id and w.parent_id = t.id)
     select id, version, programme_id as "programmeId", code, name, kind, parent_id as "parentId", position, aim,
            archived_at is not null as "isArchived"
       from tree order by path`,
    [officeId, programmeId],
  );
}

function laneRows(db: Db, officeId: string, programmeId: string): Promise<LaneType[]> {
  return db.query(
    `select id, name, position, is_printed as "isPrinted", workstream_id as "workstreamId"
       from lane where office_id = $1 and programme_id = $2 order by position, name`,
    [officeId, programmeId],
  );
}

function scenarioRows(db: Db, officeId: string, programmeId: string): Promise<ScenarioType[]> {
  return db.query(
    `select id, version, number, name, state, workstream_id as "workstreamId", branch_condition as "branchCondition",
            decide_by::text as "decideBy", closed_reason as "closedReason"
       from scenario where office_id = $1 and programme_id = $2 order by number`,
    [officeId, programmeId],
  );
}

async function structureVersions(
  db: Db,
  officeId: string,
  programmeId: string,
  includesLater: boolean,
): Promise<StructureVersionType[]> {
  const versions: StructureVersionType[] = await db.query(
    `select id, number, name, known_from::text as "knownFrom", valid_to::text as "validTo",
            known_from > office_today($1) as "isPublishedLater"
       from structure_version
      where office_id = $1 and programme_id = $2 and ($3 or known_from <= office_today($1))
      order by number`,
    [officeId, programmeId, includesLater],
  );
  const nodes: (StructureNodeType & { versionId: string })[] = await db.query(
    `select id, structure_version_id as "versionId", parent_id as "parentId", kind, label, name, position,
            workstream_id as "workstreamId"
       from structure_node where office_id = $1 and structure_version_id = any($2) order by position, name`,
    [officeId, versions.map((version) => version.id)],
  );
  return versions.map((version) => ({
    ...version,
    nodes: nodes.filter((node) => node.versionId === version.id),
  }));
}
