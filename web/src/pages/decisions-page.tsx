import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type DecisionRow, decisionsQuery } from '../features/decisions/api/decisions.js';
import { DECISION_COLUMNS } from '../features/decisions/components/decision-columns.js';
import { useProgramme } from '../lib/programme.js';
import { useCan, useToday } from '../lib/session.js';
import { useTitle } from '../lib/title.js';
import { Button } from '../ui/button/button.js';
import { DataGrid } from '../ui/data-grid/data-grid.js';
import { EmptyState } from '../ui/empty-state/empty-state.js';
import { PageHeader } from '../ui/page-header/page-header.js';
import { SelectField } from '../ui/select-field/select-field.js';
import { TextField } from '../ui/text-field/text-field.js';
import { useToast } from '../ui/toast/toast.js';
import type { decisionsSearch } from './decisions.search.js';
import { governancePaths } from './governance-paths.js';
import { RecordDecision } from './record-decision.js';

const route = getRouteApi('/p/$programmeCode/decisions');
type Search = ReturnType<typeof decisionsSearch>;

/** What was decided, by whom, under which conditions. */
export function DecisionsPage() {
  const programme = useProgramme();
  const paths = governancePaths(programme.code);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (part: Partial<Search>) =>
    void navigate({ search: (old) => ({ ...old, ...part }), replace: true, resetScroll: false });
  const { data: decisions, error, isFetching } = useQuery(decisionsQuery(programme.id));
  const mayRecord = useCan('decision:record');
  const today = useToday();
  const show = useToast();
  useTitle(['Decisions', programme.name]);
  if (error && !decisions) throw error;
  const rows = (decisions ?? []).filter((decision) => isShown(decision, search, today));
  const waiting = (decisions ?? []).filter(({ openConditionCount }) => openConditionCount > 0).length;

  return (
    <>
      <PageHeader
        title="Decisions"
        about={decisions && `${decisions.length} recorded · ${waiting} with open conditions`}
        actions={
          mayRecord && (
            <Button look="primary" onClick={() => change({ record: 'new' })}>
              Record a decision
            </Button>
          )
        }
      />
      <DataGrid
        label="Decisions"
        rows={rows}
        columns={DECISION_COLUMNS}
        rowId={({ id }) => id}
        rowHref={({ id }) => paths.decision(id)}
        state={search}
        onStateChange={change}
        isLoading={!decisions}
        isBusy={isFetching}
        filters={
          <>
            <SelectField
              label="Show"
              value={search.show ?? ''}
              onChange={({ target }) => change({ show: (target.value || undefined) as Search['show'] })}
              emptyLabel="All"
              options={[
                { value: 'waiting', label: 'With open conditions' },
                { value: 'overdue', label: 'With a condition overdue' },
              ]}
            />
            <TextField
              type="date"
              label="Changed since"
              value={search.since ?? ''}
              onChange={({ target }) => change({ since: target.value || undefined })}
            />
          </>
        }
        empty={
          <EmptyState title="No decisions yet">
            What a body decides at a meeting stands here once it is recorded.
          </EmptyState>
        }
      />
      {search.record && mayRecord && (
        <RecordDecision
          meetingId={search.record === 'new' ? undefined : search.record}
          bodyId={search.body}
          onClose={() => change({ record: undefined, body: undefined })}
          onRecorded={({ id, code, effectSentence }) => {
            show({ message: `${code} recorded. ${effectSentence}` });
            void navigate({
              to: '/p/$programmeCode/decisions/$decisionId',
              params: { programmeCode: programme.code, decisionId: id },
            });
          }}
        />
      )}
    </>
  );
}

function isShown(decision: DecisionRow, { show, since }: Search, today: string): boolean {
  if (since && decision.changedOn < since) return false;
  if (show === 'waiting') return decision.openConditionCount > 0;
  return show !== 'overdue' || (decision.nextDueOn !== null && decision.nextDueOn < today);
}
