import { useRef, useState } from 'react';
import { Button } from '../../../ui/button/button.js';
import { Card } from '../../../ui/card/card.js';
import type { WhatIfPlan } from '../api/what-if-plan.js';
import {
  type Draft,
  type DraftChange,
  keyOf,
  MOST_CHANGES,
  withChange,
  withoutChange,
} from '../lib/draft.js';
import type { DraftLine } from '../lib/draft-lines.js';
import { AddDateForm } from './add-date-form.js';
import { AddLagForm } from './add-lag-form.js';
import { AddMeetingForm } from './add-meeting-form.js';
import styles from './what-if.module.css';

const FORMS = { item: AddDateForm, meeting: AddMeetingForm, link: AddLagForm };
const ADDERS = [
  { kind: 'item', label: 'An item’s date' },
  { kind: 'meeting', label: 'A meeting' },
  { kind: 'link', label: 'A lag' },
] as const;

export interface DraftCardProps {
  plan: WhatIfPlan;
  draft: Draft;
  lines: readonly DraftLine[];
  /** The item that the reader came from. */
  startItemId?: string;
  onChange: (draft: Draft) => void;
}

/** The changes that are tried on, and the ways to add one. */
export function DraftCard({ plan, draft, lines, startItemId, onChange }: DraftCardProps) {
  const [open, setOpen] = useState<{ kind: DraftChange['kind']; startId?: string } | null>(
    startItemId ? { kind: 'item', startId: startItemId } : null,
  );
  const Form = open && FORMS[open.kind];
  const adders = useRef<HTMLDivElement>(null);
  const isFull = draft.length >= MOST_CHANGES;

  /** Whoever works by keyboard goes on where the next change is added. */
  function shut() {
    setOpen(null);
    adders.current?.querySelector<HTMLElement>('button')?.focus();
  }
  return (
    <Card title="Changes to try">
      {lines.length === 0 && <p className="muted">None yet.</p>}
      {lines.length > 0 && (
        <ul className={styles.lines}>
          {lines.map((line) => (
            <li key={keyOf(line.change)} className={styles.line}>
              <span className={styles.text}>
                <span className={styles.title}>{line.title}</span>
                <span>{line.words}</span>
                {line.reading && <span className={styles.reading}>{line.reading}</span>}
                {line.problem && <span className={styles.problem}>{line.problem}</span>}
              </span>
              <Button
                look="quiet"
                onClick={() => {
                  shut();
                  onChange(withoutChange(draft, line.change));
                }}
              >
                Remove<span className="visually-hidden"> {line.title}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {isFull && (
        <p className={styles.problem}>
          A draft holds {MOST_CHANGES} changes. Apply these, or take one out, before you add another.
        </p>
      )}
      <div ref={adders} className={styles.adders}>
        {ADDERS.map(({ kind, label }) => (
          <Button
            key={kind}
            aria-expanded={open?.kind === kind}
            aria-disabled={isFull || undefined}
            onClick={() => !isFull && setOpen({ kind })}
          >
            {label}
          </Button>
        ))}
      </div>
      {Form && open && (
        <Form
          key={open.kind}
          plan={plan}
          startId={open.startId}
          onCancel={shut}
          onAdd={(change) => {
            shut();
            onChange(withChange(draft, change));
          }}
        />
      )}
    </Card>
  );
}
