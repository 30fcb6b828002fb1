import { formatDay } from '../../../lib/dates.js';
import { Button } from '../../../ui/button/button.js';
import { Link } from '../../../ui/link/link.js';
import { RagTag } from '../../../ui/rag/rag-tag.js';
import { Tag } from '../../../ui/tag/tag.js';
import type { ReturnLine, ReturnQuery } from '../api/reporting.js';
import styles from './reporting.module.css';
import { lineWords, ragOf } from './reporting-words.js';
import { ReturnQueries } from './return-queries.js';

export interface ReturnLinesProps {
  lines: readonly ReturnLine[];
  queries: readonly ReturnQuery[];
  itemHref: (id: string) => string;
  /** Asks about a line; null where this reader may not. */
  onAsk: ((line: ReturnLine) => void) | null;
  onCloseQuery: ((query: ReturnQuery) => void) | null;
}

/** What was asked first, line by line; what was carried forward below, folded. */
export function ReturnLines({ lines, ...rest }: ReturnLinesProps) {
  const asked = lines.filter(({ isAsked, answer }) => isAsked || answer !== 'UNANSWERED');
  const carried = lines.filter((line) => !asked.includes(line));
  if (lines.length === 0) return <p className="muted">No items.</p>;
  return (
    <div className={styles.lines}>
      <h3>Items asked about</h3>
      {asked.length === 0 ? (
        <p className="muted">None: what was said last is carried forward.</p>
      ) : (
        <Lines lines={asked} {...rest} />
      )}
      {carried.length > 0 && (
        <details>
          <summary className={styles.summary}>
            {carried.length} {carried.length === 1 ? 'item' : 'items'} carried forward
          </summary>
          <Lines lines={carried} {...rest} />
        </details>
      )}
    </div>
  );
}

function Lines({ lines, queries, itemHref, onAsk, onCloseQuery }: ReturnLinesProps) {
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line.id} className={styles.line}>
          <div>
            <Link href={itemHref(line.planItemId)}>
              {line.code} {line.title}
            </Link>{' '}
            {line.isExempt && <Tag>Exempt</Tag>}
            <div className="muted">
              {line.owner} · {lineWords(line)}
              {line.answeredOn && ` on ${formatDay(line.answeredOn)} by ${line.answeredBy ?? ''}`}
            </div>
          </div>
          <div>
            <Colours line={line} />
          </div>
          <div className={styles.wide}>
            {line.narrative && <p className={styles.said}>{line.narrative}</p>}
            {line.pathToGreen && (
              <p className={styles.said}>
                Path to green: {line.pathToGreen}
                {line.pathOwner && `, ${line.pathOwner}`}
                {line.pathDueOn && ` by ${formatDay(line.pathDueOn)}`}
              </p>
            )}
            {line.overrideReason && line.isDifferent && (
              <p className={styles.said}>Differs because: {line.overrideReason}</p>
            )}
            {(line.previousRag || line.previousNarrative) && <Previous line={line} />}
            <ReturnQueries
              queries={queries.filter(({ lineId }) => lineId === line.id)}
              onClose={onCloseQuery}
            />
            {onAsk && <Button onClick={() => onAsk(line)}>Ask about {line.code}</Button>}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Colours({ line }: { line: ReturnLine }) {
  const [said, rule] = [ragOf(line.rag), ragOf(line.computedRag ?? line.computedNow)];
  return (
    <>
      {said ? (
        <RagTag tone={said} isStale={line.answer === 'UNANSWERED' && line.isAsked} />
      ) : (
        <Tag>Not reported</Tag>
      )}
      {rule && rule !== said && (
        <>
          {' '}
          <span className="muted">by rule</span>{' '}
          <RagTag tone={rule} reason={line.computedSentence ?? undefined} />
        </>
      )}
    </>
  );
}

function Previous({ line }: { line: ReturnLine }) {
  const before = ragOf(line.previousRag);
  return (
    <p className="muted">
      Period before: {before && <RagTag tone={before} />} {line.previousNarrative}
    </p>
  );
}
