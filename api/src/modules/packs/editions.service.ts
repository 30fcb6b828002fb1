import {
  editionReasonProblems,
  editionStepProblems,
  nextEditionNumber,
  openEditionProblems,
  wasIssued,
} from '@gantry/shared/packs/edition-rules';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { AsAtMark } from '../../platform/as-at/as-at-mark.js';
import { AsAtReader } from '../../platform/as-at/as-at-reader.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow, takeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { refused } from '../../platform/errors/domain-error.js';
import { EditionContent } from './edition-content.entity.js';
import { Pack } from './pack.entity.js';
import type { CorrectEditionInput, FreezeDraftInput } from './pack.inputs.js';
import type { EditionChangeType } from './pack.types.js';
import { editionToChange, packToChange } from './pack-access.js';
import { PackCollector, type WrittenContent } from './pack-collector.js';
import { PackEdition } from './pack-edition.entity.js';
import { PackSection } from './pack-section.entity.js';
import { editionView } from './pack-view.js';

/** Freezing what a pack says: a first time, anew, and as a correction. */
@Injectable()
export class EditionsService {
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly uow: UnitOfWork,
    private readonly collector: PackCollector,
    private readonly asAt: AsAtReader,
  ) {}

  async freeze(actor: SignedIn, input: FreezeDraftInput): Promise<EditionChangeType> {
    const { idempotencyKey, ...request } = input;
    const intention = { actor, action: 'pack.freeze', idempotencyKey, request };
    return this.oneAtATime(actor, (now) =>
      this.uow.run(intention, async (tx) => {
        const { pack } = await packToChange(tx, actor, input);
        await takeRow(tx, Pack, pack, input.expectedVersion);
        const known = await editionsOf(tx, pack);
        const open = known.find(({ state }) => !wasIssued(state));
        if (open === undefined) {
          const number = nextEditionNumber(known, null);
          return this.begin(tx, actor, pack, { ...number, correctsId: null, reason: null }, now);
        }
        const problems = editionStepProblems(open.state, 'freeze');
        if (problems.length > 0) throw refused(problems);
        const mark = markFor(open, known) ?? now;
        return this.again(tx, actor, pack, open, mark);
      }),
    );
  }

  async correct(actor: SignedIn, input: CorrectEditionInput): Promise<EditionChangeType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'pack.correct', reason, idempotencyKey, request };
    return this.oneAtATime(actor, (now) =>
      this.uow.run(intention, async (tx) => {
        const { pack, edition } = await editionToChange(tx, actor, 'pack:edit', input);
        await takeRow(tx, Pack, pack, pack.version);
        const known = await editionsOf(tx, pack);
        const open = known.find(({ state }) => !wasIssued(state)) ?? null;
        const problems = [
          ...editionStepProblems(edition.state, 'correct'),
          ...editionReasonProblems('correct', reason),
          ...openEditionProblems(open),
        ];
        if (problems.length > 0) throw refused(problems);
        const number = nextEditionNumber(known, edition);
        const mark = input.basis === 'SAME_MARK' ? markOf(edition) : now;
        const begun = { ...number, correctsId: edition.id, reason: reason.trim() };
        return this.begin(tx, actor, pack, begun, mark);
      }),
    );
  }

  /** The first freezing of a new edition. */
  private async begin(
    tx: EntityManager,
    actor: SignedIn,
    pack: Pack,
    edition: Pick<PackEdition, 'major' | 'minor' | 'correctsId' | 'reason'>,
    mark: AsAtMark,
  ): Promise<EditionChangeType> {
    const { officeId, programmeId, id: packId } = pack;
    const sections = await tx.findBy(PackSection, { officeId, packId });
    const collected = await this.collector.collect(actor, {
      ...{ pack, sections, mark },
      edition: { id: null, major: edition.major, reason: edition.reason },
    });
    const id = uuid();
    await tx.insert(PackEdition, {
      ...{ officeId, id, programmeId, packId, ...edition, ...columnsOf(mark) },
      staleCount: collected.staleCount,
      contentHash: collected.contentHash,
    });
    await keepContents(tx, officeId, id, 1, collected.contents);
    return { edition: await editionView(tx, actor, id), accepted: [] };
  }

  /** Another freezing of a draft: the one before stays, for what was said of it. */
  private async again(
    tx: EntityManager,
    actor: SignedIn,
    pack: Pack,
    open: PackEdition,
    mark: AsAtMark,
  ): Promise<EditionChangeType> {
    const { officeId, id: packId } = pack;
    const sections = await tx.findBy(PackSection, { officeId, packId });
    const collected = await this.collector.collect(actor, {
      ...{ pack, sections, mark },
      edition: { id: open.id, major: open.major, reason: open.reason },
    });
    const freezing = open.freezing + 1;
    await changeRow(tx, PackEdition, open, open.version, {
      ...columnsOf(mark),
      freezing,
      staleCount: collected.staleCount,
      contentHash: collected.contentHash,
    });
    await keepContents(tx, officeId, open.id, freezing, collected.contents);
    return { edition: await editionView(tx, actor, open.id), accepted: [] };
  }

  /**
   * One pack is read at a time, so that many who freeze at once do not hold every connection. The mark is asked for before
   * anything is written: it waits until no change is half done.
   */
  private oneAtATime<T>(actor: SignedIn, work: (now: AsAtMark) => Promise<T>): Promise<T> {
    const turn = async () => work(await this.asAt.markNow(actor.officeId));
    const next = this.last.then(turn);
    this.last = next.catch(() => undefined);
    return next;
  }
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

function editionsOf(tx: EntityManager, { officeId, id: packId }: Pack): Promise<PackEdition[]> {
  return tx.findBy(PackEdition, { officeId, packId });
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
