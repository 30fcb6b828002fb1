import { useQuery } from '@tanstack/react-query';
import { workstreamStatusesQuery } from '../features/ratings/api/workstream-statuses.js';
import { RagRulesList } from '../features/ratings/components/rag-rules-list.js';
import { settingsQuery } from '../features/settings/api/settings.js';
import { useProgramme } from '../lib/programme.js';
import { useTitle } from '../lib/title.js';
import { Card } from '../ui/card/card.js';
import { Link } from '../ui/link/link.js';
import { PageHeader } from '../ui/page-header/page-header.js';
import styles from './governance-page.module.css';
import { PageSkeleton } from './page-skeleton.js';

/** The rules by which items and workstreams get their colours, with the thresholds of the programme. */
export function RagRulesPage() {
  const programme = useProgramme();
  const { data: settings, error } = useQuery(settingsQuery(programme));
  const { data: statuses } = useQuery(workstreamStatusesQuery(programme.id));
  useTitle(['Status rules', programme.name]);
  if (error && !settings) throw error;
  if (!settings) return <PageSkeleton title="Status rules" />;
  const base = `/p/${encodeURIComponent(programme.code)}`;
  return (
    <>
      <PageHeader
        title="Status rules"
        about="What turns an item red, amber or green here, and what is done with its owner's word"
      />
      <div className={styles.stack}>
        <RagRulesList
          tolerances={{
            green: settings.greenToleranceDays,
            amber: settings.amberToleranceDays,
            tbcWithinDays: settings.tbcWithinDays,
            horizonDays: settings.horizonDays,
            gateMarginDays: settings.gateMarginDays,
          }}
          staleAfterDays={settings.staleAfterDays}
        />
        {statuses && (
          <Card title="The colour of a workstream">
            <p>{statuses.policySentence}</p>
            <p>
              <Link href={`${base}/workstream-status`}>Where the workstreams stand</Link>
            </p>
          </Card>
        )}
        <p>
          <Link href={`${base}/settings?tab=tolerances`}>Thresholds and policy are set in Settings</Link>
        </p>
      </div>
    </>
  );
}
