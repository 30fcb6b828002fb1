import { day } from '@gantry/shared/dates/day';
import type { Problem } from '@gantry/shared/errors/error-codes';
import { submissionProblems } from '@gantry/shared/pathway/assurance-tests';
import {
  type CaseKind,
  type CaseStatus,
  caseStepProblems,
  decisionMakingCaseProblems,
  finalVersionProblems,
  isWrittenIn,
  outlineCaseProblems,
  writingProblems,
} from '@gantry/shared/pathway/business-cases';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow, takeRow } from '../../platform/database/change-row.js';
import { code, nextNumber } from '../../platform/database/codes.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { badInput, notFound } from '../../platform/errors/domain-error.js';
import { readableItem } from '../consultations/index.js';
import { weigh } from '../governing-bodies/index.js';
import { Pathway, readableProgramme } from '../programmes/index.js';
import { BusinessCase } from './business-case.entity.js';
import { BusinessCaseVersion } from './business-case-version.entity.js';
import { approvalsAt, caseInFull, consultationsAt } from './case-rows.js';
import { testRows } from './pathway-rows.js';
import type {
  AddBusinessCaseInput,
  AddBusinessCaseVersionInput,
  AmendBusinessCaseVersionInput,
  StateBusinessCaseVersionInput,
} from './service-change.inputs.js';
import type { BusinessCaseType } from './service-change.types.js';
import { allowOn, caseAtHand, standingDecision, workstreamMustBeLive } from './service-change-access.js';

const OWN_FIELDS: ReadonlySet<string> = new Set(['id', 'expectedVersion', 'idempotencyKey']);
const SECTIONS = ['strategic', 'economic', 'commercial', 'financial', 'management'] as const;

/** Business cases: what they say in versions, and what becomes of each version. */
@Injectable()
export class BusinessCasesService {
  constructor(private readonly uow: UnitOfWork) {}

  add(actor: SignedIn, input: AddBusinessCaseInput): Promise<BusinessCaseType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'business-case.add', idempotencyKey, request }, async (tx) => {
      const programme = await readableProgramme(tx, actor, input.programmeId);
      const { officeId } = actor;
      const { workstreamId, pathwayId } = await placeOf(tx, officeId, programme.id, input);
      allowOn(actor, 'service-change:record', programme, workstreamId);
      const title = input.title.trim();
      if (title === '') throw badInput('title', 'Give the business case a title.');
      const id = uuid();
      await tx.insert(BusinessCase, {
        officeId,
        id,
        programmeId: programme.id,
        workstreamId,
        pathwayId,
        code: code('CASE', await nextNumber(tx, officeId, programme.id, 'CASE')),
        kind: input.kind,
        title,
      });
      await insertDraft(
        tx,
        { officeId, programmeId: programme.id, businessCaseId: id, number: 1 },
        programme.today,
      );
      return caseInFull(tx, actor, programme, id);
    });
  }

  addVersion(actor: SignedIn, input: AddBusinessCaseVersionInput): Promise<BusinessCaseType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'business-case.version', idempotencyKey, request }, async (tx) => {
      const { found, programme } = await caseAtHand(tx, actor, 'service-change:record', input.id);
      await takeRow(tx, BusinessCase, found, input.expectedVersion);
      const { officeId, programmeId, id: businessCaseId } = found;
      const [last] = await tx.find(BusinessCaseVersion, {
        where: { officeId, businessCaseId },
        order: { number: 'DESC' },
        take: 1,
      });
      const key = { officeId, programmeId, businessCaseId, number: (last?.number ?? 0) + 1 };
      await insertDraft(tx, key, programme.today, last);
      // The case moves on its version too, so that of two who begin the next version at once one is told.
      await changeRow(tx, BusinessCase, found, input.expectedVersion, { title: found.title });
      return caseInFull(tx, actor, programme, businessCaseId);
    });
  }

  amendVersion(actor: SignedIn, input: AmendBusinessCaseVersionInput): Promise<BusinessCaseType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'business-case.write', idempotencyKey, request }, async (tx) => {
      const { version, found, programme } = await versionAtHand(tx, actor, 'service-change:record', input.id);
      weigh(writingProblems(version.status as CaseStatus), null);
      if (input.planItemId) await readableItem(tx, actor, input.planItemId, programme.id);
      await changeRow(tx, BusinessCaseVersion, version, input.expectedVersion, writtenFields(input));
      return caseInFull(tx, actor, programme, found.id);
    });
  }

  stateVersion(actor: SignedIn, input: StateBusinessCaseVersionInput): Promise<BusinessCaseType> {
    const { idempotencyKey, ...request } = input;
    const reason = input.reason?.trim() || null;
    return this.uow.run(
      { actor, action: 'business-case.status', reason, idempotencyKey, request },
      async (tx) => {
        const isDraft = isWrittenIn(input.status);
        const action = isDraft ? 'service-change:record' : 'service-change:decide';
        const { version, found, programme } = await versionAtHand(tx, actor, action, input.id);
        const { today } = programme;
        const decisionId = await standingDecision(tx, actor.officeId, programme, input.decisionId, 'BC-4');
        const statusOn = input.statusOn ?? today;
        const from = version.status as CaseStatus;
        const hasDecision = decisionId !== null;
        const step = { from, since: day(version.statusOn), to: input.status, reason, hasDecision };
        const problems = caseStepProblems({ ...step, on: day(statusOn), today: day(today) });
        weigh([...problems, ...(await ruleProblems(tx, found, version, input.status, statusOn))], reason);
        await changeRow(tx, BusinessCaseVersion, version, input.expectedVersion, {
          status: input.status,
          statusOn,
          statusReason: reason,
          decisionId: decisionId ?? version.decisionId,
        });
        return caseInFull(tx, actor, programme, found.id);
      },
    );
  }
}

