import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { compareEditionsSearch, editionSearch } from '../../pages/packs.search.js';
import { programme } from './door-routes.js';

const packs = createRoute({
  getParentRoute: () => programme,
  path: '/packs',
  component: lazyRouteComponent(() => import('../../pages/packs-page.js'), 'PacksPage'),
});

const pack = createRoute({
  getParentRoute: () => programme,
  path: '/packs/$packId',
  component: lazyRouteComponent(() => import('../../pages/pack-page.js'), 'PackPage'),
});

const edition = createRoute({
  getParentRoute: () => programme,
  path: '/packs/$packId/editions/$number',
  validateSearch: editionSearch,
  component: lazyRouteComponent(() => import('../../pages/edition-page.js'), 'EditionPage'),
});

const compareEditions = createRoute({
  getParentRoute: () => programme,
  path: '/packs/$packId/compare',
  validateSearch: compareEditionsSearch,
  component: lazyRouteComponent(() => import('../../pages/compare-editions-page.js'), 'CompareEditionsPage'),
});

const review = createRoute({
  getParentRoute: () => programme,
  path: '/review',
  component: lazyRouteComponent(() => import('../../pages/review-page.js'), 'ReviewPage'),
});

/** Packs, their editions, and the page on which the SRO signs them. */
export const packsRoutes = [packs, pack, edition, compareEditions, review] as const;
