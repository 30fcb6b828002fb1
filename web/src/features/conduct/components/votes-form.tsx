import { useState } from 'react';
import type { Vote } from '../../../generated/graphql.js';
import { useChangeForm } from '../../../lib/use-change-form.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { RadioGroup } from '../../../ui/radio-group/radio-group.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { useToast } from '../../../ui/toast/toast.js';
import type { MeetingConduct, Tally } from '../api/conduct.js';
import { useRecordVotes } from '../api/conduct-verbs.js';
import { choicesOf, VOTE_WORDS } from './conduct-words.js';

/** What is voted on. */
export interface VotedOn {
  kind: 'item' | 'decision';
  id: string;
  title: string;
  tally: Tally | null;
}

export interface VotesFormProps {
  conduct: MeetingConduct;
  subject: VotedOn;
  onClose: () => void;
}

/** Records votes by name. Who may not vote on it is refused with the reason, and what was marked stays. */
export function VotesForm({ conduct, subject, onClose }: VotesFormProps) {
  const record = useRecordVotes();
  const show = useToast();
  const [voters] = useState(() =>
    conduct.lines.filter(
      ({ attendanceId, isVoting, state }) =>
        attendanceId !== null && isVoting && (state === 'PRESENT' || state === 'DEPUTISED'),
    ),
  );
  const [votes, setVotes] = useState(
    () => new Map(subject.tally?.votes.map(({ attendanceId, vote }) => [attendanceId, vote as Vote | ''])),
  );
  const cast = subject.tally?.votes.find(({ castingVote }) => castingVote !== null);
  const [casting, setCasting] = useState<string>(cast?.castingVote ?? '');
  const presiding =
    cast?.attendanceId ?? (voters.find(({ isChair }) => isChair) ?? voters[0])?.attendanceId ?? null;
  const marked = voters.flatMap(({ attendanceId }) => {
    const vote = votes.get(attendanceId ?? '');
    return attendanceId && vote ? [{ attendanceId, vote }] : [];
  });
  const idOf = (attendanceId: string | null) => `vote-${attendanceId}`;
  const form = useChangeForm({
    fieldIds: {
      ...Object.fromEntries(marked.map(({ attendanceId }, at) => [`votes.${at}.vote`, idOf(attendanceId)])),
      castingVote: 'vote-casting',
    },
    version: conduct.version,
    onClose,
    check: () =>
      marked.length === 0
        ? [{ fieldId: idOf(voters[0]?.attendanceId ?? null), message: 'Mark at least one vote' }]
        : [],
    send: async (expectedVersion) => {
      const on = subject.kind === 'item' ? { agendaItemId: subject.id } : { decisionId: subject.id };
      await record.mutateAsync({
        id: conduct.meetingId,
        expectedVersion,
        ...on,
        votes: marked.map((one) => ({
          ...one,
          castingVote: one.attendanceId === presiding && casting !== '' ? (casting as Vote) : null,
        })),
      });
      onClose();
      show({ message: `Votes on ${subject.title} saved` });
    },
  });
  return (
    <ChangeDialog title={`Votes: ${subject.title}`} saveLabel="Save votes" form={form} onClose={onClose}>
      {conduct.votingSentence && <p>{conduct.votingSentence}</p>}
      {voters.map((line) => (
        <RadioGroup
          key={line.attendanceId}
          id={idOf(line.attendanceId)}
          name={idOf(line.attendanceId)}
          label={line.deputyName ? `${line.deputyName} for ${line.name}` : line.name}
          error={form.errorAt(idOf(line.attendanceId))}
          look="boxes"
          options={choicesOf(VOTE_WORDS)}
          value={votes.get(line.attendanceId ?? '') || null}
          onChange={(vote) => setVotes(new Map(votes).set(line.attendanceId ?? '', vote as Vote))}
        />
      ))}
      {conduct.chairHasCastingVote && (
        <SelectField
          id="vote-casting"
          label="Casting vote of the chair, at a tie"
          emptyLabel="Not used"
          error={form.errorAt('vote-casting')}
          options={[
            { value: 'FOR', label: 'For' },
            { value: 'AGAINST', label: 'Against' },
          ]}
          value={casting}
          onChange={({ target }) => setCasting(target.value)}
        />
      )}
    </ChangeDialog>
  );
}
