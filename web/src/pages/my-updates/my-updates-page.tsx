import { useQuery } from '@tanstack/react-query';
import { planQuery } from '../../features/milestones/api/plan.js';
import { reportingPeriodQuery } from '../../features/milestones/api/reporting-period.js';
import { MyUpdates } from '../../features/milestones/components/my-updates.js';
import { ReturnsDue } from '../../features/reporting/components/returns-due.js';
import { formatDayLong } from '../../lib/dates.js';
import { useProgramme } from '../../lib/programme.js';
import { useTitle } from '../../lib/title.js';
import { Skeleton } from '../../ui/busy/busy.js';
import { PageHeader } from '../../ui/page-header/page-header.js';
import { MyActions } from './my-actions.js';

/** What I own and have to say something about. */
export function MyUpdatesPage() {
  const programme = useProgramme();
  const plan = useQuery(planQuery(programme.id));
  const period = useQuery(reportingPeriodQuery(programme));
  useTitle(['My updates', programme.name]);
  const error = plan.error ?? period.error;
  if (error && !(plan.data && period.data)) throw error;
  return (
    <>
      <PageHeader title="My updates" about={plan.data && `as at ${formatDayLong(plan.data.today)}`} />
      <ReturnsDue />
      <MyActions />
      {plan.data && period.data !== undefined ? (
        <MyUpdates
          plan={plan.data}
          periodDays={period.data}
          hrefOf={(itemId) => `/p/${encodeURIComponent(programme.code)}/items/${itemId}`}
        />
      ) : (
        <Skeleton label="Loading your updates" lines={6} />
      )}
    </>
  );
}
