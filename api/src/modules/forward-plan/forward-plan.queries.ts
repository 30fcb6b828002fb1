import { day } from '@gantry/shared/dates/day';
import type { DocumentModel } from '@gantry/shared/documents/document';
import { inForwardOrder } from '@gantry/shared/governance/forward-plan';
import { can, type ReadFilter } from '@gantry/shared/policy/policy';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { publicReader } from '../../platform/auth/public-reader.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { ReadPool } from '../../platform/database/read-pool.js';
import type { Edition } from '../../platform/documents/document-edition.js';
import { readableProgramme } from '../programmes/index.js';
import { ProjectionQueries } from '../projection/index.js';
import { meetingDate, type PlanFacts } from '../timeline/index.js';
import type { ForwardBodyRow, PaperRow } from './forward-entry.js';
import { isAhead, isPast } from './forward-gates.js';
import type { AgendaItemFlat } from './forward-items.js';
import { forwardEntries } from './forward-items.js';
import { FORWARD_BODIES, FORWARD_ITEMS, FORWARD_PAPERS } from './forward-plan.sql.js';
import type { ForwardEntryType, ForwardPlanType } from './forward-plan.types.js';
import { forwardPrint } from './forward-print.js';

/** Every known decision to come of one programme, for one reader or for the public. */
@Injectable()
export class ForwardPlanQueries {
  constructor(
    private readonly db: DataSource,
    private readonly pool: ReadPool,
    private readonly projections: ProjectionQueries,
  ) {}

  async plan(
    actor: SignedIn,
    programmeId: string,
    edition: Edition,
  ): Promise<ForwardPlanType & { hasExempt: boolean }> {
    const own = await readableProgramme(this.db.manager, actor, programmeId);
    const reader = edition === 'PUBLIC' ? publicReader(actor, [own.id]) : actor;
    const { filter, today } = await readableProgramme(this.db.manager, reader, own.id);
    const read = await this.projections.plan(reader, own.id);
    const { bodies, items, papers } = await this.rows(actor.officeId, own.id, filter, read.plan);
    // Whoever reads only what is open is the public, in whichever edition.
    const isPublic = !filter.classes.includes('OFFICIAL');
    const mayEdit = (bodyId: string) =>
      edition === 'FULL' &&
      can(actor, 'agenda:edit', { officeId: actor.officeId, programmeId: own.id, bodyId });
    const entries = forwardEntries({ read, bodies, items, papers, isPublic, mayEdit });
    return {
      programmeId: own.id,
      today,
      edition,
      entries: inForwardOrder(entries, orderOf),
      hasExempt: [...items, ...read.plan.items].some(
        (one) => one.classification === 'EXEMPT' && !('isWithheld' in one && one.isWithheld),
      ),
      withheldSentence: withheldWords(entries.filter(({ isWithheld }) => isWithheld)),
    };
  }

  /** The same as a document. Its marking is that of the most guarded record in it. */
  async document(
    actor: SignedIn,
    programmeId: string,
    edition: Edition,
  ): Promise<{ model: DocumentModel; code: string }> {
    const { name, code, filter } = await readableProgramme(this.db.manager, actor, programmeId);
    const plan = await this.plan(actor, programmeId, edition);
    const isPublic = edition === 'PUBLIC' || !filter.classes.includes('OFFICIAL');
    const marking = isPublic ? 'Public' : plan.hasExempt ? 'Exempt: not for publication' : 'Official';
    return { model: forwardPrint(plan, name, marking), code };
  }

  private async rows(officeId: string, programmeId: string, filter: ReadFilter, plan: PlanFacts) {
    const { classes, exemptBodyIds } = filter;
    const today = day(plan.programme.today);
    const ahead = plan.meetings.filter((one) => isAhead(one) && !isPast(meetingDate(one), today));
    const found = await this.pool.rows<ForwardBodyRow>('forward bodies', FORWARD_BODIES, [
      officeId,
      programmeId,
    ]);
    const bodies = new Map(found.map((body) => [body.id, body]));
    const items = await this.pool.rows<AgendaItemFlat>('forward items', FORWARD_ITEMS, [
      ...[officeId, programmeId, classes, exemptBodyIds],
      ...[ahead.map(({ id }) => id), [...bodies.keys()], null],
    ]);
    const papers = await this.pool.rows<PaperRow>('forward papers', FORWARD_PAPERS, [
      officeId,
      items.filter(({ isWithheld }) => !isWithheld).map(({ id }) => id),
      ...[classes, exemptBodyIds, classes.includes('OFFICIAL')],
    ]);
    return { bodies, items, papers };
  }
}

const dayOrNull = (iso: string | null | undefined) => (iso ? day(iso) : null);

function orderOf({ nextDueOn, when, title }: ForwardEntryType) {
  return { next: dayOrNull(nextDueOn), on: dayOrNull(when?.earliest ?? when?.latest), title: title ?? '' };
}

function withheldWords(withheld: readonly ForwardEntryType[]): string {
  if (withheld.length === 0) return '';
  const one = withheld.length === 1;
  return `${withheld.length} ${one ? 'item is' : 'items are'} exempt and withheld; the reason stands beside ${one ? 'it' : 'each'}.`;
}
