import { can, mayEver } from '@gantry/shared/policy/policy';
import { Controller, Inject, type MessageEvent, Req, Sse } from '@nestjs/common';
import {
  concatMap,
  filter,
  interval,
  map,
  merge,
  type Observable,
  Subject,
  startWith,
  takeUntil,
  takeWhile,
} from 'rxjs';
import { sessionToken } from '../auth/cookies.js';
import { Requires } from '../auth/requires.js';
import { SessionsService } from '../auth/sessions.service.js';
import type { SignedIn } from '../auth/signed-in.js';
import type { KnownRequest } from '../auth/signed-in-of.js';
import { APP_CONFIG, type AppConfig } from '../config/app-config.js';
import { ChangeFeed, type ChangeHint } from './change-feed.js';

const HEARTBEAT_MS = 20_000;
const PER_PERSON = 8;

/**
 * Live hints: what kind of thing changed, not which one and not what it says. The page reads again through the ordinary
 * guarded queries. No id goes out: the reader may not be allowed to know that an exempt record is there, and a record
 * that has just become exempt must leave the screens of those who saw it.
 */
@Controller('events')
export class EventsController {
  private readonly open = new Map<string, number>();

  constructor(
    private readonly feed: ChangeFeed,
    private readonly sessions: SessionsService,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  @Sse()
  @Requires('programme:read')
  events(@Req() request: KnownRequest): Observable<MessageEvent> {
    let actor = request.actor as SignedIn;
    const token = sessionToken(this.config, request) ?? '';
    const until = Date.now() + 3_600_000;
    this.count(actor.personId, 1);
    request.raw.on('close', () => this.count(actor.personId, -1));
    const hints = this.feed.hints.pipe(
      filter((hint) => concerns(actor, hint)),
      map(
        ({ seq, programmeId, entity }): MessageEvent => ({
          id: seq,
          type: 'change',
          data: { seq, programmeId, entity },
        }),
      ),
    );
    const signedOut = new Subject<void>();
    // Signing out, being shut out and losing a role count here too, by the next beat at the latest.
    const beats = interval(HEARTBEAT_MS).pipe(
      concatMap(() => this.sessions.stillThere(token).catch(() => actor)),
      map((now): MessageEvent => {
        if (now === null) signedOut.next();
        else actor = now;
        return { type: 'beat', data: {} };
      }),
    );
    // Whatever was missed while away is read again: the first message says so, and the feed needs no memory of each page.
    return merge(hints, beats).pipe(
      startWith<MessageEvent>({ type: 'resync', data: {} }),
      takeUntil(signedOut),
      takeWhile(() => Date.now() < until && (this.open.get(actor.personId) ?? 0) <= PER_PERSON),
    );
  }

  private count(personId: string, by: number): void {
    const now = (this.open.get(personId) ?? 0) + by;
    if (now <= 0) this.open.delete(personId);
    else this.open.set(personId, now);
  }
}

function concerns(actor: SignedIn, hint: ChangeHint): boolean {
  if (hint.officeId !== actor.officeId) return false;
  if (hint.programmeId === null) return mayEver(actor, 'programme:read');
  return can(actor, 'programme:read', { officeId: hint.officeId, programmeId: hint.programmeId });
}
