import { can, readFilter } from '@gantry/shared/policy/policy';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { badInput, DomainError } from '../../platform/errors/domain-error.js';
import { readableProgramme } from '../programmes/index.js';
import { rowHistory, type TrailFilter, trail } from './audit.queries.js';
import type { AuditEntryType, AuditTrailPageType, HistoryEntity, RecentChangeType } from './audit.types.js';
import { readableSubject } from './readable-subject.js';

const RECENT_ROWS = 1_000;
const MOST_PER_PAGE = 200;
/** Filling the example is not news to anybody. */
const NO_NEWS = ['example.load'];

/** What was done, by whom, when and why. It reads only: the database writes the trail by itself. */
@Injectable()
export class AuditService {
  constructor(private readonly db: DataSource) {}

  async history(actor: SignedIn, entity: HistoryEntity, id: string): Promise<AuditEntryType[]> {
    const filter = await readableSubject(this.db.manager, actor, entity, id);
    return rowHistory(this.db.manager, actor.officeId, entity, id, filter, await this.filters(actor));
  }

  async recentChanges(actor: SignedIn, programmeId: string, since: string): Promise<RecentChangeType[]> {
    const { id, filter } = await readableProgramme(this.db.manager, actor, programmeId);
    const entries = await trail(this.db.manager, {
      officeId: actor.officeId,
      programmeId: id,
      since,
      before: null,
      filters: [
        {
          programmeId: id,
          classes: filter.classes,
          workstreams: filter.exemptWorkstreamIds,
          bodies: filter.exemptBodyIds,
        },
      ],
      actionsLeftOut: NO_NEWS,
      limit: RECENT_ROWS,
    });
    return grouped(entries);
  }

  async auditTrail(
    actor: SignedIn,
    asked: { programmeId: string | null; before: string | null; first: number },
  ): Promise<AuditTrailPageType> {
    const { officeId } = actor;
    if (asked.first < 1 || asked.first > MOST_PER_PAGE)
      throw badInput('first', `Ask for 1 to ${MOST_PER_PAGE} entries at once.`);
    if (asked.before !== null && !/^\d{1,18}$/.test(asked.before))
      throw badInput('before', 'Give the nextBefore of the page above.');
    if (asked.programmeId !== null) await readableProgramme(this.db.manager, actor, asked.programmeId);
    const subject = asked.programmeId === null ? { officeId } : { officeId, programmeId: asked.programmeId };
    if (!can(actor, 'office:read-audit', subject))
      throw new DomainError('FORBIDDEN', { action: 'office:read-audit' });
    const entries = await trail(this.db.manager, {
      officeId,
      programmeId: asked.programmeId,
      since: null,
      before: asked.before,
      filters: await this.filters(actor),
      actionsLeftOut: [],
      limit: asked.first + 1,
    });
    const page = entries.slice(0, asked.first);
    const nextBefore = entries.length > asked.first ? (page.at(-1)?.seq ?? null) : null;
    return { entries: page, nextBefore };
  }

  private async filters(actor: SignedIn): Promise<TrailFilter[]> {
    const programmes: { id: string }[] = await this.db.query(
      'select id from programme where office_id = $1',
      [actor.officeId],
    );
    return programmes.flatMap(({ id }) => {
      const filter = readFilter(actor, id);
      if (!filter) return [];
      return [
        {
          programmeId: id,
          classes: filter.classes,
          workstreams: filter.exemptWorkstreamIds,
          bodies: filter.exemptBodyIds,
        },
      ];
    });
  }
}

/** Entries come newest first; an action stands where its newest entry does, its rows in the order they were changed. */
function grouped(entries: readonly AuditEntryType[]): RecentChangeType[] {
  const changes = new Map<string, RecentChangeType>();
  for (const entry of entries) {
    const { changeId, recordedAt, effectiveAt, personName, action, reason } = entry;
    const change = changes.get(changeId);
    if (change) change.entries.unshift(entry);
    else
      changes.set(changeId, {
        changeId,
        recordedAt,
        effectiveAt,
        personName,
        action,
        reason,
        entries: [entry],
      });
  }
  return [...changes.values()];
}
