import { Button } from '../../../ui/button/button.js';
import { FactsTable } from '../../../ui/facts-table/facts-table.js';
import { Tag } from '../../../ui/tag/tag.js';
import type { MeetingConduct, Tally } from '../api/conduct.js';
import styles from './attendance.module.css';
import { VOTE_WORDS } from './conduct-words.js';
import type { VotedOn } from './votes-form.js';

export interface Verdict {
  isQuorate: boolean;
  sentence: string;
}

export interface QuorumAndVotesProps {
  conduct: MeetingConduct;
  /** Of the meeting as a whole, in one sentence; null while nothing is known of it. */
  quorum: Verdict | null;
  /** Left out where the reader may not record votes. */
  onVote?: (subject: VotedOn) => void;
}

/** Whether there was a quorum, for the meeting and for each item, and how it was voted. */
export function QuorumAndVotes({ conduct, quorum, onVote }: QuorumAndVotesProps) {
  const { items, decisions, quorumSentence } = conduct;
  const subjects: (VotedOn & { quorum: Verdict | null })[] = [
    ...items.map((item) => ({ ...item, kind: 'item' as const, title: `${item.position}. ${item.title}` })),
    ...decisions.map((one) => ({
      ...one,
      kind: 'decision' as const,
      title: `${one.code} ${one.title}`,
      quorum: null,
    })),
  ];
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>Quorum and votes</h3>
      <p>
        {quorum ? <VerdictLine quorum={quorum} /> : quorumWords(quorumSentence)}{' '}
        {quorum && quorumSentence && <span className="muted">{quorumSentence}</span>}
      </p>
      {subjects.length > 0 && (
        <FactsTable
          label="Quorum and votes"
          align="top"
          headings={['Item or decision', 'Quorum', 'Votes', ...(onVote ? [actions] : [])]}
        >
          {subjects.map((subject) => (
            <tr key={subject.id}>
              <th scope="row">{subject.title}</th>
              <td data-label="Quorum">{subject.quorum && <VerdictLine quorum={subject.quorum} />}</td>
              <td data-label="Votes">
                {subject.tally ? (
                  <Votes tally={subject.tally} />
                ) : (
                  <span className="muted">None by name</span>
                )}
              </td>
              {onVote && (
                <td>
                  <Button look="quiet" onClick={() => onVote(subject)}>
                    Votes<span className="visually-hidden"> on {subject.title}</span>
                  </Button>
                </td>
              )}
            </tr>
          ))}
        </FactsTable>
      )}
    </section>
  );
}

const actions = (
  <span key="actions" className="visually-hidden">
    Actions
  </span>
);

const SAID_BY_THE_TAG = /^(Quorate|Not quorate): /;

function VerdictLine({ quorum }: { quorum: Verdict }) {
  return (
    <>
      <Tag tone={quorum.isQuorate ? 'green' : 'red'}>{quorum.isQuorate ? 'Quorate' : 'Not quorate'}</Tag>{' '}
      {quorum.sentence.replace(SAID_BY_THE_TAG, '')}
    </>
  );
}

function Votes({ tally }: { tally: Tally }) {
  return (
    <details>
      <summary>{tally.sentence}</summary>
      <ul>
        {tally.votes.map(({ attendanceId, who, vote, castingVote }) => (
          <li key={attendanceId}>
            {who}: {VOTE_WORDS[vote].toLowerCase()}
            {castingVote && `; casting vote ${VOTE_WORDS[castingVote].toLowerCase()}`}
          </li>
        ))}
      </ul>
    </details>
  );
}

function quorumWords(sentence: string | null): string {
  return sentence === null
    ? 'The quorum of this body is not recorded. Set it on the page of the body.'
    : `${sentence} It is judged once it is recorded who came.`;
}
