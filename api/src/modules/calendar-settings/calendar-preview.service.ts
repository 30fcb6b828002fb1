import { can } from '@gantry/shared/policy/policy';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { reachBody } from '../governing-bodies/index.js';
import { ProjectionQueries } from '../projection/index.js';
import type { CalendarScope } from './calendar-access.js';
import { calendarEffects } from './calendar-effects.js';
import type { CalendarPreviewInput } from './calendar-settings.inputs.js';
import type { CalendarPreviewType } from './calendar-settings.types.js';
import { countedBy, triedChange } from './tried-change.js';

/** What a change of calendars would do to every date and deadline, before it is made. It reads only. */
@Injectable()
export class CalendarPreviewService {
  constructor(
    private readonly db: DataSource,
    private readonly projections: ProjectionQueries,
  ) {}

  async preview(actor: SignedIn, input: CalendarPreviewInput): Promise<CalendarPreviewType> {
    const { scope, problems, ...changed } = await triedChange(this.db.manager, actor, input);
    if (problems.some(({ severity }) => severity === 'E')) return { effects: [], programmes: [], problems };
    const effects: CalendarPreviewType['effects'] = [];
    const programmes: string[] = [];
    const meetings = new Set<string>();
    for (const programmeId of await this.programmesOf(actor, scope)) {
      const read = await this.projections.plan(actor, programmeId);
      programmes.push(read.plan.programme.name);
      for (const effect of calendarEffects(read, countedBy(read.plan, changed))) {
        // A body that serves several programmes has the meeting once.
        if (effect.kind === 'PAPERS' && meetings.has(effect.id)) continue;
        if (effect.kind === 'PAPERS') meetings.add(effect.id);
        effects.push(effect);
      }
    }
    return { effects, programmes, problems };
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
