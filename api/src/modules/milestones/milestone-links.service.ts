import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { amendLink } from './amend-link.js';
import { linkItems, relinkItems, unlinkItems } from './change-links.js';
import type {
  AmendLinkInput,
  LinkPlanItemsInput,
  RelinkPlanItemsInput,
  SettleLatePaperInput,
  UnlinkPlanItemsInput,
} from './milestone.inputs.js';
import type { DependencyChangeType } from './milestone.types.js';
import { settleLatePaper } from './settle-late-paper.js';

/** What waits for what. */
@Injectable()
export class MilestoneLinksService {
  constructor(private readonly uow: UnitOfWork) {}

  link(actor: SignedIn, input: LinkPlanItemsInput): Promise<DependencyChangeType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'milestone.link', idempotencyKey, request }, async (tx) =>
      answer(await linkItems(tx, actor, input)),
    );
  }

  unlink(actor: SignedIn, input: UnlinkPlanItemsInput): Promise<DependencyChangeType> {
    const { idempotencyKey, reason, ...request } = input;
    return this.uow.run({ actor, action: 'milestone.unlink', reason, idempotencyKey, request }, async (tx) =>
      answer(await unlinkItems(tx, actor, input)),
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

  relink(actor: SignedIn, input: RelinkPlanItemsInput): Promise<DependencyChangeType> {
    const { idempotencyKey, reason, ...request } = input;
    return this.uow.run({ actor, action: 'milestone.relink', reason, idempotencyKey, request }, async (tx) =>
      answer(await relinkItems(tx, actor, input)),
    );
  }
}

const answer = ({ id, version }: DependencyChangeType): DependencyChangeType => ({ id, version });
