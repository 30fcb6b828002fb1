import {
  editionReasonProblems,
  editionStepProblems,
  nextEditionNumber,
  openEditionProblems,
  wasIssued,
} from '@gantry/shared/packs/edition-rules';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { AsAtMark } from '../../platform/as-at/as-at-mark.js';
import { AsAtReader } from '../../platform/as-at/as-at-reader.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow, takeRow } from '../../platform/database/change-row.js';
import { type Intention, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError, refused } from '../../platform/errors/domain-error.js';
import { EditionContent } from './edition-content.entity.js';
import { Pack } from './pack.entity.js';
import type { CorrectEditionInput, FreezeDraftInput } from './pack.inputs.js';
import type { EditionChangeType } from './pack.types.js';
import { editionToChange, packToChange } from './pack-access.js';
import { type Collected, type Collecting, PackCollector, type WrittenContent } from './pack-collector.js';
import { PackEdition } from './pack-edition.entity.js';
import { PackSection } from './pack-section.entity.js';
import { editionView } from './pack-view.js';

/** The edition that a freezing makes or makes anew, and the moment that it reads. */
interface Target {
  pack: Pack;
  sections: PackSection[];
  /** The draft that is frozen anew; null for a new edition. */
  open: PackEdition | null;
  edition: Pick<PackEdition, 'major' | 'minor' | 'correctsId' | 'reason'>;
  mark: AsAtMark;
}

type Aim = (db: EntityManager, now: AsAtMark) => Promise<Target>;

/** Freezing what a pack says: a first time, anew, and as a correction. */
@Injectable()
export class EditionsService {
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly db: DataSource,
    private readonly uow: UnitOfWork,
    private readonly collector: PackCollector,
    private readonly asAt: AsAtReader,
  ) {}

  freeze(actor: SignedIn, input: FreezeDraftInput): Promise<EditionChangeType> {
    const { idempotencyKey, ...request } = input;
    const intention = { actor, action: 'pack.freeze', idempotencyKey, request };
    return this.collectAndKeep(intention, async (db, now) => {
      const { pack } = await packToChange(db, actor, input);
      const known = await editionsOf(db, pack);
      const sections = await sectionsOf(db, pack);
      const open = known.find(({ state }) => !wasIssued(state)) ?? null;
      if (open === null) {
        const edition = { ...nextEditionNumber(known, null), correctsId: null, reason: null };
        return { pack, sections, open, edition, mark: now };
      }
      const problems = editionStepProblems(open.state, 'freeze');
      if (problems.length > 0) throw refused(problems);
      return { pack, sections, open, edition: open, mark: markFor(open, known) ?? now };
    });
  }

  correct(actor: SignedIn, input: CorrectEditionInput): Promise<EditionChangeType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'pack.correct', reason, idempotencyKey, request };
    return this.collectAndKeep(intention, async (db, now) => {
      const { pack, edition: corrected } = await editionToChange(db, actor, 'pack:edit', input);
      const known = await editionsOf(db, pack);
      const problems = [
        ...editionStepProblems(corrected.state, 'correct'),
        ...editionReasonProblems('correct', reason),
        ...openEditionProblems(known.find(({ state }) => !wasIssued(state)) ?? null),
      ];
      if (problems.length > 0) throw refused(problems);
      const number = nextEditionNumber(known, corrected);
      const edition = { ...number, correctsId: corrected.id, reason: reason.trim() };
      const mark = input.basis === 'SAME_MARK' ? markOf(corrected) : now;
      return { pack, sections: await sectionsOf(db, pack), open: null, edition, mark };
    });
  }

  /**
   * Reads first, and opens the transaction only to keep what was read: reading a whole programme takes longer than a
   * connection may stand idle. What was aimed at is looked up again inside; a change in between is told as a conflict.
   * One pack is read at a time, so that many who freeze at once do not hold every connection.
   */
  private collectAndKeep(intention: Intention, aim: Aim): Promise<EditionChangeType> {
    const turn = async () => {
      const { actor } = intention;
      const now = await this.asAt.markNow(actor.officeId);
      const before = await unlessRefused(aim(this.db.manager, now));
      const collected = before && (await this.collector.collect(actor, collectingOf(before)));
      return this.uow.run(intention, async (tx) => {
        const target = await aim(tx, now);
        await takeRow(tx, Pack, target.pack, target.pack.version);
        if (collected === null || before === null || !isSame(before, target))
          throw new DomainError('CONFLICT');
        const id = await keep(tx, target, collected);
        return { edition: await editionView(tx, actor, id), accepted: [] };
      });
    };
    const next = this.last.then(turn);
    this.last = next.catch(() => undefined);
    return next;
  }
}

