import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { aSession, pretendServer } from '../../../../test/server.js';
import type { Pack } from '../api/packs.js';
import { SectionsEditor } from './sections-editor.js';

const section = { version: 1, isIncluded: true, comment: '' };
const pack = {
  id: 'p1',
  kind: 'BOARD_PACK',
  version: 1,
  sections: [
    { ...section, id: 's1', kind: 'EXECUTIVE_SUMMARY', position: 1, heading: 'Executive summary' },
    { ...section, id: 's2', kind: 'RISKS', position: 2, heading: 'Risks' },
  ],
} as unknown as Pack;

function show(shown: Pack) {
  pretendServer({ 'GET /auth/session': { body: aSession() } });
  const root = createRootRoute({ component: Outlet });
  const page = createRoute({
    getParentRoute: () => root,
    path: '/p/$programmeCode',
    component: () => (
      <Suspense>
        <SectionsEditor pack={shown} />
      </Suspense>
    ),
  });
  const router = createRouter({
    routeTree: root.addChildren([page]),
    history: createMemoryHistory({ initialEntries: ['/p/KM'] }),
  });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
}

it('says of a pack of one page which sections make it longer, and nothing where none does', async () => {
  const further = { ...section, id: 's3', kind: 'ACTIONS', position: 3, heading: 'Actions' };
  const onePager = (isIncluded: boolean) =>
    ({
      ...pack,
      kind: 'SRO_ONE_PAGER',
      sections: [...pack.sections, { ...further, isIncluded }],
    }) as unknown as Pack;
  show(onePager(true));
  expect(await screen.findByText(/longer than one page: “Actions” stands on pages behind it/)).toBeVisible();
  cleanup();
  show(onePager(false));
  await screen.findByRole('checkbox', { name: 'Actions' });
  expect(screen.queryByText(/longer than one page/)).toBeNull();
});

it('gives the summary at least ten rows, and says how a list is written', async () => {
  show(pack);
  await userEvent.click(await screen.findByRole('button', { name: 'Write in “Executive summary”' }));
  const box = await screen.findByRole('textbox', { name: 'Summary' });
  expect(Number(box.getAttribute('rows'))).toBeGreaterThanOrEqual(10);
  expect(box).toHaveAccessibleDescription(/Lines that begin with “- ” or “\* ” become a list/);
});
