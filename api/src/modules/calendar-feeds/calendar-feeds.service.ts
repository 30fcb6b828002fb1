import { feedCountProblems } from '@gantry/shared/icalendar/feed-rules';
import { can } from '@gantry/shared/policy/policy';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { newToken, tokenHash } from '../../platform/auth/tokens.js';
import { APP_CONFIG, type AppConfig } from '../../platform/config/app-config.js';
import { changeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { badInput, notFound, refused } from '../../platform/errors/domain-error.js';
import { reachBody } from '../governing-bodies/index.js';
import { readableProgramme } from '../programmes/index.js';
import { CalendarFeed } from './calendar-feed.entity.js';
import type { MakeCalendarFeedInput, RevokeCalendarFeedInput } from './calendar-feed.inputs.js';
import type { CalendarFeedType, NewCalendarFeedType } from './calendar-feed.types.js';
import { CalendarFeedKey } from './calendar-feed-key.entity.js';
import { type FeedAbout, type FeedSubject, feedContents } from './feed-contents.js';
import { FEEDS } from './feeds.sql.js';

interface FeedRow {
  id: string;
  version: number;
  name: string;
  subject: FeedSubject;
  body_id: string | null;
  programme_id: string | null;
  person_id: string;
  owner: string;
  expires_on: string | null;
  has_expired: boolean | null;
  last_used_on: string | null;
}

/** Feeds that somebody keeps. Administrators see those of everybody, without their contents, to take them back. */
@Injectable()
export class CalendarFeedsService {
  constructor(
    private readonly db: DataSource,
    private readonly uow: UnitOfWork,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  feeds(actor: SignedIn): Promise<CalendarFeedType[]> {
    return this.feedsOf(this.db.manager, actor);
  }

  /** The token never enters the kept answer: a repeated call learns that the feed is there and not how to read it. */
  async make(actor: SignedIn, input: MakeCalendarFeedInput): Promise<NewCalendarFeedType> {
    const { idempotencyKey, ...request } = input;
    let token: string | null = null;
    const feed = await this.uow.run(
      { actor, action: 'calendar-feed.make', idempotencyKey, request },
      async (tx) => {
        const { name, ...about } = await aboutOf(tx, actor, input);
        const [{ expires_on: expiresOn }] = await tx.query(
          `select ((now() at time zone 'Europe/London')::date + $1::integer)::text as expires_on`,
          [input.endsInDays ?? null],
        );
        const { officeId, personId } = actor;
        const problems = feedCountProblems(
          await tx.countBy(CalendarFeed, { officeId, personId, revokedAt: IsNull() }),
        );
        if (problems.length > 0) throw refused(problems);
        const id = uuid();
        await tx.insert(CalendarFeed, { officeId, id, personId, ...about, name, expiresOn });
        token = newToken();
        await tx.insert(CalendarFeedKey, { officeId, feedId: id, tokenHash: tokenHash(token) });
        return (await this.feedsOf(tx, actor)).find((one) => one.id === id)!;
      },
    );
    return { feed, path: token === null ? null : `/calendar/${token}.ics` };
  }

  revoke(actor: SignedIn, input: RevokeCalendarFeedInput): Promise<CalendarFeedType[]> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'calendar-feed.revoke', idempotencyKey, request }, async (tx) => {
      const { officeId, personId } = actor;
      const feed = await tx.findOneBy(CalendarFeed, { officeId, id: input.id });
      const isMine = feed?.personId === personId;
      if (!feed || feed.revokedAt !== null || (!isMine && !maySeeAll(actor))) throw notFound('calendar feed');
      await changeRow(tx, CalendarFeed, feed, input.expectedVersion, { revokedAt: new Date() });
      return this.feedsOf(tx, actor);
    });
  }

  private async feedsOf(db: EntityManager, actor: SignedIn): Promise<CalendarFeedType[]> {
    const whose = maySeeAll(actor) ? null : actor.personId;
    const rows: FeedRow[] = await db.query(FEEDS, [actor.officeId, whose]);
    const views: CalendarFeedType[] = [];
    for (const row of rows) views.push(await this.viewOf(db, actor, row));
    return views.sort((a, b) => Number(b.isMine) - Number(a.isMine));
  }

  private async viewOf(db: EntityManager, actor: SignedIn, row: FeedRow): Promise<CalendarFeedType> {
    const isMine = row.person_id === actor.personId;
    const about = { subject: row.subject, bodyId: row.body_id, programmeId: row.programme_id };
    const contents = isMine ? await feedContents(db, actor, about, this.config.publicUrl) : null;
    return {
      id: row.id,
      version: row.version,
      name: row.name,
      subject: row.subject,
      owner: row.owner,
      isMine,
      expiresOn: row.expires_on,
      hasExpired: row.has_expired ?? false,
      lastUsedOn: row.last_used_on,
      entryCount: contents?.events.length ?? 0,
      withoutDay: contents?.withoutDay ?? [],
    };
  }
}

const maySeeAll = (actor: SignedIn) => can(actor, 'office:manage-people', { officeId: actor.officeId });

/** What the feed is about, for somebody who may read that; a body or programme of elsewhere is not there. */
async function aboutOf(
  tx: EntityManager,
  actor: SignedIn,
  { subject, bodyId, programmeId }: MakeCalendarFeedInput,
): Promise<FeedAbout & { name: string }> {
  switch (subject) {
    case 'PERSON':
      return { subject, bodyId: null, programmeId: null, name: 'My meetings' };
    case 'BODY': {
      if (!bodyId) throw badInput('bodyId', 'Say which body the calendar is about.');
      const { body } = await reachBody(tx, actor, bodyId);
      return { subject, bodyId: body.id, programmeId: null, name: body.name };
    }
    case 'PROGRAMME': {
      if (!programmeId) throw badInput('programmeId', 'Say which programme the calendar is about.');
      const { id, name } = await readableProgramme(tx, actor, programmeId);
      return { subject, bodyId: null, programmeId: id, name };
    }
  }
}
