import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { periodSearch } from '../../pages/reporting.search.js';
import { programme } from './door-routes.js';

const reporting = createRoute({
  getParentRoute: () => programme,
  path: '/reporting',
  component: lazyRouteComponent(() => import('../../pages/reporting-page.js'), 'ReportingPage'),
});

const reportingPeriod = createRoute({
  getParentRoute: () => programme,
  path: '/reporting/$periodId',
  validateSearch: periodSearch,
  component: lazyRouteComponent(() => import('../../pages/reporting-period-page.js'), 'ReportingPeriodPage'),
});

/** The reporting cycle. */
export const reportingRoutes = [reporting, reportingPeriod] as const;
