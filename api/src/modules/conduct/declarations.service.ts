import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { badInput, notFound, orNotFound, refused } from '../../platform/errors/domain-error.js';
import type { ReachedMeeting } from '../meetings/index.js';
import { AttendanceRow } from './attendance.entity.js';
import type { DeclareInterestInput, DeclareNoneInput, WithdrawDeclarationInput } from './conduct.inputs.js';
import type { MeetingConductType } from './conduct.types.js';
import { conductToChange, itemNamed } from './conduct-access.js';
import { conductView } from './conduct-view.js';
import { Declaration } from './declaration.entity.js';
import { Interest } from './interest.entity.js';
import { votedProblems } from './standing-votes.js';

/** Interests declared at a meeting, and the record that there were none. */
@Injectable()
export class DeclarationsService {
  constructor(private readonly uow: UnitOfWork) {}

  declare(actor: SignedIn, input: DeclareInterestInput): Promise<MeetingConductType> {
    const { idempotencyKey, ...request } = input;
    const intention = { actor, action: 'meeting.declare-interest', idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const { officeId } = actor;
      const found = await conductToChange(tx, actor, input.meetingId);
      const { meetingId, attendanceId, description, action } = request;
      const item = await itemNamed(tx, actor, found, input.agendaItemId);
      const attendance = await tx.findOneBy(AttendanceRow, { officeId, meetingId, id: attendanceId });
      if (!attendance) throw notFound('attendance');
      const interestId = input.interestId ?? null;
      if (interestId !== null) await this.checkInterest(tx, found, attendance, interestId);
      if (description.trim() === '') throw badInput('description', 'Say what is declared.');
      const voted = { attendanceId, itemId: item?.id ?? null, action };
      const problems = await votedProblems(tx, found.meeting, voted);
      if (problems.length > 0) throw refused(problems);
      await this.takeBackNone(tx, found, item?.id ?? null);
      const entry = { agendaItemId: item?.id ?? null, attendanceId, interestId, description, action };
      const { bodyId } = found.meeting;
      await tx.insert(Declaration, { officeId, id: uuid(), bodyId, meetingId, ...entry });
      return conductView(tx, actor, meetingId);
    });
  }

  declareNone(actor: SignedIn, input: DeclareNoneInput): Promise<MeetingConductType> {
    const { idempotencyKey, ...request } = input;
    const intention = { actor, action: 'meeting.declare-none', idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const { officeId } = actor;
      const found = await conductToChange(tx, actor, input.meetingId);
      const { meetingId } = request;
      const item = await itemNamed(tx, actor, found, input.agendaItemId);
      const entries = await tx.findBy(Declaration, { officeId, meetingId, archivedAt: IsNull() });
      const agendaItemId = item?.id ?? null;
      const inScope = entries.filter((one) => agendaItemId === null || one.agendaItemId === agendaItemId);
      if (inScope.some((one) => one.isNone && one.agendaItemId === agendaItemId))
        throw noneProblem('It is recorded already that none was declared.');
      if (inScope.some((one) => !one.isNone))
        throw noneProblem('An interest is recorded. Take that declaration back first, or leave it.');
      const { bodyId } = found.meeting;
      await tx.insert(Declaration, { officeId, id: uuid(), bodyId, meetingId, agendaItemId, isNone: true });
      return conductView(tx, actor, meetingId);
    });
  }

  withdraw(actor: SignedIn, input: WithdrawDeclarationInput): Promise<MeetingConductType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'meeting.withdraw-declaration', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const entry = await tx.findOneBy(Declaration, {
        officeId: actor.officeId,
        id: input.id,
        archivedAt: IsNull(),
      });
      if (!entry) throw notFound('declaration');
      const found = await orNotFound('declaration', conductToChange(tx, actor, entry.meetingId));
      await orNotFound('declaration', itemNamed(tx, actor, found, entry.agendaItemId));
      if (reason.trim() === '') throw badInput('reason', 'Say why it is taken back.');
      const change = { archivedAt: new Date(), archiveReason: reason };
      await changeRow(tx, Declaration, entry, input.expectedVersion, change);
      return conductView(tx, actor, entry.meetingId);
    });
  }

  private async checkInterest(
    tx: EntityManager,
    { meeting }: ReachedMeeting,
    attendance: AttendanceRow,
    id: string,
  ): Promise<void> {
    const { officeId, bodyId } = meeting;
    const interest = await tx.findOneBy(Interest, { officeId, bodyId, id });
    if (!interest || interest.memberId !== attendance.memberId) throw notFound('interest');
  }

  /** Once an interest is declared, "none declared" is no longer true, for its item and for the meeting. */
  private async takeBackNone(
    tx: EntityManager,
    { meeting }: ReachedMeeting,
    agendaItemId: string | null,
  ): Promise<void> {
    const { officeId, id: meetingId } = meeting;
    const none = await tx.findBy(Declaration, { officeId, meetingId, isNone: true, archivedAt: IsNull() });
    const change = { archivedAt: new Date(), archiveReason: 'An interest was declared.' };
    for (const entry of none.filter((one) => one.agendaItemId === null || one.agendaItemId === agendaItemId))
      await changeRow(tx, Declaration, entry, entry.version, change);
  }
}

function noneProblem(message: string) {
  return refused([{ rule: 'INT-4', severity: 'E', field: 'agendaItemId', message }]);
}
