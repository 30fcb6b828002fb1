import { type AssessmentState, assessmentFormProblems } from '@gantry/shared/consultation/impact-assessments';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { code, nextNumber } from '../../platform/database/codes.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { weigh } from '../governing-bodies/index.js';
import { readableProgramme } from '../programmes/index.js';
import type { AddImpactAssessmentInput, AmendImpactAssessmentInput } from './assessment.inputs.js';
import type { ImpactAssessmentType } from './assessment.types.js';
import {
  allowAssessing,
  assessmentToChange,
  checkAddress,
  consultationMustExist,
  givenFields,
  written,
} from './assessment-access.js';
import { assessmentInFull } from './assessments.queries.js';
import { ImpactAssessment } from './impact-assessment.entity.js';

const OWN_FIELDS: ReadonlySet<string> = new Set(['id', 'expectedVersion', 'idempotencyKey']);

/** The register of impact assessments. */
@Injectable()
export class AssessmentsService {
  constructor(private readonly uow: UnitOfWork) {}

  add(actor: SignedIn, input: AddImpactAssessmentInput): Promise<ImpactAssessmentType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'assessment.add', idempotencyKey, request }, async (tx) => {
      const programme = await readableProgramme(tx, actor, input.programmeId);
      allowAssessing(actor, programme);
      await consultationMustExist(tx, actor.officeId, programme.id, input.consultationId);
      const title = written('title', input.title, 'Give the assessment a title.');
      checkAddress(input.address);
      const { kind, state, coversOn = null, finalOn = null, consultationId = null } = input;
      weigh(assessmentFormProblems(state, input.stateReason ?? null, finalOn), null);
      const id = uuid();
      await tx.insert(ImpactAssessment, {
        officeId: actor.officeId,
        id,
        programmeId: programme.id,
        code: code('IA', await nextNumber(tx, actor.officeId, programme.id, 'IA')),
        kind,
        title,
        state,
        stateReason: input.stateReason?.trim() || null,
        covers: input.covers?.trim() || null,
        coversOn,
        finalOn,
        address: input.address?.trim() || null,
        consultationId,
      });
      return assessmentInFull(tx, actor.officeId, programme, id);
    });
  }

  amend(actor: SignedIn, input: AmendImpactAssessmentInput): Promise<ImpactAssessmentType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'assessment.amend', idempotencyKey, request }, async (tx) => {
      const { found, programme } = await assessmentToChange(tx, actor, input.id);
      await consultationMustExist(tx, actor.officeId, programme.id, input.consultationId);
      for (const field of ['title', 'state'] as const)
        if (input[field] !== undefined) written(field, input[field], 'This cannot be left empty.');
      checkAddress(input.address);
      const change = givenFields(input, OWN_FIELDS) as Partial<ImpactAssessment>;
      const after = { ...found, ...change };
      weigh(assessmentFormProblems(after.state as AssessmentState, after.stateReason, after.finalOn), null);
      await changeRow(tx, ImpactAssessment, found, input.expectedVersion, change);
      return assessmentInFull(tx, actor.officeId, programme, found.id);
    });
  }
}
