import { useTitle } from '../lib/title.js';
import { EmptyState } from '../ui/empty-state/empty-state.js';
import { PageHeader } from '../ui/page-header/page-header.js';

export function NoProgrammePage() {
  useTitle(['No programme yet']);
  return (
    <main id="main" tabIndex={-1} style={{ padding: 20, maxWidth: 720 }}>
      <PageHeader title="No programme yet" />
      <EmptyState title="You have no role in a programme">
        Everything in Gantry belongs to a programme. Ask your programme office to give you a role in one.
      </EmptyState>
    </main>
  );
}
