import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { objectionsTo } from '../../../../test/axe.js';
import { aSession, pretendServer } from '../../../../test/server.js';
import type { PackFile } from '../api/pack-files.js';
import { sizeWords } from './file-words.js';
import { PackFiles } from './pack-files.js';

const FORMATS = ['pdf', 'pptx', 'docx', 'xlsx', 'csv', 'html'] as const;
const file = (over: Partial<PackFile> = {}): PackFile => ({
  id: null,
  audience: 'OFFICIAL',
  format: 'pdf',
  state: 'NOT_ASKED',
  progress: 0,
  step: 'Not asked for yet',
  attempts: 0,
  error: null,
  size: null,
  sha256: null,
  renderer: null,
  madeAt: null,
  path: null,
  mayCancel: false,
  ...over,
});
const all = (over: Partial<Record<PackFile['format'], Partial<PackFile>>> = {}) =>
  FORMATS.map((format) => file({ format, ...over[format] }));

function show(files: PackFile[]) {
  const inputs: unknown[] = [];
  pretendServer({
    'GET /auth/session': { body: aSession() },
    'POST /graphql': ({ body }) => {
      const { variables } = body as { variables: { input?: Record<string, unknown> } };
      if (variables.input === undefined) return { body: { data: { renderJobs: files } } };
      const { idempotencyKey: _, ...rest } = variables.input;
      inputs.push(rest);
      return { body: { data: { renderEdition: [], cancelRender: [], retryRender: [] } } };
    },
  });
  const root = createRootRoute({ component: Outlet });
  const page = createRoute({
    getParentRoute: () => root,
    path: '/p/$programmeCode',
    component: () => (
      <Suspense>
        <PackFiles editionId="e1" fingerprints={[{ audience: 'OFFICIAL', sha256: '3f'.repeat(32) }]} />
      </Suspense>
    ),
  });
  const router = createRouter({
    routeTree: root.addChildren([page]),
    history: createMemoryHistory({ initialEntries: ['/p/KM'] }),
  });
  const view = render(
    <QueryClientProvider client={new QueryClient()}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
  return { ...view, inputs };
}

const row = async (name: RegExp) => screen.findByRole('row', { name });

it('asks with one press for all files that are not there', async () => {
  const { inputs } = show(
    all({ csv: { state: 'DONE', path: '/documents/x' }, html: { state: 'WAITING', id: 'j1' } }),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Make all files' }));
  expect(inputs).toEqual([
    { editionId: 'e1', audience: 'OFFICIAL', formats: ['pdf', 'pptx', 'docx', 'xlsx'] },
  ]);
});

it('tells how far a file is, and lets it be called off by whoever may', async () => {
  const { inputs } = show(
    all({
      pdf: { state: 'RUNNING', id: 'j1', progress: 30, step: 'Writing the file', mayCancel: true },
      docx: { state: 'RUNNING', id: 'j2', progress: 30 },
    }),
  );
  const pdf = await row(/^PDF/);
  expect(within(pdf).getByRole('progressbar', { name: 'Progress of the PDF' })).toHaveValue(30);
  expect(pdf).toHaveTextContent('Writing the file');
  expect(within(await row(/^Word/)).queryByRole('button')).not.toBeInTheDocument();
  await userEvent.click(within(pdf).getByRole('button', { name: 'Cancel: PDF, official edition' }));
  expect(inputs).toEqual([{ id: 'j1' }]);
  expect(screen.getByRole('status', { name: '' })).toHaveTextContent('2 files are being made.');
});

it('says why a file was not made, and tries again', async () => {
  const { inputs } = show(
    all({ pptx: { state: 'FAILED', id: 'j1', error: 'It took longer than 90 seconds.' } }),
  );
  const slides = await row(/^PowerPoint/);
  expect(slides).toHaveTextContent('It took longer than 90 seconds.');
  await userEvent.click(
    within(slides).getByRole('button', { name: 'Try again: PowerPoint, official edition' }),
  );
  expect(inputs).toEqual([{ id: 'j1' }]);
});

it('hands a file out with its size and sum', async () => {
  show(
    all({
      xlsx: {
        state: 'DONE',
        path: '/documents/x',
        size: 41_000,
        sha256: 'ab12'.repeat(16),
        madeAt: '2017-11-24T16:30:00Z',
      },
    }),
  );
  const sheet = await row(/^Excel/);
  expect(sheet).toHaveTextContent('40 KB');
  expect(sheet).toHaveTextContent('SHA-256 of this file ab12ab12ab12…');
  expect(within(sheet).getByRole('button', { name: 'Download Excel' })).toBeInTheDocument();
});

it('says which fingerprint stands in the foot of the files of an audience', async () => {
  show(all());
  await row(/^PDF/);
  const official = screen.getByRole('region', { name: 'Official edition' });
  expect(official).toHaveTextContent('Fingerprint in the foot of these files: 3f3f3f3f3f3f; in full 3f3f');
});

it('raises no accessibility objection', async () => {
  const { container } = show(all({ pdf: { state: 'RUNNING', id: 'j1', progress: 30 } }));
  await row(/^PDF/);
  expect(await objectionsTo(container)).toEqual([]);
});

it('tells sizes as people do', () => {
  expect(sizeWords(10)).toBe('1 KB');
  expect(sizeWords(213_892)).toBe('209 KB');
  expect(sizeWords(1_048_576)).toBe('1.0 MB');
});
