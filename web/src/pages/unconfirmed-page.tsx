import { useQuery } from '@tanstack/react-query';
import { unconfirmedQuery } from '../features/schedule-health/api/unconfirmed.js';
import { BurnDown } from '../features/schedule-health/components/burn-down.js';
import { unconfirmedRows } from '../features/schedule-health/components/health-words.js';
import styles from '../features/schedule-health/components/schedule-health.module.css';
import { UnconfirmedTable } from '../features/schedule-health/components/unconfirmed-table.js';
import { download, toCsv } from '../lib/csv.js';
import { useProgramme } from '../lib/programme.js';
import { useTitle } from '../lib/title.js';
import { Skeleton } from '../ui/busy/busy.js';
import { Button } from '../ui/button/button.js';
import { Card } from '../ui/card/card.js';
import { EmptyState } from '../ui/empty-state/empty-state.js';
import { Notice } from '../ui/notice/notice.js';
import { PageHeader } from '../ui/page-header/page-header.js';

/** Every date and meeting to be confirmed, by what it holds up. */
export function UnconfirmedPage() {
  const programme = useProgramme();
  const { data, error } = useQuery(unconfirmedQuery(programme.id));
  useTitle(['To be confirmed', programme.name]);
  if (error && !data) throw error;
  const base = `/p/${encodeURIComponent(programme.code)}`;
  return (
    <>
      <PageHeader
        title="To be confirmed"
        about={programme.name}
        actions={
          data &&
          data.entries.length > 0 && (
            <Button
              onClick={() =>
                download(`to-be-confirmed-${data.today}.csv`, toCsv(unconfirmedRows(data.entries)))
              }
            >
              Download CSV
            </Button>
          )
        }
      />
      {!data && <Skeleton label="Looking for what is not settled" lines={6} />}
      {data?.problems.map(({ rule, message }) => (
        <Notice key={rule + message} tone="error" title="The plan cannot be computed.">
          {message}
        </Notice>
      ))}
      {data && data.problems.length === 0 && (
        <div className={styles.cards}>
          {data.targetTitle && <BurnDown points={data.burnDown} targetTitle={data.targetTitle} />}
          <Card title={`Dates and meetings (${data.entries.length})`}>
            {data.entries.length === 0 ? (
              <EmptyState title="Everything is confirmed">
                Each open item has a confirmed date or meeting
                {data.scenarioNumber !== null && `, under scenario ${data.scenarioNumber}`}.
              </EmptyState>
            ) : (
              <UnconfirmedTable
                entries={data.entries}
                itemHref={(id) => `${base}/items/${id}`}
                meetingHref={(id) => `${base}/meetings/${id}`}
              />
            )}
          </Card>
        </div>
      )}
    </>
  );
}
