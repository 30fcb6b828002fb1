import { formatDay } from '../../../lib/dates.js';
import { messageOf } from '../../../lib/error-messages.js';
import { Button } from '../../../ui/button/button.js';
import { Notice } from '../../../ui/notice/notice.js';
import { RagTag } from '../../../ui/rag/rag-tag.js';
import { SummaryList } from '../../../ui/summary-list/summary-list.js';
import { useDone } from '../../../ui/toast/use-done.js';
import type { WorkstreamReturn } from '../api/my-returns.js';
import type { ReturnDoor } from '../lib/return-door.js';
import { needsPath, pathWords, ragOf, ragWord } from '../lib/status-words.js';
import styles from './my-return.module.css';
import { Questions } from './questions.js';
import { WorkstreamForm } from './workstream-form.js';

export interface WorkstreamPartProps {
  ret: WorkstreamReturn;
  periodName: string;
  today: string;
  personId: string;
  door: ReturnDoor;
}

/** The id of the heading that the focus goes to when every item is answered. */
export const headingOf = (returnId: string) => `workstream-${returnId}`;

/** The workstream as a whole: said and handed in by whoever leads it; the others are told who that is. */
export function WorkstreamPart({ ret, periodName, today, personId, door }: WorkstreamPartProps) {
  const isHandedIn = ret.submittedOn !== null;
  return (
    <section className={styles.card} aria-labelledby={headingOf(ret.id)}>
      <h3 id={headingOf(ret.id)} tabIndex={-1} className={styles.title}>
        {ret.name} as a whole
      </h3>
      {ret.sentBackComment && !isHandedIn && (
        <Notice tone="warning" title="Sent back by the programme office.">
          {ret.sentBackComment}
        </Notice>
      )}
      {isHandedIn && (
        <p>
          Handed in {formatDay(ret.submittedOn!)} by {ret.submittedBy}
          {ret.isLate && ', after the cut-off'}. {STATE_WORDS[ret.state]}
        </p>
      )}
      <Questions questions={ret.queries} personId={personId} door={door} />
      {ret.isMine ? (
        ret.isOpen ? (
          <WorkstreamForm ret={ret} periodName={periodName} today={today} personId={personId} door={door} />
        ) : (
          <HandedIn ret={ret} periodName={periodName} door={door} />
        )
      ) : (
        !isHandedIn && <p>{ret.owner ?? 'Nobody yet'} says how it stands as a whole, and hands it in.</p>
      )}
    </section>
  );
}

const STATE_WORDS: Record<string, string> = {
  SUBMITTED: 'It is with the programme office.',
  QUERIED: 'The programme office has a question.',
  ACCEPTED: 'The programme office has accepted it.',
};

/** What was written, field by field; what was left empty says so. */
function wordsOf(ret: WorkstreamReturn) {
  const rows = [
    { label: 'What was done', words: ret.thisPeriod },
    { label: 'What comes next', words: ret.nextPeriod },
    ...(needsPath(ret.rag) ? [{ label: 'Path to green', words: pathWords(ret) }] : []),
    { label: 'Help needed', words: ret.helpNeeded },
  ];
  return rows.map(({ label, words }) => ({
    label,
    value: <span className={styles.said}>{words || 'Nothing said.'}</span>,
  }));
}

/** What was handed in, to read, and the way to take it back. */
function HandedIn({ ret, periodName, door }: Pick<WorkstreamPartProps, 'ret' | 'periodName' | 'door'>) {
  const done = useDone();
  async function takeBack() {
    try {
      await door.takeBack({ id: ret.id, expectedVersion: ret.version });
      done(`${ret.name}: taken back for ${periodName}.`);
    } catch (error) {
      done(messageOf(error));
    }
  }
  return (
    <>
      <p className={styles.about}>
        <RagTag tone={ragOf(ret.rag)} reason={ret.computedSentence} />
        {ret.rag !== ret.computedRag && (
          <span>
            from its items: {ragWord(ret.computedRag).toLowerCase()}. {ret.differenceReason}
          </span>
        )}
      </p>
      <SummaryList rows={wordsOf(ret)} />
      {ret.state === 'SUBMITTED' && (
        <div className={styles.actions}>
          <Button isWide onClick={() => void takeBack()}>
            Take it back
          </Button>
        </div>
      )}
    </>
  );
}
