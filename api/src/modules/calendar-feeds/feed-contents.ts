import { type CalendarBook, calendarFor, ruleOf } from '@gantry/shared/calendar/calendar-book';
import { day } from '@gantry/shared/dates/day';
import { isJoinedByAnybody, meetingParts, meetingTitleFor } from '@gantry/shared/governance/meeting-parts';
import type { MeetingKind } from '@gantry/shared/governance/outcomes';
import { itemEvent, meetingEvent, papersEvent } from '@gantry/shared/icalendar/plan-events';
import type { CalendarEvent } from '@gantry/shared/icalendar/write-calendar';
import { mayRead, mayReadBody, readFilter } from '@gantry/shared/policy/policy';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { calendarBookOf } from '../calendars/index.js';
import { type FlatDate, flatDate, type NoticeRegime } from '../governing-bodies/index.js';
import { papersDue } from '../meetings/index.js';
import { BODIES, ITEMS, MEETINGS, PROGRAMMES } from './feeds.sql.js';

export type FeedSubject = 'PERSON' | 'BODY' | 'PROGRAMME';

/** What a feed is about. */
export interface FeedAbout {
  subject: FeedSubject;
  bodyId: string | null;
  programmeId: string | null;
}

export interface FeedContents {
  events: CalendarEvent[];
  /** What stands in no calendar because it has no day yet. */
  withoutDay: string[];
}

interface BodyRow {
  id: string;
  name: string;
  version: number;
  changed_at: Date;
  notice_clear_days: number | null;
  notice_regime: NoticeRegime;
  has_papers_when_informal: boolean;
  programme_ids: string[];
  is_member: boolean;
}

interface MeetingRow extends FlatDate {
  id: string;
  version: number;
  body_id: string;
  title: string;
  kind: MeetingKind;
  state: string;
  held_on: string | null;
  changed_at: Date;
  starts_at: string | null;
  ends_at: string | null;
  is_time_confirmed: boolean;
  venue: string | null;
  link: string | null;
}

interface ItemRow extends FlatDate {
  id: string;
  version: number;
  code: string;
  title: string;
  state: string;
  changed_at: Date;
}

interface ProgrammeRow {
  id: string;
  code: string;
}

type Db = Pick<EntityManager, 'query'>;

/** What somebody's calendar holds now, as far as this person may read it now. Nothing of it is kept. */
export async function feedContents(
  db: Db,
  actor: SignedIn,
  about: FeedAbout,
  publicUrl: string,
): Promise<FeedContents> {
  const { officeId, personId } = actor;
  const programmes = ((await db.query(PROGRAMMES, [officeId])) as ProgrammeRow[]).filter(
    ({ id }) => readFilter(actor, id) !== null,
  );
  const all: BodyRow[] = await db.query(BODIES, [officeId, personId]);
  const readable = all.filter(({ id, programme_ids: programmeIds }) =>
    mayReadBody(actor, { officeId, bodyId: id, programmeIds }),
  );
  const wanted = programmes.filter(({ id }) => wantsProgramme(actor, about, id));
  const bodies = readable.filter((body) => wantsBody(actor, about, body, wanted));
  const contents: FeedContents = { events: [], withoutDay: [] };
  const writer = new Writer(contents, actor, programmes, publicUrl, await calendarBookOf(db, officeId));
  const meetings: MeetingRow[] = await db.query(MEETINGS, [officeId, bodies.map(({ id }) => id)]);
  const bodyOf = new Map(bodies.map((body) => [body.id, body]));
  for (const meeting of meetings) writer.meeting(meeting, bodyOf.get(meeting.body_id)!);
  const owner = about.subject === 'PERSON' ? personId : null;
  for (const programme of about.subject === 'BODY' ? [] : wanted)
    for (const item of await itemsOf(db, actor, programme.id, owner)) writer.item(item, programme);
  return contents;
}

/** Of one's own calendar: the programmes in which one has a role, not those that only a body of one's own serves. */
function wantsProgramme(actor: SignedIn, { subject, programmeId }: FeedAbout, id: string): boolean {
  if (subject === 'PROGRAMME') return id === programmeId;
  if (subject === 'BODY') return false;
  return actor.grants.some(
    ({ scope, programmeId: granted }) => scope === 'OFFICE' || (scope !== 'BODY' && granted === id),
  );
}

function wantsBody(
  actor: SignedIn,
  { subject, bodyId }: FeedAbout,
  body: BodyRow,
  programmes: readonly ProgrammeRow[],
): boolean {
  if (subject === 'BODY') return body.id === bodyId;
  if (programmes.some(({ id }) => body.programme_ids.includes(id))) return true;
  return (
    subject === 'PERSON' &&
    (body.is_member ||
      actor.grants.some(({ scope, bodyId: granted }) => scope === 'BODY' && granted === body.id))
  );
}

