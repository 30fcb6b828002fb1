import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type PeriodReturn, periodPageQuery } from '../features/reporting/api/reporting.js';
import { OwnersCard } from '../features/reporting/components/owners-card.js';
import { PeriodRecord } from '../features/reporting/components/period-record.js';
import { PeriodSteps } from '../features/reporting/components/period-steps.js';
import { ReturnCard } from '../features/reporting/components/return-card.js';
import { returnsCsv } from '../features/reporting/lib/returns-csv.js';
import { download } from '../lib/csv.js';
import { formatDay } from '../lib/dates.js';
import { useProgramme } from '../lib/programme.js';
import { useCan } from '../lib/session.js';
import { useTitle } from '../lib/title.js';
import { Button } from '../ui/button/button.js';
import { Card } from '../ui/card/card.js';
import { Link } from '../ui/link/link.js';
import { PageHeader } from '../ui/page-header/page-header.js';
import { SelectField } from '../ui/select-field/select-field.js';
import styles from './governance-page.module.css';
import { PageSkeleton } from './page-skeleton.js';
import type { periodSearch } from './reporting.search.js';

const route = getRouteApi('/p/$programmeCode/reporting/$periodId');
type Search = ReturnType<typeof periodSearch>;

const SHOWS = [
  { value: 'waiting', label: 'Waiting for the programme office' },
  { value: 'missing', label: 'Not handed in' },
  { value: 'differs', label: 'Reported differs from the rule' },
  { value: 'mine', label: 'Mine' },
];

/** One period: who has answered, what each workstream says beside the period before, and its steps. */
export function ReportingPeriodPage() {
  const programme = useProgramme();
  const { periodId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (part: Partial<Search>) =>
    void navigate({ search: (old) => ({ ...old, ...part }), replace: true, resetScroll: false });
  const mayLink = useCan('period:manage');
  const { data: page, error } = useQuery(periodPageQuery(programme.id, periodId));
  useTitle([page?.period.name ?? 'Reporting period', programme.name]);
  if (error && !page) throw error;
  if (!page) return <PageSkeleton title="Reporting period" />;
  const base = `/p/${encodeURIComponent(programme.code)}`;
  const { period } = page;
  const shown = page.returns.filter((one) => one.id === search.return || isShown(one, search.show));
  return (
    <>
      <PageHeader
        title={period.name}
        about={`${formatDay(period.fromOn)} to ${formatDay(period.toOn)} · as at ${formatDay(page.today)}`}
        trail={[{ label: 'Reporting', href: `${base}/reporting` }]}
        actions={
          <>
            {mayLink && (
              <Link href={`${base}/reporting/${encodeURIComponent(period.id)}/links`}>
                Links without a password
              </Link>
            )}
            <Button onClick={() => download(`returns-${period.fromOn}.csv`, returnsCsv(page))}>
              Returns as CSV
            </Button>
          </>
        }
      />
      <div className={styles.rows}>
        <PeriodSteps page={page} />
        <OwnersCard page={page} />
        <Card title="Returns">
          <SelectField
            label="Show"
            value={search.show ?? ''}
            emptyLabel={`All ${page.returns.length}`}
            options={SHOWS}
            onChange={({ target }) => change({ show: (target.value || undefined) as Search['show'] })}
          />
          {shown.length === 0 && <p className="muted">No return is like this.</p>}
          {shown.map((one) => (
            <ReturnCard
              key={one.id}
              of={one}
              isOpen={search.return === one.id}
              onToggle={(isOpen) => change({ return: isOpen ? one.id : undefined })}
              itemHref={(id) => `${base}/items/${id}`}
            />
          ))}
        </Card>
        <PeriodRecord history={page.history} reminders={page.reminders} />
      </div>
    </>
  );
}

function isShown(one: PeriodReturn, show: Search['show']): boolean {
  switch (show) {
    case 'waiting':
      return one.state === 'SUBMITTED' || one.state === 'QUERIED';
    case 'missing':
      return one.state === 'NOT_STARTED' || one.state === 'STARTED';
    case 'differs':
      return one.isDifferent || one.lines.some(({ isDifferent }) => isDifferent);
    case 'mine':
      return one.isMine || one.lines.some(({ isMine }) => isMine);
    default:
      return true;
  }
}
