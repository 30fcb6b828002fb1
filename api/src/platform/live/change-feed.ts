import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { Client } from 'pg';
import { type Observable, Subject } from 'rxjs';
import { DataSource } from 'typeorm';

/** One changed row: enough to know what to read again, nothing of what it says. */
export interface ChangeHint {
  /** Position in the feed: transaction and sequence. Later hints are greater in this order. */
  seq: string;
  officeId: string;
  programmeId: string | null;
  entity: string;
  id: string;
  version: number | null;
}

interface Position {
  tx: string;
  seq: string;
}

/** Transactions below this one have all ended. */
const NEWEST = 'select pg_snapshot_xmin(pg_current_snapshot())::text as tx';
const NEXT_PAGE = `
  select tx::text, seq::text, office_id, programme_id, entity, entity_id, row_version
    from audit_event
   where (tx, seq) > ($1::bigint, $2::bigint) and tx < (pg_snapshot_xmin(pg_current_snapshot())::text)::bigint
   order by tx, seq limit $3`;
/** Events of transactions that are still to come were restored from another server: nobody waits for them. */
const IS_MORE = `
  select exists (select from audit_event
                  where (tx, seq) > ($1::bigint, $2::bigint)
                    and tx < (pg_snapshot_xmax(pg_current_snapshot())::text)::bigint) as more`;
const LOOK_AGAIN_MS = 250;
const PAGE = 500;
const LOOK_EVERY_MS = 20_000;

/**
 * Follows the audit trail from the newest position on, in every process by itself. NOTIFY only wakes it: it reads the
 * rows of transactions that have surely ended (below the oldest running one), so that a late committer is never skipped.
 */
@Injectable()
export class ChangeFeed implements OnModuleInit, OnModuleDestroy {
  private readonly log = new Logger('change-feed');
  private readonly subject = new Subject<ChangeHint>();
  private listener: Client | null = null;
  private position: Position = { tx: '0', seq: '0' };
  private reading = false;
  private wakeAgain = false;
  private stopped = false;
  private timer: NodeJS.Timeout | null = null;

  readonly hints: Observable<ChangeHint> = this.subject.asObservable();

  constructor(private readonly db: DataSource) {}

  async onModuleInit(): Promise<void> {
    const [row] = await this.db.query(NEWEST);
    this.position = { tx: row.tx, seq: '0' };
    this.timer = setInterval(() => void this.wake(), LOOK_EVERY_MS);
    this.timer.unref();
    await this.listen();
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearInterval(this.timer);
    await this.listener?.end().catch(() => undefined);
    this.subject.complete();
  }

  private async listen(): Promise<void> {
    if (this.stopped) return;
    const { url } = this.db.options as { url?: string };
    const client = new Client({ connectionString: url, application_name: 'gantry live' });
    client.on('notification', () => void this.wake());
    client.on('error', (error) => this.log.warn(`listening stopped: ${error.message}`));
    client.on('end', () => {
      if (!this.stopped) setTimeout(() => void this.listen(), 2_000).unref();
    });
    try {
      await client.connect();
      await client.query('listen gantry_change');
      this.listener = client;
      await this.wake();
    } catch (error) {
      this.log.warn(`cannot listen yet: ${error instanceof Error ? error.message : String(error)}`);
      await client.end().catch(() => undefined);
    }
  }

  private async wake(): Promise<void> {
    if (this.reading) {
      this.wakeAgain = true;
      return;
    }
    this.reading = true;
    try {
      do {
        this.wakeAgain = false;
        while ((await this.readPage()) === PAGE);
      } while (this.wakeAgain);
      if (await this.isHeldBack()) setTimeout(() => void this.wake(), LOOK_AGAIN_MS).unref();
    } catch (error) {
      if (!this.stopped)
        this.log.warn(`cannot read the feed: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      this.reading = false;
    }
  }

  /** Changes are there that an older transaction still holds back; should it be undone, nobody would wake us for them. */
  private async isHeldBack(): Promise<boolean> {
    const [row] = await this.db.query(IS_MORE, [this.position.tx, this.position.seq]);
    return row.more;
  }

  private async readPage(): Promise<number> {
    const rows: (Position & Record<string, string>)[] = await this.db.query(NEXT_PAGE, [
      this.position.tx,
      this.position.seq,
      PAGE,
    ]);
    for (const row of rows) {
      this.position = { tx: row.tx, seq: row.seq };
      this.subject.next({
        seq: `${row.tx}.${row.seq}`,
        officeId: row.office_id as string,
        programmeId: row.programme_id ?? null,
        entity: row.entity as string,
        id: row.entity_id as string,
        version: row.row_version === null ? null : Number(row.row_version),
      });
    }
    return rows.length;
  }
}
