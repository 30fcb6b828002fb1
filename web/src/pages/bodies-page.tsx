import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { type BodyRow, bodiesQuery } from '../features/governing-bodies/api/bodies.js';
import { AddBodyForm } from '../features/governing-bodies/components/add-body-form.js';
import { BODY_COLUMNS } from '../features/governing-bodies/components/body-columns.js';
import { useProgramme } from '../lib/programme.js';
import { useToday } from '../lib/session.js';
import { ButtonLink } from '../ui/button/button-link.js';
import { useToast } from '../ui/toast/toast.js';
import type { bodiesSearch } from './bodies.search.js';
import { governancePaths } from './governance-paths.js';
import { RegisterPage } from './register-page.js';
import { useBodyReach } from './use-body-reach.js';

const route = getRouteApi('/p/$programmeCode/bodies');
type Search = ReturnType<typeof bodiesSearch>;

/** Every body that decides, assures, scrutinises, advises or delivers in the programme. */
export function BodiesPage() {
  const programme = useProgramme();
  const paths = governancePaths(programme.code);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (part: Partial<Search>) =>
    void navigate({ search: (old) => ({ ...old, ...part }), replace: true, resetScroll: false });
  const { data: bodies, error, isFetching } = useQuery(bodiesQuery(programme.id));
  const [isAdding, setAdding] = useState(false);
  const { inProgramme: mayAdd } = useBodyReach('body:edit');
  const today = useToday();
  const show = useToast();
  if (error && !bodies) throw error;

  return (
    <RegisterPage
      title="Bodies"
      about={bodies && `${bodies.length} bodies serve ${programme.name}`}
      add={mayAdd ? { label: 'Add a body', onAdd: () => setAdding(true) } : null}
      links={<ButtonLink href={paths.organogram}>Organogram</ButtonLink>}
      all={bodies}
      isShown={(body) => isShown(body, search, today)}
      columns={BODY_COLUMNS}
      hrefOf={({ id }) => paths.body(id)}
      isBusy={isFetching}
      search={search}
      onSearchChange={change}
      show={{
        usual: 'Existing today',
        others: [
          { value: 'decide', label: 'Deciding, assuring or scrutinising' },
          { value: 'all', label: 'All, ended ones too' },
        ],
      }}
      empty={{
        title: 'No bodies yet',
        words: 'Boards and committees stand here once somebody adds one.',
      }}
    >
      {isAdding && (
        <AddBodyForm
          programmeId={programme.id}
          bodies={bodies ?? []}
          onClose={() => setAdding(false)}
          onAdded={({ id, name }) => {
            setAdding(false);
            show({ message: `${name} added` });
            void navigate({
              to: '/p/$programmeCode/bodies/$bodyId',
              params: { programmeCode: programme.code, bodyId: id },
            });
          }}
        />
      )}
    </RegisterPage>
  );
}

const DECIDING: ReadonlySet<BodyRow['role']> = new Set(['DECIDES', 'ASSURES', 'SCRUTINISES']);

function isShown(body: BodyRow, { show, since }: Search, today: string): boolean {
  if (since && body.changedOn < since) return false;
  if (show === 'all') return true;
  if (body.validTo !== null && body.validTo < today) return false;
  return show !== 'decide' || DECIDING.has(body.role);
}
