import { day } from '@gantry/shared/dates/day';
import { ASSURANCE_TESTS, type AssuranceTest } from '@gantry/shared/pathway/assurance-tests';
import {
  currentStage,
  currentStageSentence,
  type DatedStage,
  nextStageStates,
  staleForecastProblems,
} from '@gantry/shared/pathway/stage-rules';
import { can } from '@gantry/shared/policy/policy';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { notFound } from '../../platform/errors/domain-error.js';
import type { ReadableProgramme } from '../programmes/index.js';
import { type NamedDecision, namedDecisions } from '../scrutiny/index.js';
import { PATHWAYS, STAGES, TESTS } from './service-change.sql.js';
import type { AssuranceTestType, PathwayStageType, ServicePathwayType } from './service-change.types.js';

export type Db = Pick<EntityManager, 'query'>;

type PathwayRow = Omit<ServicePathwayType, 'stages' | 'tests' | 'currentStage' | 'mayRecord' | 'mayDecide'>;

export interface StageRow {
  id: string;
  version: number;
  pathwayId: string;
  planItemId: string;
  code: string;
  title: string;
  number: number;
  state: PathwayStageType['state'];
  stateReason: string | null;
  isMandatory: boolean;
  decisionId: string | null;
  reopenedAt: Date | null;
  forecastAt: Date | null;
  isReadable: boolean;
}
export type TestRow = Omit<AssuranceTestType, 'title'> & { pathwayId: string };

/** Pathways of a programme as the reader may see them, or one of them. */
export async function pathwayRows(
  db: Db,
  actor: SignedIn,
  programme: ReadableProgramme,
  id: string | null,
): Promise<ServicePathwayType[]> {
  const { officeId } = actor;
  const isPublic = !programme.filter.classes.includes('OFFICIAL');
  const rows: PathwayRow[] = await db.query(PATHWAYS, [officeId, programme.id, id]);
  const stages = await stageRows(db, officeId, programme, id);
  const tests = isPublic ? [] : await testRows(db, officeId, programme.id, id);
  const readable = stages.filter(({ isReadable }) => isReadable);
  const decisions = await namedDecisions(
    db,
    officeId,
    programme,
    readable.map(({ decisionId }) => decisionId),
  );
  return rows.map((row) => {
    const subject = { officeId, programmeId: programme.id, workstreamId: row.workstreamId };
    const own = stages.filter(({ pathwayId }) => pathwayId === row.id);
    return {
      ...row,
      bedChange: isPublic ? null : row.bedChange,
      bedChangeSource: isPublic ? null : row.bedChangeSource,
      currentStage: currentStageSentence(own),
      stages: shownStages(own, decisions),
      tests: tests
        .filter(({ pathwayId }) => pathwayId === row.id)
        .map(({ pathwayId, ...test }) => ({ ...test, title: ASSURANCE_TESTS[test.number - 1] ?? '' })),
      mayRecord: !programme.isArchived && can(actor, 'service-change:record', subject),
      mayDecide: !programme.isArchived && can(actor, 'service-change:decide', subject),
    };
  });
}

/** One pathway, after it was changed. */
export async function pathwayInFull(
  db: Db,
  actor: SignedIn,
  programme: ReadableProgramme,
  id: string,
): Promise<ServicePathwayType> {
  const [found] = await pathwayRows(db, actor, programme, id);
  if (!found) throw notFound('pathway');
  return found;
}

/** The stages of the pathways of a programme, or of one. Those that may not be read have no title. */
export async function stageRows(
  db: Db,
  officeId: string,
  { id: programmeId, filter, today }: Pick<ReadableProgramme, 'id' | 'filter' | 'today'>,
  pathwayId: string | null,
): Promise<StageRow[]> {
  const { classes, exemptWorkstreamIds, exemptBodyIds } = filter;
  const known = [classes, exemptWorkstreamIds, exemptBodyIds, today];
  const rows: StageRow[] = await db.query(STAGES, [officeId, programmeId, ...known, pathwayId]);
  return rows.map((row) => (row.isReadable ? row : { ...row, title: 'withheld' }));
}

export function testRows(
  db: Db,
  officeId: string,
  programmeId: string,
  pathwayId: string | null,
): Promise<TestRow[]> {
  return db.query(TESTS, [officeId, programmeId, pathwayId]);
}

/** A stored test as the rules read it. */
export function testFacts(row: Omit<TestRow, 'id' | 'version' | 'pathwayId' | 'evidence'>): AssuranceTest {
  return { ...row, assessedOn: row.assessedOn === null ? null : day(row.assessedOn) };
}

function shownStages(own: StageRow[], decisions: ReadonlyMap<string, NamedDecision>): PathwayStageType[] {
  const readable = own.filter(({ isReadable }) => isReadable);
  const current = currentStage(own);
  const stale = staleForecastProblems(readable.map(dated));
  return readable.map((row) => ({
    id: row.id,
    version: row.version,
    planItemId: row.planItemId,
    code: row.code,
    title: row.title,
    number: row.number,
    state: row.state,
    stateReason: row.stateReason,
    isMandatory: row.isMandatory,
    isCurrent: row.id === current?.id,
    decision: row.decisionId === null ? null : (decisions.get(row.decisionId)?.shown ?? null),
    next: [...nextStageStates(row.state)],
    warnings: stale
      .filter(({ stageNumber }) => stageNumber === row.number)
      .map(({ stageNumber, ...said }) => said),
  }));
}

const dated = ({ number, title, state, isMandatory, reopenedAt, forecastAt }: StageRow): DatedStage => ({
  number,
  title,
  state,
  isMandatory,
  reopenedAt: reopenedAt?.getTime() ?? null,
  forecastAt: forecastAt?.getTime() ?? null,
});
