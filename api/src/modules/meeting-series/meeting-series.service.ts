import { type Day, isoDay } from '@gantry/shared/dates/day';
import { seriesDays, seriesWords } from '@gantry/shared/governance/meeting-series';
import type { SeriesStep } from '@gantry/shared/governance/series-change';
import { checkSeriesDay } from '@gantry/shared/governance/series-day-check';
import { can } from '@gantry/shared/policy/policy';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { columnsOf } from '../../platform/dates/plan-date-columns.js';
import { badInput, DomainError, notFound, orNotFound, refused } from '../../platform/errors/domain-error.js';
import { uuidOf } from '../../platform/graphql/uuid-of.js';
import {
  allowOnBody,
  type ReachedBody,
  reachBody,
  refuseArchived,
  weigh,
} from '../governing-bodies/index.js';
import { queueMeetingMail } from '../mail/index.js';
import { addMeeting, Meeting } from '../meetings/index.js';
import { MeetingSeries } from './meeting-series.entity.js';
import type {
  AmendMeetingSeriesInput,
  EndMeetingSeriesInput,
  SeriesChangePreviewInput,
  SeriesPreviewInput,
  StartMeetingSeriesInput,
} from './meeting-series.inputs.js';
import type {
  MeetingSeriesType,
  SeriesChangePreviewType,
  SeriesConfidence,
  SeriesPreviewType,
} from './meeting-series.types.js';
import { seriesDate } from './series-date.js';
import { dayNamed, patternOf, seriesColumns } from './series-pattern.js';
import { planChange, type SeriesPlan } from './series-plan.js';
import { surroundingsOf } from './series-surroundings.js';
import { seriesView } from './series-view.js';

/** Meetings that come again and again: planned together, changed together, ended together. */
@Injectable()
export class MeetingSeriesService {
  constructor(
    private readonly db: DataSource,
    private readonly uow: UnitOfWork,
  ) {}

  async ofBody(actor: SignedIn, bodyId: string): Promise<MeetingSeriesType[]> {
    const { manager } = this.db;
    const reached = await reachBody(manager, actor, uuidOf(bodyId));
    const rows = await manager.find(MeetingSeries, {
      where: { officeId: actor.officeId, bodyId: reached.body.id },
      order: { startsOn: 'ASC', id: 'ASC' },
    });
    const views: MeetingSeriesType[] = [];
    for (const row of rows) views.push(await seriesView(manager, actor, row, reached));
    return views;
  }

  async preview(actor: SignedIn, { bodyId, pattern: input }: SeriesPreviewInput): Promise<SeriesPreviewType> {
    const { manager } = this.db;
    const reached = await reachBody(manager, actor, bodyId);
    allowOnBody(actor, 'meeting:edit', reached);
    const pattern = patternOf(input);
    seriesColumns(input, pattern);
    const around = await surroundingsOf(manager, reached, readable(actor, reached), null);
    return {
      words: seriesWords(pattern),
      days: seriesDays(pattern).map((on) => {
        const { problems, suggestion } = checkSeriesDay(on, around);
        return { on: isoDay(on), problems, suggestion: suggestion === null ? null : isoDay(suggestion) };
      }),
    };
  }

  start(actor: SignedIn, input: StartMeetingSeriesInput): Promise<MeetingSeriesType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'meeting-series.start', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const reached = await reachBody(tx, actor, input.bodyId);
      allowOnBody(actor, 'meeting:edit', reached);
      refuseArchived(reached);
      const pattern = patternOf(input.pattern);
      const given = placedDays(seriesDays(pattern), input);
      const around = await surroundingsOf(tx, reached, readable(actor, reached), null);
      weigh(
        given.flatMap(({ on }) => checkSeriesDay(on, around).problems),
        reason,
      );
      const series = { officeId: actor.officeId, id: uuid(), bodyId: reached.body.id };
      const columns = seriesColumns(input.pattern, pattern);
      await tx.insert(MeetingSeries, { ...series, ...columns });
      const row = await tx.findOneByOrFail(MeetingSeries, { officeId: series.officeId, id: series.id });
      for (const { seriesOn, on } of given) await addTo(tx, row, reached, seriesOn, on);
      return seriesView(tx, actor, row, reached);
    });
  }

  async previewChange(actor: SignedIn, input: SeriesChangePreviewInput): Promise<SeriesChangePreviewType> {
    const { manager } = this.db;
    const { series, reached } = await this.reach(manager, actor, input.id);
    const pattern = patternOf(input.pattern);
    seriesColumns(input.pattern, pattern);
    const { views, print } = await planChange(manager, series, pattern, reached, readable(actor, reached));
    return { words: seriesWords(pattern), steps: views, print };
  }

  amend(actor: SignedIn, input: AmendMeetingSeriesInput): Promise<MeetingSeriesType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'meeting-series.amend', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const { series, reached } = await this.reach(tx, actor, input.id);
      mustStand(series, input.expectedVersion, reason);
      const pattern = patternOf(input.pattern);
      const plan = await planChange(tx, series, pattern, reached, readable(actor, reached));
      if (plan.print !== input.print)
        throw new DomainError('STALE_VERSION', { expectedVersion: input.expectedVersion, current: series });
      weigh(plan.problems, reason);
      const columns = seriesColumns(input.pattern, pattern);
      const row = await changeRow(tx, MeetingSeries, series, input.expectedVersion, columns);
      await carryOut(tx, row, reached, plan, reason);
      return seriesView(tx, actor, row, reached);
    });
  }

  end(actor: SignedIn, input: EndMeetingSeriesInput): Promise<MeetingSeriesType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'meeting-series.end', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const { series, reached } = await this.reach(tx, actor, input.id);
      mustStand(series, input.expectedVersion, reason);
      const plan = await planChange(tx, series, null, reached, readable(actor, reached));
      const ended = { endedOn: reached.today, endReason: reason };
      const row = await changeRow(tx, MeetingSeries, series, input.expectedVersion, ended);
      await carryOut(tx, row, reached, plan, reason);
      return seriesView(tx, actor, row, reached);
    });
  }

  /** The stored series, for somebody who may arrange the meetings of its body. */
  private async reach(
    db: EntityManager,
    actor: SignedIn,
    id: string,
  ): Promise<{ series: MeetingSeries; reached: ReachedBody }> {
    const series = await db.findOneBy(MeetingSeries, { officeId: actor.officeId, id });
    if (!series) throw notFound('series');
    const reached = await orNotFound('series', reachBody(db, actor, series.bodyId));
    allowOnBody(actor, 'meeting:edit', reached);
    refuseArchived(reached);
    return { series, reached };
  }
}

