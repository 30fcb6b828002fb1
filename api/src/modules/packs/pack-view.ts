import {
  type EditionReader,
  type EditionState,
  type EditionStep,
  editionNumber,
  editionSteps,
  issueProblems,
  type ReviewVerdict,
  wasIssued,
} from '@gantry/shared/packs/edition-rules';
import type { PackKind } from '@gantry/shared/packs/pack-content';
import { type Action, can } from '@gantry/shared/policy/policy';
import { type PeriodState, periodIssuedWords } from '@gantry/shared/reporting/period-states';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { notFound } from '../../platform/errors/domain-error.js';
import type { ReadableProgramme } from '../programmes/index.js';
import type { PackEditionType, PackRowType, PackType } from './pack.types.js';
import { audiencesFor, editionReader, reachEdition, reachPack } from './pack-access.js';
import { PackSection } from './pack-section.entity.js';
import { EDITIONS, PACKS, REVIEWS, SUMS } from './packs.sql.js';

interface EditionFlat
  extends Omit<
    PackEditionType,
    'number' | 'isSigned' | 'isAcknowledged' | 'reviews' | 'audiences' | 'steps' | 'warnings' | 'issues'
  > {
  major: number;
  minor: number;
  freezing: number;
  state: EditionState;
  hasSummary: boolean;
  commentLetters: number;
  periodName: string | null;
  periodState: PeriodState | null;
}
interface ReviewFlat {
  id: string;
  editionId: string;
  freezing: number;
  verdict: ReviewVerdict;
  comment: string | null;
  onDay: string;
  personId: string;
  name: string;
}
interface SumFlat {
  editionId: string;
  audience: PackEditionType['audiences'][number]['audience'];
  sha256: string;
}
type PackFlat = Omit<PackRowType, 'editions' | 'mayEdit'> & { kind: PackKind };

/** What a step asks of somebody. */
const NEEDS: Record<EditionStep, Action> = {
  freeze: 'pack:edit',
  review: 'pack:edit',
  'to-sro': 'pack:edit',
  sign: 'pack:approve',
  'send-back': 'pack:approve',
  recall: 'pack:edit',
  issue: 'pack:edit',
  correct: 'pack:edit',
  withdraw: 'pack:edit',
  acknowledge: 'office:read',
};

/** Editions as one reader may know of them, the newest first. */
export async function editionViews(
  db: EntityManager,
  actor: SignedIn,
  programme: ReadableProgramme,
  packId: string | null,
): Promise<PackEditionType[]> {
  const reader = editionReader(actor, programme);
  const rows: EditionFlat[] = await db.query(EDITIONS, [actor.officeId, programme.id, packId]);
  const known = rows.filter(({ state }) => reader.isEditor || wasIssued(state));
  const ids = known.map(({ id }) => id);
  const reviews: ReviewFlat[] = ids.length === 0 ? [] : await db.query(REVIEWS, [actor.officeId, ids]);
  const sums: SumFlat[] = ids.length === 0 ? [] : await db.query(SUMS, [actor.officeId, ids]);
  return known.map((row) => viewOf(row, { actor, programme, reader, reviews, sums }));
}

interface Surroundings {
  actor: SignedIn;
  programme: ReadableProgramme;
  reader: EditionReader;
  reviews: readonly ReviewFlat[];
  sums: readonly SumFlat[];
}