/** A version with its case, which is held first. */
async function versionAtHand(
  tx: EntityManager,
  actor: SignedIn,
  action: 'service-change:record' | 'service-change:decide',
  id: string,
) {
  const known = await tx.findOneBy(BusinessCaseVersion, { officeId: actor.officeId, id });
  if (!known) throw notFound('business case version');
  const { found, programme } = await caseAtHand(
    tx,
    actor,
    action,
    known.businessCaseId,
    'business case version',
  );
  const version = await tx.findOneByOrFail(BusinessCaseVersion, { officeId: actor.officeId, id });
  return { version, found, programme };
}

/** `BC-1` and `BC-2` of what becomes final, `ASR-3` of what is submitted, `BC-3` of what is approved. */
async function ruleProblems(
  tx: EntityManager,
  found: BusinessCase,
  version: BusinessCaseVersion,
  status: CaseStatus,
  on: string,
): Promise<Problem[]> {
  const { officeId, programmeId, pathwayId } = found;
  const kind = found.kind as CaseKind;
  if (status === 'FINAL') {
    const all = await tx.findBy(BusinessCaseVersion, { officeId, businessCaseId: found.id });
    const others = all
      .filter(({ id }) => id !== version.id)
      .map((other) => ({ number: other.number, status: other.status as CaseStatus }));
    return [
      ...finalVersionProblems(others),
      ...decisionMakingCaseProblems(kind, await consultationsAt(tx, found)),
    ];
  }
  if (status === 'SUBMITTED' && pathwayId !== null)
    return submissionProblems(await testRows(tx, officeId, programmeId, pathwayId));
  const pounds = version.capitalPounds === null ? null : Number(version.capitalPounds);
  const capital = { pounds, note: version.capitalNote };
  return outlineCaseProblems(kind, status, day(on), capital, await approvalsAt(tx, found));
}

/** The workstream that a new case belongs to: the given one, or that of its pathway. */
async function placeOf(
  tx: EntityManager,
  officeId: string,
  programmeId: string,
  { pathwayId, workstreamId }: AddBusinessCaseInput,
): Promise<{ workstreamId: string; pathwayId: string | null }> {
  if (pathwayId) {
    const found = await tx.findOneBy(Pathway, { officeId, programmeId, id: pathwayId });
    if (!found) throw notFound('pathway');
    if (workstreamId && workstreamId !== found.workstreamId)
      throw badInput('workstreamId', 'The pathway belongs to another workstream. Give one of the two.');
    return { workstreamId: found.workstreamId, pathwayId };
  }
  if (!workstreamId) throw badInput('pathwayId', 'Say for which pathway or workstream it is.');
  await workstreamMustBeLive(tx, officeId, programmeId, workstreamId);
  return { workstreamId, pathwayId: null };
}

type DraftKey = Pick<BusinessCaseVersion, 'officeId' | 'programmeId' | 'businessCaseId' | 'number'>;

/** A draft of today, which says what the version before it said. */
async function insertDraft(
  tx: EntityManager,
  key: DraftKey,
  today: string,
  last?: BusinessCaseVersion,
): Promise<void> {
  const said = last && {
    strategic: last.strategic,
    economic: last.economic,
    commercial: last.commercial,
    financial: last.financial,
    management: last.management,
    capitalPounds: last.capitalPounds,
    capitalNote: last.capitalNote,
    revenuePounds: last.revenuePounds,
    revenueNote: last.revenueNote,
    priceBase: last.priceBase,
    planItemId: last.planItemId,
  };
  await tx.insert(BusinessCaseVersion, { ...key, ...said, id: uuid(), status: 'DRAFT', statusOn: today });
}

/** What is given; words without their edges, empty words are none, and no case of the five is ever without a state. */
function writtenFields(input: AmendBusinessCaseVersionInput): Partial<BusinessCaseVersion> {
  const given = Object.entries(input).filter(
    ([field, value]) => !OWN_FIELDS.has(field) && value !== undefined,
  );
  if (given.length === 0) throw badInput(null, 'Say what is to change.');
  for (const section of SECTIONS)
    if (input[section] === null) throw badInput(section, 'Say how far this case is written.');
  return Object.fromEntries(
    given.map(([field, value]) => [field, typeof value === 'string' ? value.trim() || null : value]),
  );
}
