import { formatDay } from '../../../lib/dates.js';
import { Button } from '../../../ui/button/button.js';
import { FactsTable } from '../../../ui/facts-table/facts-table.js';
import { Link } from '../../../ui/link/link.js';
import { Tag } from '../../../ui/tag/tag.js';
import type { ForwardEntry } from '../api/forward-plan.js';
import styles from './forward-plan.module.css';
import { kindWords, noticeWords, titleOf } from './forward-words.js';
import type { KeyVerb } from './key-forms.js';

export interface ForwardTableProps {
  entries: readonly ForwardEntry[];
  today: string;
  itemHref: (id: string) => string;
  meetingHref: (id: string) => string;
  bodyHref: (id: string) => string;
  onVerb: (entry: ForwardEntry, verb: KeyVerb) => void;
}

const HEADINGS = ['Due next', 'Decision', 'Body and meeting', 'Papers and notice', 'Key decision'];

/** The decisions to come, a row each; on a phone a card each. */
export function ForwardTable({ entries, today, onVerb, ...hrefs }: ForwardTableProps) {
  return (
    <div className={styles.plan}>
      <FactsTable label="Decisions to come" headings={HEADINGS} align="top">
        {entries.map((entry) => (
          <tr key={entry.rowId} className={entry.late.length > 0 ? styles.late : undefined}>
            <th scope="row" className={styles.due}>
              <DueNext entry={entry} today={today} />
            </th>
            <td data-label="Decision" className={styles.decision}>
              <Decision entry={entry} {...hrefs} />
            </td>
            <td data-label="Body and meeting" className={styles.meeting}>
              <Meeting entry={entry} {...hrefs} />
            </td>
            <td data-label="Papers and notice" className={styles.papers}>
              <Papers entry={entry} meetingHref={hrefs.meetingHref} />
            </td>
            <td data-label="Key decision" className={styles.key}>
              <Key entry={entry} onVerb={(verb) => onVerb(entry, verb)} />
            </td>
          </tr>
        ))}
      </FactsTable>
    </div>
  );
}

function DueNext({ entry: { nextDueOn, nextSentence }, today }: { entry: ForwardEntry; today: string }) {
  if (nextDueOn === null) return <span className="muted">{nextSentence}</span>;
  const isPast = nextDueOn < today;
  return (
    <>
      {nextSentence}
      {isPast && (
        <>
          {' '}
          <Tag tone="red">Overdue</Tag>
        </>
      )}
    </>
  );
}

type Hrefs = Pick<ForwardTableProps, 'itemHref' | 'meetingHref' | 'bodyHref'>;

function Decision({ entry, itemHref, meetingHref }: { entry: ForwardEntry } & Hrefs) {
  const { meetingId, agendaItemId, planItemId } = entry;
  // An item is read on its agenda, a gate on its own page.
  const href = agendaItemId && meetingId ? meetingHref(meetingId) : planItemId ? itemHref(planItemId) : null;
  return (
    <>
      {href && !entry.isWithheld ? <Link href={href}>{titleOf(entry)}</Link> : <b>{titleOf(entry)}</b>}
      <p className={styles.line}>{kindWords(entry)}</p>
      {entry.decisionNeeded && <p className={styles.line}>{entry.decisionNeeded}</p>}
      {entry.late.map((words) => (
        <p key={words} className={styles.line}>
          <Tag tone="red">Late</Tag> {words}
        </p>
      ))}
      {entry.warnings
        .filter(({ message }) => !entry.late.some((words) => words.startsWith(message)))
        .map(({ rule, message }) => (
          <p key={rule + message} className={styles.line}>
            <Tag tone="amber">{rule}</Tag> {message}
          </p>
        ))}
    </>
  );
}

function Meeting({ entry, meetingHref, bodyHref }: { entry: ForwardEntry } & Hrefs) {
  const { bodyId, bodyName, meetingId, meetingTitle, projectedMeetingId, projectedWords } = entry;
  return (
    <>
      <p className={styles.when}>
        {meetingId ? (
          <Link href={meetingHref(meetingId)} title={meetingTitle ?? undefined}>
            {entry.whenWords}
          </Link>
        ) : (
          entry.whenWords
        )}
      </p>
      <p className={styles.line}>
        {bodyId && bodyName ? <Link href={bodyHref(bodyId)}>{bodyName}</Link> : 'No body yet'}
        {!meetingId && ', no meeting yet'}
      </p>
      {projectedMeetingId && projectedWords && (
        <p className={styles.line}>
          The plan comes to <Link href={meetingHref(projectedMeetingId)}>{projectedWords}</Link>
        </p>
      )}
    </>
  );
}

function Papers({ entry, meetingHref }: { entry: ForwardEntry; meetingHref: (id: string) => string }) {
  const { papers, papersSentence, clearDaysLeft, meetingId } = entry;
  const notice = noticeWords(entry, formatDay);
  return (
    <>
      {meetingId && <p className={styles.when}>{papersSentence}</p>}
      {notice && (
        <p className={styles.line}>
          {notice}
          {clearDaysLeft !== null && `, ${clearDaysLeft} clear working days to the meeting`}
        </p>
      )}
      {papers.map(({ id, title, author, clearanceSentence }) => (
        <p key={id} className={styles.line}>
          {meetingId ? <Link href={meetingHref(meetingId)}>{title}</Link> : title}
          {author && ` (${author})`}: {clearanceSentence || 'published'}
        </p>
      ))}
    </>
  );
}

function Key({ entry, onVerb }: { entry: ForwardEntry; onVerb: (verb: KeyVerb) => void }) {
  const { isKeyDecision, key, mayEdit } = entry;
  return (
    <>
      {isKeyDecision && (
        <p className={styles.when}>
          <Tag tone="blue">Key decision</Tag>
        </p>
      )}
      {key && <p className={styles.line}>{key.sentence}</p>}
      {mayEdit && (
        <div className={styles.verbs} data-print="no">
          {isKeyDecision && (
            <Button look="quiet" onClick={() => onVerb('NOTICE')}>
              {key?.publishedOn ? 'Correct notice' : 'Record notice'}
              <span className="visually-hidden"> of {titleOf(entry)}</span>
            </Button>
          )}
          <Button look="quiet" onClick={() => onVerb('MARK')}>
            {isKeyDecision ? 'Take mark off' : 'Mark as key'}
            <span className="visually-hidden">: {titleOf(entry)}</span>
          </Button>
        </div>
      )}
    </>
  );
}
