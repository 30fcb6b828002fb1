import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type DecisionRow, decisionsQuery } from '../features/decisions/api/decisions.js';
import { DECISION_COLUMNS } from '../features/decisions/components/decision-columns.js';
import { DECISION_STATE_WORDS, ROUTE_NAMES } from '../features/decisions/components/decision-words.js';
import { useProgramme } from '../lib/programme.js';
import { useCan, useToday } from '../lib/session.js';
import { Button } from '../ui/button/button.js';
import { SelectField } from '../ui/select-field/select-field.js';
import { useToast } from '../ui/toast/toast.js';
import type { decisionsSearch } from './decisions.search.js';
import { governancePaths } from './governance-paths.js';
import { RecordDecision, WriteRecommendation } from './record-decision.js';
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
  const mayAct = useCan('decision:chairs-action');
  const today = useToday();
  const show = useToast();
  if (error && !decisions) throw error;

  return (
    <RegisterPage
      title="Decisions"
      about={decisions && aboutOf(decisions)}
      add={
        mayAct
          ? {
              label: mayRecord ? 'Record a decision' : 'Take a chair’s action',
              onAdd: () => change({ record: 'new' }),
            }
          : null
      }
      links={mayRecord && <Button onClick={() => change({ draft: true })}>Draft a recommendation</Button>}
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
          { value: 'report', label: 'With a report back overdue' },
          { value: 'call-in', label: 'In the call-in window' },
        ],
      }}
      filters={
        <>
          <SelectField
            label="Type"
            value={search.type ?? ''}
            onChange={({ target }) => change({ type: (target.value || undefined) as Search['type'] })}
            emptyLabel="All types"
            options={Object.entries(ROUTE_NAMES).map(([value, label]) => ({ value, label }))}
          />
          <SelectField
            label="State"
            value={search.state ?? ''}
            onChange={({ target }) => change({ state: (target.value || undefined) as Search['state'] })}
            emptyLabel="All states"
            options={Object.entries(DECISION_STATE_WORDS).map(([value, label]) => ({ value, label }))}
          />
        </>
      }
      empty={{
        title: 'No decisions yet',
        words: 'What a body decides at a meeting stands here once it is recorded.',
      }}
    >
      {search.record && mayAct && (
        <RecordDecision
          meetingId={search.record === 'new' ? undefined : search.record}
          bodyId={search.body}
          agendaItemId={search.agendaItem}
          route={search.route}
          onClose={() =>
            change({ record: undefined, body: undefined, agendaItem: undefined, route: undefined })
          }
          onRecorded={({ id, code, effectSentence, released }) => {
            show({ message: `${code} recorded. ${effectSentence} ${released}`.trim() });
            void navigate({
              to: '/p/$programmeCode/decisions/$decisionId',
              params: { programmeCode: programme.code, decisionId: id },
            });
          }}
        />
      )}
      {search.draft && mayRecord && (
        <WriteRecommendation
          bodyId={search.body}
          onClose={() => change({ draft: undefined, body: undefined })}
          onSaved={({ id }, message) => {
            show({ message });
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

function aboutOf(decisions: readonly DecisionRow[]): string {
  const waiting = decisions.filter(({ openConditionCount }) => openConditionCount > 0).length;
  const overdue = decisions.filter(({ isReportBackOverdue }) => isReportBackOverdue).length;
  const words = `${decisions.length} recorded · ${waiting} with open conditions`;
  return overdue === 0 ? words : `${words} · ${overdue} with a report back overdue`;
}

function isShown(decision: DecisionRow, { show, since, type, state }: Search, today: string): boolean {
  if (since && decision.changedOn < since) return false;
  if (type && decision.type !== type) return false;
  if (state && decision.state !== state) return false;
  if (show === 'report') return decision.isReportBackOverdue;
  if (show === 'call-in') return decision.callInUntil !== null && decision.callInUntil >= today;
  if (show === 'waiting') return decision.openConditionCount > 0;
  return show !== 'overdue' || (decision.nextDueOn !== null && decision.nextDueOn < today);
}
