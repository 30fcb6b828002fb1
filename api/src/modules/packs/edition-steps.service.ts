import {
  type EditionState,
  type EditionStep,
  editionNumber,
  editionReasonProblems,
  editionStepProblems,
  issueProblems,
} from '@gantry/shared/packs/edition-rules';
import type { PackContent } from '@gantry/shared/packs/pack-content';
import { NO_SUMMARY } from '@gantry/shared/packs/sections/executive-summary';
import { type Action, can } from '@gantry/shared/policy/policy';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError, refused } from '../../platform/errors/domain-error.js';
import { weigh } from '../governing-bodies/index.js';
import { periodToIssue } from '../reporting/index.js';
import { EditionContent } from './edition-content.entity.js';
import { EditionReview } from './edition-review.entity.js';
import { keepContents } from './editions.service.js';
import type {
  AcknowledgeEditionInput,
  EditionStepInput,
  IssueEditionInput,
  SendBackEditionInput,
  SignEditionInput,
  WithdrawEditionInput,
} from './pack.inputs.js';
import type { EditionChangeType } from './pack.types.js';
import { audiencesFor, editionToChange, type ReachedEdition, reachEdition } from './pack-access.js';
import { hashOf, written } from './pack-collector.js';
import { PackEdition } from './pack-edition.entity.js';
import { editionView } from './pack-view.js';

/** What becomes of an edition: reviewed, signed, sealed, withdrawn, read. */
@Injectable()
export class EditionStepsService {
  constructor(private readonly uow: UnitOfWork) {}

  review(actor: SignedIn, input: EditionStepInput): Promise<EditionChangeType> {
    return this.move(actor, input, 'review', 'PMO_REVIEW');
  }

  toSro(actor: SignedIn, input: EditionStepInput): Promise<EditionChangeType> {
    return this.move(actor, input, 'to-sro', 'SRO_APPROVAL');
  }

  recall(actor: SignedIn, input: EditionStepInput): Promise<EditionChangeType> {
    return this.move(actor, input, 'recall', 'DRAFT');
  }

  sign(actor: SignedIn, input: SignEditionInput): Promise<EditionChangeType> {
    return this.step(actor, input, 'sign', 'pack:approve', async (tx, found) => {
      const { edition } = found;
      // The row's version moves on, so that nobody freezes anew what was signed a moment ago without seeing it.
      await changeRow(tx, PackEdition, edition, input.expectedVersion, { state: edition.state });
      await say(tx, actor, found, 'SIGNED', input.comment?.trim() || null);
      return [];
    });
  }

  sendBack(actor: SignedIn, input: SendBackEditionInput): Promise<EditionChangeType> {
    return this.step(actor, input, 'send-back', 'pack:approve', async (tx, found) => {
      const problems = editionReasonProblems('send-back', input.comment);
      if (problems.length > 0) throw refused(problems);
      await changeRow(tx, PackEdition, found.edition, input.expectedVersion, { state: 'DRAFT' });
      await say(tx, actor, found, 'SENT_BACK', input.comment.trim());
      return [];
    });
  }

  /**
   * Seals just what was signed: nothing is read again, only its number and who issues it are written in. The period that its
   * pack is for is issued with it, once the SRO has approved that.
   */
  issue(actor: SignedIn, input: IssueEditionInput): Promise<EditionChangeType> {
    return this.step(actor, input, 'issue', 'pack:edit', async (tx, { pack, edition, programme }) => {
      const { officeId, id: editionId, freezing } = edition;
      const shown = await editionView(tx, actor, editionId);
      const contents = await tx.findBy(EditionContent, { officeId, editionId, freezing });
      const drafts = contents.map(({ bytes }) => JSON.parse(bytes.toString('utf8')) as PackContent);
      const hasSummary = drafts.every(isSummaryWritten);
      const { isSigned } = shown;
      const commentLetters = Math.max(0, ...drafts.map(commentLettersOf));
      const { state, staleCount } = edition;
      const facts = { state, isSigned, staleCount, hasSummary, commentLetters };
      const period =
        pack.periodId === null
          ? null
          : await periodToIssue(tx, actor, { id: pack.periodId, readOn: edition.asAtDay });
      const accepted = weigh([...issueProblems(facts), ...(period?.warnings ?? [])], input.reason);
      const number = editionNumber(edition);
      const sealed = drafts.map((draft) =>
        written({
          ...draft,
          edition: number,
          issuedBy: draft.audience === 'PUBLIC' ? draft.branding.organisation : actor.name,
        }),
      );
      const issued: Partial<PackEdition> = {
        state: 'ISSUED',
        freezing: freezing + 1,
        contentHash: hashOf(sealed),
        issuedOn: programme.today,
        issuedAt: new Date(),
        issuedBy: actor.personId,
        issueNote: accepted.length > 0 ? (input.reason?.trim() ?? null) : null,
      };
      await changeRow(tx, PackEdition, edition, input.expectedVersion, issued);
      await keepContents(tx, officeId, editionId, freezing + 1, sealed);
      await supersede(tx, edition, number, programme.today);
      await period?.issue(`With edition ${number} of ${pack.code}.`);
      return accepted;
    });
  }

