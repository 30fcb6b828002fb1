import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow, takeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { badInput, notFound, orNotFound } from '../../platform/errors/domain-error.js';
import { Consultation } from './consultation.entity.js';
import type { AddConsultationDocumentInput, RemoveConsultationDocumentInput } from './consultation.inputs.js';
import type { ConsultationChangeType } from './consultation.types.js';
import { changed, consultationToChange, notLater, written } from './consultation-access.js';
import { ConsultationDocument } from './consultation-document.entity.js';

/** The papers of a consultation, by their addresses. */
@Injectable()
export class ConsultationDocumentsService {
  constructor(private readonly uow: UnitOfWork) {}

  add(actor: SignedIn, input: AddConsultationDocumentInput): Promise<ConsultationChangeType> {
    const { idempotencyKey, ...request } = input;
    const intention = { actor, action: 'consultation.add-document', idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const at = await consultationToChange(tx, actor, 'consultation:edit', input.id);
      const title = written('title', input.title, 'Give the paper its title.');
      const address = input.address.trim();
      if (!/^https?:\/\/\S+$/.test(address))
        throw badInput('address', 'Give an address that begins with https://.');
      notLater('publishedOn', input.publishedOn, at.programme.today);
      await takeRow(tx, Consultation, at.found, input.expectedVersion);
      const { officeId, programmeId, id: consultationId } = at.found;
      await tx.insert(ConsultationDocument, {
        officeId,
        id: uuid(),
        programmeId,
        consultationId,
        kind: input.kind,
        title,
        address,
        publishedOn: input.publishedOn ?? null,
      });
      return changed(tx, at);
    });
  }

  remove(actor: SignedIn, input: RemoveConsultationDocumentInput): Promise<ConsultationChangeType> {
    const { idempotencyKey, ...request } = input;
    const { reason } = input;
    const intention = { actor, action: 'consultation.remove-document', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const { officeId } = actor;
      const paper = await tx.findOneBy(ConsultationDocument, { officeId, id: input.id });
      if (!paper || paper.archivedAt !== null) throw notFound('paper');
      const reached = consultationToChange(tx, actor, 'consultation:edit', paper.consultationId);
      const at = await orNotFound('paper', reached);
      const archiveReason = written('reason', reason, 'Say why the paper is taken out.');
      await changeRow(tx, ConsultationDocument, paper, input.expectedVersion, {
        archivedAt: new Date(),
        archiveReason,
      });
      return changed(tx, at);
    });
  }
}
