import { useState } from 'react';
import { messageOf } from '../../../lib/error-messages.js';
import { Button } from '../../../ui/button/button.js';
import { Card } from '../../../ui/card/card.js';
import { Notice } from '../../../ui/notice/notice.js';
import { useToast } from '../../../ui/toast/toast.js';
import type { Declaration, MeetingConduct } from '../api/conduct.js';
import { useDeclareNone, useWithdrawDeclaration } from '../api/conduct-verbs.js';
import styles from './attendance.module.css';
import { AttendanceForm } from './attendance-form.js';
import { AttendanceTable } from './attendance-table.js';
import { DeclarationForm } from './declaration-form.js';
import { DeclarationsTable } from './declarations-table.js';
import { QuorumAndVotes, type Verdict } from './quorum-and-votes.js';
import { type VotedOn, VotesForm } from './votes-form.js';
import { WithdrawForm } from './withdraw-form.js';

type Open =
  | { form: 'attendance' | 'declare' }
  | { form: 'withdraw'; declaration: Declaration }
  | { form: 'votes'; subject: VotedOn };

/** Attendance and interests of a meeting: who came, what was declared, the quorum and the votes of each item. */
export function ConductCard({ conduct, quorum }: { conduct: MeetingConduct; quorum: Verdict | null }) {
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const { lines, declarations, mayRecord } = conduct;
  const isRecorded = lines.some((line) => line.attendanceId !== null);
  return (
    <Card
      title="Attendance and interests"
      actions={
        mayRecord && (
          <Button onClick={() => setOpen({ form: 'attendance' })}>
            {isRecorded ? 'Change attendance' : 'Record attendance'}
          </Button>
        )
      }
    >
      {conduct.whyNot && <p className="muted">{conduct.whyNot}</p>}
      <section className={styles.section}>
        <h3 className={styles.heading}>Who came</h3>
        <AttendanceTable conduct={conduct} />
      </section>
      <section className={styles.section}>
        <h3 className={styles.heading}>Interests declared</h3>
        {conduct.warnings.map(({ rule, message }) => (
          <Notice key={rule} tone="warning" title={rule}>
            {message}
          </Notice>
        ))}
        <DeclarationsTable
          conduct={conduct}
          onWithdraw={mayRecord ? (declaration) => setOpen({ form: 'withdraw', declaration }) : undefined}
        />
        {mayRecord && (
          <div className={styles.bar}>
            {declarations.length === 0 && <NoneDeclared meetingId={conduct.meetingId} />}
            {isRecorded && <Button onClick={() => setOpen({ form: 'declare' })}>Declare an interest</Button>}
          </div>
        )}
      </section>
      <QuorumAndVotes
        conduct={conduct}
        quorum={quorum}
        onVote={mayRecord && isRecorded ? (subject) => setOpen({ form: 'votes', subject }) : undefined}
      />
      {open?.form === 'attendance' && <AttendanceForm conduct={conduct} onClose={close} />}
      {open?.form === 'declare' && <DeclarationForm conduct={conduct} onClose={close} />}
      {open?.form === 'withdraw' && <WithdrawForm declaration={open.declaration} onClose={close} />}
      {open?.form === 'votes' && <VotesForm conduct={conduct} subject={open.subject} onClose={close} />}
    </Card>
  );
}

function NoneDeclared({ meetingId }: { meetingId: string }) {
  const none = useDeclareNone();
  const withdraw = useWithdrawDeclaration();
  const show = useToast();
  const record = async () => {
    try {
      const { declareNone } = await none.mutateAsync({ meetingId });
      const entry = declareNone.declarations.find((one) => one.isNone && one.agendaItemId === null);
      show({
        message: 'Recorded: none declared',
        undo:
          entry &&
          (() =>
            void withdraw
              .mutateAsync({ id: entry.id, expectedVersion: entry.version, reason: 'Undone' })
              .catch((error: unknown) => show({ message: `Not undone. ${messageOf(error)}` }))),
      });
    } catch (error) {
      show({ message: messageOf(error) });
    }
  };
  return (
    <Button isBusy={none.isPending} onClick={() => void record()}>
      None declared
    </Button>
  );
}
