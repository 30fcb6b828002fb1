import { formatDay } from '../../../lib/dates.js';
import { AsAtLink } from '../../../ui/as-at-links/as-at-links.js';
import { Card } from '../../../ui/card/card.js';
import { Link } from '../../../ui/link/link.js';
import type { Overview } from '../api/overview.js';
import { Nothing } from './nothing.js';
import styles from './overview.module.css';

type Change = Overview['changes'][number];

export interface ChangesCardProps {
  overview: Pick<Overview, 'changes' | 'changeCount' | 'changesSince'>;
  /** Where a changed thing has its page; null where it has none. */
  changeHref: (change: Pick<Change, 'subject' | 'subjectId'>) => string | null;
}

/** The newest changes, each in one line: what, from what to what, by whom. */
export function ChangesCard({ overview, changeHref }: ChangesCardProps) {
  const { changes, changeCount, changesSince } = overview;
  return (
    <Card title="Changed in the last 30 days">
      {changes.length === 0 ? (
        <Nothing title={`Nothing has changed since ${formatDay(changesSince)}`}>
          A moved date, a new risk or issue, or a recorded decision shows here with who changed it and why.
        </Nothing>
      ) : (
        <ul className={styles.list}>
          {changes.map((change) => (
            <li key={change.changeId} className={styles.change}>
              <span className={styles.verb}>{change.verb}</span>
              <span className={styles.what}>
                <Subject change={change} href={changeHref(change)} />
                <span className={styles.counts}>
                  {formatDay(change.effectiveAt)}, {change.personName}
                  {change.reason && `: ${change.reason}`}{' '}
                  <AsAtChange change={change} href={changeHref(change)} />
                </span>
              </span>
              <FromTo change={change} />
            </li>
          ))}
        </ul>
      )}
      {changeCount > changes.length && (
        <p className={styles.foot}>
          The newest {changes.length} of {changeCount} changes since {formatDay(changesSince)}.
        </p>
      )}
    </Card>
  );
}

/** To the record as it was just after the change; what has no page of its own has none as at a moment either. */
function AsAtChange({ change, href }: { change: Change; href: string | null }) {
  if (href === null) return null;
  return <AsAtLink moment={change.asAtAfter} href={href} of={`of ${change.label}`} />;
}

function Subject({ change, href }: { change: Change; href: string | null }) {
  return href ? <Link href={href}>{change.label}</Link> : change.label;
}

function FromTo({ change: { before, after } }: { change: Change }) {
  if (after === null) return null;
  return (
    <span className={styles.fromTo}>
      {before !== null && (
        <>
          <del>
            <span className="visually-hidden">from </span>
            {before}
          </del>{' '}
          <span aria-hidden="true">→ </span>
          <span className="visually-hidden">to </span>
        </>
      )}
      {after}
    </span>
  );
}
