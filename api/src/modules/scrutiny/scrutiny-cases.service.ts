import { day } from '@gantry/shared/dates/day';
import type { Problem } from '@gantry/shared/errors/error-codes';
import {
  calledInProblems,
  caseFormProblems,
  decisionBeforeCommentsProblems,
  undeterminedProblems,
} from '@gantry/shared/scrutiny/scrutiny-rules';
import type { SubstantialChange } from '@gantry/shared/scrutiny/scrutiny-words';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow, takeRow } from '../../platform/database/change-row.js';
import { code, nextNumber } from '../../platform/database/codes.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { columnsOf } from '../../platform/dates/plan-date-columns.js';
import { readStatedDate } from '../../platform/dates/read-stated-date.js';
import { badInput } from '../../platform/errors/domain-error.js';
import { weigh } from '../governing-bodies/index.js';
import { readableProgramme } from '../programmes/index.js';
import type {
  AmendScrutinyCaseInput,
  OpenScrutinyCaseInput,
  StateScrutinyDateInput,
} from './scrutiny.inputs.js';
import { caseInFull, caseParts } from './scrutiny.queries.js';
import type { ScrutinyChangeType } from './scrutiny.types.js';
import { allowScrutiny, caseToChange } from './scrutiny-access.js';
import { ScrutinyCase } from './scrutiny-case.entity.js';
import { ScrutinyDate } from './scrutiny-date.entity.js';
import { type CaseParts, latestCallIn, spanOf } from './scrutiny-rows.js';

/** What a case is: the proposal, whether it is substantial, the rules it runs under and its two dates. */
@Injectable()
export class ScrutinyCasesService {
  constructor(private readonly uow: UnitOfWork) {}

  open(actor: SignedIn, input: OpenScrutinyCaseInput): Promise<ScrutinyChangeType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'scrutiny.open', idempotencyKey, request }, async (tx) => {
      const programme = await readableProgramme(tx, actor, input.programmeId);
      allowScrutiny(actor, programme);
      const title = written('title', input.title, 'Name the proposal.');
      const number = await nextNumber(tx, actor.officeId, programme.id, 'SC');
      const id = uuid();
      await tx.insert(ScrutinyCase, {
        officeId: actor.officeId,
        id,
        programmeId: programme.id,
        code: code('SC', number),
        title,
        begunOn: input.begunOn ?? programme.today,
        substantialChange: 'UNDETERMINED',
      });
      return { case: await caseInFull(tx, actor.officeId, programme, id), reading: null, accepted: [] };
    });
  }

  amend(actor: SignedIn, input: AmendScrutinyCaseInput): Promise<ScrutinyChangeType> {
    const { idempotencyKey, ...request } = input;
    const { reason } = input;
    return this.uow.run({ actor, action: 'scrutiny.amend', reason, idempotencyKey, request }, async (tx) => {
      const { found, programme } = await caseToChange(tx, actor, input.id);
      const change = changeOf(input, programme.today);
      const after = { ...found, ...change };
      const [parts] = await caseParts(tx, actor.officeId, programme, found.id);
      const accepted = weigh(
        [
          ...caseFormProblems({
            change: after.substantialChange as SubstantialChange,
            determinedBy: after.determinedBy,
            determinedOn: after.determinedOn,
            isRegimeSet: after.regimeSet !== null,
            regimeReason: after.regimeReason,
          }),
          ...undeterminedProblems(after.substantialChange as SubstantialChange, after.stageNumber),
          ...(parts ? orderProblems(parts, after) : []),
        ],
        reason,
      );
      await changeRow(tx, ScrutinyCase, found, input.expectedVersion, change);
      return { case: await caseInFull(tx, actor.officeId, programme, found.id), reading: null, accepted };
    });
  }

  /** A date that is stated anew leaves the last notification out of date (`SCR-3`); the answer says so. */
  stateDate(actor: SignedIn, input: StateScrutinyDateInput): Promise<ScrutinyChangeType> {
    const { idempotencyKey, ...request } = input;
    const { reason } = input;
    return this.uow.run(
      { actor, action: 'scrutiny.state-date', reason, idempotencyKey, request },
      async (tx) => {
        const { found, programme } = await caseToChange(tx, actor, input.id);
        written('reason', reason, 'Say why the date is stated so.');
        const { date, sentence, problems } = readStatedDate(input.date, programme.today, 'date');
        await takeRow(tx, ScrutinyCase, found, input.expectedVersion);
        const [parts] = await caseParts(tx, actor.officeId, programme, found.id);
        const isDecision = input.role === 'DECISION';
        const earlyReason = input.earlyReason?.trim() || found.earlyReason;
        const accepted = weigh(
          [
            ...problems,
            ...decisionBeforeCommentsProblems(
              isDecision ? date : spanOf(parts?.dates ?? [], found.decisionDateId),
              isDecision ? spanOf(parts?.dates ?? [], found.commentsDateId) : date,
              earlyReason,
            ),
            ...calledInProblems(latestCallIn(parts?.answers ?? []), isDecision),
          ],
          reason,
        );
        const dateId = await this.addDate(tx, found, input, columnsOf(date), programme.today);
        await changeRow(tx, ScrutinyCase, found, input.expectedVersion, {
          earlyReason,
          ...(isDecision ? { decisionDateId: dateId } : { commentsDateId: dateId }),
        });
        const changed = await caseInFull(tx, actor.officeId, programme, found.id);
        return { case: changed, reading: sentence, accepted };
      },
    );
  }

  private async addDate(
    tx: EntityManager,
    { officeId, programmeId, id: caseId }: ScrutinyCase,
    { role, reason }: StateScrutinyDateInput,
    columns: ReturnType<typeof columnsOf>,
    statedOn: string,
  ): Promise<string> {
    const id = uuid();
    await tx.insert(ScrutinyDate, {
      officeId,
      id,
      programmeId,
      caseId,
      role,
      ...columns,
      reason: reason.trim(),
      statedOn,
    });
    return id;
  }
}

function orderProblems({ dates }: CaseParts, after: ScrutinyCase): Problem[] {
  return decisionBeforeCommentsProblems(
    spanOf(dates, after.decisionDateId),
    spanOf(dates, after.commentsDateId),
    after.earlyReason,
  ).map((problem) => ({ ...problem, field: 'earlyReason' }));
}

function written(field: string, value: string | null | undefined, sentence: string): string {
  const text = value?.trim() ?? '';
  if (text === '') throw badInput(field, sentence);
  return text;
}

const NEVER_EMPTY = new Set(['title', 'begunOn', 'substantialChange']);

/** What is left out stays as it is. */
function changeOf(input: AmendScrutinyCaseInput, today: string): Partial<ScrutinyCase> {
  const { id, expectedVersion, idempotencyKey, reason, ...fields } = input;
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  if (given.length === 0) throw badInput(null, 'Say what is to change.');
  for (const [field, value] of given)
    if (NEVER_EMPTY.has(field) && !String(value ?? '').trim())
      throw badInput(field, 'This cannot be left empty.');
  if (input.determinedOn && day(input.determinedOn) > day(today))
    throw badInput('determinedOn', 'It was not determined on a day that is still to come.', 'SCR-10');
  const change: Partial<ScrutinyCase> = Object.fromEntries(
    given.map(([field, value]) => [field, typeof value === 'string' ? value.trim() || null : value]),
  );
  if (change.regimeSet === null) change.regimeReason = null;
  return change;
}