async function itemsOf(
  db: Db,
  actor: SignedIn,
  programmeId: string,
  ownerId: string | null,
): Promise<ItemRow[]> {
  const filter = readFilter(actor, programmeId);
  if (filter === null) return [];
  const { classes, exemptWorkstreamIds, exemptBodyIds } = filter;
  return db.query(ITEMS, [actor.officeId, programmeId, classes, exemptWorkstreamIds, exemptBodyIds, ownerId]);
}

const IS_OFF: ReadonlySet<string> = new Set(['CANCELLED', 'POSTPONED']);

/** Puts rows into a calendar, or into the list of what has no day yet. */
class Writer {
  constructor(
    private readonly contents: FeedContents,
    private readonly actor: SignedIn,
    private readonly programmes: readonly ProgrammeRow[],
    private readonly publicUrl: string,
    private readonly book: CalendarBook,
  ) {}

  meeting(row: MeetingRow, body: BodyRow): void {
    const date = flatDate(row)!;
    const common = {
      id: row.id,
      url: this.urlOf(`meetings/${row.id}`, body),
      title: this.titleOf(row, body),
      bodyName: body.name,
    };
    const event = meetingEvent({
      ...common,
      sequence: row.version,
      changedAt: row.changed_at.toISOString(),
      state: row.state,
      date,
      heldOn: row.held_on === null ? null : day(row.held_on),
      startsAt: row.starts_at,
      endsAt: row.ends_at,
      isTimeConfirmed: row.is_time_confirmed,
      venue: row.venue,
      link: this.linkOf(row, body),
      parts: meetingParts(row.kind),
    });
    if (event !== null) this.contents.events.push(event);
    else if (!IS_OFF.has(row.state)) this.contents.withoutDay.push(`${body.name}: ${common.title}`);
    const due = papersDue(
      {
        kind: row.kind,
        day: row.held_on === null ? date.earliest : day(row.held_on),
        clearDays: body.notice_clear_days,
        regime: body.notice_regime,
        hasPapersWhenInformal: body.has_papers_when_informal,
        papersReady: ruleOf(this.book, body.id).papersReady,
      },
      calendarFor(this.book, { bodyId: body.id }),
    );
    if (due === null) return;
    const changedAt = new Date(Math.max(row.changed_at.getTime(), body.changed_at.getTime()));
    this.contents.events.push(
      papersEvent({
        ...common,
        // Both the meeting and the rule of its body can move this day.
        sequence: row.version + body.version,
        changedAt: changedAt.toISOString(),
        dueOn: due.readyBy,
        isMeetingOff: IS_OFF.has(row.state),
      }),
    );
  }

  item(row: ItemRow, programme: ProgrammeRow): void {
    const date = flatDate(row);
    const isCancelled = row.state === 'CANCELLED' || row.state === 'SUPERSEDED';
    const event =
      date === null
        ? null
        : itemEvent({
            id: row.id,
            url: `${this.publicUrl}/p/${programme.code}/items/${row.id}`,
            sequence: row.version,
            changedAt: row.changed_at.toISOString(),
            code: row.code,
            title: row.title,
            date,
            isCancelled,
            isDone: row.state === 'COMPLETE',
          });
    if (event !== null) this.contents.events.push(event);
    else if (!isCancelled) this.contents.withoutDay.push(`${row.code} ${row.title}`);
  }

  /** The title of a meeting in private can name an exempt subject: it is shown to whoever may read those of the body. */
  private titleOf({ kind, title }: MeetingRow, { id, programme_ids }: BodyRow): string {
    const { officeId } = this.actor;
    const mayKnow = programme_ids.some((programmeId) =>
      mayRead(this.actor, { officeId, programmeId, bodyId: id, classification: 'EXEMPT' }),
    );
    return meetingTitleFor(kind, title, mayKnow);
  }

  private linkOf({ kind, link }: MeetingRow, { id: bodyId, programme_ids }: BodyRow): string | null {
    const { officeId } = this.actor;
    const mayJoin = programme_ids.some((programmeId) =>
      mayRead(this.actor, { officeId, programmeId, bodyId, classification: 'OFFICIAL' }),
    );
    return mayJoin || isJoinedByAnybody(kind) ? link : null;
  }

  private urlOf(path: string, { programme_ids }: BodyRow): string | null {
    const programme = this.programmes.find(({ id }) => programme_ids.includes(id));
    return programme ? `${this.publicUrl}/p/${programme.code}/${path}` : null;
  }
}
