import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import { beginAt, withAsAt } from '../lib/as-at.js';
import { AddressProvider, LinkProvider } from '../ui/link/link.js';
import { ToastProvider } from '../ui/toast/toast.js';
import { createQueryClient } from './query-client.js';
import { createAppRouter } from './router.js';

/** One cache and one router for the life of the page. */
export function App() {
  const [{ cache, router }] = useState(() => {
    beginAt(location.search);
    const cache = createQueryClient((path) => router.history.push(path));
    const router = createAppRouter(cache);
    return { cache, router };
  });
  return (
    <QueryClientProvider client={cache}>
      <AddressProvider value={withAsAt}>
        <LinkProvider value={(href) => router.history.push(href)}>
          <ToastProvider>
            <RouterProvider router={router} />
          </ToastProvider>
        </LinkProvider>
      </AddressProvider>
    </QueryClientProvider>
  );
}
