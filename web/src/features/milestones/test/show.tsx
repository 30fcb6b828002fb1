import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { type ReactNode, Suspense } from 'react';
import { aSession, pretendServer } from '../../../../test/server.js';
import { ToastProvider } from '../../../ui/toast/toast.js';

const OWNERS = [
  { kind: 'PERSON', id: 'lead', name: 'Example workstream lead', detail: 'Stroke review', programmeId: null },
  { kind: 'PERSON', id: 'pmo', name: 'Example PMO', detail: null, programmeId: null },
  { kind: 'POST', id: 'director', name: 'Programme director', detail: null, programmeId: null },
];

interface Sent {
  query: string;
  variables: { input: Record<string, unknown> };
}
type Reply = (sent: Sent) => unknown;

export const saved = (field: string, version = 4, reading: string | null = null) => ({
  data: { [field]: { id: 'report', version, code: 'MS-011', reading, replacedId: 'before', warnings: [] } },
});
/** What changes of a plan came to that were sent together, with what takes them back. */
export const applied = (id: string, version: number, restatesId: string | null = 'after') => ({
  data: {
    applyPlanChanges: {
      applied: [{ kind: 'ITEM', id, version }],
      noUndo: [],
      undo: {
        dates: [
          {
            ...{ itemId: id, expectedVersion: version, scenarioId: null, restatesId },
            isWithdrawn: restatesId === null,
          },
        ],
        meetings: [],
        lags: [],
      },
    },
  },
});
export const refusal = (code: string, details: Record<string, unknown> = {}) => ({
  errors: [{ message: code, extensions: { code, details } }],
});

const NOTHING_FOLLOWS = { targetTitle: null, scenarios: [], problems: [] };

/** Shows a part of a programme's page; `reply` is the API, and what it was sent is kept. */
export function show(
  content: ReactNode,
  reply: Reply = () => refusal('NOT_FOUND'),
  session: Record<string, unknown> = {},
  whatIf: (sent: Sent) => unknown = () => NOTHING_FOLLOWS,
) {
  const sent: Sent[] = [];
  pretendServer({
    'GET /auth/session': { body: aSession(session) },
    'POST /graphql': ({ body }) => {
      const asked = body as Sent;
      // What the forms choose owners from is no verb of theirs, nor what they ask of the plan while one types.
      if (asked.query.includes('ownerChoices')) return { body: { data: { ownerChoices: OWNERS } } };
      if (/^\s*query WhatIf\b/.test(asked.query)) return { body: { data: { whatIf: whatIf(asked) } } };
      sent.push(asked);
      return { body: reply(asked) };
    },
  });
  const root = createRootRoute({ component: Outlet });
  const page = createRoute({
    getParentRoute: () => root,
    path: '/p/$programmeCode',
    component: () => <Suspense>{content}</Suspense>,
  });
  const router = createRouter({
    routeTree: root.addChildren([page]),
    history: createMemoryHistory({ initialEntries: ['/p/KM'] }),
  });
  const view = render(
    <QueryClientProvider client={new QueryClient()}>
      <ToastProvider>
        <RouterProvider router={router as never} />
      </ToastProvider>
    </QueryClientProvider>,
  );
  return { ...view, sent, inputs: () => sent.map(({ variables }) => variables.input) };
}
