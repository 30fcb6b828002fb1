import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { baselinesSearch } from '../../pages/baselines.search.js';
import { compareInstantsSearch } from '../../pages/compare-instants.search.js';
import { issuesSearch } from '../../pages/issues.search.js';
import { milestonesSearch } from '../../pages/milestones/milestones.search.js';
import { planItemSearch } from '../../pages/plan-item/plan-item.search.js';
import { risksSearch } from '../../pages/risks.search.js';
import { settingsSearch } from '../../pages/settings.search.js';
import { timelineSearch } from '../../pages/timeline/timeline.search.js';
import { trendsSearch } from '../../pages/trends.search.js';
import { whatIfSearch } from '../../pages/what-if.search.js';
import { programme } from './door-routes.js';

const overview = createRoute({
  getParentRoute: () => programme,
  path: '/overview',
  component: lazyRouteComponent(() => import('../../pages/overview/overview-page.js'), 'OverviewPage'),
});

const timeline = createRoute({
  getParentRoute: () => programme,
  path: '/timeline',
  validateSearch: timelineSearch,
  component: lazyRouteComponent(() => import('../../pages/timeline/timeline-page.js'), 'TimelinePage'),
});

const whatIf = createRoute({
  getParentRoute: () => programme,
  path: '/what-if',
  validateSearch: whatIfSearch,
  component: lazyRouteComponent(() => import('../../pages/what-if-page.js'), 'WhatIfPage'),
});

const compare = createRoute({
  getParentRoute: () => programme,
  path: '/compare',
  component: lazyRouteComponent(() => import('../../pages/compare-page.js'), 'ComparePage'),
});

const compareInstants = createRoute({
  getParentRoute: () => programme,
  path: '/compare-instants',
  validateSearch: compareInstantsSearch,
  component: lazyRouteComponent(() => import('../../pages/compare-instants-page.js'), 'CompareInstantsPage'),
});

const milestones = createRoute({
  getParentRoute: () => programme,
  path: '/milestones',
  validateSearch: milestonesSearch,
  component: lazyRouteComponent(() => import('../../pages/milestones/milestones-page.js'), 'MilestonesPage'),
});

const baselines = createRoute({
  getParentRoute: () => programme,
  path: '/baselines',
  validateSearch: baselinesSearch,
  component: lazyRouteComponent(() => import('../../pages/baselines-page.js'), 'BaselinesPage'),
});

const trends = createRoute({
  getParentRoute: () => programme,
  path: '/trends',
  validateSearch: trendsSearch,
  component: lazyRouteComponent(() => import('../../pages/trends-page.js'), 'TrendsPage'),
});

const myUpdates = createRoute({
  getParentRoute: () => programme,
  path: '/my-updates',
  component: lazyRouteComponent(() => import('../../pages/my-updates/my-updates-page.js'), 'MyUpdatesPage'),
});

const planItem = createRoute({
  getParentRoute: () => programme,
  path: '/items/$id',
  validateSearch: planItemSearch,
  component: lazyRouteComponent(() => import('../../pages/plan-item/plan-item-page.js'), 'PlanItemPage'),
});

const risks = createRoute({
  getParentRoute: () => programme,
  path: '/risks',
  validateSearch: risksSearch,
  component: lazyRouteComponent(() => import('../../pages/risks-page.js'), 'RisksPage'),
});

const risk = createRoute({
  getParentRoute: () => programme,
  path: '/risks/$riskId',
  component: lazyRouteComponent(() => import('../../pages/risk-page.js'), 'RiskPage'),
});

const issues = createRoute({
  getParentRoute: () => programme,
  path: '/issues',
  validateSearch: issuesSearch,
  component: lazyRouteComponent(() => import('../../pages/issues-page.js'), 'IssuesPage'),
});

const issue = createRoute({
  getParentRoute: () => programme,
  path: '/issues/$issueId',
  component: lazyRouteComponent(() => import('../../pages/issue-page.js'), 'IssuePage'),
});

const health = createRoute({
  getParentRoute: () => programme,
  path: '/health',
  component: lazyRouteComponent(() => import('../../pages/health-page.js'), 'HealthPage'),
});

const unconfirmed = createRoute({
  getParentRoute: () => programme,
  path: '/unconfirmed',
  component: lazyRouteComponent(() => import('../../pages/unconfirmed-page.js'), 'UnconfirmedPage'),
});

const settings = createRoute({
  getParentRoute: () => programme,
  path: '/settings',
  validateSearch: settingsSearch,
  component: lazyRouteComponent(() => import('../../pages/settings-page.js'), 'SettingsPage'),
});

/** The plan, its risks and issues, and the settings. */
export const planRoutes = [
  overview,
  timeline,
  whatIf,
  compare,
  compareInstants,
  milestones,
  baselines,
  trends,
  myUpdates,
  planItem,
  risks,
  risk,
  issues,
  issue,
  health,
  unconfirmed,
  settings,
] as const;
