import { useState } from 'react';
import { formatDay } from '../../../lib/dates.js';
import { messageOf } from '../../../lib/error-messages.js';
import { Button } from '../../../ui/button/button.js';
import { RagTag } from '../../../ui/rag/rag-tag.js';
import { Tag } from '../../../ui/tag/tag.js';
import { useToast } from '../../../ui/toast/toast.js';
import { useDone } from '../../../ui/toast/use-done.js';
import type { PeriodReturn, ReturnQuery } from '../api/reporting.js';
import { useAcceptReturn, useCloseQuery, useUndoReturnStep } from '../api/reporting-verbs.js';
import styles from './reporting.module.css';
import { answeredWords, ragOf, returnWords } from './reporting-words.js';
import { ReturnLines } from './return-lines.js';
import { ReturnQueries } from './return-queries.js';
import { type ReturnForm, ReturnStepForm } from './return-step-form.js';
import { ReturnWords } from './return-words.js';

export interface ReturnCardProps {
  of: PeriodReturn;
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
  itemHref: (id: string) => string;
}

/** One return: folded, who answers and how it stands; open, what it says, the period before beside it, line by line. */
export function ReturnCard({ of, isOpen, onToggle, itemHref }: ReturnCardProps) {
  const { words, tone } = returnWords(of);
  const [said, rule] = [ragOf(of.rag), ragOf(of.computedRag ?? of.computedNow)];
  return (
    <details
      className={styles.return}
      id={`return-${of.id}`}
      open={isOpen}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== isOpen) onToggle(currentTarget.open);
      }}
    >
      <summary className={styles.summary}>
        <span className={styles.title}>{of.title}</span>
        <Tag tone={tone}>{words}</Tag>
        {said && <RagTag tone={said} />}
        {rule && rule !== said && (
          <span>
            <span className="muted">by rule</span> <RagTag tone={rule} reason={of.computedSentence} />
          </span>
        )}
        <span className="muted">
          {of.owner} · {answeredWords(of.lines)}
        </span>
      </summary>
      {isOpen && <Inside of={of} itemHref={itemHref} />}
    </details>
  );
}

function Inside({ of, itemHref }: Pick<ReturnCardProps, 'of' | 'itemHref'>) {
  const [form, setForm] = useState<ReturnForm | null>(null);
  const accept = useAcceptReturn();
  const undo = useUndoReturnStep();
  const closeQuery = useCloseQuery();
  const show = useToast();
  const done = useDone();
  const back = (since: number) => () => undo.mutateAsync({ id: of.id, expectedVersion: since });
  const onError = (error: unknown) => show({ message: messageOf(error) });
  const mayAsk = of.steps.includes('QUERY');
  const close = (query: ReturnQuery) =>
    closeQuery.mutate(
      { id: query.id, expectedVersion: query.version },
      { onError, onSuccess: () => done('The query is closed.') },
    );
  return (
    <div className={styles.body}>
      {of.isVacant && (
        <p>Nobody is there to answer for this workstream. Name an owner of its items or a lead.</p>
      )}
      {of.sentBackComment && <p>Sent back: {of.sentBackComment}</p>}
      {of.submittedOn && (
        <p className="muted">
          Handed in on {formatDay(of.submittedOn)} by {of.submittedBy}
          {of.isLate && ', after the cut-off'}
          {of.acceptedOn && `; accepted on ${formatDay(of.acceptedOn)} by ${of.acceptedBy ?? ''}`}
        </p>
      )}
      <ReturnWords of={of} />
      <ReturnQueries
        queries={of.queries.filter(({ lineId }) => lineId === null)}
        onClose={of.steps.length > 0 ? close : null}
      />
      <ReturnLines
        lines={of.lines}
        queries={of.queries}
        itemHref={itemHref}
        onAsk={mayAsk ? (line) => setForm({ step: 'QUERY', line }) : null}
        onCloseQuery={of.steps.length > 0 ? close : null}
      />
      {of.steps.length > 0 && (
        <div className={styles.buttons}>
          {of.steps.includes('ACCEPT') && (
            <Button
              look="primary"
              isBusy={accept.isPending}
              onClick={() =>
                accept.mutate(
                  { id: of.id, expectedVersion: of.version },
                  {
                    onError,
                    onSuccess: ({ acceptReturn }) =>
                      done(`The return of ${of.title} is accepted.`, back(acceptReturn.version)),
                  },
                )
              }
            >
              Accept {of.title}
            </Button>
          )}
          {mayAsk && (
            <Button onClick={() => setForm({ step: 'QUERY', line: null })}>Ask about the return</Button>
          )}
          {of.steps.includes('SEND_BACK') && (
            <Button onClick={() => setForm({ step: 'SEND_BACK' })}>Send back</Button>
          )}
          {of.steps.includes('UNDO') && (
            <Button
              isBusy={undo.isPending}
              onClick={() =>
                undo.mutate(
                  { id: of.id, expectedVersion: of.version },
                  { onError, onSuccess: () => done(`The return of ${of.title} waits again.`) },
                )
              }
            >
              {of.state === 'ACCEPTED' ? 'Take the acceptance back' : 'Take the sending back back'}
            </Button>
          )}
        </div>
      )}
      {form && (
        <ReturnStepForm
          of={of}
          form={form}
          onClose={() => setForm(null)}
          onDone={(message, since) => {
            const wasSentBack = form.step === 'SEND_BACK';
            setForm(null);
            done(message, wasSentBack && back(since));
          }}
        />
      )}
    </div>
  );
}