function viewOf(
  { major, minor, freezing, hasSummary, commentLetters, periodName, periodState, ...row }: EditionFlat,
  { actor, programme, reader, reviews, sums }: Surroundings,
): PackEditionType {
  const own = reviews.filter(({ editionId }) => editionId === row.id);
  const isInside = reader.classes.includes('OFFICIAL');
  const isSigned = signedAt(own, wasIssued(row.state) ? freezing - 1 : freezing);
  const readable = audiencesFor(row.state, reader);
  const facts = { state: row.state, isSigned, staleCount: row.staleCount, hasSummary, commentLetters };
  const subject = { officeId: actor.officeId, programmeId: programme.id };
  const isAcknowledged = own.some(
    ({ verdict, personId }) => verdict === 'ACKNOWLEDGED' && personId === actor.personId,
  );
  return {
    ...row,
    number: editionNumber({ major, minor }),
    issuedBy: isInside ? row.issuedBy : null,
    issueNote: isInside ? row.issueNote : null,
    // Counted in the full edition: who reads another would learn how many exempt items are stale.
    staleCount: reader.isEditor ? row.staleCount : 0,
    isSigned,
    isAcknowledged,
    reviews: isInside
      ? own
          .filter(({ verdict }) => reader.isEditor || verdict !== 'SENT_BACK')
          .map(({ id, verdict, comment, name, onDay, freezing: of }) => ({
            ...{ id, verdict, comment, name, onDay },
            isCurrent: of >= (wasIssued(row.state) ? freezing - 1 : freezing),
          }))
      : [],
    audiences: sums
      .filter(({ editionId, audience }) => editionId === row.id && readable.includes(audience))
      .map(({ audience, sha256 }) => ({ audience, sha256 })),
    steps: editionSteps(row.state)
      .filter((step) => can(actor, NEEDS[step], subject) && !(step === 'acknowledge' && isAcknowledged))
      .filter((step) => !(step === 'sign' && isSigned) && !(step === 'issue' && !isSigned))
      .map((step) => step.toUpperCase().replace('-', '_')),
    issues:
      reader.isEditor && periodName !== null && periodState !== null && !wasIssued(row.state)
        ? periodIssuedWords(periodName, periodState)
        : null,
    warnings: reader.isEditor && !wasIssued(row.state) ? issueProblems(facts) : [],
  };
}

/** The last word of the SRO on this freezing is a signature. */
function signedAt(reviews: readonly ReviewFlat[], freezing: number): boolean {
  const said = reviews.filter((one) => one.freezing === freezing && one.verdict !== 'ACKNOWLEDGED');
  return said.at(-1)?.verdict === 'SIGNED';
}

/** One edition; what every step with an edition answers. */
export async function editionView(db: EntityManager, actor: SignedIn, id: string): Promise<PackEditionType> {
  const { edition, programme } = await reachEdition(db, actor, id);
  const all = await editionViews(db, actor, programme, edition.packId);
  const found = all.find((one) => one.id === edition.id);
  if (!found) throw notFound('edition');
  return found;
}

/** The packs of a programme that this reader may know of. */
export async function packRows(
  db: EntityManager,
  actor: SignedIn,
  programme: ReadableProgramme,
): Promise<PackRowType[]> {
  const rows: PackFlat[] = await db.query(PACKS, [
    actor.officeId,
    programme.id,
    programme.filter.classes,
    programme.filter.exemptBodyIds,
  ]);
  const editions = await editionViews(db, actor, programme, null);
  const subject = { officeId: actor.officeId, programmeId: programme.id };
  const mayEdit = can(actor, 'pack:edit', subject);
  const { isEditor } = editionReader(actor, programme);
  return rows
    .map((row) => ({
      ...row,
      periodName: isEditor ? row.periodName : null,
      mayEdit,
      editions: editions.filter(({ packId }) => packId === row.id),
    }))
    .filter((row) => isEditor || row.editions.length > 0);
}

/** One pack in full; what every change of a pack answers. */
export async function packView(db: EntityManager, actor: SignedIn, id: string): Promise<PackType> {
  const { pack, programme, reader } = await reachPack(db, actor, id);
  const row = (await packRows(db, actor, programme)).find((one) => one.id === pack.id);
  if (!row) throw notFound('pack');
  const { officeId, id: packId } = pack;
  const sections = reader.isEditor
    ? await db.find(PackSection, { where: { officeId, packId }, order: { position: 'ASC' } })
    : [];
  return {
    ...row,
    programmeId: programme.id,
    sections: sections.map(({ id: sectionId, version, kind, position, isIncluded, heading, comment }) => ({
      ...{ id: sectionId, version, kind, position, isIncluded, heading, comment },
    })),
  };
}
