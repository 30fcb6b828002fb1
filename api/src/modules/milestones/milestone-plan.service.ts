import { can } from '@gantry/shared/policy/policy';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { code, nextNumber } from '../../platform/database/codes.js';
import { officeToday } from '../../platform/database/office-day.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { badInput, DomainError, notFound } from '../../platform/errors/domain-error.js';
import { fittingOwner } from '../people/index.js';
import { mustBeLive, readableProgramme } from '../programmes/index.js';
import { chooseMeeting } from './choose-meeting.js';
import { loadItem } from './load-item.js';
import { mustBeMeetingOf } from './meeting-of.js';
import type {
  AddPlanItemInput,
  AmendPlanItemInput,
  ArchivePlanItemInput,
  ChooseMeetingInput,
  RestorePlanItemInput,
} from './milestone.inputs.js';
import type { PlanItemChangeType } from './milestone.types.js';
import { PlanItem } from './plan-item.entity.js';
import { readDateFor } from './read-date.js';
import { stateDate } from './state-date.js';

/** What is in the plan: items come, change and go. What waits for what: `MilestoneLinksService`. */
@Injectable()
export class MilestonePlanService {
  constructor(private readonly uow: UnitOfWork) {}

  add(actor: SignedIn, input: AddPlanItemInput): Promise<PlanItemChangeType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'milestone.add', idempotencyKey, request }, async (tx) => {
      const subject = { officeId: actor.officeId, programmeId: input.programmeId };
      const programme = await readableProgramme(tx, actor, input.programmeId);
      if (!can(actor, 'milestone:add', { ...subject, workstreamId: input.workstreamId ?? null }))
        throw new DomainError('FORBIDDEN', { action: 'milestone:add' });
      mustBeLive(programme);
      if (input.title.trim() === '') throw badInput('title', 'Write what it is called.');
      await workstreamIsLive(tx, subject, input.workstreamId ?? null);
      if (input.kind === 'GATE' && !input.bodyId)
        throw badInput('bodyId', 'A gate needs the body that decides.', 'GATE-3');
      if (input.meetingId && !input.bodyId) throw badInput('bodyId', 'Choose the body whose meeting it is.');
      if (input.bodyId) await bodyServes(tx, subject, input.bodyId);
      const owner = await fittingOwner(tx, actor, input);
      if (input.meetingId)
        await mustBeMeetingOf(tx, { ...subject, bodyId: input.bodyId as string }, input.meetingId);
      const { today, ...dates } = await typedForecast(tx, actor, input);
      const number = await nextNumber(tx, actor.officeId, input.programmeId, 'MS');
      const item = Object.assign(new PlanItem(), {
        officeId: actor.officeId,
        id: uuid(),
        programmeId: input.programmeId,
        code: code('MS', number),
        title: input.title.trim(),
        kind: input.kind,
        category: input.category,
        description: input.description ?? null,
        workstreamId: input.workstreamId ?? null,
        laneId: input.laneId ?? null,
        bodyId: input.bodyId ?? null,
        meetingId: input.meetingId ?? null,
        ...owner,
        isProtected: input.isProtected,
        position: 100_000 + number,
      });
      await tx.insert(PlanItem, item);
      let version = 1;
      if (dates.read) {
        const statement = {
          role: 'FORECAST' as const,
          date: dates.read.date,
          reason: 'first forecast',
          statedOn: today,
          replacesId: null,
        };
        const forecastDateId = await stateDate(tx, item, statement);
        version = (await changeRow(tx, PlanItem, item, 1, { forecastDateId })).version;
      }
      return {
        id: item.id,
        version,
        code: item.code,
        reading: dates.read?.reading ?? null,
        warnings: dates.read?.warnings ?? [],
      };
    });
  }

  amend(actor: SignedIn, input: AmendPlanItemInput): Promise<PlanItemChangeType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'milestone.amend', idempotencyKey, request }, async (tx) => {
      const item = await loadItem(tx, actor, input.id, 'milestone:edit');
      const { id: _id, expectedVersion, idempotencyKey: _key, ...change } = input;
      const goesTo = input.workstreamId === undefined ? item.workstreamId : input.workstreamId;
      if (!can(actor, 'milestone:edit', { ...item, workstreamId: goesTo })) throw notFound('workstream');
      for (const field of NEVER_EMPTY)
        if (change[field] === null) throw badInput(field, 'This cannot be left empty.');
      if (change.title?.trim() === '') throw badInput('title', 'Write what it is called.');
      if (goesTo !== item.workstreamId) await workstreamIsLive(tx, item, goesTo);
      if (input.authorisesItemId) await mustBeBeside(tx, actor, item, input.authorisesItemId);
      const owner = await fittingOwner(tx, actor, input, item);
      const set: Partial<PlanItem> = { ...dropUndefined(change), ...owner };
      return answer(await changeRow(tx, PlanItem, item, expectedVersion, set));
    });
  }

  chooseMeeting(actor: SignedIn, input: ChooseMeetingInput): Promise<PlanItemChangeType> {
    const { idempotencyKey, reason, ...request } = input;
    return this.uow.run(
      { actor, action: 'milestone.choose-meeting', reason, idempotencyKey, request },
      async (tx) => {
        const { meetingId = null, scenarioId = null } = input;
        return answer((await chooseMeeting(tx, actor, { ...input, meetingId, scenarioId })).item);
      },
    );
  }

  archive(actor: SignedIn, input: ArchivePlanItemInput): Promise<PlanItemChangeType> {
    const { idempotencyKey, reason, ...request } = input;
    if (reason.trim() === '') throw badInput('reason', 'Say why it leaves the plan.');
    return this.uow.run(
      { actor, action: 'milestone.archive', reason, idempotencyKey, request },
      async (tx) => {
        const item = await loadItem(tx, actor, input.id, 'milestone:archive');
        const change = { archivedAt: new Date(), archiveReason: reason };
        return answer(await changeRow(tx, PlanItem, item, input.expectedVersion, change));
      },
    );
  }

  restore(actor: SignedIn, input: RestorePlanItemInput): Promise<PlanItemChangeType> {
    const { idempotencyKey, reason, ...request } = input;
    return this.uow.run(
      { actor, action: 'milestone.restore', reason, idempotencyKey, request },
      async (tx) => {
        const item = await loadItem(tx, actor, input.id, 'milestone:archive', true);
        const change = { archivedAt: null, archiveReason: null };
        return answer(await changeRow(tx, PlanItem, item, input.expectedVersion, change));
      },
    );
  }
}

