import { createHash } from 'node:crypto';
import { writeCalendar } from '@gantry/shared/icalendar/write-calendar';
import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { actorOfPerson } from '../../platform/auth/actor-of-person.js';
import { OpenDoor } from '../../platform/auth/requires.js';
import { ThrottleService } from '../../platform/auth/throttle.service.js';
import { tokenHash } from '../../platform/auth/tokens.js';
import { APP_CONFIG, type AppConfig } from '../../platform/config/app-config.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { type FeedSubject, feedContents } from './feed-contents.js';
import { FEED_OF_TOKEN } from './feeds.sql.js';

const FILE = /^(?<token>[A-Za-z0-9_-]{20,100})\.ics$/;

interface FeedRow {
  office_id: string;
  id: string;
  person_id: string;
  subject: FeedSubject;
  body_id: string | null;
  programme_id: string | null;
  name: string;
  is_worth_touching: boolean;
}

/**
 * Calendars for programs that cannot sign in. The address is the key, so nothing about it is noted anywhere; a wrong one, one
 * that was taken back and one of somebody who has left answer alike. What is shown is decided at each reading.
 */
@Controller('calendar')
@OpenDoor()
export class CalendarController {
  constructor(
    private readonly db: DataSource,
    private readonly throttle: ThrottleService,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  @Get(':file')
  async read(
    @Param('file') file: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const feed = await this.feedOf(file);
    const actor = feed && (await actorOfPerson(this.db.manager, feed.office_id, feed.person_id, feed.id));
    if (!feed || !actor) {
      await this.throttle.count('calendar-miss', request.ip);
      throw notFound('calendar');
    }
    await this.throttle.count('calendar', feed.id);
    const about = { subject: feed.subject, bodyId: feed.body_id, programmeId: feed.programme_id };
    const { events, withoutDay } = await feedContents(this.db.manager, actor, about, this.config.publicUrl);
    const text = writeCalendar({
      method: 'PUBLISH',
      name: this.nameOf(feed, events.length > 0),
      description: withoutDay.length === 0 ? null : `${withoutDay.length} without a date yet are not shown.`,
      events,
    });
    if (feed.is_worth_touching)
      await this.db.query(
        'update calendar_feed_key set last_used_at = now() where office_id = $1 and feed_id = $2',
        [feed.office_id, feed.id],
      );
    const tag = `"${createHash('sha256').update(text).digest('base64url')}"`;
    void reply.header('etag', tag).header('cache-control', 'private, no-cache');
    if (tagsOf(request.headers['if-none-match']).includes(tag)) {
      void reply.status(304);
      return '';
    }
    void reply.header('content-type', 'text/calendar; charset=utf-8');
    void reply.header('content-disposition', 'inline; filename="calendar.ics"');
    return text;
  }

  private async feedOf(file: string): Promise<FeedRow | null> {
    const token = FILE.exec(file)?.groups?.token;
    if (token === undefined) return null;
    const [row]: FeedRow[] = await this.db.query(FEED_OF_TOKEN, [tokenHash(token)]);
    return row ?? null;
  }

  /** The name of a body or programme is itself something that one must be allowed to read. */
  private nameOf({ name, subject }: FeedRow, hasEntries: boolean): string {
    return subject === 'PERSON' || hasEntries ? name : 'Gantry';
  }
}

function tagsOf(header: string | string[] | undefined): string[] {
  const text = Array.isArray(header) ? header.join(',') : (header ?? '');
  return text.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
}