const collectingOf = ({ pack, sections, open, edition, mark }: Target): Collecting => ({
  ...{ pack, sections, mark },
  edition: { id: open?.id ?? null, major: edition.major, reason: edition.reason },
});

/** Null for what a rule refuses: it is refused inside, where a repeated call finds its answer. */
async function unlessRefused<T>(aiming: Promise<T>): Promise<T | null> {
  try {
    return await aiming;
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}

function isSame(before: Target, now: Target): boolean {
  const of = ({ pack, sections, open, edition }: Target) =>
    JSON.stringify([
      pack.version,
      sections.map(({ id, version }) => `${id} ${version}`),
      [open?.id, open?.version, edition.major, edition.minor],
    ]);
  return of(before) === of(now);
}

/** The row of the edition and what it says. An earlier freezing stays, for what was said of it. */
async function keep(
  tx: EntityManager,
  { pack, open, edition, mark }: Target,
  { contents, contentHash, staleCount }: Collected,
): Promise<string> {
  const { officeId, programmeId, id: packId } = pack;
  const read = { ...columnsOf(mark), staleCount, contentHash };
  if (open !== null) {
    const freezing = open.freezing + 1;
    await changeRow(tx, PackEdition, open, open.version, { ...read, freezing });
    await keepContents(tx, officeId, open.id, freezing, contents);
    return open.id;
  }
  const id = uuid();
  await tx.insert(PackEdition, { officeId, id, programmeId, packId, ...edition, ...read });
  await keepContents(tx, officeId, id, 1, contents);
  return id;
}

/** Adds what an edition says, for each audience. */
export async function keepContents(
  tx: EntityManager,
  officeId: string,
  editionId: string,
  freezing: number,
  contents: readonly WrittenContent[],
): Promise<void> {
  for (const content of contents)
    await tx.insert(EditionContent, { officeId, id: uuid(), editionId, freezing, ...content });
}

function editionsOf(db: EntityManager, { officeId, id: packId }: Pack): Promise<PackEdition[]> {
  return db.findBy(PackEdition, { officeId, packId });
}

function sectionsOf(db: EntityManager, { officeId, id: packId }: Pack): Promise<PackSection[]> {
  return db.find(PackSection, { where: { officeId, packId }, order: { position: 'ASC' } });
}

/** A correction that keeps the moment of what it corrects keeps it when it is frozen anew. */
function markFor(open: PackEdition, known: readonly PackEdition[]): AsAtMark | null {
  const corrected = known.find(({ id }) => id === open.correctsId);
  if (corrected === undefined) return null;
  const isSame = corrected.asAtInstant === open.asAtInstant && corrected.asAtSeq === open.asAtSeq;
  return isSame ? markOf(open) : null;
}

function markOf({ asAtInstant, asAtDay, asAtSeq }: PackEdition): AsAtMark {
  return { instant: asAtInstant, day: asAtDay, lastSeq: asAtSeq };
}

function columnsOf({ instant, day, lastSeq }: AsAtMark) {
  return { asAtInstant: instant, asAtDay: day, asAtSeq: lastSeq };
}
