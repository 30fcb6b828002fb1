import { QueryClient } from '@tanstack/react-query';
import { PretendStream } from '../../test/pretend-stream.js';
import { applyHints, listen, readHint } from './live.js';

async function cacheWith(queries: Record<string, string[] | null>) {
  const cache = new QueryClient();
  for (const [key, entities] of Object.entries(queries)) {
    await cache.fetchQuery({ queryKey: [key], queryFn: () => key, ...(entities && { meta: { entities } }) });
  }
  const stale = () => Object.keys(queries).filter((key) => cache.getQueryState([key])?.isInvalidated);
  return { cache, stale };
}

it('a hint makes stale what stands on its entity, and what does not say on what it stands', async () => {
  const { cache, stale } = await cacheWith({
    timeline: ['plan_item', 'meeting'],
    risks: ['risk'],
    overview: null,
  });
  applyHints(cache, new Set(['meeting']));
  expect(stale()).toEqual(['timeline', 'overview']);
});

it('who is signed in is not asked again for every change', async () => {
  const { cache, stale } = await cacheWith({ session: null });
  applyHints(cache, new Set(['meeting']));
  expect(stale()).toEqual([]);
});

it.each(['', 'ping', '{"seq":1}', 'null'])('%j is no hint', (text) => {
  expect(readHint(text)).toBeNull();
});

it('reads a hint', () => {
  const hint = { seq: 7, entity: 'plan_item', id: 'a', version: 2 };
  expect(readHint(JSON.stringify(hint))).toEqual(hint);
});

describe('the stream', () => {
  const kept = globalThis.EventSource;
  beforeEach(() => {
    PretendStream.opened = [];
    globalThis.EventSource = PretendStream as unknown as typeof EventSource;
  });
  afterEach(() => {
    globalThis.EventSource = kept;
  });

  it('after a gap everything on screen is read again, for nobody knows what was missed', async () => {
    const { cache, stale } = await cacheWith({ risks: ['risk'] });
    const close = listen('/events', cache);
    const [stream] = PretendStream.opened;
    stream!.dispatchEvent(new Event('open'));
    expect(stale()).toEqual([]);
    stream!.dispatchEvent(new Event('open'));
    expect(stale()).toEqual(['risks']);
    close();
  });

  it('is closed with the shell', async () => {
    const { cache } = await cacheWith({});
    listen('/events', cache)();
    expect(PretendStream.opened[0]!.readyState).toBe(2);
  });
});
