import type { QueryClient } from '@tanstack/react-query';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { asAt } from './as-at.js';

/** A hint that something of this kind changed; what it is now is read through ordinary guarded queries. */
export interface ChangeHint {
  /** Position in the feed. */
  seq: string;
  programmeId: string | null;
  entity: string;
}

/**
 * Says on which entities a query stands, in `meta`: `useQuery({ …, meta: { entities: ['plan_item', 'status_report'] } })`.
 * A query without it is fetched again at every hint: slower, never wrong.
 */
function standsOn(meta: Record<string, unknown> | undefined, entity: string): boolean {
  const entities = meta?.entities;
  return !Array.isArray(entities) || entities.includes(entity);
}

export function readHint(text: string): ChangeHint | null {
  try {
    const hint = JSON.parse(text) as Partial<ChangeHint> | null;
    return typeof hint?.entity === 'string' ? (hint as ChangeHint) : null;
  } catch {
    return null;
  }
}

/** Marks every query that shows these entities as out of date; those on screen are fetched again at once. */
export function applyHints(cache: QueryClient, entities: ReadonlySet<string>): void {
  void cache.invalidateQueries({
    predicate: ({ queryKey, meta }) =>
      queryKey[0] !== 'session' && [...entities].some((entity) => standsOn(meta, entity)),
  });
}

const GATHER_MS = 150;
const COME_BACK_MS = 15_000;

/** Listens for changes made by others while the shell is open. Hints that come in a burst are applied together. */
export function useLiveUpdates(address = '/events'): void {
  const cache = useQueryClient();
  useEffect(
    // What was does not change.
    () => (typeof EventSource === 'undefined' || asAt() !== undefined ? undefined : listen(address, cache)),
    [address, cache],
  );
}

/** Opens the stream and keeps it open; returns what closes it for good. */
export function listen(address: string, cache: QueryClient): () => void {
  const waiting = new Set<string>();
  let source: EventSource;
  let gathering: ReturnType<typeof setTimeout> | undefined;
  let comingBack: ReturnType<typeof setTimeout> | undefined;
  let wasOpen = false;

  function receive(event: MessageEvent<string>) {
    const hint = readHint(event.data);
    if (!hint) return;
    waiting.add(hint.entity);
    gathering ??= setTimeout(() => {
      applyHints(cache, new Set(waiting));
      waiting.clear();
      gathering = undefined;
    }, GATHER_MS);
  }

  function open() {
    source = new EventSource(address, { withCredentials: true });
    source.addEventListener('message', receive);
    source.addEventListener('change', receive as EventListener);
    source.addEventListener('open', () => {
      // After a gap nobody knows what was missed.
      if (wasOpen) void cache.invalidateQueries();
      wasOpen = true;
    });
    source.addEventListener('error', () => {
      // A browser comes back by itself after a lost line, but not after an answer that was no stream.
      if (source.readyState !== source.CLOSED) return;
      clearTimeout(comingBack);
      comingBack = setTimeout(open, COME_BACK_MS);
    });
  }

  open();
  return () => {
    clearTimeout(gathering);
    clearTimeout(comingBack);
    source.close();
  };
}
