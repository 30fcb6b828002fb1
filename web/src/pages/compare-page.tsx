import { useQuery } from '@tanstack/react-query';
import { compareQuery, scenariosQuery } from '../features/projection/api/compare.js';
import styles from '../features/projection/components/compare.module.css';
import { DifferencesTable, RouteTable } from '../features/projection/components/compare-tables.js';
import { spreadSentence } from '../features/projection/components/compare-words.js';
import {
  ClosedScenarios,
  EstimateWarnings,
  ScenarioCards,
} from '../features/projection/components/scenario-cards.js';
import { useProgramme } from '../lib/programme.js';
import { useTitle } from '../lib/title.js';
import { Busy, Skeleton } from '../ui/busy/busy.js';
import { EmptyState } from '../ui/empty-state/empty-state.js';
import { PageHeader } from '../ui/page-header/page-header.js';

/** The open scenarios side by side: what each depends on, where it leads, by which way, and what differs. */
export function ComparePage() {
  const programme = useProgramme();
  const computed = useQuery(compareQuery(programme.id));
  const listed = useQuery(scenariosQuery(programme.id));
  useTitle(['Compare scenarios', programme.name]);
  const [comparison, scenarios] = [computed.data, listed.data];
  const error = computed.error ?? listed.error;
  if (error && !(comparison && scenarios)) throw error;
  const path = `/p/${encodeURIComponent(programme.code)}`;
  const itemHref = (id: string) => `${path}/items/${id}`;
  return (
    <>
      <PageHeader
        title="Compare scenarios"
        about={programme.name}
        trail={[
          { label: 'Overview', href: `${path}/overview` },
          { label: 'Timeline', href: `${path}/timeline` },
        ]}
      />
      {!(comparison && scenarios) ? (
        <Skeleton label="Loading the scenarios" lines={6} />
      ) : scenarios.length === 0 ? (
        <EmptyState title="No scenarios">
          A scenario is another way in which the same plan may come true: one committee or two, a meeting in
          January or in March. With two of them open, their dates, routes and differences stand here side by
          side.
        </EmptyState>
      ) : (
        <Busy isBusy={computed.isFetching || listed.isFetching}>
          <div className={styles.page}>
            {comparison.daysApart !== null && comparison.targetTitle && (
              <p className={styles.apart}>{spreadSentence(comparison.targetTitle, comparison, scenarios)}</p>
            )}
            <EstimateWarnings scenarios={scenarios} />
            <ScenarioCards comparison={comparison} scenarios={scenarios} />
            <RouteTable scenarios={comparison.scenarios} itemHref={itemHref} />
            {comparison.scenarios.length > 1 && (
              <DifferencesTable scenarios={comparison.scenarios} itemHref={itemHref} />
            )}
            <ClosedScenarios scenarios={scenarios} />
          </div>
        </Busy>
      )}
    </>
  );
}
