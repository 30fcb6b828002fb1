import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { workstreamStatusesQuery } from '../features/ratings/api/workstream-statuses.js';
import { ConfidenceCard } from '../features/ratings/components/confidence-card.js';
import { DifferencesCard } from '../features/ratings/components/differences-card.js';
import { RatingForm, type RatingVerb } from '../features/ratings/components/rating-forms.js';
import { WorkstreamTable } from '../features/ratings/components/workstream-table.js';
import { ChangeList } from '../features/record-history/components/audit-trail.js';
import { ApiError } from '../lib/api-error.js';
import { useProgramme } from '../lib/programme.js';
import { useTitle } from '../lib/title.js';
import { PageHeader } from '../ui/page-header/page-header.js';
import styles from './governance-page.module.css';
import { NotFoundPage } from './not-found-page.js';
import { overviewPaths } from './overview/overview-paths.js';
import { PageSkeleton } from './page-skeleton.js';

/** Where every workstream stands and why, what it is rated as, and what reviews think of delivery. */
export function WorkstreamStatusPage() {
  const programme = useProgramme();
  const { data, error } = useQuery(workstreamStatusesQuery(programme.id));
  const [open, setOpen] = useState<RatingVerb | null>(null);
  useTitle(['Workstream status', programme.name]);
  // What is rated is not for the public: to it there is no such page.
  if (error instanceof ApiError && error.code === 'NOT_FOUND') return <NotFoundPage />;
  if (error && !data) throw error;
  if (!data) return <PageSkeleton title="Workstream status" />;
  const paths = overviewPaths(programme.code);
  return (
    <>
      <PageHeader
        title="Workstream status"
        about="Colours by the policy of the programme, ratings, and reviews of delivery"
      />
      <div className={styles.stack}>
        <WorkstreamTable
          statuses={data}
          workstreamHref={paths.workstream}
          rulesHref={`/p/${encodeURIComponent(programme.code)}/rag-rules`}
          onOpen={setOpen}
          changes={(id) => <ChangeList programmeId={programme.id} entity="workstream" id={id} />}
        />
        <DifferencesCard programmeId={programme.id} itemHref={paths.item} />
        <ConfidenceCard programmeId={programme.id} workstreams={data.rows} />
      </div>
      {open && <RatingForm open={open} onClose={() => setOpen(null)} />}
    </>
  );
}
