import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useMemo } from 'react';
import { launchReadinessQuery } from '../../features/consultations/api/consultations.js';
import { LaunchChecklist } from '../../features/consultations/components/launch-checklist.js';
import { LedgerCard } from '../../features/decisions/components/ledger-card.js';
import { type Plan, planQuery } from '../../features/milestones/api/plan.js';
import { type PlanItem, planItemQuery } from '../../features/milestones/api/plan-item.js';
import { ItemActions } from '../../features/milestones/components/item-actions.js';
import { DateHistory, StatusReports } from '../../features/milestones/components/item-history.js';
import { ItemIssues } from '../../features/milestones/components/item-issues.js';
import styles from '../../features/milestones/components/item-page.module.css';
import {
  ItemLinks,
  ItemSources,
  RelatedRecords,
} from '../../features/milestones/components/item-relations.js';
import { ItemRisks } from '../../features/milestones/components/item-risks.js';
import { ItemStatus } from '../../features/milestones/components/item-status.js';
import { ownerWords } from '../../features/milestones/lib/owner-words.js';
import { restrictedWords } from '../../features/milestones/lib/sensitive-words.js';
import { ItemProjectionCard } from '../../features/projection/components/item-projection-card.js';
import { recordHistoryQuery } from '../../features/record-history/api/record-history.js';
import { AuditTrail } from '../../features/record-history/components/audit-trail.js';
import { momentsOfRows } from '../../features/record-history/lib/audit-changes.js';
import { TrendCard } from '../../features/trends/components/trend-card.js';
import { writeDraft } from '../../features/what-if/lib/draft.js';
import { ApiError } from '../../lib/api-error.js';
import { formatDay } from '../../lib/dates.js';
import { useProgramme } from '../../lib/programme.js';
import { useTitle } from '../../lib/title.js';
import { Skeleton } from '../../ui/busy/busy.js';
import { ButtonLink } from '../../ui/button/button-link.js';
import { Card } from '../../ui/card/card.js';
import { Link } from '../../ui/link/link.js';
import { Notice } from '../../ui/notice/notice.js';
import { PageHeader } from '../../ui/page-header/page-header.js';
import { SummaryList } from '../../ui/summary-list/summary-list.js';
import { threePointWords } from '../../ui/three-point/three-point.js';
import { governancePaths } from '../governance-paths.js';
import { NotFoundPage } from '../not-found-page.js';

const route = getRouteApi('/p/$programmeCode/items/$id');

const KIND_WORDS: Record<string, string> = { ACTIVITY: 'Activity', MILESTONE: 'Milestone', GATE: 'Gate' };

/** Everything about one item of the plan, and what may be done with it. */
export function PlanItemPage() {
  const programme = useProgramme();
  const { id } = route.useParams();
  const item = useQuery(planItemQuery(programme.id, id));
  const plan = useQuery(planQuery(programme.id, true));
  const error = item.error ?? plan.error;
  useTitle([item.data?.title ?? 'Plan item', programme.name]);
  if (item.error instanceof ApiError && item.error.code === 'NOT_FOUND') return <NotFoundPage />;
  if (error && !(item.data && plan.data)) throw error;
  if (!item.data || !plan.data) return <Skeleton label="Loading the item" lines={6} />;
  return <Item item={item.data} plan={plan.data} />;
}

