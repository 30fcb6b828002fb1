import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow, takeRow } from '../../platform/database/change-row.js';
import { code, nextNumber } from '../../platform/database/codes.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { badInput, notFound } from '../../platform/errors/domain-error.js';
import { readableProgramme } from '../programmes/index.js';
import { readableCase } from '../scrutiny/index.js';
import { Consultation } from './consultation.entity.js';
import type {
  AmendConsultationInput,
  PlanConsultationInput,
  RecordGunningInput,
} from './consultation.inputs.js';
import type { ConsultationChangeType } from './consultation.types.js';
import { allowConsulting, changed, consultationToChange, written } from './consultation-access.js';
import { ConsultationPrinciple } from './consultation-principle.entity.js';
import { readableItem } from './readable-item.js';

/** What a consultation is about and what it hangs on. */
@Injectable()
export class ConsultationsService {
  constructor(private readonly uow: UnitOfWork) {}

  plan(actor: SignedIn, input: PlanConsultationInput): Promise<ConsultationChangeType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'consultation.plan', idempotencyKey, request }, async (tx) => {
      const programme = await readableProgramme(tx, actor, input.programmeId);
      allowConsulting(actor, 'consultation:edit', programme);
      await checkLinks(tx, actor, programme.id, input);
      const title = written('title', input.title, 'Say what it is about.');
      const found = new Consultation();
      Object.assign(found, {
        officeId: actor.officeId,
        id: uuid(),
        programmeId: programme.id,
        code: code('CON', await nextNumber(tx, actor.officeId, programme.id, 'CON')),
        title,
        closesAt: '23:59',
        scrutinyCaseId: input.scrutinyCaseId ?? null,
        launchItemId: input.launchItemId ?? null,
        finalItemId: input.finalItemId ?? null,
      });
      await tx.insert(Consultation, found);
      return changed(tx, { found, programme });
    });
  }

  amend(actor: SignedIn, input: AmendConsultationInput): Promise<ConsultationChangeType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'consultation.amend', idempotencyKey, request }, async (tx) => {
      const at = await consultationToChange(tx, actor, 'consultation:edit', input.id);
      await checkLinks(tx, actor, at.programme.id, input);
      if (input.title !== undefined) written('title', input.title, 'Say what it is about.');
      await changeRow(tx, Consultation, at.found, input.expectedVersion, changeOf(input));
      return changed(tx, at);
    });
  }

  recordGunning(actor: SignedIn, input: RecordGunningInput): Promise<ConsultationChangeType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'consultation.gunning', idempotencyKey, request }, async (tx) => {
      const at = await consultationToChange(tx, actor, 'consultation:edit', input.id);
      const evidence = written('evidence', input.evidence, 'Say what shows it.');
      const { officeId, programmeId, id: consultationId } = at.found;
      await takeRow(tx, Consultation, at.found, input.expectedVersion);
      const { principle, isMet } = input;
      const row = await tx.findOneBy(ConsultationPrinciple, { officeId, consultationId, principle });
      if (row) await changeRow(tx, ConsultationPrinciple, row, row.version, { evidence, isMet });
      else
        await tx.insert(ConsultationPrinciple, {
          officeId,
          id: uuid(),
          programmeId,
          consultationId,
          principle,
          evidence,
          isMet,
        });
      return changed(tx, at);
    });
  }
}

type Links = Pick<AmendConsultationInput, 'scrutinyCaseId' | 'launchItemId' | 'finalItemId'>;

/** What a consultation hangs on is of its programme, and its editor may see it. */
async function checkLinks(
  tx: EntityManager,
  actor: SignedIn,
  programmeId: string,
  { scrutinyCaseId, launchItemId, finalItemId }: Links,
): Promise<void> {
  if (scrutinyCaseId) {
    const { found } = await readableCase(tx, actor, scrutinyCaseId);
    if (found.programmeId !== programmeId) throw notFound('scrutiny case');
  }
  for (const id of [launchItemId, finalItemId]) if (id) await readableItem(tx, actor, id, programmeId);
}

/** What is left out stays as it is; empty options are none. */
function changeOf(input: AmendConsultationInput): Partial<Consultation> {
  const { id, expectedVersion, idempotencyKey, options, ...fields } = input;
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  if (given.length === 0 && options === undefined) throw badInput(null, 'Say what is to change.');
  return {
    ...Object.fromEntries(
      given.map(([field, value]) => [field, typeof value === 'string' ? value.trim() || null : value]),
    ),
    ...(options !== undefined && { options: (options ?? []).map((each) => each.trim()).filter(Boolean) }),
  };
}
