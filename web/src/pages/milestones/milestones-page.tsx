import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { planQuery } from '../../features/milestones/api/plan.js';
import { AddItem } from '../../features/milestones/components/add-item.js';
import {
  MilestonesGrid,
  type MilestonesSearch,
} from '../../features/milestones/components/milestones-grid.js';
import { useProgramme } from '../../lib/programme.js';
import { useTitle } from '../../lib/title.js';
import { Skeleton } from '../../ui/busy/busy.js';
import { PageHeader } from '../../ui/page-header/page-header.js';
import { DateChanges } from '../date-changes.js';
import { milestonesSearch } from './milestones.search.js';

const route = getRouteApi('/p/$programmeCode/milestones');

/** Every item of the plan as a grid to work in. */
export function MilestonesPage() {
  const programme = useProgramme();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data: plan, error, isFetching } = useQuery(planQuery(programme.id));
  useTitle(['Milestones', programme.name]);
  const hrefOf = useCallback(
    (itemId: string) => `/p/${encodeURIComponent(programme.code)}/items/${itemId}`,
    [programme.code],
  );
  if (error && !plan) throw error;

  function change(part: Partial<MilestonesSearch>) {
    void navigate({
      search: (old) => milestonesSearch({ ...old, ...part }),
      replace: true,
      resetScroll: false,
    });
  }

  return (
    <>
      <PageHeader
        title="Milestones"
        about="Milestones, activities and gates of the plan"
        actions={
          plan && (
            <>
              <DateChanges />
              <AddItem plan={plan} />
            </>
          )
        }
      />
      {plan ? (
        <MilestonesGrid
          plan={plan}
          isBusy={isFetching}
          search={search}
          onSearchChange={change}
          hrefOf={hrefOf}
        />
      ) : (
        <Skeleton label="Loading milestones" lines={6} />
      )}
    </>
  );
}
