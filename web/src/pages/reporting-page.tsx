import { useQuery } from '@tanstack/react-query';
import { reportingHomeQuery } from '../features/reporting/api/reporting.js';
import { ReportingHome } from '../features/reporting/components/reporting-home.js';
import { FREQUENCY_WORDS } from '../features/reporting/components/reporting-words.js';
import { ReturnsDue } from '../features/reporting/components/returns-due.js';
import { useProgramme } from '../lib/programme.js';
import { useTitle } from '../lib/title.js';
import { Link } from '../ui/link/link.js';
import { PageHeader } from '../ui/page-header/page-header.js';
import styles from './governance-page.module.css';
import { PageSkeleton } from './page-skeleton.js';

/** The periods of a programme: open, late, approved, issued. */
export function ReportingPage() {
  const programme = useProgramme();
  const { data: home, error } = useQuery(reportingHomeQuery(programme.id));
  useTitle(['Reporting', programme.name]);
  if (error && !home) throw error;
  if (!home) return <PageSkeleton title="Reporting" />;
  const base = `/p/${encodeURIComponent(programme.code)}`;
  const { calendar } = home.reporting;
  return (
    <>
      <PageHeader
        title="Reporting"
        about={calendar ? FREQUENCY_WORDS[calendar.frequency] : undefined}
        actions={calendar && <Link href={`${base}/settings?tab=reporting`}>Reporting calendar</Link>}
      />
      <div className={styles.rows}>
        <ReturnsDue />
        <ReportingHome home={home} hrefOf={(id) => `${base}/reporting/${id}`} />
      </div>
    </>
  );
}
