import { useQuery } from '@tanstack/react-query';
import { healthQuery } from '../features/schedule-health/api/health.js';
import { HealthChecks } from '../features/schedule-health/components/health-checks.js';
import { healthRows, healthSummary } from '../features/schedule-health/components/health-words.js';
import { download, toCsv } from '../lib/csv.js';
import { formatDay } from '../lib/dates.js';
import { useProgramme } from '../lib/programme.js';
import { useTitle } from '../lib/title.js';
import { Skeleton } from '../ui/busy/busy.js';
import { Button } from '../ui/button/button.js';
import { PageHeader } from '../ui/page-header/page-header.js';

/** How well the plan is made: what a scheduler would put right before believing its dates. */
export function HealthPage() {
  const programme = useProgramme();
  const { data, error } = useQuery(healthQuery(programme.id));
  useTitle(['Schedule health', programme.name]);
  if (error && !data) throw error;
  const base = `/p/${encodeURIComponent(programme.code)}`;
  return (
    <>
      <PageHeader
        title="Schedule health"
        about={programme.name}
        actions={
          data && (
            <Button onClick={() => download(`schedule-health-${data.today}.csv`, toCsv(healthRows(data)))}>
              Download CSV
            </Button>
          )
        }
      />
      {!data && <Skeleton label="Checking the plan" lines={6} />}
      {data && (
        <>
          <p>
            <strong>{healthSummary(data.checks)}</strong> As at {formatDay(data.today)}
            {data.scenarioNumber !== null && `, scenario ${data.scenarioNumber}`}
            {data.targetTitle && `, measured against “${data.targetTitle}”`}.
          </p>
          <HealthChecks
            checks={data.checks}
            hrefOf={({ itemId, meetingId }) =>
              itemId ? `${base}/items/${itemId}` : meetingId ? `${base}/meetings/${meetingId}` : null
            }
          />
        </>
      )}
    </>
  );
}