  withdraw(actor: SignedIn, input: WithdrawEditionInput): Promise<EditionChangeType> {
    return this.step(actor, input, 'withdraw', 'pack:edit', async (tx, { edition, programme }) => {
      const problems = editionReasonProblems('withdraw', input.reason);
      if (problems.length > 0) throw refused(problems);
      await changeRow(tx, PackEdition, edition, input.expectedVersion, {
        state: 'WITHDRAWN',
        closedOn: programme.today,
        closedReason: input.reason.trim(),
      });
      return [];
    });
  }

  /** Whoever may read an edition says once that they have; that changes nothing of it. */
  acknowledge(actor: SignedIn, input: AcknowledgeEditionInput): Promise<EditionChangeType> {
    const { idempotencyKey, ...request } = input;
    const intention = { actor, action: 'edition.acknowledge', idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const found = await reachEdition(tx, actor, input.id);
      const { edition, reader } = found;
      const subject = { officeId: actor.officeId, programmeId: edition.programmeId };
      if (!can(actor, 'office:read', subject) || !audiencesFor(edition.state, reader).includes('OFFICIAL'))
        throw new DomainError('FORBIDDEN', { action: 'office:read' });
      if (edition.version !== input.expectedVersion)
        throw new DomainError('STALE_VERSION', { expectedVersion: input.expectedVersion, current: edition });
      const problems = editionStepProblems(edition.state, 'acknowledge');
      if (problems.length > 0) throw refused(problems);
      const before = await editionView(tx, actor, edition.id);
      if (!before.isAcknowledged) await say(tx, actor, found, 'ACKNOWLEDGED', null);
      return { edition: await editionView(tx, actor, edition.id), accepted: [] };
    });
  }

  private move(
    actor: SignedIn,
    input: EditionStepInput,
    step: EditionStep,
    state: EditionState,
  ): Promise<EditionChangeType> {
    return this.step(actor, input, step, 'pack:edit', async (tx, { edition }) => {
      await changeRow(tx, PackEdition, edition, input.expectedVersion, { state });
      return [];
    });
  }

  private step(
    actor: SignedIn,
    input: EditionStepInput & { reason?: string | null },
    step: EditionStep,
    action: Action,
    work: (tx: EntityManager, found: ReachedEdition) => Promise<EditionChangeType['accepted']>,
  ): Promise<EditionChangeType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: `edition.${step}`, reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const found = await editionToChange(tx, actor, action, input);
      const problems = editionStepProblems(found.edition.state, step);
      if (problems.length > 0) throw refused(problems);
      const accepted = await work(tx, found);
      return { edition: await editionView(tx, actor, found.edition.id), accepted };
    });
  }
}

async function say(
  tx: EntityManager,
  actor: SignedIn,
  { edition, programme }: ReachedEdition,
  verdict: EditionReview['verdict'],
  comment: string | null,
): Promise<void> {
  const { officeId, programmeId, id: editionId, freezing } = edition;
  await tx.insert(EditionReview, {
    ...{ officeId, id: uuid(), programmeId, editionId, freezing, verdict, comment },
    personId: actor.personId,
    onDay: programme.today,
  });
}

/** What was issued of the same pack before gives way; readers of it are told to what. */
async function supersede(
  tx: EntityManager,
  { officeId, packId, id }: PackEdition,
  number: string,
  today: string,
): Promise<void> {
  const earlier = await tx.findBy(PackEdition, { officeId, packId, state: 'ISSUED' });
  for (const edition of earlier)
    if (edition.id !== id)
      await changeRow(tx, PackEdition, edition, edition.version, {
        state: 'SUPERSEDED',
        closedOn: today,
        closedReason: `Edition ${number} stands in its place.`,
      });
}

/** A pack without that section needs no summary. */
function isSummaryWritten({ sections }: PackContent): boolean {
  const summary = sections.find(({ kind }) => kind === 'EXECUTIVE_SUMMARY');
  return (
    summary === undefined ||
    !summary.blocks.some((block) => block.kind === 'paragraph' && block.text === NO_SUMMARY)
  );
}

/** What people wrote in it: comments, and the paragraphs of the summary. */
function commentLettersOf({ sections }: PackContent): number {
  return sections
    .flatMap(({ kind, blocks }) =>
      blocks.map((block) =>
        block.kind === 'paragraph' && (block.isComment || kind === 'EXECUTIVE_SUMMARY')
          ? block.text.length
          : 0,
      ),
    )
    .reduce((sum, letters) => sum + letters, 0);
}
