import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { type BodyRow, bodiesQuery } from '../features/governing-bodies/api/bodies.js';
import { AddBodyForm } from '../features/governing-bodies/components/add-body-form.js';
import { BODY_COLUMNS } from '../features/governing-bodies/components/body-columns.js';
import { useProgramme } from '../lib/programme.js';
import { useToday } from '../lib/session.js';
import { useTitle } from '../lib/title.js';
import { Button } from '../ui/button/button.js';
import { DataGrid } from '../ui/data-grid/data-grid.js';
import { EmptyState } from '../ui/empty-state/empty-state.js';
import { PageHeader } from '../ui/page-header/page-header.js';
import { SelectField } from '../ui/select-field/select-field.js';
import { TextField } from '../ui/text-field/text-field.js';
import { useToast } from '../ui/toast/toast.js';
import type { bodiesSearch } from './bodies.search.js';
import { governancePaths } from './governance-paths.js';
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
  useTitle(['Bodies', programme.name]);
  if (error && !bodies) throw error;
  const rows = (bodies ?? []).filter((body) => isShown(body, search, today));

  return (
    <>
      <PageHeader
        title="Bodies"
        about={bodies && `${bodies.length} bodies serve ${programme.name}`}
        actions={
          mayAdd && (
            <Button look="primary" onClick={() => setAdding(true)}>
              Add a body
            </Button>
          )
        }
      />
      <DataGrid
        label="Bodies"
        rows={rows}
        columns={BODY_COLUMNS}
        rowId={({ id }) => id}
        rowHref={({ id }) => paths.body(id)}
        state={search}
        onStateChange={change}
        isLoading={!bodies}
        isBusy={isFetching}
        filters={
          <>
            <SelectField
              label="Show"
              value={search.show ?? ''}
              onChange={({ target }) => change({ show: (target.value || undefined) as Search['show'] })}
              emptyLabel="Existing today"
              options={[
                { value: 'decide', label: 'Deciding, assuring or scrutinising' },
                { value: 'all', label: 'All, ended ones too' },
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
          <EmptyState title="No bodies yet">
            Boards and committees stand here once somebody adds one.
          </EmptyState>
        }
      />
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
    </>
  );
}

const DECIDING: ReadonlySet<BodyRow['role']> = new Set(['DECIDES', 'ASSURES', 'SCRUTINISES']);

function isShown(body: BodyRow, { show, since }: Search, today: string): boolean {
  if (since && body.changedOn < since) return false;
  if (show === 'all') return true;
  if (body.validTo !== null && body.validTo < today) return false;
  return show !== 'decide' || DECIDING.has(body.role);
}