function Item({ item, plan }: { item: PlanItem; plan: Plan }) {
  const { code } = useProgramme();
  const { form, on, scenario } = route.useSearch();
  const router = useRouter();
  const base = `/p/${encodeURIComponent(code)}`;
  // Other screens come and go with their routes: without one a record is named and not linked.
  const pathOf = (path: string, id: string) =>
    Object.keys(router.routesByPath).some((known) => known.startsWith(`/p/$programmeCode/${path}/$`))
      ? `${base}/${path}/${id}`
      : null;
  const row = item.rows[0];
  const restricted = restrictedWords(item);
  const { data: history } = useQuery(recordHistoryQuery(item.programmeId, 'plan_item', item.id));
  const moments = useMemo(() => momentsOfRows(history ?? []), [history]);
  return (
    <>
      <PageHeader
        title={item.title}
        about={`${item.code} · ${KIND_WORDS[row?.kind ?? ''] ?? 'Item'}`}
        trail={[
          { label: 'Timeline', href: `${base}/timeline` },
          { label: 'Milestones', href: `${base}/milestones` },
        ]}
        actions={
          <>
            <ItemActions
              key={`${form ?? ''} ${on ?? ''}`}
              item={item}
              plan={plan}
              startWith={form}
              start={on ? { date: formatDay(on), scenarioId: scenario ?? null } : undefined}
            />
            {!item.isArchived && <ButtonLink href={`${base}/what-if?item=${item.id}`}>What if…</ButtonLink>}
          </>
        }
      />
      {item.isArchived && (
        <Notice tone="warning" title="This item has been archived.">
          It is no longer part of the plan; what was said about it stays here.
        </Notice>
      )}
      <div className={styles.columns}>
        <div className={styles.column}>
          <ItemStatus item={item} plan={plan} />
          <LaunchReadiness programmeId={item.programmeId} itemId={item.id} />
          {!item.isArchived && (
            <ItemProjectionCard
              programmeId={item.programmeId}
              itemId={item.id}
              mayLink={item.abilities.includes('milestone:link')}
              moveHref={(to) => moveHref(base, item.id, to)}
            />
          )}
          {!item.isArchived && (
            <TrendCard
              programmeId={item.programmeId}
              itemId={item.id}
              moreHref={(code) => `${base}/trends?items=${code}`}
            />
          )}
          {!item.isArchived && (
            <LedgerCard
              programmeId={item.programmeId}
              itemId={item.id}
              itemCode={item.code}
              decisionHref={(id) => `${base}/decisions/${id}`}
              meetingHref={(id) => `${base}/meetings/${id}`}
            />
          )}
          <DateHistory dates={item.dates} moments={moments} />
          <StatusReports reports={item.reports} moments={moments} />
          <AuditTrail programmeId={item.programmeId} entity="plan_item" id={item.id} />
        </div>
        <div className={styles.column}>
          <Card title="About">
            {item.description && <p>{item.description}</p>}
            <SummaryList
              rows={[
                { label: 'Workstream', value: item.workstream ?? 'None' },
                { label: 'Body', value: item.body ?? 'None' },
                ...(row?.kind === 'ACTIVITY'
                  ? [{ label: 'How long it takes', value: threePointWords(item.duration) }]
                  : []),
                ...(row?.pathwayId
                  ? [
                      {
                        label: 'Stage',
                        value: (
                          <Link href={governancePaths(code).pathway(row.pathwayId)}>
                            Stage {row.stageNumber} of its pathway
                          </Link>
                        ),
                      },
                    ]
                  : []),
                { label: 'Owner', value: (row && ownerWords(row)) ?? 'Nobody yet' },
                {
                  label: 'Protected',
                  value: row?.isProtected ? 'Yes: one working day late is off track' : 'No',
                },
                ...(item.signsOff
                  ? [
                      {
                        label: 'Signs off',
                        value: (
                          <>
                            <Link href={`${base}/items/${item.signsOff.id}`}>
                              {item.signsOff.code} {item.signsOff.title}
                            </Link>
                            {item.signsOff.warnings.map(({ rule, message }) => (
                              <p key={rule}>
                                <strong>Warning:</strong> {message} ({rule})
                              </p>
                            ))}
                          </>
                        ),
                      },
                    ]
                  : []),
                ...(restricted ? [{ label: 'Restricted periods', value: restricted }] : []),
                {
                  label: 'Source',
                  value: `${item.source ?? 'Not from a paper'}${item.isInterpretation ? ' (interpretation)' : ''}`,
                },
              ]}
            />
          </Card>
          <ItemLinks item={item} hrefOf={(id) => `${base}/items/${id}`} />
          <ItemRisks item={item} hrefOf={(id) => pathOf('risks', id)} />
          <ItemIssues item={item} hrefOf={(id) => pathOf('issues', id)} />
          <RelatedRecords
            title="Decisions"
            none="No decision has been recorded about it."
            records={item.decisions}
            hrefOf={(id) => pathOf('decisions', id)}
          />
          <ItemSources sources={item.sources} />
        </div>
      </div>
    </>
  );
}

/** What a consultation still needs before the launch that this item stands for; nothing on any other item. */
function LaunchReadiness({ programmeId, itemId }: { programmeId: string; itemId: string }) {
  const paths = governancePaths(useProgramme().code);
  const { data } = useQuery(launchReadinessQuery(programmeId, itemId));
  return data?.map(({ consultationId, title, checks }) => (
    <LaunchChecklist
      key={consultationId}
      title={`What is still missing before launch: ${title}`}
      checks={checks}
      hrefOf={paths.launchCheck}
    />
  ));
}

/** The what-if page with this decision at another meeting, or open on the item where none is known. */
function moveHref(base: string, itemId: string, to: string | null): string {
  const draft =
    to &&
    writeDraft([
      {
        ...{ kind: 'item', id: itemId, date: formatDay(to) },
        ...{ scenarioId: null, anchorId: null, mustConfirm: null },
      },
    ]);
  const search = draft ? `draft=${encodeURIComponent(draft)}` : `item=${itemId}`;
  return `${base}/what-if?${search}`;
}
