import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Fragment, useState } from 'react';
import { consultationsQuery } from '../features/consultations/api/consultations.js';
import {
  ConsultationForm,
  type ConsultationVerb,
  PlanForm,
} from '../features/consultations/components/consultation-form.js';
import { ConsultationView } from '../features/consultations/components/consultation-view.js';
import { youSaidWeDidQuery } from '../features/public-feedback/api/public-feedback.js';
import {
  type FeedbackVerb,
  PublicFeedbackForm,
} from '../features/public-feedback/components/public-feedback-form.js';
import { ResponsesCard } from '../features/public-feedback/components/responses-card.js';
import { YouSaidCard } from '../features/public-feedback/components/you-said-card.js';
import { useProgramme } from '../lib/programme.js';
import { useTitle } from '../lib/title.js';
import { Button } from '../ui/button/button.js';
import { EmptyState } from '../ui/empty-state/empty-state.js';
import { PageHeader } from '../ui/page-header/page-header.js';
import styles from './governance-page.module.css';
import { governancePaths } from './governance-paths.js';
import { PageSkeleton } from './page-skeleton.js';

const route = getRouteApi('/p/$programmeCode/consultations');

type Open = { id: string; verb: ConsultationVerb } | 'plan';

/** The public consultations of a programme, how many answered, and what was done about what they said. */
export function ConsultationsPage() {
  const programme = useProgramme();
  const paths = governancePaths(programme.code);
  const { data, error } = useQuery(consultationsQuery(programme.id));
  const { data: said, error: saidError } = useQuery(youSaidWeDidQuery(programme.id));
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [open, setOpen] = useState<Open | null>(null);
  const [openFeedback, setOpenFeedback] = useState<FeedbackVerb | null>(null);
  useTitle(['Consultation', programme.name]);
  if (error && !data) throw error;
  if (saidError && !said) throw saidError;
  if (!data || !said) return <PageSkeleton title="Consultation" />;
  const { consultations, mayEdit, mayLaunch } = data.consultations;
  const close = () => setOpen(null);
  const opened =
    open !== null && open !== 'plan' ? consultations.find(({ id }) => id === open.id) : undefined;
  return (
    <>
      <PageHeader
        title="Consultation"
        actions={
          mayEdit && (
            <Button
              look={consultations.length === 0 ? 'primary' : 'secondary'}
              onClick={() => setOpen('plan')}
            >
              Plan a consultation
            </Button>
          )
        }
      />
      {consultations.length === 0 && (
        <EmptyState title="No consultation yet">
          A consultation holds what the public is asked, when it is open and how its weeks are counted, what
          its launch stands on, and what shows that it was fair.
        </EmptyState>
      )}
      <div className={styles.stack}>
        {consultations.map((found) => (
          <Fragment key={found.id}>
            <ConsultationView
              found={found}
              mayLaunch={mayLaunch}
              onOpen={mayEdit ? (verb) => setOpen({ id: found.id, verb }) : null}
              hrefOf={paths.launchCheck}
              itemHref={paths.item}
              decisionHref={paths.decision}
            />
            <ResponsesCard consultation={found} data={said} onOpen={setOpenFeedback} />
          </Fragment>
        ))}
        <YouSaidCard
          data={said}
          consultations={consultations}
          filter={search}
          onFilter={(part) =>
            void navigate({ search: (old) => ({ ...old, ...part }), replace: true, resetScroll: false })
          }
          onOpen={setOpenFeedback}
        />
      </div>
      {openFeedback !== null && (
        <PublicFeedbackForm
          open={openFeedback}
          data={said}
          programmeId={programme.id}
          consultations={consultations}
          from={search.from}
          onClose={() => setOpenFeedback(null)}
        />
      )}
      {open === 'plan' && <PlanForm data={data} programmeId={programme.id} onClose={close} />}
      {open !== null && open !== 'plan' && opened && (
        <ConsultationForm found={opened} data={data} open={open.verb} onClose={close} />
      )}
    </>
  );
}
