import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { programme, root } from './door-routes.js';

const byLink = createRoute({
  getParentRoute: () => root,
  path: '/return',
  component: lazyRouteComponent(() => import('../../pages/return/return-page.js'), 'ReturnPage'),
});

const linkReturn = createRoute({
  getParentRoute: () => root,
  path: '/return/$linkId',
  component: lazyRouteComponent(() => import('../../pages/return/link-return-page.js'), 'LinkReturnPage'),
});

const returnLinks = createRoute({
  getParentRoute: () => programme,
  path: '/reporting/$periodId/links',
  component: lazyRouteComponent(() => import('../../pages/return-links-page.js'), 'ReturnLinksPage'),
});

/** What is reached by a link without a password, outside the shell. */
export const returnDoors = [byLink, linkReturn] as const;

/** Links of a period, for the programme office. */
export const returnRoutes = [returnLinks] as const;
