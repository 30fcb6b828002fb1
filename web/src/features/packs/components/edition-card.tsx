import { day } from '@gantry/shared/dates/day';
import { writeDay } from '@gantry/shared/dates/write-day';
import { shortHash } from '@gantry/shared/packs/edition-rules';
import { Link } from '../../../ui/link/link.js';
import { Tag } from '../../../ui/tag/tag.js';
import type { Edition } from '../api/packs.js';
import { EditionSteps } from './edition-steps.js';
import { STATE_TONES, STATE_WORDS, VERDICT_WORDS } from './pack-words.js';
import styles from './packs.module.css';

const onDay = (iso: string) => writeDay(day(iso));

/** One edition in a list: how far it is, what was said of it, and the next step. */
export function EditionCard({
  edition,
  href,
  onDone,
}: {
  edition: Edition;
  /** Its page; null where this person may not read what it says. */
  href: string | null;
  onDone: (message: string) => void;
}) {
  const { number, state, asAtDay, issuedOn, issuedBy, contentHash } = edition;
  return (
    <li className={styles.edition}>
      <div className={styles.line}>
        <strong>{href ? <Link href={href}>Edition {number}</Link> : `Edition ${number}`}</strong>
        <Tag tone={STATE_TONES[state]}>{STATE_WORDS[state]}</Tag>
        <span className="muted">
          as at {onDay(asAtDay)}
          {issuedOn && ` · issued ${onDay(issuedOn)}${issuedBy ? ` by ${issuedBy}` : ''}`}
        </span>
        <span className="muted small">
          sum <span className={styles.hash}>{shortHash(contentHash)}</span>
        </span>
      </div>
      {edition.reason && <p>Corrects: {edition.reason}</p>}
      {edition.closedReason && edition.closedOn && (
        <p>
          {STATE_WORDS[state]} {onDay(edition.closedOn)}: {edition.closedReason}
        </p>
      )}
      {edition.issueNote && <p className="muted">Issued all the same: {edition.issueNote}</p>}
      {edition.reviews.length > 0 && (
        <ul>
          {edition.reviews.map(({ id, verdict, name, onDay: on, comment, isCurrent }) => (
            <li key={id} className={isCurrent ? undefined : 'muted'}>
              {name} {VERDICT_WORDS[verdict]}, {onDay(on)}
              {comment && `: ${comment}`}
              {!isCurrent && ' (of an earlier freezing)'}
            </li>
          ))}
        </ul>
      )}
      <EditionSteps edition={edition} onDone={onDone} />
    </li>
  );
}
