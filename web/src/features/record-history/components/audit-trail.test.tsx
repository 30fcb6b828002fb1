import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import { objectionsTo } from '../../../../test/axe.js';
import { pretendServer } from '../../../../test/server.js';
import { AuditTrail } from './audit-trail.js';

const change = (n: number) => ({
  ...{
    seq: `${n}`,
    changeId: `c${n}`,
    action: 'decision.put-forward',
    label: 'JC-2018-01',
    operation: 'update',
  },
  ...{ entity: 'decision', entityId: 'd1', personName: 'Example secretary', reason: 'The paper is ready' },
  ...{ effectiveAt: '2018-01-12T10:00:00.000Z', recordedAt: '2018-01-12T10:00:00.000Z' },
  ...{ asAtBefore: `2018-01-12T10:00:00.000000Z~${n - 1}`, asAtAfter: `2018-01-12T10:00:00.000000Z~${n}` },
  fields: [{ name: 'State', before: 'DRAFTED', after: 'RECOMMENDED' }],
});

function open(history: unknown[]) {
  window.history.pushState({}, '', '/p/KM/decisions/d1');
  const asked = pretendServer({ 'POST /graphql': () => ({ body: { data: { history } } }) });
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const page = render(
    <QueryClientProvider client={client}>
      <AuditTrail programmeId="g1" entity="decision" id="d1" />
    </QueryClientProvider>,
  );
  return { ...page, asked };
}

it('says who changed what of any record, and leads to its page as it was before and after', async () => {
  const { asked, container } = open([change(7)]);
  const [entry] = await screen.findAllByRole('listitem');
  expect(screen.getByText('Put forward')).toBeVisible();
  expect(screen.getByText('The paper is ready')).toBeVisible();
  const after = screen.getByRole('link', { name: /^as at this change of 12 Jan 2018: Put forward/ });
  expect(after).toHaveAttribute('href', '/p/KM/decisions/d1?asAt=2018-01-12T10:00:00.000000Z~7');
  expect(within(entry!).getByRole('link', { name: /^as before this change/ })).toHaveAttribute(
    'href',
    '/p/KM/decisions/d1?asAt=2018-01-12T10:00:00.000000Z~6',
  );
  expect((asked[0]!.body as { variables: unknown }).variables).toEqual({ entity: 'decision', id: 'd1' });
  expect(await objectionsTo(container)).toEqual([]);
});

it('says names and states in words, and before a record came to be there is nothing to read', async () => {
  open([change(8), { ...change(7), operation: 'insert', fields: [] }]);
  expect(await screen.findByText('Drafted', { selector: 'del' })).toBeVisible();
  expect(screen.getAllByRole('link', { name: /^as at this change/ })).toHaveLength(2);
  expect(screen.getAllByRole('link', { name: /^as before this change/ })).toHaveLength(1);
});

it('folds what is older than the newest ten', async () => {
  open(Array.from({ length: 12 }, (_, n) => change(20 - n)));
  expect(await screen.findByText('Older changes (2)')).toBeVisible();
});

it('folds nothing of ten, and says where nothing was changed', async () => {
  const { unmount } = open(Array.from({ length: 10 }, (_, n) => change(20 - n)));
  expect(await screen.findAllByText('Put forward')).toHaveLength(10);
  expect(screen.queryByText(/Older changes/)).not.toBeInTheDocument();
  unmount();
  open([]);
  expect(await screen.findByText('Nothing has been changed yet.')).toBeVisible();
});
