import { formatDay } from '../../../lib/dates.js';
import { Card } from '../../../ui/card/card.js';
import { Link } from '../../../ui/link/link.js';
import type { Overview } from '../api/overview.js';
import { Nothing } from './nothing.js';
import styles from './overview.module.css';

export interface DecisionsCardProps {
  overview: Pick<Overview, 'decisions' | 'decisionsUntil' | 'undatedDecisions' | 'today'>;
  itemHref: (itemId: string) => string;
  meetingHref: (meetingId: string) => string;
}

/** What bodies have to decide soon or should have, how it stands, and by when its papers must go out. */
export function DecisionsCard({ overview, itemHref, meetingHref }: DecisionsCardProps) {
  const { decisions, decisionsUntil, undatedDecisions, today } = overview;
  return (
    <Card title="Decisions due, next 90 days">
      {decisions.length === 0 ? (
        <Nothing title={`No decision is dated before ${formatDay(decisionsUntil)}`}>
          A decision stands here once a gate of the plan has a day or a meeting.
        </Nothing>
      ) : (
        <table className={`table ${styles.stacked}`}>
          <thead>
            <tr>
              <th scope="col">Decision</th>
              <th scope="col">Meets</th>
              <th scope="col" className="num">
                Papers due
              </th>
            </tr>
          </thead>
          <tbody>
            {decisions.map((each) => (
              <tr key={each.rowId}>
                <th scope="row">
                  <span className={styles.body}>
                    {each.bodyName ?? 'No body'}
                    {each.scenarioNumber !== null && `, scenario ${each.scenarioNumber}`}
                  </span>
                  <Link href={itemHref(each.itemId)}>{each.title}</Link>
                </th>
                <td data-label="Meets" className={styles.date}>
                  {each.meetingId ? (
                    <Link href={meetingHref(each.meetingId)} title={each.meetingTitle ?? undefined}>
                      {each.when}
                    </Link>
                  ) : (
                    each.when
                  )}
                  <Standing of={each} />
                </td>
                <td data-label="Papers due" className="num">
                  <PapersDue on={each.papersDue} today={today} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {undatedDecisions > 0 && (
        <p className={styles.foot}>
          {undatedDecisions} more {undatedDecisions === 1 ? 'decision has' : 'decisions have'} no date.
        </p>
      )}
    </Card>
  );
}

function Standing({ of: { standing, standingWords } }: { of: Overview['decisions'][number] }) {
  const isLate = standing === 'LATE' || standing === 'PAPERS_LATE';
  return <span className={styles.counts}>{isLate ? <strong>{standingWords}</strong> : standingWords}</span>;
}

function PapersDue({ on, today }: { on: string | null; today: string }) {
  if (on === null) return <span className="muted">TBC</span>;
  return (
    <>
      <span className={styles.date}>{formatDay(on)}</span>
      {on < today && <span className={styles.counts}>passed</span>}
    </>
  );
}
