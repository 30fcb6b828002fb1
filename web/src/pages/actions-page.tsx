import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type Action, actionsQuery } from '../features/actions/api/actions.js';
import { ACTION_COLUMNS } from '../features/actions/components/action-columns.js';
import { ACTION_STATE_WORDS } from '../features/actions/components/action-words.js';
import { RaiseActionForm } from '../features/actions/components/raise-action-form.js';
import { bodiesQuery } from '../features/governing-bodies/api/bodies.js';
import { useProgramme } from '../lib/programme.js';
import { useCan } from '../lib/session.js';
import { SelectField } from '../ui/select-field/select-field.js';
import { useToast } from '../ui/toast/toast.js';
import type { actionsSearch } from './actions.search.js';
import { governancePaths } from './governance-paths.js';
import { RegisterPage } from './register-page.js';

const route = getRouteApi('/p/$programmeCode/actions');
type Search = ReturnType<typeof actionsSearch>;

/** What people undertook at meetings and by decisions: whose it is, when it is due, how often it slipped. */
export function ActionsPage() {
  const programme = useProgramme();
  const paths = governancePaths(programme.code);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (part: Partial<Search>) =>
    void navigate({ search: (old) => ({ ...old, ...part }), replace: true, resetScroll: false });
  const { data: actions, error, isFetching } = useQuery(actionsQuery(programme.id));
  const { data: bodies = [] } = useQuery(bodiesQuery(programme.id));
  const mayRaise = useCan('action:edit');
  const show = useToast();
  if (error && !actions) throw error;
  const owners = [...new Set((actions ?? []).map(({ owner }) => owner))].sort();
  return (
    <RegisterPage
      title="Actions"
      about={actions && aboutOf(actions)}
      add={mayRaise ? { label: 'Raise an action', onAdd: () => change({ raise: true }) } : null}
      all={actions}
      isShown={(action) => isShown(action, search)}
      columns={ACTION_COLUMNS}
      hrefOf={({ id }) => paths.action(id)}
      isBusy={isFetching}
      search={search}
      onSearchChange={change}
      show={{
        usual: 'Not done',
        others: [
          { value: 'overdue', label: 'Overdue' },
          { value: 'soon', label: 'Due within 7 days' },
          { value: 'mine', label: 'Mine' },
          { value: 'complete', label: 'Complete, to be closed at a meeting' },
          { value: 'all', label: 'All' },
        ],
      }}
      filters={
        <>
          <SelectField
            label="Body"
            value={search.body ?? ''}
            onChange={({ target }) => change({ body: target.value || undefined })}
            emptyLabel="All bodies"
            options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <SelectField
            label="Owner"
            value={search.owner ?? ''}
            onChange={({ target }) => change({ owner: target.value || undefined })}
            emptyLabel="All owners"
            options={owners.map((owner) => ({ value: owner, label: owner }))}
          />
          <SelectField
            label="State"
            value={search.state ?? ''}
            onChange={({ target }) => change({ state: (target.value || undefined) as Search['state'] })}
            emptyLabel="All states"
            options={Object.entries(ACTION_STATE_WORDS).map(([value, label]) => ({ value, label }))}
          />
        </>
      }
      empty={{
        title: 'No actions yet',
        words:
          'What somebody undertakes at a meeting or because of a decision stands here, with who and by when.',
      }}
    >
      {search.raise && mayRaise && (
        <RaiseActionForm
          source={{ programmeId: programme.id }}
          bodies={bodies}
          onClose={() => change({ raise: undefined })}
          onDone={(message) => {
            change({ raise: undefined });
            show({ message });
          }}
        />
      )}
    </RegisterPage>
  );
}

function aboutOf(actions: readonly Action[]): string {
  const count = (standing: Action['standing']) => actions.filter((one) => one.standing === standing).length;
  const open = actions.filter(({ standing }) => standing !== 'DONE').length;
  return `${open} not done · ${count('OVERDUE')} overdue · ${count('DUE_SOON')} due within 7 days`;
}

function isShown(action: Action, { show, since, state, body, owner }: Search): boolean {
  if (since && action.changedOn < since) return false;
  if (body && action.bodyId !== body) return false;
  if (owner && action.owner !== owner) return false;
  if (state) return action.state === state;
  if (show === 'overdue') return action.standing === 'OVERDUE';
  if (show === 'soon') return action.standing === 'DUE_SOON';
  if (show === 'mine') return action.isMine && action.standing !== 'DONE';
  if (show === 'complete') return action.state === 'COMPLETE';
  return show === 'all' || action.standing !== 'DONE';
}
