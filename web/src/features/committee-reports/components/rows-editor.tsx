import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../../../ui/button/button.js';
import styles from './report-editor.module.css';

export interface RowsEditorProps<Row extends { key: string }> {
  /** What a row is called: "recommendation". */
  noun: string;
  rows: readonly Row[];
  make: () => Row;
  onChange: (rows: Row[]) => void;
  /** The words shown while there is none. */
  empty: string;
  children: (row: Row, at: number, set: (part: Partial<Row>) => void) => ReactNode;
}

/** A numbered list whose rows are added, moved and removed with buttons, and with nothing but the keyboard. */
export function RowsEditor<Row extends { key: string }>(props: RowsEditorProps<Row>) {
  const { noun, rows, make, onChange, empty, children } = props;
  const list = useRef<HTMLOListElement>(null);
  const added = useRef(false);
  useEffect(() => {
    if (!added.current) return;
    added.current = false;
    list.current?.lastElementChild?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  });
  const swap = (at: number, to: number) => {
    const next = [...rows];
    [next[at], next[to]] = [next[to]!, next[at]!];
    onChange(next);
  };
  return (
    <>
      {rows.length === 0 && <p className="muted">{empty}</p>}
      <ol className={styles.rows} ref={list}>
        {rows.map((row, at) => (
          <li key={row.key} className={styles.row}>
            <fieldset>
              <legend>
                {noun[0]!.toUpperCase()}
                {noun.slice(1)} {at + 1}
              </legend>
              {children(row, at, (part) =>
                onChange(rows.map((one) => (one.key === row.key ? { ...one, ...part } : one))),
              )}
            </fieldset>
            <div className={styles.rowButtons}>
              <Button
                look="quiet"
                aria-label={`Move ${noun} ${at + 1} up`}
                disabled={at === 0}
                onClick={() => swap(at, at - 1)}
              >
                Up
              </Button>
              <Button
                look="quiet"
                aria-label={`Move ${noun} ${at + 1} down`}
                disabled={at === rows.length - 1}
                onClick={() => swap(at, at + 1)}
              >
                Down
              </Button>
              <Button
                look="quiet"
                aria-label={`Remove ${noun} ${at + 1}`}
                onClick={() => onChange(rows.filter((one) => one.key !== row.key))}
              >
                Remove
              </Button>
            </div>
          </li>
        ))}
      </ol>
      <Button
        onClick={() => {
          added.current = true;
          onChange([...rows, make()]);
        }}
      >
        Add {noun}
      </Button>
    </>
  );
}
