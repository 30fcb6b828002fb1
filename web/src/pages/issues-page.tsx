import { ISSUE_SEVERITIES, ISSUE_SEVERITY_WORDS, isOpenIssue } from '@gantry/shared/issue/issue-words';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { issueChoicesQuery } from '../features/issues/api/choices.js';
import { type IssueRow, issueRegisterQuery } from '../features/issues/api/issues.js';
import { ISSUE_COLUMNS } from '../features/issues/components/issue-columns.js';
import { RaiseIssueDialog } from '../features/issues/components/raise-issue-dialog.js';
import { severityWords } from '../features/issues/components/severity-tag.js';
import { useProgramme } from '../lib/programme.js';
import { useCan, useToday } from '../lib/session.js';
import { useTitle } from '../lib/title.js';
import { Skeleton } from '../ui/busy/busy.js';
import { Button } from '../ui/button/button.js';
import { DataGrid } from '../ui/data-grid/data-grid.js';
import { DayFilter } from '../ui/day-field/day-filter.js';
import { EmptyState } from '../ui/empty-state/empty-state.js';
import { PageHeader } from '../ui/page-header/page-header.js';
import { SelectField } from '../ui/select-field/select-field.js';
import { useToast } from '../ui/toast/toast.js';
import type { IssuesSearch } from './issues.search.js';
import { useWorkstreamReach } from './use-workstream-reach.js';

const route = getRouteApi('/p/$programmeCode/issues');

/** The register of what has happened and has to be dealt with; the address holds how it is looked at. */
export function IssuesPage() {
  const programme = useProgramme();
  const { data, error, isFetching } = useQuery(issueRegisterQuery(programme.id));
  useTitle(['Issues', programme.name]);
  if (error && !data) throw error;
  if (!data)
    return (
      <>
        <PageHeader title="Issues" />
        <Skeleton label="Loading the issues" lines={6} />
      </>
    );
  return <Register issues={data} isBusy={isFetching} />;
}

function Register({ issues, isBusy }: { issues: readonly IssueRow[]; isBusy: boolean }) {
  const programme = useProgramme();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const mayRaise = useCan('issue:raise');
  const reach = useWorkstreamReach('issue:raise');
  const today = useToday();
  const show = useToast();
  const [isRaising, setRaising] = useState(false);
  const { data: choices } = useQuery({ ...issueChoicesQuery(programme), enabled: isRaising });
  const change = (part: Partial<IssuesSearch>) =>
    void navigate({ search: (old) => ({ ...old, ...part }), replace: true, resetScroll: false });
  const rows = useMemo(() => filtered(issues, search), [issues, search]);
  const raiseButton = mayRaise && (
    <Button look="primary" onClick={() => setRaising(true)}>
      Raise an issue
    </Button>
  );
  return (
    <>
      <PageHeader title="Issues" about={countsOf(issues)} actions={raiseButton} />
      {issues.length === 0 ? (
        <FirstIssue mayRaise={mayRaise} onRaise={() => setRaising(true)} />
      ) : (
        <DataGrid
          label="Issues"
          rows={rows}
          columns={ISSUE_COLUMNS}
          rowId={({ id }) => id}
          rowHref={({ id }) => `/p/${encodeURIComponent(programme.code)}/issues/${id}`}
          state={{ sort: search.sort, find: search.find, hide: search.hide }}
          onStateChange={change}
          isBusy={isBusy}
          filters={
            <>
              <SelectField
                label="Show"
                options={[
                  { value: '', label: 'Open' },
                  { value: 'overdue', label: 'Overdue' },
                  { value: 'all', label: 'All states' },
                ]}
                value={search.show ?? ''}
                onChange={(event) =>
                  change({ show: (event.target.value || undefined) as IssuesSearch['show'] })
                }
              />
              <SelectField
                label="Severity"
                options={[
                  { value: '', label: 'Any' },
                  ...ISSUE_SEVERITIES.map((severity) => ({
                    value: String(severity),
                    label: severityWords(severity),
                  })),
                ]}
                value={search.severity ?? ''}
                onChange={(event) =>
                  change({ severity: (event.target.value || undefined) as IssuesSearch['severity'] })
                }
              />
              <DayFilter
                label="Changed since"
                today={today}
                value={search.since}
                onChange={(since) => change({ since })}
              />
            </>
          }
          empty={
            <EmptyState title="No issue to show">None is open that these filters let through.</EmptyState>
          }
        />
      )}
      {isRaising && choices && (
        <RaiseIssueDialog
          choices={{
            ...choices,
            workstreams: choices.workstreams.filter(({ id }) => reach.onWorkstream(id, choices.workstreams)),
          }}
          isOfWorkstream={!reach.inProgramme}
          onClose={() => setRaising(false)}
          onRaised={({ code }) => {
            setRaising(false);
            show({ message: `${code} is raised` });
          }}
        />
      )}
    </>
  );
}

/** An empty register says what would stand in it. */
function FirstIssue({ mayRaise, onRaise }: { mayRaise: boolean; onRaise: () => void }) {
  return (
    <EmptyState
      title="No issues yet"
      actions={mayRaise && <Button onClick={onRaise}>Raise the first issue</Button>}
    >
      An issue has happened and has to be dealt with. A risk may happen: it belongs in the register of risks.
      When a risk happens, close it there as “It occurred”, and its issue is raised with it.
    </EmptyState>
  );
}

/** "3 open · 1 critical · 2 minor · 1 overdue". */
function countsOf(issues: readonly IssueRow[]): string {
  const open = issues.filter(({ state }) => isOpenIssue(state));
  const overdue = open.filter(({ isOverdue }) => isOverdue).length;
  return [
    `${open.length} open`,
    ...ISSUE_SEVERITIES.map((severity) => ({
      word: ISSUE_SEVERITY_WORDS[severity].toLowerCase(),
      count: open.filter((issue) => issue.severity === severity).length,
    }))
      .filter(({ count }) => count > 0)
      .map(({ word, count }) => `${count} ${word}`),
    ...(overdue > 0 ? [`${overdue} overdue`] : []),
  ].join(' · ');
}

function filtered(issues: readonly IssueRow[], { show, severity, since }: IssuesSearch): IssueRow[] {
  return issues.filter((issue) => {
    if (show !== 'all' && !isOpenIssue(issue.state)) return false;
    if (show === 'overdue' && !issue.isOverdue) return false;
    if (severity && String(issue.severity) !== severity) return false;
    return !since || issue.changedOn >= since;
  });
}
