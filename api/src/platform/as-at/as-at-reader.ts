import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
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

  /** Runs `work` so that every query of every slice in it sees the office as it was at the mark. It can change nothing. */
  at<T>(officeId: string, mark: AsAtMark, work: () => Promise<T>): Promise<T> {
    return readingAsAt({ officeId, mark }, work);
  }

  /** The mark that the call in hand is read as at, or null for now. */
  current(): AsAtMark | null {
    return pastReading()?.mark ?? null;
  }
}
