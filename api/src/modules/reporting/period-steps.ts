import { day } from '@gantry/shared/dates/day';
import type { Problem } from '@gantry/shared/errors/error-codes';
import { type PeriodStep, readBeforeApproval } from '@gantry/shared/reporting/period-states';
import {
  missingAtSubmission,
  type ReturnGap,
  staleOrMissing,
} from '@gantry/shared/reporting/return-standing';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { GAPS } from './cycle.sql.js';
import { PeriodStep as PeriodStepRow } from './period-step.entity.js';
import { allowIn, periodToChange } from './reporting-access.js';
import { ReportingPeriod } from './reporting-period.entity.js';

/** What a step is warned of: what is not in when it is submitted, what is stale or not in when it is approved or issued. */
export async function warningsOf(
  tx: EntityManager,
  step: PeriodStep,
  { officeId, id, graceUntil }: ReportingPeriod,
  today: string,
): Promise<Problem[]> {
  if (step !== 'SUBMIT' && step !== 'APPROVE' && step !== 'ISSUE') return [];
  const rows: Omit<ReturnGap, 'staleLines'>[] = await tx.query(GAPS, [officeId, id]);
  const gaps = rows.map((row) => ({ ...row, staleLines: row.unansweredLines }));
  return step === 'SUBMIT'
    ? missingAtSubmission(gaps)
    : staleOrMissing(gaps, { graceUntil: day(graceUntil) }, day(today));
}

/** A step that was taken, on record. */
export async function addStep(
  tx: EntityManager,
  { officeId, personId }: SignedIn,
  { id, programmeId }: Pick<ReportingPeriod, 'id' | 'programmeId'>,
  taken: { step: string; from: string | null; to: string; comment: string | null; today: string },
): Promise<void> {
  const before = await tx.countBy(PeriodStepRow, { officeId, periodId: id });
  await tx.insert(PeriodStepRow, {
    officeId,
    id: uuid(),
    programmeId,
    periodId: id,
    position: before + 1,
    step: taken.step,
    fromState: taken.from,
    toState: taken.to,
    comment: taken.comment,
    byPersonId: personId,
    onDay: taken.today,
  });
}

/** A period that is issued with the edition that reports it, what that is warned of, and the doing of it. */
export interface PeriodToIssue {
  warnings: Problem[];
  issue: (comment: string) => Promise<void>;
}

/**
 * The period that a pack is for, held until the transaction ends; null where there is nothing to issue: the SRO has not
 * approved it, or it was issued before. `readOn` is the day that the edition was read at.
 */
export async function periodToIssue(
  tx: EntityManager,
  actor: SignedIn,
  { id, readOn }: { id: string; readOn: string },
): Promise<PeriodToIssue | null> {
  const { period, programme } = await periodToChange(tx, actor, id, 'step');
  if (period.state !== 'SRO_APPROVED') return null;
  allowIn(actor, period.programmeId, 'period:manage');
  const { today } = programme;
  const approved = await tx.findOne(PeriodStepRow, {
    where: { officeId: actor.officeId, periodId: id, step: 'APPROVE' },
    order: { position: 'DESC' },
  });
  const approvedOn = approved && day(approved.onDay);
  return {
    warnings: [
      ...(await warningsOf(tx, 'ISSUE', period, today)),
      ...readBeforeApproval(period.name, day(readOn), approvedOn),
    ],
    issue: async (comment) => {
      await addStep(tx, actor, period, { step: 'ISSUE', from: period.state, to: 'ISSUED', comment, today });
      const change = { state: 'ISSUED', sentBackComment: null, stateReason: comment };
      await changeRow(tx, ReportingPeriod, period, period.version, change);
    },
  };
}
