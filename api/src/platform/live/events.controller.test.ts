import { jest } from '@jest/globals';
import { type MessageEvent } from '@nestjs/common';
import { Subject } from 'rxjs';
import type { SessionsService } from '../auth/sessions.service.js';
import type { SignedIn } from '../auth/signed-in.js';
import type { KnownRequest } from '../auth/signed-in-of.js';
import type { AppConfig } from '../config/app-config.js';
import type { ChangeFeed, ChangeHint } from './change-feed.js';
import { EventsController } from './events.controller.js';

const BEAT_MS = 20_000;
const reader: SignedIn = {
  officeId: 'office',
  personId: 'person',
  sessionId: 'session',
  name: 'Reader',
  grants: [
    {
      role: 'READER',
      scope: 'PROGRAMME',
      programmeId: 'stp',
      workstreamIds: [],
      bodyId: null,
      servedProgrammeIds: [],
    },
  ],
};
const hint: ChangeHint = {
  seq: '1.1',
  officeId: 'office',
  programmeId: 'stp',
  entity: 'risk',
  id: 'r',
  version: 1,
};

describe('live hints', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  /** A page that listens, and who the session says it is from the next beat on. */
  function listening() {
    const hints = new Subject<ChangeHint>();
    let now: SignedIn | null = reader;
    const sessions = { stillThere: async () => now } as unknown as SessionsService;
    const config = { publicUrl: 'http://localhost' } as AppConfig;
    const controller = new EventsController({ hints } as unknown as ChangeFeed, sessions, config);
    const request = { actor: reader, cookies: { gantry: 'token' }, raw: { on: () => undefined } };
    const heard: string[] = [];
    const said: unknown[] = [];
    const stream = controller.events(request as unknown as KnownRequest);
    const end = { is: false };
    stream.subscribe({
      next: (event: MessageEvent) => {
        heard.push(String(event.type));
        said.push(event.data);
      },
      complete: () => {
        end.is = true;
      },
    });
    const becomes = (next: SignedIn | null) => {
      now = next;
    };
    return { hints, heard, said, end, becomes };
  }

  it('go on while the session stands', async () => {
    const page = listening();
    await jest.advanceTimersByTimeAsync(BEAT_MS);
    page.hints.next(hint);
    expect(page.heard).toEqual(['resync', 'beat', 'change']);
    expect(page.end.is).toBe(false);
  });

  it('name the kind of what changed, and never the record', () => {
    const page = listening();
    page.hints.next(hint);
    expect(page.said.at(-1)).toEqual({ seq: '1.1', programmeId: 'stp', entity: 'risk' });
  });

  it('end with the session, at the next beat', async () => {
    const page = listening();
    page.becomes(null);
    await jest.advanceTimersByTimeAsync(BEAT_MS - 1);
    expect(page.end.is).toBe(false);
    await jest.advanceTimersByTimeAsync(1);
    expect(page.end.is).toBe(true);
    page.hints.next(hint);
    expect(page.heard).toEqual(['resync']);
  });

  it('stop telling of a programme once the role on it has ended', async () => {
    const page = listening();
    page.becomes({ ...reader, grants: [] });
    await jest.advanceTimersByTimeAsync(BEAT_MS);
    page.hints.next(hint);
    expect(page.heard).toEqual(['resync', 'beat']);
  });
});
