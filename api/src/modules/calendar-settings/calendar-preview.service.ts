import { type CalendarBook, ruleOf } from '@gantry/shared/calendar/calendar-book';
import { exceptionProblems } from '@gantry/shared/calendar/calendar-problems';
import type { Problem } from '@gantry/shared/errors/error-codes';
import { can } from '@gantry/shared/policy/policy';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { badInput, DomainError } from '../../platform/errors/domain-error.js';
import { CalendarDay, calendarBookOf } from '../calendars/index.js';
import { reachBody } from '../governing-bodies/index.js';
import { ProjectionQueries } from '../projection/index.js';
import { allowOnCalendar, allowOnRow, type CalendarScope } from './calendar-access.js';
import { exceptionOf } from './calendar-days.service.js';
import { calendarEffects } from './calendar-effects.js';
import type { CalendarPreviewInput } from './calendar-settings.inputs.js';
import type { CalendarPreviewType } from './calendar-settings.types.js';

interface Change {
  book: CalendarBook;
  scope: CalendarScope;
  problems: Problem[];
}

/** What a change of calendars would do to every date and deadline, before it is made. It reads only. */
@Injectable()
export class CalendarPreviewService {
  constructor(
    private readonly db: DataSource,
    private readonly projections: ProjectionQueries,
  ) {}

  async preview(actor: SignedIn, input: CalendarPreviewInput): Promise<CalendarPreviewType> {
    const { book, scope, problems } = await this.changed(actor, input);
    if (problems.some(({ severity }) => severity === 'E')) return { effects: [], programmes: [], problems };
    const effects: CalendarPreviewType['effects'] = [];
    const programmes: string[] = [];
    const meetings = new Set<string>();
    for (const programmeId of await this.programmesOf(actor, scope)) {
      const read = await this.projections.plan(actor, programmeId);
      programmes.push(read.plan.programme.name);
      for (const effect of calendarEffects(read, book)) {
        // A body that serves several programmes has the meeting once.
        if (effect.kind === 'PAPERS' && meetings.has(effect.id)) continue;
        if (effect.kind === 'PAPERS') meetings.add(effect.id);
        effects.push(effect);
      }
    }
    return { effects, programmes, problems };
  }

  /** The calendars as they would be, whose they are, and what the rules say of it. */
  private async changed(actor: SignedIn, input: CalendarPreviewInput): Promise<Change> {
    const { manager } = this.db;
    const book = await calendarBookOf(manager, actor.officeId);
    if (input.add) {
      const scope = { programmeId: input.add.programmeId ?? null, bodyId: input.add.bodyId ?? null };
      await allowOnCalendar(manager, actor, scope);
      const added = exceptionOf({ ...scope, onDay: input.add.on, isWorked: input.add.isWorked });
      const problems = exceptionProblems(book, added);
      return { book: { ...book, exceptions: [...book.exceptions, added] }, scope, problems };
    }
    if (input.removeDayId) {
      const row = await manager.findOneBy(CalendarDay, { officeId: actor.officeId, id: input.removeDayId });
      await allowOnRow(manager, actor, row, 'day');
      const gone = exceptionOf(row as CalendarDay);
      const exceptions = book.exceptions.filter(
        (one) => one.on !== gone.on || one.programmeId !== gone.programmeId || one.bodyId !== gone.bodyId,
      );
      return { book: { ...book, exceptions }, scope: row as CalendarDay, problems: [] };
    }
    if (input.division) {
      if (!can(actor, 'office:set-division', { officeId: actor.officeId }))
        throw new DomainError('FORBIDDEN', { action: 'office:set-division' });
      const scope = { programmeId: null, bodyId: null };
      return { book: { ...book, division: input.division }, scope, problems: [] };
    }
    if (!input.bodyId) throw badInput(null, 'Say which change of calendars is to be tried on.');
    const scope = { programmeId: null, bodyId: input.bodyId };
    await allowOnCalendar(manager, actor, scope);
    const rule = ruleOf(book, input.bodyId);
    const now = {
      ...rule,
      worksSaturdays: input.worksSaturdays ?? rule.worksSaturdays,
      papersReady: input.papersReady ?? rule.papersReady,
    };
    const bodies = [...book.bodies.filter(({ bodyId }) => bodyId !== input.bodyId), now];
    return { book: { ...book, bodies }, scope, problems: [] };
  }

  /** The programmes whose plans count by that calendar, as far as this person may read them. */
  private async programmesOf(actor: SignedIn, { programmeId, bodyId }: CalendarScope): Promise<string[]> {
    if (programmeId !== null) return [programmeId];
    const rows: { id: string }[] = await this.db.query(
      `select id from programme where office_id = $1 and archived_at is null
          and (known_from is null or known_from <= office_today($1)) order by name`,
      [actor.officeId],
    );
    const served = bodyId === null ? null : (await reachBody(this.db.manager, actor, bodyId)).programmeIds;
    return rows
      .map(({ id }) => id)
      .filter((id) => served === null || served.includes(id))
      .filter((id) => can(actor, 'programme:read', { officeId: actor.officeId, programmeId: id }));
  }
}
