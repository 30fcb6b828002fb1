import { day } from '@gantry/shared/dates/day';
import { calendarProblems } from '@gantry/shared/reporting/reporting-calendar';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError, refused } from '../../platform/errors/domain-error.js';
import { fittingOwner } from '../people/index.js';
import { mustBeLive } from '../programmes/index.js';
import type { ConfigureReportingInput } from './reporting.inputs.js';
import type { ReportingType } from './reporting.types.js';
import { allowIn, insideProgramme, rhythmOf } from './reporting-access.js';
import { ReportingCalendar } from './reporting-calendar.entity.js';
import { reportingView } from './reporting-view.js';

/** How often a programme reports. Periods that were opened keep their days; what is opened next follows it. */
@Injectable()
export class ReportingCalendarService {
  constructor(private readonly uow: UnitOfWork) {}

  configure(actor: SignedIn, input: ConfigureReportingInput): Promise<ReportingType> {
    const { idempotencyKey, ...request } = input;
    const intention = { actor, action: 'reporting.configure', idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const programme = await insideProgramme(tx, actor, input.programmeId);
      allowIn(actor, programme.id, 'reporting:configure');
      mustBeLive(programme);
      const key = { officeId: actor.officeId, programmeId: programme.id };
      const before = await tx.findOneBy(ReportingCalendar, key);
      const change = await this.changeOf(tx, actor, input, before);
      if (before) await changeRow(tx, ReportingCalendar, before, input.expectedVersion ?? 0, change);
      else if (input.expectedVersion != null)
        throw new DomainError('STALE_VERSION', { expectedVersion: input.expectedVersion, current: null });
      else await tx.insert(ReportingCalendar, { ...key, id: uuid(), ...change });
      return reportingView(tx, actor, programme);
    });
  }

  private async changeOf(
    tx: EntityManager,
    actor: SignedIn,
    input: ConfigureReportingInput,
    before: ReportingCalendar | null,
  ): Promise<Partial<ReportingCalendar>> {
    const { frequency, yearBasis, firstFrom, cutOffWorkingDays, graceWorkingDays } = input;
    const { remindWorkingDays, allowsLinks, linkDays } = input;
    const { escalateToPersonId = null, escalateToPostId = null } = input;
    const rhythm = { frequency, yearBasis, firstFrom, cutOffWorkingDays, graceWorkingDays };
    const problems = calendarProblems({
      ...rhythmOf(rhythm),
      firstFrom: day(firstFrom),
      remindWorkingDays,
      linkDays,
      escalatesToPerson: escalateToPersonId !== null,
      escalatesToPost: escalateToPostId !== null,
    });
    if (problems.length > 0) throw refused(problems);
    await fittingOwner(
      tx,
      actor,
      { ownerPersonId: escalateToPersonId, ownerPostId: escalateToPostId },
      { ownerPersonId: before?.escalateToPersonId ?? null, ownerPostId: before?.escalateToPostId ?? null },
    );
    return { ...rhythm, remindWorkingDays, allowsLinks, linkDays, escalateToPersonId, escalateToPostId };
  }
}
