import { useQuery } from '@tanstack/react-query';
import { formatInstant } from '../../../lib/dates.js';
import { messageOf } from '../../../lib/error-messages.js';
import { useProgramme } from '../../../lib/programme.js';
import { Skeleton } from '../../../ui/busy/busy.js';
import { Button } from '../../../ui/button/button.js';
import { Card } from '../../../ui/card/card.js';
import { FactsTable } from '../../../ui/facts-table/facts-table.js';
import { Notice } from '../../../ui/notice/notice.js';
import { Tag, type TagTone } from '../../../ui/tag/tag.js';
import { useToast } from '../../../ui/toast/toast.js';
import { type Letter, outboxQuery, useRetryMail, useSendTestMail } from '../api/mail.js';
import styles from './mail.module.css';

const STATES: Record<Letter['state'], { words: string; tone: TagTone }> = {
  WAITING: { words: 'Waits', tone: 'grey' },
  SENT: { words: 'Sent', tone: 'green' },
  FAILED: { words: 'Given up', tone: 'red' },
};

/** What waits to be sent, what was given up, and whether letters leave at all. */
export function OutboxCard() {
  const { data: outbox, error } = useQuery(outboxQuery(useProgramme().id));
  const retry = useRetryMail();
  const test = useSendTestMail();
  const show = useToast();
  if (error) return <Notice tone="error">{messageOf(error)}</Notice>;
  if (!outbox) return <Skeleton label="Loading the outbox" lines={4} />;
  const { words, leaves, isConfigured, from, waiting, failed, sent, letters } = outbox;
  const refusal = retry.error ?? test.error;
  return (
    <Card
      title="Outbox"
      actions={
        <Button
          isBusy={test.isPending}
          onClick={() =>
            test.mutate({}, { onSuccess: () => show({ message: 'A test letter to you is in the outbox' }) })
          }
        >
          Send a test letter
        </Button>
      }
    >
      <Notice tone={leaves ? 'info' : 'warning'} title={words}>
        {from !== null && `They come from ${from}. `}
        {!isConfigured &&
          'Whoever runs this server sets SMTP_URL and MAIL_FROM; until then letters are kept here.'}
      </Notice>
      {refusal && (
        <Notice tone="error" isLive>
          {messageOf(refusal)}
        </Notice>
      )}
      <p className={styles.counts}>
        {waiting} waiting, {failed} given up, {sent} sent.
      </p>
      {letters.length === 0 ? (
        <p className="muted">
          No letter was written yet. One is written when a meeting is planned, moved or called off.
        </p>
      ) : (
        <FactsTable label="Letters" headings={['Letter', 'To', 'State', 'Change']} align="top">
          {letters.map((letter) => (
            <tr key={letter.id}>
              <th scope="row">
                {letter.subject}
                <div className="muted small">{formatInstant(letter.writtenAt)}</div>
              </th>
              <td data-label="To">{letter.to}</td>
              <td data-label="State">
                <Tag tone={STATES[letter.state].tone}>{STATES[letter.state].words}</Tag>{' '}
                {letter.state !== 'SENT' && <span className="muted">{letter.words}</span>}
              </td>
              <td data-label="Change">
                {letter.state !== 'SENT' && leaves && (
                  <Button
                    look="quiet"
                    aria-label={`Try again: ${letter.subject}, to ${letter.to}`}
                    isBusy={retry.isPending && retry.variables?.id === letter.id}
                    onClick={() =>
                      retry.mutate(
                        { id: letter.id },
                        { onSuccess: () => show({ message: 'It is tried again now' }) },
                      )
                    }
                  >
                    Try again
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </FactsTable>
      )}
    </Card>
  );
}
