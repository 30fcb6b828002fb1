import { useQuery } from '@tanstack/react-query';
import { type Overview, overviewQuery } from '../../features/overview/api/overview.js';
import { ChangesCard } from '../../features/overview/components/changes-card.js';
import { DecisionsCard } from '../../features/overview/components/decisions-card.js';
import { LaunchCard } from '../../features/overview/components/launch-card.js';
import { NeedsCard } from '../../features/overview/components/needs-card.js';
import { WorkstreamsCard } from '../../features/overview/components/workstreams-card.js';
import { LaunchRoute } from '../../features/projection/components/launch-route.js';
import { workstreamStatusesQuery } from '../../features/ratings/api/workstream-statuses.js';
import {
  ConfidenceSummary,
  PolicyColour,
  PolicySentence,
} from '../../features/ratings/components/overview-status.js';
import { ReturnsDue } from '../../features/reporting/components/returns-due.js';
import { messageOf } from '../../lib/error-messages.js';
import { useProgramme } from '../../lib/programme.js';
import { useTitle } from '../../lib/title.js';
import { Busy, Skeleton } from '../../ui/busy/busy.js';
import { Notice } from '../../ui/notice/notice.js';
import { PageHeader } from '../../ui/page-header/page-header.js';
import { BeginHere } from './begin-here.js';
import { IssuesCard } from './issues-card.js';
import styles from './overview-page.module.css';
import { overviewPaths } from './overview-paths.js';
import { TopRisksCard } from './top-risks-card.js';

/** Where the programme stands: what is decided when, what is at risk, what changed, what waits for somebody. */
export function OverviewPage() {
  const programme = useProgramme();
  const { data, error, isFetching } = useQuery(overviewQuery(programme.id));
  useTitle(['Overview', programme.name]);
  return (
    <>
      <PageHeader title={programme.name} about={data && summaryOf(data)} />
      {!data && error && <Notice tone="error">{messageOf(error)}</Notice>}
      {!data && !error && <Skeleton label="Loading the overview" lines={6} />}
      <ReturnsDue />
      {data && (
        <Busy isBusy={isFetching}>
          {data.items === 0 && <BeginHere overview={data} code={programme.code} />}
          {!isEmpty(data) && <Cards overview={data} programmeId={programme.id} code={programme.code} />}
        </Busy>
      )}
    </>
  );
}

interface CardsProps {
  overview: Overview;
  programmeId: string;
  code: string;
}

function Cards({ overview, programmeId, code }: CardsProps) {
  const paths = overviewPaths(code);
  const { item, workstream } = paths;
  const { error: isNotTold } = useQuery(workstreamStatusesQuery(programmeId));
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        <LaunchCard
          launches={overview.launches}
          itemHref={item}
          timelineHref={paths.timeline}
          compareHref={paths.compare}
        >
          <LaunchRoute programmeId={programmeId} itemHref={item} />
        </LaunchCard>
        <WorkstreamsCard
          workstreams={overview.workstreams}
          workstreamHref={workstream}
          itemHref={item}
          rulesHref={paths.rules}
          policy={<PolicySentence programmeId={programmeId} />}
          statusOf={
            isNotTold
              ? undefined
              : (id) => (
                  <PolicyColour
                    programmeId={programmeId}
                    workstreamId={id}
                    itemsHref={workstream(id)}
                    rulesHref={paths.rules}
                  />
                )
          }
        />
        <ConfidenceSummary programmeId={programmeId} moreHref={paths.ratings} />
      </div>
      <div className={styles.column}>
        <DecisionsCard overview={overview} itemHref={item} meetingHref={paths.meeting} />
        <NeedsCard needs={overview.needs} itemHref={item} workstreamHref={workstream} allHref={paths.need} />
        <ChangesCard overview={overview} changeHref={paths.change} />
        <TopRisksCard
          risks={overview.risks}
          open={overview.openRisks}
          riskHref={paths.risk}
          registerHref={paths.risks}
        />
        <IssuesCard
          counts={overview.openIssues}
          overdue={overview.overdueIssues}
          registerHref={paths.issues}
        />
      </div>
    </div>
  );
}

/** A programme in which nobody has done anything yet: its first page says how to begin, and nothing else. */
function isEmpty({ items, workstreams, openRisks, openIssues, decisions, needs }: Overview): boolean {
  const listed = workstreams.length + openIssues.length + decisions.length + needs.length;
  return items + openRisks + listed === 0;
}

/** "131 items: 12 off track, 4 at risk, 50 on track". */
function summaryOf({ items, status }: Overview): string {
  if (items === 0) return 'Nothing in the plan yet';
  const { red, amber, tbc } = status;
  return `${items} ${items === 1 ? 'item' : 'items'}: ${red} off track, ${amber} at risk, ${tbc} to be confirmed`;
}