/** Programmes of the body that this person may read: another one's restricted periods are not told. */
function readable(actor: SignedIn, { programmeIds }: ReachedBody): string[] {
  const { officeId } = actor;
  return programmeIds.filter((programmeId) => can(actor, 'programme:read', { officeId, programmeId }));
}

function mustStand(series: MeetingSeries, expectedVersion: number, reason: string): void {
  if (series.version !== expectedVersion)
    throw new DomainError('STALE_VERSION', { expectedVersion, current: series });
  if (reason.trim() === '') throw badInput('reason', 'Say why the series changes.');
  if (series.endedOn === null) return;
  const message = `This series was ended: ${series.endReason}. Begin another.`;
  throw refused([{ rule: 'SER-3', severity: 'E', field: null, message }]);
}

/** The days of a new series with what was put in their place. */
function placedDays(
  days: readonly Day[],
  { exceptions }: StartMeetingSeriesInput,
): { seriesOn: Day; on: Day }[] {
  const instead = new Map<Day, Day | null>();
  for (const [n, { on, insteadOn }] of (exceptions ?? []).entries()) {
    const seriesOn = dayNamed(`exceptions.${n}.on`, on);
    if (!days.includes(seriesOn))
      throw badInput(`exceptions.${n}.on`, `${on} is no day of this series.`, 'SER-1');
    instead.set(seriesOn, insteadOn == null ? null : dayNamed(`exceptions.${n}.insteadOn`, insteadOn));
  }
  const placed = days.flatMap((seriesOn) => {
    const on = instead.has(seriesOn) ? instead.get(seriesOn)! : seriesOn;
    return on === null ? [] : [{ seriesOn, on }];
  });
  const twice = placed.find(({ on }, n) => placed.findIndex((one) => one.on === on) !== n);
  if (twice)
    throw badInput(
      'exceptions',
      `Two meetings would be on ${isoDay(twice.on)}. Give one another day.`,
      'SER-2',
    );
  if (placed.length === 0)
    throw badInput('exceptions', 'Every day is left out: there is no meeting to plan.', 'SER-1');
  return placed;
}

async function addTo(
  tx: EntityManager,
  series: MeetingSeries,
  reached: ReachedBody,
  seriesOn: Day,
  on: Day,
): Promise<void> {
  const { kind, title, startsAtTime, endsAtTime, venue, link } = series;
  const id = await addMeeting(tx, reached, seriesDate(on, series.confidence as SeriesConfidence), {
    ...{ kind, title, startsAtTime, endsAtTime, venue, link },
    ...{ seriesId: series.id, seriesOn: isoDay(seriesOn) },
  });
  await queueMeetingMail(tx, series.officeId, id);
}

async function carryOut(
  tx: EntityManager,
  series: MeetingSeries,
  reached: ReachedBody,
  { steps, versions }: SeriesPlan,
  reason: string,
): Promise<void> {
  for (const step of steps) if (step.kind === 'CANCEL') await change(tx, series, step, versions, reason);
  for (const step of steps) {
    if (step.kind === 'ADD') await addTo(tx, series, reached, step.to, step.to);
    if (step.kind === 'MOVE' || step.kind === 'KEEP_DAY') await change(tx, series, step, versions, reason);
  }
}

async function change(
  tx: EntityManager,
  series: MeetingSeries,
  step: Exclude<SeriesStep, { kind: 'ADD' | 'STAYS' }>,
  versions: ReadonlyMap<string, number>,
  reason: string,
): Promise<void> {
  const { id } = step.meeting;
  const key = { officeId: series.officeId, id };
  await changeRow(tx, Meeting, key, versions.get(id) ?? 0, columnsAfter(series, step, reason));
  await queueMeetingMail(tx, series.officeId, id);
}

function columnsAfter(
  series: MeetingSeries,
  step: Exclude<SeriesStep, { kind: 'ADD' | 'STAYS' }>,
  reason: string,
): Partial<Meeting> {
  // Called off with its series it is no part of it any more, so that its day may come back.
  if (step.kind === 'CANCEL')
    return { state: 'CANCELLED', stateReason: reason, seriesId: null, seriesOn: null };
  const { kind, title, startsAtTime, endsAtTime, venue, link } = series;
  const shared = { kind, title, startsAtTime, endsAtTime, venue, link };
  if (step.kind === 'KEEP_DAY') return shared;
  const date = columnsOf(seriesDate(step.to, series.confidence as SeriesConfidence));
  return { ...shared, ...date, stateReason: reason, seriesOn: isoDay(step.to) };
}
