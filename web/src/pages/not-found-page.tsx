import { useTitle } from '../lib/title.js';
import { EmptyState } from '../ui/empty-state/empty-state.js';
import { Link } from '../ui/link/link.js';
import { PageHeader } from '../ui/page-header/page-header.js';

/** "Not there" and "not yours" read alike, so that an address tells nobody what exists. */
export function NotFoundPage() {
  useTitle(['Page not found']);
  return (
    <div style={{ padding: 20, maxWidth: 720 }}>
      <PageHeader title="Page not found" />
      <EmptyState
        title="There is nothing at this address"
        actions={<Link href="/">Go to the first page</Link>}
      >
        It may have been archived or moved, the address may have been cut short on its way, or your role does
        not show it to you.
      </EmptyState>
    </div>
  );
}
