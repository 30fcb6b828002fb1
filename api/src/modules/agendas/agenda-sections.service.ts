import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { badInput, DomainError, notFound, orNotFound, refused } from '../../platform/errors/domain-error.js';
import type {
  AddAgendaSectionInput,
  MoveAgendaSectionInput,
  RemoveAgendaSectionInput,
  RenameAgendaSectionInput,
} from './agenda.inputs.js';
import type { AgendaSectionChangeType, AgendaSectionType } from './agenda.types.js';
import { meetingToArrange } from './agenda-access.js';
import { AgendaItem } from './agenda-item.entity.js';
import { lateProblems } from './agenda-items.service.js';
import { freeSectionPlace } from './agenda-place.js';
import { AgendaSection } from './agenda-section.entity.js';

/** The headings of an agenda. */
@Injectable()
export class AgendaSectionsService {
  constructor(private readonly uow: UnitOfWork) {}

  add(actor: SignedIn, input: AddAgendaSectionInput): Promise<AgendaSectionChangeType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'agenda.add-section', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const { meeting } = await meetingToArrange(tx, actor, input.meetingId);
      const title = titleOf(input.title);
      const problems = lateProblems(meeting, input);
      if (problems.length > 0) throw refused(problems);
      const { officeId, bodyId, id: meetingId } = meeting;
      const position = await freeSectionPlace(tx, meeting, undefined);
      const id = uuid();
      await tx.insert(AgendaSection, { officeId, id, bodyId, meetingId, title, part: input.part, position });
      return { section: sectionView(await tx.findOneByOrFail(AgendaSection, { officeId, id })) };
    });
  }

  rename(actor: SignedIn, input: RenameAgendaSectionInput): Promise<AgendaSectionChangeType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'agenda.rename-section', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const section = await sectionToChange(tx, actor, input);
      const change = { title: titleOf(input.title) };
      const changed = await changeRow(tx, AgendaSection, section, input.expectedVersion, change);
      return { section: sectionView(changed) };
    });
  }

  /** Its items go with it, so that their numbers follow from the new order. */
  move(actor: SignedIn, input: MoveAgendaSectionInput): Promise<AgendaSectionChangeType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'agenda.move-section', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const section = await sectionToChange(tx, actor, input);
      const at = { officeId: section.officeId, id: section.meetingId };
      const position = await freeSectionPlace(tx, at, input.afterId ?? null, section.id);
      const moved = await changeRow(tx, AgendaSection, section, input.expectedVersion, { position });
      return { section: sectionView(moved) };
    });
  }

  /** `AGD-9`: only an empty section goes, so that no item loses its place unseen. */
  remove(actor: SignedIn, input: RemoveAgendaSectionInput): Promise<AgendaSectionChangeType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'agenda.remove-section', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const section = await sectionToChange(tx, actor, input);
      if (reason.trim() === '') throw badInput('reason', 'Say why it goes.');
      const { officeId, id } = section;
      if (await tx.existsBy(AgendaItem, { officeId, sectionId: id }))
        throw refused([
          {
            rule: 'AGD-9',
            severity: 'E',
            field: null,
            message: 'There are items in this section. Move them first.',
          },
        ]);
      const change = { archivedAt: new Date(), archiveReason: reason };
      const removed = await changeRow(tx, AgendaSection, section, input.expectedVersion, change);
      return { section: sectionView(removed) };
    });
  }
}

async function sectionToChange(
  tx: EntityManager,
  actor: SignedIn,
  input: RenameAgendaSectionInput | MoveAgendaSectionInput | RemoveAgendaSectionInput,
): Promise<AgendaSection> {
  const { officeId } = actor;
  const stored = await tx.findOneBy(AgendaSection, { officeId, id: input.id });
  if (!stored || stored.archivedAt !== null) throw notFound('section');
  const { meeting } = await orNotFound('section', meetingToArrange(tx, actor, stored.meetingId));
  const section = await tx.findOneByOrFail(AgendaSection, { officeId, id: input.id });
  const { expectedVersion } = input;
  if (section.version !== expectedVersion)
    throw new DomainError('STALE_VERSION', { expectedVersion, current: section });
  const problems = lateProblems(meeting, input);
  if (problems.length > 0) throw refused(problems);
  return section;
}

function titleOf(given: string): string {
  const title = given.trim();
  if (title === '') throw badInput('title', 'Give the section a title.');
  return title;
}

function sectionView({ id, version, title, part }: AgendaSection): AgendaSectionType {
  return { id, version, title, part: part as AgendaSectionType['part'] };
}
