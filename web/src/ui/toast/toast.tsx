import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react';
import { isTyping } from '../../lib/keyboard.js';
import { Button } from '../button/button.js';
import styles from './toast.module.css';
import { useToastRoom } from './use-toast-room.js';

export interface Toast {
  message: string;
  /** Takes the change back. Offered as a button and as Ctrl+Z until the next change. */
  undo?: () => void;
}

const Show = createContext<(toast: Toast) => void>(() => undefined);

/** Says that something was done: `show({ message: 'Moved to 8 Mar 2018', undo })`. */
export function useToast(): (toast: Toast) => void {
  return useContext(Show);
}

/**
 * One message at a time, in the corner. It stays until it is closed or the next one comes: nobody has to be quick.
 */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [toast, setToast] = useState<Toast | null>(null);
  const place = useRef<HTMLDivElement>(null);
  useToastRoom(place, toast !== null);
  const latest = useRef<Toast | null>(null);
  latest.current = toast;

  const undo = useCallback(() => {
    const { current } = latest;
    setToast(null);
    current?.undo?.();
  }, []);

  useEffect(() => {
    function listen(event: KeyboardEvent) {
      const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
      if (!isUndo || isTyping(event.target) || !latest.current?.undo) return;
      event.preventDefault();
      undo();
    }
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [undo]);

  return (
    <Show.Provider value={setToast}>
      {children}
      <div ref={place} className={styles.place} role="status" data-print="no">
        {toast && (
          <div className={styles.toast}>
            <span className={styles.message}>{toast.message}</span>
            {toast.undo && (
              <Button look="quiet" className={styles.action} aria-keyshortcuts="Control+Z" onClick={undo}>
                Undo
              </Button>
            )}
            <Button
              look="quiet"
              className={styles.action}
              aria-label="Close message"
              onClick={() => setToast(null)}
            >
              <span aria-hidden="true">×</span>
            </Button>
          </div>
        )}
      </div>
    </Show.Provider>
  );
}
