import { useQuery } from '@tanstack/react-query';
import { download, toCsv } from '../../../lib/csv.js';
import { formatDay } from '../../../lib/dates.js';
import { Button } from '../../../ui/button/button.js';
import { Card } from '../../../ui/card/card.js';
import { Link } from '../../../ui/link/link.js';
import { decisionLedgerQuery, type LedgerEntry } from '../api/ledger.js';
import styles from './decisions.module.css';

export interface LedgerCardProps {
  programmeId: string;
  itemId: string;
  itemCode: string;
  decisionHref: (id: string) => string;
  meetingHref: (id: string) => string;
}

/** Why a date stands where it stands: every decision and slip behind it, oldest first. */
export function LedgerCard({ programmeId, itemId, itemCode, decisionHref, meetingHref }: LedgerCardProps) {
  const { data: entries } = useQuery(decisionLedgerQuery(programmeId, itemId));
  if (!entries) return null;
  return (
    <Card
      title="Why this date"
      actions={
        entries.length > 0 && (
          <Button
            look="quiet"
            onClick={() => download(`${itemCode}-decision-ledger.csv`, ledgerCsv(entries))}
          >
            Export CSV
          </Button>
        )
      }
    >
      {entries.length === 0 ? (
        <p className="muted">
          No date was stated and nothing was decided yet. Decisions that move it will stand here with their
          reasons.
        </p>
      ) : (
        <ol className={styles.steps} aria-label="Decisions and slips, oldest first">
          {entries.map((entry) => (
            <li key={`${entry.kind}:${entry.id}`}>
              <p>
                <strong>{entry.on === null ? 'Day not printed' : formatDay(entry.on)}</strong>{' '}
                {entry.sentence}{' '}
                {entry.decisionId && entry.decisionCode && (
                  <Link href={decisionHref(entry.decisionId)}>{`See ${entry.decisionCode}`}</Link>
                )}
                {!entry.decisionId && entry.meetingId && (
                  <Link href={meetingHref(entry.meetingId)}>See the meeting</Link>
                )}
              </p>
              <p className="muted">{behind(entry)}</p>
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}

function behind({ reason, by, body }: LedgerEntry): string {
  const who = [body, by && `recorded by ${by}`].filter(Boolean).join(', ');
  return [reason, who].filter(Boolean).join(' · ');
}

/** The ledger as a table that a board paper can take. */
export function ledgerCsv(entries: readonly LedgerEntry[]): string {
  return toCsv([
    ['Day', 'What', 'From', 'To', 'Why', 'Body', 'Recorded by', 'Decision'],
    ...entries.map(({ on, sentence, from, to, reason, body, by, decisionCode }) => [
      on,
      sentence,
      from,
      to,
      reason,
      body,
      by,
      decisionCode,
    ]),
  ]);
}
