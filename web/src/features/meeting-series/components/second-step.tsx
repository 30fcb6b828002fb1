import { useEffect, useRef } from 'react';
import { Button } from '../../../ui/button/button.js';
import styles from './series.module.css';

/** Begins the second step of a dialog: what was found, and the way back. It takes the focus, so that reading starts here. */
export function SecondStep({ words, note, onBack }: { words: string; note: string; onBack: () => void }) {
  const ref = useRef<HTMLParagraphElement>(null);
  useEffect(() => ref.current?.focus(), []);
  return (
    <p ref={ref} tabIndex={-1} className={styles.step}>
      <strong>{words}</strong>. {note}{' '}
      <Button look="quiet" type="button" onClick={onBack}>
        Change the pattern
      </Button>
    </p>
  );
}
