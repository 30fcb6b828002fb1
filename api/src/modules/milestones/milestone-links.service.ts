import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound, orNotFound, refused } from '../../platform/errors/domain-error.js';
import { amendLink } from './amend-link.js';
import { Dependency } from './dependency.entity.js';
import { objections, oneAfterTheOther } from './link-objections.js';
import { loadItem } from './load-item.js';
import type {
  AmendLinkInput,
  LinkPlanItemsInput,
  RelinkPlanItemsInput,
  SettleLatePaperInput,
  UnlinkPlanItemsInput,
} from './milestone.inputs.js';
import type { DependencyChangeType } from './milestone.types.js';
import type { PlanItem } from './plan-item.entity.js';
import { settleLatePaper } from './settle-late-paper.js';

/** What waits for what. */
@Injectable()
export class MilestoneLinksService {
  constructor(private readonly uow: UnitOfWork) {}

  link(actor: SignedIn, input: LinkPlanItemsInput): Promise<DependencyChangeType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'milestone.link', idempotencyKey, request }, async (tx) => {
      const successor = await loadItem(tx, actor, input.successorId, 'milestone:link');
      const predecessor = await readableItem(tx, actor, input.predecessorId, successor.programmeId);
      await oneAfterTheOther(tx, successor.programmeId);
      const problems = await objections(tx, actor, predecessor, successor, { ...input, scenarioId: null });
      if (problems.length > 0) throw refused(problems);
      const id = uuid();
      const { kind, lagMin, lagMax, lagUnit } = input;
      await tx.insert(Dependency, {
        officeId: actor.officeId,
        id,
        programmeId: successor.programmeId,
        predecessorId: predecessor.id,
        successorId: successor.id,
        ...{ kind, lagMin, lagMax, lagUnit },
        neededFor: input.neededFor ?? null,
        basis: input.basis ?? null,
      });
      return { id, version: 1 };
    });
  }

  unlink(actor: SignedIn, input: UnlinkPlanItemsInput): Promise<DependencyChangeType> {
    const { idempotencyKey, reason, ...request } = input;
    return this.uow.run(
      { actor, action: 'milestone.unlink', reason, idempotencyKey, request },
      async (tx) => {
        const link = await tx.findOneBy(Dependency, { officeId: actor.officeId, id: input.id });
        if (!link || link.archivedAt !== null) throw notFound('dependency');
        await orNotFound('dependency', loadItem(tx, actor, link.successorId, 'milestone:link'));
        // A link is seen by whoever sees both its ends.
        await orNotFound('dependency', readableItem(tx, actor, link.predecessorId, link.programmeId));
        const change = { archivedAt: new Date(), archiveReason: reason };
        const changed = await changeRow(tx, Dependency, link, input.expectedVersion, change);
        return { id: changed.id, version: changed.version };
      },
    );
  }

  amend(actor: SignedIn, input: AmendLinkInput): Promise<DependencyChangeType> {
    const { idempotencyKey, reason, ...request } = input;
    return this.uow.run({ actor, action: 'milestone.amend-link', reason, idempotencyKey, request }, (tx) =>
      amendLink(tx, actor, input),
    );
  }

  settleLatePaper(actor: SignedIn, input: SettleLatePaperInput): Promise<DependencyChangeType> {
    const { idempotencyKey, reason, ...request } = input;
    return this.uow.run(
      { actor, action: 'milestone.settle-late-paper', reason, idempotencyKey, request },
      (tx) => settleLatePaper(tx, actor, input),
    );
  }

  /** As it was, with its lag, its scenario and its words; only what has come in its way meanwhile speaks against it. */
  relink(actor: SignedIn, input: RelinkPlanItemsInput): Promise<DependencyChangeType> {
    const { idempotencyKey, reason, ...request } = input;
    return this.uow.run(
      { actor, action: 'milestone.relink', reason, idempotencyKey, request },
      async (tx) => {
        const link = await tx.findOneBy(Dependency, { officeId: actor.officeId, id: input.id });
        if (!link || link.archivedAt === null) throw notFound('dependency');
        const { predecessorId, successorId, programmeId } = link;
        const successor = await orNotFound('dependency', loadItem(tx, actor, successorId, 'milestone:link'));
        const predecessor = await orNotFound(
          'dependency',
          readableItem(tx, actor, predecessorId, programmeId),
        );
        await oneAfterTheOther(tx, programmeId);
        const problems = await objections(tx, actor, predecessor, successor, link);
        // What it is needed for was not always asked; that is no reason to refuse what stood there.
        const inTheWay = problems.filter(({ rule }) => rule !== 'DEP-6');
        if (inTheWay.length > 0) throw refused(inTheWay);
        const change = { archivedAt: null, archiveReason: null };
        const changed = await changeRow(tx, Dependency, link, input.expectedVersion, change);
        return { id: changed.id, version: changed.version };
      },
    );
  }
}

async function readableItem(
  tx: EntityManager,
  actor: SignedIn,
  id: string,
  programmeId: string,
): Promise<PlanItem> {
  const item = await loadItem(tx, actor, id, 'programme:read');
  if (item.programmeId !== programmeId) throw notFound('item');
  return item;
}
