import { useQuery } from '@tanstack/react-query';
import { officeProgrammesQuery } from '../features/settings/api/structure.js';
import { ProgrammesCard } from '../features/settings/components/programmes-card.js';
import { useCan, useSignOut } from '../lib/session.js';
import { useTitle } from '../lib/title.js';
import { Button } from '../ui/button/button.js';
import { EmptyState } from '../ui/empty-state/empty-state.js';
import { PageHeader } from '../ui/page-header/page-header.js';

/** Where somebody lands who can open no programme. Whoever sets programmes up begins or restores one here. */
export function NoProgrammePage() {
  useTitle(['No programme yet']);
  const mayConfigure = useCan('programme:configure');
  const signOut = useSignOut();
  const { data } = useQuery({ ...officeProgrammesQuery, enabled: mayConfigure });
  return (
    <main id="main" tabIndex={-1} style={{ padding: 20, maxWidth: 720 }}>
      <PageHeader
        title="No programme yet"
        actions={
          <Button look="quiet" onClick={() => void signOut()}>
            Sign out
          </Button>
        }
      />
      {mayConfigure ? (
        <>
          <p>
            Everything in Gantry belongs to a programme: its workstreams, its plan, its risks and its
            decisions. Add the first one
            {data && data.programmes.length > 0 && ', or restore one that was archived'}.
          </p>
          {data && <ProgrammesCard programmes={data.programmes} />}
        </>
      ) : (
        <EmptyState title="You have no role in a programme">
          Everything in Gantry belongs to a programme. Ask your programme office to give you a role in one.
        </EmptyState>
      )}
    </main>
  );
}
