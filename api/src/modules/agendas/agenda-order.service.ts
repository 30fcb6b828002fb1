import { isAgendaPublished, partProblems } from '@gantry/shared/agenda/agenda-rules';
import type { Problem } from '@gantry/shared/errors/error-codes';
import type { MeetingState } from '@gantry/shared/governance/meeting-states';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { badInput, DomainError, notFound, refused } from '../../platform/errors/domain-error.js';
import type { DrawAgendaItemsInput, MoveAgendaItemInput, TakeOffAgendaInput } from './agenda.inputs.js';
import type { AgendaChangeType, AgendaDrawType } from './agenda.types.js';
import { allowOnItem, itemToChange, meetingToArrange, reachItem } from './agenda-access.js';
import { AgendaItem } from './agenda-item.entity.js';
import { lateColumns, lateProblems, partOf } from './agenda-items.service.js';
import { freePlace, sectionOf } from './agenda-place.js';
import { agendaItemView } from './agenda-view.js';

const OFF_AGENDA = { meetingId: null, sectionId: null, position: null, isLate: false, urgencyReason: null };

/** Where items stand: moving one, drawing some from the forward plan, putting one back, taking one out of business. */
@Injectable()
export class AgendaOrderService {
  constructor(private readonly uow: UnitOfWork) {}

  move(actor: SignedIn, input: MoveAgendaItemInput): Promise<AgendaChangeType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'agenda.move-item', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const { item, reached, meeting } = await itemToChange(tx, actor, 'agenda:edit', input);
      if (meeting === null) throw refused([offAgenda('This item is in the forward plan. Draw it first.')]);
      const section = await sectionOf(tx, meeting, input.sectionId);
      const isExempt = item.classification === 'EXEMPT';
      const problems = [...lateProblems(meeting, input), ...partProblems(isExempt, partOf(section))];
      if (problems.length > 0) throw refused(problems);
      const sectionId = section?.id ?? null;
      const position = await freePlace(tx, meeting, sectionId, input.afterId ?? null, item.id);
      await changeRow(tx, AgendaItem, item, input.expectedVersion, { sectionId, position });
      return { item: await agendaItemView(tx, actor, item.id, reached), reading: null };
    });
  }

  draw(actor: SignedIn, input: DrawAgendaItemsInput): Promise<AgendaDrawType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'agenda.draw-items', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const { meeting, reached } = await meetingToArrange(tx, actor, input.meetingId);
      const section = await sectionOf(tx, meeting, input.sectionId);
      const sectionId = section?.id ?? null;
      const late = lateProblems(meeting, input);
      if (late.length > 0) throw refused(late);
      for (const { id, expectedVersion } of input.items) {
        const { item } = await reachItem(tx, actor, id);
        if (item.bodyId !== meeting.bodyId) throw notFound('item');
        allowOnItem(actor, 'agenda:edit', item, reached);
        if (item.version !== expectedVersion)
          throw new DomainError('STALE_VERSION', { expectedVersion, current: item });
        const problems = partProblems(item.classification === 'EXEMPT', partOf(section));
        if (item.state !== 'PROPOSED')
          problems.push(offAgenda(`“${item.title}” does not wait in the forward plan.`));
        if (problems.length > 0) throw refused(problems);
        const position = await freePlace(tx, meeting, sectionId, undefined);
        const change = { meetingId: meeting.id, sectionId, position, state: 'ON_AGENDA' };
        await changeRow(tx, AgendaItem, item, expectedVersion, {
          ...change,
          ...lateColumns(meeting, reason),
        });
      }
      const items: AgendaDrawType['items'] = [];
      for (const { id } of input.items) items.push(await agendaItemView(tx, actor, id, reached));
      return { items };
    });
  }

  /** Back into the forward plan; what was withdrawn is taken up again so. */
  putBack(actor: SignedIn, input: TakeOffAgendaInput): Promise<AgendaChangeType> {
    return this.takeOff(actor, 'agenda.put-back-item', input, (item) =>
      item.state === 'ON_AGENDA' || item.state === 'WITHDRAWN'
        ? { ...OFF_AGENDA, state: 'PROPOSED' }
        : offAgenda('Only an item of an agenda that has no result goes back into the forward plan.'),
    );
  }

  /** What the public has seen on an agenda keeps its number there and is shown as withdrawn. */
  withdraw(actor: SignedIn, input: TakeOffAgendaInput): Promise<AgendaChangeType> {
    return this.takeOff(actor, 'agenda.withdraw-item', input, (item, isPublished) => {
      if (item.state !== 'ON_AGENDA' && item.state !== 'PROPOSED')
        return offAgenda('This item has a result or is withdrawn already.');
      return isPublished ? { state: 'WITHDRAWN' } : { ...OFF_AGENDA, state: 'WITHDRAWN' };
    });
  }

  private takeOff(
    actor: SignedIn,
    action: string,
    input: TakeOffAgendaInput,
    to: (item: AgendaItem, isPublished: boolean) => Partial<AgendaItem> | Problem,
  ): Promise<AgendaChangeType> {
    const { idempotencyKey, reason, ...request } = input;
    return this.uow.run({ actor, action, reason, idempotencyKey, request }, async (tx) => {
      const { item, reached, meeting } = await itemToChange(tx, actor, 'agenda:edit', input);
      if (reason.trim() === '') throw badInput('reason', 'Say why it comes off.');
      const problems = meeting ? lateProblems(meeting, input, 'off') : [];
      const isPublished = meeting !== null && isAgendaPublished(meeting.state as MeetingState);
      const change = to(item, isPublished);
      if ('rule' in change) problems.push(change);
      if (problems.length > 0) throw refused(problems);
      await changeRow(tx, AgendaItem, item, input.expectedVersion, change as Partial<AgendaItem>);
      return { item: await agendaItemView(tx, actor, item.id, reached), reading: null };
    });
  }
}

function offAgenda(message: string): Problem {
  return { rule: 'AGD-6', severity: 'E', field: null, message };
}
