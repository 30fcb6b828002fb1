import { useEffect, useRef, useState } from 'react';
import type { Command } from './commands.js';

type Search = (text: string, signal: AbortSignal) => Promise<readonly Command[]>;

/** The answer to the newest text; answers to older texts are dropped, the last list stays in sight meanwhile. */
export function useCommandSearch(text: string, search: Search) {
  const [commands, setCommands] = useState<readonly Command[]>([]);
  const [state, setState] = useState<'searching' | 'done' | 'failed'>('searching');
  const newest = useRef(search);
  newest.current = search;

  useEffect(() => {
    const asked = new AbortController();
    setState('searching');
    newest.current(text, asked.signal).then(
      (found) => {
        if (asked.signal.aborted) return;
        setCommands(found);
        setState('done');
      },
      () => {
        if (!asked.signal.aborted) setState('failed');
      },
    );
    return () => asked.abort();
  }, [text]);

  return { commands, isSearching: state === 'searching', hasFailed: state === 'failed' };
}
