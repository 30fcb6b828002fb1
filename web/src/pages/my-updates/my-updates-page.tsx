import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { planQuery } from '../../features/milestones/api/plan.js';
import { reportingPeriodQuery } from '../../features/milestones/api/reporting-period.js';
import { MyUpdates } from '../../features/milestones/components/my-updates.js';
import { ReturnsDue } from '../../features/reporting/components/returns-due.js';
import { type MyReturn, myReturnsQuery } from '../../features/returns/api/my-returns.js';
import { formatDayLong } from '../../lib/dates.js';
import { useProgramme } from '../../lib/programme.js';
import { useTitle } from '../../lib/title.js';
import { Skeleton } from '../../ui/busy/busy.js';
import { PageHeader } from '../../ui/page-header/page-header.js';
import { MyActions } from './my-actions.js';
import { MyReturns } from './my-returns.js';

/** What I own and have to say something about. */
export function MyUpdatesPage() {
  const programme = useProgramme();
  const plan = useQuery(planQuery(programme.id));
  const period = useQuery(reportingPeriodQuery(programme));
  const returns = useQuery(myReturnsQuery(programme.id));
  useTitle(['My updates', programme.name]);
  const error = plan.error ?? period.error ?? returns.error;
  if (error && !(plan.data && period.data && returns.data)) throw error;
  const hrefOf = (itemId: string) => `/p/${encodeURIComponent(programme.code)}/items/${itemId}`;
  return (
    <>
      <PageHeader title="My updates" about={plan.data && `as at ${formatDayLong(plan.data.today)}`} />
      <ReturnsDue />
      <MyActions />
      {plan.data && returns.data && period.data !== undefined ? (
        <Mine returns={returns.data} hrefOf={hrefOf}>
          <MyUpdates plan={plan.data} periodDays={period.data} hrefOf={hrefOf} />
        </Mine>
      ) : (
        <Skeleton label="Loading your updates" lines={6} />
      )}
    </>
  );
}

interface MineProps {
  returns: readonly MyReturn[];
  hrefOf: (itemId: string) => string;
  children: ReactNode;
}

/** While a period asks for returns they come first; moving a date and recording as done stay within reach. */
function Mine({ returns, hrefOf, children }: MineProps) {
  if (returns.length === 0) return children;
  return (
    <>
      <MyReturns returns={returns} hrefOf={hrefOf} />
      <details>
        <summary>Move a date, or record something as done</summary>
        {children}
      </details>
    </>
  );
}
