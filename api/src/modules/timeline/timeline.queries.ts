import { type ReadFilter, readFilter } from '@gantry/shared/policy/policy';
import { Injectable } from '@nestjs/common';
import { readingKey } from '../../platform/as-at/as-at-context.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { ReadPool } from '../../platform/database/read-pool.js';
import { notFound } from '../../platform/errors/domain-error.js';
import {
  CALENDAR_BOOK,
  type CalendarRow,
  calendarBook,
  RESTRICTED_PERIODS,
  type RestrictedRow,
  restrictionOf,
} from '../calendars/index.js';
import { KnownPlans } from './known-plans.js';
import type { PlanFacts } from './plan-facts.js';
import {
  GROUPS,
  ITEMS,
  LINKS,
  MEETINGS,
  OVERLAYS,
  PROGRAMME,
  RISKS,
  SCENARIOS,
  UNCHANGED,
} from './timeline.sql.js';
import { Turns } from './turns.js';

/** Later than any day that a plan holds: with it, everything counts as known. */
const END_OF_TIME = '9999-12-31';
/** One is put together while the next is being read. */
const AT_A_TIME = 3;

interface Standing {
  is_unchanged: boolean;
  seen_before: string;
  last_event: string | null;
  today: string;
}

/**
 * The query behind the Gantt: flat prepared statements, side by side, for one programme and one reader. A plan read before
 * is given again as long as the database says that nothing of the office has changed since.
 */
@Injectable()
export class TimelineQueries {
  private readonly turns = new Turns<PlanFacts>(AT_A_TIME);
  private readonly known = new KnownPlans();

  constructor(private readonly pool: ReadPool) {}

  /**
   * Everything the plan's screens stand on, for reading only: others may be given the same. NOT_FOUND alike for a programme
   * that is not there and one not yours.
   */
  async plan(actor: SignedIn, programmeId: string, includePublishedLater = false): Promise<PlanFacts> {
    const filter = readFilter(actor, programmeId);
    if (!filter) throw notFound('programme');
    const past = readingKey();
    const same = JSON.stringify([actor.officeId, programmeId, filter, includePublishedLater, past]);
    // What was is not kept: whether something of it has been made exempt since is asked each time.
    if (past !== '')
      return this.turns.run(same, () =>
        this.read(actor.officeId, programmeId, filter, includePublishedLater),
      );
    // Asking whether it still holds takes a connection too: a crowd asks in turns, and one answer serves all who wait.
    return this.turns.run(
      same,
      async () =>
        (await this.kept(actor.officeId, same)) ??
        (await this.readAndKeep(same, actor.officeId, programmeId, filter, includePublishedLater)),
    );
  }

  private async kept(officeId: string, key: string): Promise<PlanFacts | null> {
    const found = this.known.get(key);
    if (found === undefined) return null;
    const standing = await this.standing(officeId, found.seenBefore);
    const isSame = standing.last_event === found.lastEvent && standing.today === found.plan.programme.today;
    if (!standing.is_unchanged || !isSame) return null;
    found.seenBefore = standing.seen_before;
    return found.plan;
  }

  private async readAndKeep(
    key: string,
    officeId: string,
    programmeId: string,
    filter: ReadFilter,
    includePublishedLater: boolean,
  ): Promise<PlanFacts> {
    const { seen_before: seenBefore, last_event: lastEvent } = await this.standing(officeId, null);
    const plan = await this.read(officeId, programmeId, filter, includePublishedLater);
    this.known.put(key, { plan, seenBefore, lastEvent });
    return plan;
  }

  private async standing(officeId: string, seenBefore: string | null): Promise<Standing> {
    const [standing] = await this.pool.rows<Standing>('timeline unchanged', UNCHANGED, [
      officeId,
      seenBefore,
    ]);
    return standing!;
  }

  private async read(
    officeId: string,
    programmeId: string,
    filter: ReadFilter,
    includePublishedLater: boolean,
  ): Promise<PlanFacts> {
    const own = [officeId, programmeId];
    const [programme] = await this.pool.rows<PlanFacts['programme']>('timeline programme', PROGRAMME, own);
    if (!programme) throw notFound('programme');
    const known = includePublishedLater ? END_OF_TIME : programme.today;
    const { classes, exemptWorkstreamIds, exemptBodyIds } = filter;
    const readable = [...own, classes, exemptWorkstreamIds, exemptBodyIds, known];
    const [book, restricted, items, meetings, overlays, scenarios, links, groups, risks] = await Promise.all([
      this.pool.rows<CalendarRow>('timeline calendars', CALENDAR_BOOK, [officeId]),
      this.pool.rows<RestrictedRow>('timeline restricted periods', RESTRICTED_PERIODS, own),
      this.pool.rows<PlanFacts['items'][number]>('timeline items', ITEMS, readable),
      this.pool.rows<PlanFacts['meetings'][number]>('timeline meetings', MEETINGS, [
        ...own,
        known,
        classes,
        exemptBodyIds,
      ]),
      this.pool.rows<PlanFacts['overlays'][number]>('timeline overlays', OVERLAYS, own),
      this.pool.rows<PlanFacts['scenarios'][number]>('timeline scenarios', SCENARIOS, own),
      this.pool.rows<PlanFacts['links'][number]>('timeline links', LINKS, own),
      this.pool.rows<PlanFacts['groups'][number]>('timeline groups', GROUPS, own),
      this.pool.rows<PlanFacts['risks'][number]>('timeline risks', RISKS, [
        ...own,
        classes,
        exemptWorkstreamIds,
        known,
      ]),
    ]);
    const calendar = calendarBook(book);
    const restrictions = restricted.map(restrictionOf);
    return { programme, calendar, restrictions, items, meetings, overlays, scenarios, links, groups, risks };
  }
}
