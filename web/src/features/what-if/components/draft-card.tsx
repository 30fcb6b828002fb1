import { useRef, useState } from 'react';
import { Button } from '../../../ui/button/button.js';
import { Card } from '../../../ui/card/card.js';
import { Link } from '../../../ui/link/link.js';
import type { WhatIfPlan } from '../api/what-if-plan.js';
import {
  type Draft,
  type DraftChange,
  keyOf,
  MOST_CHANGES,
  withChange,
  withoutChange,
} from '../lib/draft.js';
import type { DraftLine } from '../lib/draft-line.js';
import { AddDateForm } from './add-date-form.js';
import { AddDurationForm } from './add-duration-form.js';
import { AddExtraForm } from './add-extra-form.js';
import { AddLinkForm } from './add-link-form.js';
import { AddMeetingForm } from './add-meeting-form.js';
import { AddNewLinkForm } from './add-new-link-form.js';
import { AddRouteForm } from './add-route-form.js';
import styles from './what-if.module.css';

const ADDERS = [
  { kind: 'item', label: 'An item’s date', Form: AddDateForm },
  { kind: 'duration', label: 'How long work takes', Form: AddDurationForm },
  { kind: 'meeting', label: 'A meeting', Form: AddMeetingForm },
  { kind: 'extra', label: 'An extra meeting', Form: AddExtraForm },
  { kind: 'route', label: 'Where it is decided', Form: AddRouteForm },
  { kind: 'link', label: 'A link', Form: AddLinkForm },
  { kind: 'newlink', label: 'A new link', Form: AddNewLinkForm },
] as const;

export interface DraftCardProps {
  plan: WhatIfPlan;
  draft: Draft;
  lines: readonly DraftLine[];
  /** The item that the reader came from. */
  startItemId?: string;
  meetingHref: (meetingId: string) => string;
  onChange: (draft: Draft) => void;
}

/** The changes that are tried on, and the ways to add one. */
export function DraftCard({ plan, draft, lines, startItemId, meetingHref, onChange }: DraftCardProps) {
  const [open, setOpen] = useState<{ kind: DraftChange['kind']; startId?: string } | null>(
    startItemId ? { kind: 'item', startId: startItemId } : null,
  );
  const Form = ADDERS.find(({ kind }) => kind === open?.kind)?.Form;
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
                {line.cannotApply && (
                  <span className={styles.reading}>
                    {line.cannotApply}
                    {line.meetingId && (
                      <>
                        {' '}
                        <Link href={meetingHref(line.meetingId)}>
                          {line.change.kind === 'meeting' ? 'Postpone it' : 'Its meeting'}
                        </Link>
                      </>
                    )}
                  </span>
                )}
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
