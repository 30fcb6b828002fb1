import type { QueryClient } from '@tanstack/react-query';
import { createBrowserHistory, createRouter, type RouterHistory } from '@tanstack/react-router';
import { isOfAnotherMoment, withAsAt } from '../lib/as-at.js';
import { parseSearch, stringifySearch } from '../lib/url-state.js';
import { NotFoundPage } from '../pages/not-found-page.js';
import { ErrorPage } from './error-page.js';
import { doors, programme, programmeHomes, root } from './routes/door-routes.js';
import { governanceRoutes } from './routes/governance-routes.js';
import { packsRoutes } from './routes/packs-routes.js';
import { planRoutes } from './routes/plan-routes.js';
import { ratingRoutes } from './routes/rating-routes.js';
import { reportingRoutes } from './routes/reporting-routes.js';
import { returnDoors, returnRoutes } from './routes/return-routes.js';

/**
 * Every address of the product. To add a screen:
 *
 * 1. `pages/<name>-page.tsx` exports its component, which begins with `<PageHeader>` and `useTitle`. It reads its
 *    search with `getRouteApi('/p/$programmeCode/<name>').useSearch()` and its programme with `useProgramme()`;
 *    it never imports this file.
 * 2. `pages/<name>.search.ts` exports the validator of its search, made of the readers in `lib/url-state.ts`.
 * 3. In `routes/`, in the file of its area: one `createRoute` with both, under `programme`, and its name in the list below. A `loader` may start
 *    `prefetchQuery` but not await it: an awaited loader makes a ticked filter look dead until the answer comes.
 * 4. Its line in `shell/navigation-items.ts`: lines without a route are not shown.
 */
const routeTree = root.addChildren([
  ...doors,
  ...returnDoors,
  programme.addChildren([
    ...programmeHomes,
    ...planRoutes,
    ...governanceRoutes,
    ...ratingRoutes,
    ...reportingRoutes,
    ...packsRoutes,
    ...returnRoutes,
  ]),
]);

export function createAppRouter(cache: QueryClient) {
  return createRouter({
    routeTree,
    context: { cache },
    history: historyOfOneMoment(),
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: NotFoundPage,
    scrollRestoration: true,
  });
}

/** Every address that the application goes to keeps the moment that is being read; one of another moment is loaded anew. */
function historyOfOneMoment(): RouterHistory {
  const history = createBrowserHistory();
  const { push, replace } = history;
  const goBy =
    (go: typeof push): typeof push =>
    (path, ...rest) => {
      const href = withAsAt(path);
      if (isOfAnotherMoment(href)) location.assign(href);
      else go(href, ...rest);
    };
  history.push = goBy(push);
  history.replace = goBy(replace);
  return history;
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
