import { formatDay } from '../../../lib/dates.js';
import { Button } from '../../../ui/button/button.js';
import { cx } from '../../../ui/cx.js';
import { Link } from '../../../ui/link/link.js';
import { Notice } from '../../../ui/notice/notice.js';
import { RagTag } from '../../../ui/rag/rag-tag.js';
import type { ReturnLine } from '../api/my-returns.js';
import type { Answered, ReturnDoor } from '../lib/return-door.js';
import { ASKED_WORDS, pathWarning, pathWords, ragOf, ragWord } from '../lib/status-words.js';
import { LineForm } from './line-form.js';
import styles from './my-return.module.css';
import { Questions } from './questions.js';

export interface LineCardProps {
  line: ReturnLine;
  today: string;
  personId: string;
  door: ReturnDoor;
  /** Where the item itself is; null for somebody who may not go there. */
  href: string | null;
  isOpen: boolean;
  isBusy: boolean;
  /** Why "No change" was refused just now. */
  refusal: string | null;
  onOpen: () => void;
  onNoChange: () => void;
  onReopen: () => void;
  onClose: () => void;
  onSaved: (saved: Answered, rag: string, told: string | null) => void;
}

const warningOf = (lineId: string) => `line-warning-${lineId}`;

/** The button that the focus goes to when a card is next. */
export const firstButtonOf = (lineId: string) => `line-first-${lineId}`;

/** One item of mine: how it stands, what was said of it, and the ways on. */
export function LineCard(props: LineCardProps) {
  const { line, today, personId, door, href, isOpen, refusal, onClose, onSaved } = props;
  const isAnswered = line.answer !== 'UNANSWERED';
  const problem = refusal ?? (isAnswered ? null : line.noChangeProblem);
  const warning = isAnswered || problem ? null : pathWarning(line);
  return (
    <section className={cx(styles.card, isOpen && styles.open)} aria-label={line.title}>
      <h3 className={styles.title}>{href ? <Link href={href}>{line.title}</Link> : line.title}</h3>
      <p className={styles.about}>
        <RagTag tone={ragOf(line.rag)} reason={line.computedSentence} />
        <span>
          {line.expected ?? 'no date yet'} · {aboutOf(line, isAnswered)}
        </span>
      </p>
      {!isAnswered && line.askedBecause && (
        <p className="muted small">{ASKED_WORDS[line.askedBecause] ?? line.askedBecause}</p>
      )}
      {isAnswered && !isOpen && <Said line={line} />}
      <Questions questions={line.queries} personId={personId} door={door} />
      {isOpen ? (
        <LineForm
          line={line}
          today={today}
          personId={personId}
          door={door}
          onClose={onClose}
          onSaved={onSaved}
        />
      ) : (
        line.isOpen && (
          <>
            {problem && <Notice tone="warning">“No change” would not do: {problem}</Notice>}
            {warning && (
              <p id={warningOf(line.id)} className="small">
                “No change” leaves this open: {warning}
              </p>
            )}
            <Buttons
              {...props}
              isAnswered={isAnswered}
              mayRepeat={problem === null}
              warningId={warning ? warningOf(line.id) : undefined}
            />
          </>
        )
      )}
    </section>
  );
}

function aboutOf(line: ReturnLine, isAnswered: boolean): string {
  if (isAnswered)
    return line.answer === 'NO_CHANGE'
      ? `no change, said by ${line.answeredBy}`
      : `answered by ${line.answeredBy}`;
  if (line.lastRag === null) return 'not reported before';
  return `last reported ${ragWord(line.lastRag).toLowerCase()}${line.lastReportedOn ? ` on ${formatDay(line.lastReportedOn)}` : ''}`;
}

/** What was answered, to read. */
function Said({ line }: { line: ReturnLine }) {
  const path = pathWords(line);
  return (
    <>
      {line.narrative && <p className={styles.said}>{line.narrative}</p>}
      {path && <p className={styles.said}>Path to green: {path}</p>}
      {line.overrideReason && line.rag !== line.computedRag && (
        <p className={styles.said}>Differs from the rule because: {line.overrideReason}</p>
      )}
    </>
  );
}

interface ButtonsProps extends LineCardProps {
  isAnswered: boolean;
  mayRepeat: boolean;
  /** The sentence that says what "No change" leaves open. */
  warningId: string | undefined;
}

function Buttons(props: ButtonsProps) {
  const { line, isBusy, isAnswered, mayRepeat, warningId, onOpen, onNoChange, onReopen } = props;
  const id = firstButtonOf(line.id);
  if (isAnswered)
    return (
      <div className={styles.pair}>
        <Button id={id} aria-label={`Change the answer: ${line.title}`} onClick={onOpen}>
          Change
        </Button>
        <Button isBusy={isBusy} aria-label={`Take the answer back: ${line.title}`} onClick={onReopen}>
          Take back
        </Button>
      </div>
    );
  return (
    <div className={mayRepeat ? styles.pair : styles.actions}>
      {mayRepeat && (
        <Button
          id={id}
          isBusy={isBusy}
          aria-label={`No change: ${line.title}`}
          aria-describedby={warningId}
          onClick={onNoChange}
        >
          {isBusy ? 'Saving…' : 'No change'}
        </Button>
      )}
      <Button id={mayRepeat ? undefined : id} aria-label={`Update: ${line.title}`} onClick={onOpen}>
        Update
      </Button>
    </div>
  );
}
