import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type DecisionRow, decisionsQuery } from '../features/decisions/api/decisions.js';
import { DECISION_COLUMNS } from '../features/decisions/components/decision-columns.js';
import { useProgramme } from '../lib/programme.js';
import { useCan, useToday } from '../lib/session.js';
import { useToast } from '../ui/toast/toast.js';
import type { decisionsSearch } from './decisions.search.js';
import { governancePaths } from './governance-paths.js';
import { RecordDecision } from './record-decision.js';
import { RegisterPage } from './register-page.js';

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
  if (error && !decisions) throw error;
  const waiting = (decisions ?? []).filter(({ openConditionCount }) => openConditionCount > 0).length;

  return (
    <RegisterPage
      title="Decisions"
      about={decisions && `${decisions.length} recorded · ${waiting} with open conditions`}
      add={mayRecord ? { label: 'Record a decision', onAdd: () => change({ record: 'new' }) } : null}
      all={decisions}
      isShown={(decision) => isShown(decision, search, today)}
      columns={DECISION_COLUMNS}
      hrefOf={({ id }) => paths.decision(id)}
      isBusy={isFetching}
      search={search}
      onSearchChange={change}
      show={{
        usual: 'All',
        others: [
          { value: 'waiting', label: 'With open conditions' },
          { value: 'overdue', label: 'With a condition overdue' },
        ],
      }}
      empty={{
        title: 'No decisions yet',
        words: 'What a body decides at a meeting stands here once it is recorded.',
      }}
    >
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
    </RegisterPage>
  );
}

function isShown(decision: DecisionRow, { show, since }: Search, today: string): boolean {
  if (since && decision.changedOn < since) return false;
  if (show === 'waiting') return decision.openConditionCount > 0;
  return show !== 'overdue' || (decision.nextDueOn !== null && decision.nextDueOn < today);
}
