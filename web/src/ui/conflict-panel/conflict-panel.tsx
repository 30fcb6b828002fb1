import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '../button/button.js';
import styles from './conflict-panel.module.css';

/** One field that both of us touched or that somebody else changed. Values are words, as they are shown elsewhere. */
export interface ConflictField {
  name: string;
  label: string;
  /** As it stood when I opened it. */
  base: string;
  mine: string;
  theirs: string;
}

export type ConflictChoice = 'mine' | 'theirs';

export interface ConflictPanelProps {
  fields: readonly ConflictField[];
  /** Who saved and when: "Example SRO, 2 minutes ago". */
  changedBy?: string;
  isBusy?: boolean;
  /** Saves again on top of the current version, with the choices. */
  onApply: (choices: Record<string, ConflictChoice>) => void;
  /** Takes theirs as it is; what I typed stays in the form until I leave it. */
  onTakeTheirs: () => void;
}

/** What I did not touch is theirs without asking; everything else starts as mine, for nothing typed may be lost. */
export function startingChoices(fields: readonly ConflictField[]): Record<string, ConflictChoice> {
  return Object.fromEntries(fields.map(({ name, base, mine }) => [name, mine === base ? 'theirs' : 'mine']));
}

/** Mine, theirs and how it was, field by field. Ctrl+Enter saves the choice. */
export function ConflictPanel({
  fields,
  changedBy,
  isBusy = false,
  onApply,
  onTakeTheirs,
}: ConflictPanelProps) {
  const base = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [choices, setChoices] = useState(() => startingChoices(fields));
  useEffect(() => heading.current?.focus(), []);

  const differing = fields.filter(({ mine, theirs }) => mine !== theirs);
  return (
    <section
      className={styles.panel}
      aria-labelledby={`${base}-title`}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || isBusy) return;
        event.preventDefault();
        onApply(choices);
      }}
    >
      <h2 id={`${base}-title`} ref={heading} tabIndex={-1}>
        Somebody else changed this while you were writing
      </h2>
      <p>
        {changedBy ? `Saved by ${changedBy}. ` : ''}Nothing of yours is lost: choose field by field, then
        save.
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">As you opened it</th>
            <th scope="col">Yours</th>
            <th scope="col">Theirs</th>
          </tr>
        </thead>
        <tbody>
          {differing.map((field) => (
            <tr key={field.name}>
              <th scope="row">{field.label}</th>
              <td data-label="As you opened it">{field.base || 'empty'}</td>
              {(['mine', 'theirs'] as const).map((side) => (
                <td key={side} data-label={side === 'mine' ? 'Yours' : 'Theirs'}>
                  <label className={styles.choice}>
                    <input
                      type="radio"
                      name={`${base}-${field.name}`}
                      checked={choices[field.name] === side}
                      onChange={() => setChoices({ ...choices, [field.name]: side })}
                    />
                    <span>
                      <span className="visually-hidden">
                        {field.label}, {side === 'mine' ? 'yours' : 'theirs'}:{' '}
                      </span>
                      {field[side] || 'empty'}
                    </span>
                  </label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.actions}>
        <Button
          look="primary"
          isBusy={isBusy}
          aria-keyshortcuts="Control+Enter"
          onClick={() => onApply(choices)}
        >
          Save my choice
        </Button>
        <Button onClick={onTakeTheirs}>Take theirs</Button>
        <span className="muted small">Ctrl+Enter saves</span>
      </div>
    </section>
  );
}