const NEVER_EMPTY = ['title', 'isProtected', 'avoidsRestricted'] as const;

function answer(item: PlanItem): PlanItemChangeType {
  return { id: item.id, version: item.version, code: item.code, reading: null, warnings: [] };
}

async function typedForecast(tx: EntityManager, actor: SignedIn, input: AddPlanItemInput) {
  const today = await officeToday(tx, actor.officeId);
  if (input.date && input.meetingId)
    throw badInput('date', 'It happens at a meeting and has no date of its own.', 'PLAN-1');
  return { today, read: input.date ? readDateFor(input.date, 'forecast', input.kind, today) : null };
}

/** Nothing new goes into what is archived; it stays so until this is saved. */
async function workstreamIsLive(
  tx: EntityManager,
  { officeId, programmeId }: { officeId: string; programmeId: string },
  workstreamId: string | null,
): Promise<void> {
  if (workstreamId === null) return;
  const [found] = await tx.query(
    `select archived_at is null as "isLive" from workstream
      where office_id = $1 and programme_id = $2 and id = $3 for share`,
    [officeId, programmeId, workstreamId],
  );
  if (!found) throw notFound('workstream');
  if (!found.isLive)
    throw badInput('workstreamId', 'This workstream is archived. Choose another one.', 'WS-1');
}

async function bodyServes(
  tx: EntityManager,
  programme: { officeId: string; programmeId: string },
  bodyId: string,
): Promise<void> {
  const [found] = await tx.query(
    `select true as found from body_programme s join body b on b.office_id = s.office_id and b.id = s.body_id
      where s.office_id = $1 and s.programme_id = $2 and s.body_id = $3
        and (b.known_from is null or b.known_from <= office_today($1))`,
    [programme.officeId, programme.programmeId, bodyId],
  );
  if (!found) throw notFound('body');
}

/** What is signed off stands in the same plan, where this person sees it, and is not the sign-off itself. */
async function mustBeBeside(
  tx: EntityManager,
  actor: SignedIn,
  item: PlanItem,
  otherId: string,
): Promise<void> {
  if (otherId === item.id)
    throw badInput('authorisesItemId', 'Choose another item: this one cannot sign itself off.', 'SEQ-2');
  const other = await loadItem(tx, actor, otherId, 'programme:read');
  if (other.programmeId !== item.programmeId) throw notFound('item');
}

function dropUndefined<T extends object>(change: T): Partial<T> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as Partial<T>;
}
