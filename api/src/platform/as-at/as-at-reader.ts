import {
  type AsAtAsked,
  asAtProblem,
  type RecordReach,
  readAsAt,
  unreadableAsAt,
} from '@gantry/shared/as-at/as-at-rules';
import type { Problem } from '@gantry/shared/errors/error-codes';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../errors/domain-error.js';
import { pastReading, readingAsAt, readingNow } from './as-at-context.js';
import type { AsAtMark } from './as-at-mark.js';

/** Reads any slice as it was at a mark, and says which mark stands for now. */
@Injectable()
export class AsAtReader {
  constructor(private readonly db: DataSource) {}

  /**
   * The mark of this moment: reading as at it will answer the same for ever, whatever is recorded afterwards. It waits until
   * no change is half done, three seconds at most; so ask before a unit of work begins, never inside one that has written.
   */
  async markNow(officeId: string): Promise<AsAtMark> {
    return readingNow(async () => {
      const [mark] = await this.db.query(
        `select to_char(instant at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as instant, day::text as day,
                coalesce(last_seq, 0)::text as "lastSeq"
           from as_at.mark($1)`,
        [officeId],
      );
      return mark as AsAtMark;
    });
  }

  /**
   * The mark of a moment as an address names it: the end of a day, or an instant. Refused where it cannot be read (ASAT-1),
   * has not come yet (ASAT-2) or lies before the record (ASAT-3). The end of a day that is still running is now.
   */
  async markOf(officeId: string, text: string): Promise<AsAtMark> {
    const asked = readAsAt(text);
    if (asked === null) throw refusal([unreadableAsAt(text)]);
    const problem = asAtProblem(asked, await this.reach(officeId));
    if (problem !== null) throw refusal([problem]);
    return readingNow(async () => {
      const [mark] = await this.db.query(MARK, [officeId, ...settingsOf(asked)]);
      return mark as AsAtMark;
    });
  }

  /** From when to when the office's record can be read. */
  reach(officeId: string): Promise<RecordReach> {
    return readingNow(async () => {
      const [reach] = await this.db.query(REACH, [officeId]);
      return reach as RecordReach;
    });
  }

  /** Runs `work` so that every query of every slice in it sees the office as it was at the mark. It can change nothing. */
  at<T>(officeId: string, mark: AsAtMark, work: () => Promise<T>): Promise<T> {
    return readingAsAt({ officeId, mark }, work);
  }

  /** The mark that the call in hand is read as at, or null for now. */
  current(): AsAtMark | null {
    return pastReading()?.mark ?? null;
  }
}

const refusal = (problems: Problem[]) => new DomainError('BAD_INPUT', { problems });

const settingsOf = (asked: AsAtAsked): (string | null)[] =>
  asked.kind === 'DAY' ? [asked.day, null, null] : [null, asked.instant, asked.lastSeq];

/** An office's record begins with itself or with its clock, whichever shows the earlier day. */
const REACH = `
  select office_today(o.id)::text as today,
         to_char(office_instant(o.id) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as now,
         (b.begins at time zone o.time_zone)::date::text as "beginsOn",
         to_char(b.begins at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as begins
    from office o
   cross join lateral (
     select coalesce(min(e.effective_at), o.created_at) as begins from audit_event e
      where e.office_id = o.id and e.entity in ('office', 'office_clock') and e.entity_id = o.id) b
   where o.id = $1`;

const MARK = `
  select to_char(m.instant at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as instant,
         (m.instant at time zone o.time_zone)::date::text as day, $4::bigint::text as "lastSeq"
    from office o
   cross join lateral (
     select coalesce($3::timestamptz, least(($2::date + 1)::timestamp at time zone o.time_zone - interval '1 microsecond',
                                            office_instant(o.id))) as instant) m
   where o.id = $1`;
