import { RECOMMENDATION_KINDS, RECOMMENDATION_WORDS } from '@gantry/shared/rag/delivery-confidence';
import { useState } from 'react';
import type { DeliveryRecommendationKind } from '../../../generated/graphql.js';
import { formatDay } from '../../../lib/dates.js';
import { useToday } from '../../../lib/session.js';
import { Button } from '../../../ui/button/button.js';
import { useDone } from '../../../ui/toast/use-done.js';
import { VerbForm } from '../../../ui/verb-form/verb-form.js';
import {
  type Recommendation,
  useCloseRecommendation,
  useCorrectRecommendation,
  useReopenRecommendation,
} from '../api/delivery-confidence.js';
import styles from './ratings.module.css';

type Verb = 'close' | 'correct' | 'reopen';

/** What a review recommended, what became of it, and what may be done with it. */
export function RecommendationRow({ of, mayChange }: { of: Recommendation; mayChange: boolean }) {
  const [open, setOpen] = useState<Verb | null>(null);
  const { number, kind, wording, owner, dueOn, isPastDue, closedOn } = of;
  const verbs: readonly [Verb, string][] =
    closedOn === null
      ? [
          ['close', 'Close'],
          ['correct', 'Correct'],
        ]
      : [['reopen', 'Open again']];
  return (
    <li>
      {number}. <strong>{RECOMMENDATION_WORDS[kind]}.</strong> {wording} ({owner}, by {formatDay(dueOn)}
      {isPastDue && ', which has passed'})
      {closedOn !== null && (
        <>
          <br />
          <strong>Closed</strong> on {formatDay(closedOn)}
          {of.closedBy && ` by ${of.closedBy}`}: {of.closedReason}
        </>
      )}
      {of.correctedOn !== null && (
        <span className={styles.small}>
          Corrected on {formatDay(of.correctedOn)}: {of.correctedReason}
        </span>
      )}
      {mayChange && (
        <div className={styles.buttons}>
          {verbs.map(([verb, label]) => (
            <Button
              key={verb}
              look="quiet"
              aria-label={`${label} recommendation ${number}`}
              onClick={() => setOpen(verb)}
            >
              {label}
            </Button>
          ))}
        </div>
      )}
      {open === 'correct' && <CorrectForm of={of} onClose={() => setOpen(null)} />}
      {open !== null && open !== 'correct' && <StepForm of={of} verb={open} onClose={() => setOpen(null)} />}
    </li>
  );
}

interface FormProps {
  of: Recommendation;
  onClose: () => void;
}

function StepForm({ of, verb, onClose }: FormProps & { verb: 'close' | 'reopen' }) {
  const close = useCloseRecommendation();
  const reopen = useReopenRecommendation();
  const done = useDone();
  const isClosing = verb === 'close';
  return (
    <VerbForm
      title={isClosing ? `Close recommendation ${of.number}` : `Open recommendation ${of.number} again`}
      saveLabel={isClosing ? 'Close it' : 'Open again'}
      intro={<p>{of.wording}</p>}
      today={useToday()}
      version={of.version}
      fields={[
        isClosing
          ? {
              name: 'reason',
              kind: 'area',
              label: 'What became of it',
              maxLength: 1_000,
              required: 'Say what became of it',
            }
          : { name: 'reason', kind: 'area', label: 'Why', maxLength: 1_000, required: 'Say why' },
      ]}
      send={async ({ reason = '' }, expectedVersion) => {
        const input = { id: of.id, expectedVersion, reason };
        if (isClosing) await close.mutateAsync(input);
        else await reopen.mutateAsync(input);
        onClose();
        done(`Recommendation ${of.number} is ${isClosing ? 'closed' : 'open again'}.`);
      }}
      onClose={onClose}
    />
  );
}

function CorrectForm({ of, onClose }: FormProps) {
  const correct = useCorrectRecommendation();
  const done = useDone();
  return (
    <VerbForm
      title={`Correct recommendation ${of.number}`}
      saveLabel="Save the correction"
      intro={<p className="muted">For what was written down wrongly. What it said stays in its history.</p>}
      today={useToday()}
      version={of.version}
      initial={{ kind: of.kind, wording: of.wording, owner: of.owner, dueOn: of.dueOn }}
      fields={[
        {
          name: 'kind',
          kind: 'select',
          label: 'How urgent',
          required: 'Choose how urgent it is',
          options: RECOMMENDATION_KINDS.map((value) => ({ value, label: RECOMMENDATION_WORDS[value] })),
        },
        {
          name: 'wording',
          kind: 'area',
          label: 'What is recommended',
          maxLength: 1_000,
          required: 'Write what is recommended',
        },
        { name: 'owner', kind: 'text', label: 'Owner', maxLength: 200, required: 'Say who owns it' },
        { name: 'dueOn', kind: 'day', label: 'Due', required: 'Say by when' },
        {
          name: 'reason',
          kind: 'area',
          label: 'What was wrong',
          maxLength: 1_000,
          required: 'Say what was wrong',
        },
      ]}
      send={async ({ kind, wording = '', owner = '', dueOn = '', reason = '' }, expectedVersion) => {
        await correct.mutateAsync({
          ...{ id: of.id, expectedVersion, wording, owner, dueOn, reason },
          kind: kind as DeliveryRecommendationKind,
        });
        onClose();
        done(`Recommendation ${of.number} is corrected.`);
      }}
      onClose={onClose}
    />
  );
}
