import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { whatIfPlanQuery } from '../features/what-if/api/what-if-plan.js';
import { WhatIfScreen } from '../features/what-if/components/what-if-screen.js';
import { readDraft, writeDraft } from '../features/what-if/lib/draft.js';
import { useProgramme } from '../lib/programme.js';
import { useTitle } from '../lib/title.js';
import { Skeleton } from '../ui/busy/busy.js';
import { PageHeader } from '../ui/page-header/page-header.js';

const route = getRouteApi('/p/$programmeCode/what-if');

/** What would follow from changes before anybody decides on them, and the way to make them together. */
export function WhatIfPage() {
  const programme = useProgramme();
  const { draft: written, item } = route.useSearch();
  const navigate = route.useNavigate();
  const { data: plan, error } = useQuery(whatIfPlanQuery(programme.id));
  const draft = useMemo(() => readDraft(written), [written]);
  useTitle(['What if', programme.name]);
  if (error && !plan) throw error;
  return (
    <>
      <PageHeader title="What if" about="Nothing is saved until it is applied" />
      {plan ? (
        <WhatIfScreen
          programmeId={programme.id}
          plan={plan}
          draft={draft}
          startItemId={item}
          // A step of its own in the browser's history: Back takes the last change away again.
          onDraft={(next) =>
            void navigate({ search: { draft: writeDraft(next), item: undefined }, resetScroll: false })
          }
          meetingHref={(id) => `/p/${encodeURIComponent(programme.code)}/meetings/${id}?step=postpone`}
          itemHref={(id) => `/p/${encodeURIComponent(programme.code)}/items/${id}`}
        />
      ) : (
        <Skeleton label="Loading the plan" lines={6} />
      )}
    </>
  );
}
