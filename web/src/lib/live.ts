import type { QueryClient } from '@tanstack/react-query';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** A hint that something changed; what it is now is read through ordinary guarded queries. */
export interface ChangeHint {
  seq: number;
  entity: string;
  id: string;
  version: number;
}

/**
 * Says on which entities a query stands, in `meta`: `useQuery({ …, meta: { entities: ['plan_item', 'status_report'] } })`.
 * A query without it is fetched again at every hint: slower, never wrong.
 */
export function standsOn(meta: Record<string, unknown> | undefined, entity: string): boolean {
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

/** Listens for changes made by others while the shell is open. Hints that come in a burst are applied together. */
export function useLiveUpdates(address = '/events'): void {
  const cache = useQueryClient();
  useEffect(() => {
    if (typeof EventSource === 'undefined') return;
    const source = new EventSource(address, { withCredentials: true });
    const waiting = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let wasOpen = false;

    function receive(event: MessageEvent<string>) {
      const hint = readHint(event.data);
      if (!hint) return;
      waiting.add(hint.entity);
      timer ??= setTimeout(() => {
        applyHints(cache, new Set(waiting));
        waiting.clear();
        timer = undefined;
      }, GATHER_MS);
    }

    source.addEventListener('message', receive);
    source.addEventListener('change', receive as EventListener);
    source.addEventListener('open', () => {
      // After a gap nobody knows what was missed.
      if (wasOpen) void cache.invalidateQueries();
      wasOpen = true;
    });
    return () => {
      clearTimeout(timer);
      source.close();
    };
  }, [address, cache]);
}
