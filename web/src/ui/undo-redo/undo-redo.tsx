import { useId, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '../button/button.js';
import { keepInSight } from '../keep-in-sight.js';
import styles from './undo-redo.module.css';

export interface UndoRedoProps {
  /** What would be taken back: "MS-011 moved to 4 Jan 2018"; null where there is nothing. */
  undoes: string | null;
  redoes: string | null;
  onUndo: () => void;
  onRedo: () => void;
}

/** Two buttons that say what they would do before they do it. They stay reachable with nothing to do, and say that too. */
export function UndoRedo({ undoes, redoes, onUndo, onRedo }: UndoRedoProps) {
  return (
    <span className={styles.pair}>
      <Step
        label="Undo"
        what={undoes === null ? 'No date change to undo' : `Undo: ${undoes}`}
        shortcut="Ctrl+Z"
        keys="Control+Z"
        path="M6 3 2.5 6.5 6 10M2.5 6.5H9a4 4 0 0 1 0 8H6"
        isOff={undoes === null}
        onPress={onUndo}
      />
      <Step
        label="Redo"
        what={redoes === null ? 'Nothing to redo' : `Redo: ${redoes}`}
        shortcut="Ctrl+Shift+Z"
        keys="Control+Shift+Z Control+Y"
        path="M10 3l3.5 3.5L10 10M13.5 6.5H7a4 4 0 0 0 0 8h3"
        isOff={redoes === null}
        onPress={onRedo}
      />
    </span>
  );
}

interface StepProps {
  label: string;
  what: string;
  shortcut: string;
  keys: string;
  path: string;
  isOff: boolean;
  onPress: () => void;
}

function Step({ label, what, shortcut, keys, path, isOff, onPress }: StepProps) {
  const id = useId();
  const words = useRef<HTMLSpanElement>(null);
  const [isTold, setTold] = useState(false);
  useLayoutEffect(() => {
    if (isTold) keepInSight(words.current);
  }, [isTold]);
  return (
    // The words come with the pointer or the focus and go with Escape.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <span className={styles.step} onMouseEnter={() => setTold(true)} onMouseLeave={() => setTold(false)}>
      <Button
        aria-disabled={isOff || undefined}
        aria-describedby={id}
        aria-keyshortcuts={keys}
        onClick={() => !isOff && onPress()}
        onFocus={() => setTold(true)}
        onBlur={() => setTold(false)}
        onKeyDown={(event) => event.key === 'Escape' && setTold(false)}
      >
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d={path} fill="none" stroke="currentColor" strokeWidth="1.6" />
        </svg>
        {label}
      </Button>
      <span ref={words} id={id} role="tooltip" className={isTold ? styles.told : 'visually-hidden'}>
        {what} <span className={styles.keys}>({shortcut})</span>
      </span>
    </span>
  );
}
