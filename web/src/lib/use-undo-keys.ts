import { useEffect, useRef } from 'react';
import { isTyping } from './keyboard.js';

interface UndoRedo {
  undo: () => unknown;
  redo: () => unknown;
}

/**
 * Ctrl+Z takes back, Ctrl+Shift+Z and Ctrl+Y do again. Fields and open dialogs keep their own, and so does a message that
 * offers to take back something newer: it listens on the document, which hears first.
 */
export function useUndoKeys(steps: UndoRedo): void {
  const latest = useRef(steps);
  latest.current = steps;
  useEffect(() => {
    function listen(event: KeyboardEvent) {
      if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return;
      const step = stepOf(event);
      if (!step || isTyping(event.target) || document.querySelector('dialog[open], [role="dialog"]')) return;
      event.preventDefault();
      void latest.current[step]();
    }
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

function stepOf({ key, shiftKey }: KeyboardEvent): keyof UndoRedo | null {
  const pressed = key.toLowerCase();
  if (pressed === 'z') return shiftKey ? 'redo' : 'undo';
  return pressed === 'y' && !shiftKey ? 'redo' : null;
}
