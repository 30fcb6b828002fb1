import { recordedSince } from '@gantry/shared/minutes/not-taken-in';
import { messageOf } from '../../../lib/error-messages.js';
import { Button } from '../../../ui/button/button.js';
import { Notice } from '../../../ui/notice/notice.js';
import { useToast } from '../../../ui/toast/toast.js';
import type { Minutes } from '../api/minutes.js';
import { useDraftMinutes } from '../api/minutes-verbs.js';
import styles from './minutes.module.css';

export interface NotTakenInProps {
  minutes: Minutes;
  meeting: { id: string; version: number };
}

/** What was recorded after the draft, part by part, and one press that takes it in. Nothing where nothing was. */
export function NotTakenIn({ minutes, meeting }: NotTakenInProps) {
  const draft = useDraftMinutes();
  const show = useToast();
  const gaps = minutes.notTakenIn.map((gap) => ({ ...gap, agendaItemId: null }));
  if (gaps.length === 0) return null;
  const takeIn = () =>
    draft.mutate(
      { id: meeting.id, expectedVersion: meeting.version },
      {
        onError: (error) => show({ message: messageOf(error) }),
        onSuccess: () => show({ message: 'It is taken in. What was written before stays in the versions.' }),
      },
    );
  return (
    <Notice
      tone="warning"
      title={`${recordedSince(gaps)} after this was drafted`}
      actions={
        minutes.mayWrite && (
          <Button isBusy={draft.isPending} onClick={takeIn}>
            Take in
          </Button>
        )
      }
    >
      <ul>
        {gaps.map(({ heading, adds, drops, blockId }) => (
          <li key={blockId ?? heading}>
            <strong>{heading}</strong>
            {adds.map((line) => (
              <p key={line} className={styles.text}>
                <span className="muted">Goes in:</span> {line}
              </p>
            ))}
            {drops.map((line) => (
              <p key={line} className={styles.text}>
                <span className="muted">Goes out:</span> {line}
              </p>
            ))}
          </li>
        ))}
      </ul>
      {!minutes.mayWrite && (
        <p>Return the minutes to draft to take it in, or say on approval why it stays out.</p>
      )}
    </Notice>
  );
}
