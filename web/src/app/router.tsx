import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  notFound,
  redirect,
} from '@tanstack/react-router';
import { lastProgramme, rememberProgramme } from '../lib/last-programme.js';
import { isSecretaryFirst, sessionQuery } from '../lib/session.js';
import { safeReturn, signInPath } from '../lib/sign-in-path.js';
import { parseSearch, stringifySearch } from '../lib/url-state.js';
import { actionsSearch } from '../pages/actions.search.js';
import { baselinesSearch } from '../pages/baselines.search.js';
import { bodiesSearch } from '../pages/bodies.search.js';
import { decisionsSearch } from '../pages/decisions.search.js';
import { forwardPlanSearch } from '../pages/forward-plan.search.js';
import { meetingSearch, meetingsSearch } from '../pages/meetings.search.js';
import { milestonesSearch } from '../pages/milestones/milestones.search.js';
import { NotFoundPage } from '../pages/not-found-page.js';
import { planItemSearch } from '../pages/plan-item/plan-item.search.js';
import { reportSearch, reportsSearch } from '../pages/reports.search.js';
import { risksSearch } from '../pages/risks.search.js';
import { settingsSearch } from '../pages/settings.search.js';
import { timelineSearch } from '../pages/timeline/timeline.search.js';
import { trendsSearch } from '../pages/trends.search.js';
import { whatIfSearch } from '../pages/what-if.search.js';
import { ErrorPage } from './error-page.js';
import { Root } from './root.js';
import { Shell } from './shell/shell.js';

/**
 * Every address of the product. To add a screen:
 *
 * 1. `pages/<name>-page.tsx` exports its component, which begins with `<PageHeader>` and `useTitle`. It reads its
 *    search with `getRouteApi('/p/$programmeCode/<name>').useSearch()` and its programme with `useProgramme()`;
 *    it never imports this file.
 * 2. `pages/<name>.search.ts` exports the validator of its search, made of the readers in `lib/url-state.ts`.
 * 3. Here: one `createRoute` with both, under `programme`, and its name in `addChildren`. A `loader` may start
 *    `prefetchQuery` but not await it: an awaited loader makes a ticked filter look dead until the answer comes.
 * 4. Its line in `shell/navigation-items.ts`: lines without a route are not shown.
 */
const root = createRootRouteWithContext<{ cache: QueryClient }>()({ component: Root });

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: async ({ context }) => {
    const session = await context.cache.ensureQueryData(sessionQuery);
    if (!session) throw redirect({ to: '/sign-in' });
    const first = session.programmes.find(({ code }) => code === lastProgramme()) ?? session.programmes[0];
    if (first) throw redirect({ to: '/p/$programmeCode', params: { programmeCode: first.code } });
  },
  component: lazyRouteComponent(() => import('../pages/no-programme-page.js'), 'NoProgrammePage'),
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (raw: Record<string, unknown>): { back?: string } => ({ back: safeReturn(raw.back) }),
  component: lazyRouteComponent(() => import('../pages/sign-in/sign-in-page.js'), 'SignInPage'),
});

const setPassword = createRoute({
  getParentRoute: () => root,
  path: '/set-password/$token',
  component: lazyRouteComponent(
    () => import('../pages/set-password/set-password-page.js'),
    'SetPasswordPage',
  ),
});

const setUp = createRoute({
  getParentRoute: () => root,
  path: '/set-up/$token',
  component: lazyRouteComponent(() => import('../pages/set-up/set-up-page.js'), 'SetUpPage'),
});

/** Everything about one programme, inside the shell. Nobody comes in without a session. */
const programme = createRoute({
  getParentRoute: () => root,
  path: '/p/$programmeCode',
  beforeLoad: async ({ context, params, location }) => {
    const session = await context.cache.ensureQueryData(sessionQuery);
    if (!session) throw redirect({ href: signInPath(location.href) });
    if (!session.programmes.some(({ code }) => code === params.programmeCode)) throw notFound();
    rememberProgramme(params.programmeCode);
  },
  component: Shell,
});

const programmeHome = createRoute({
  getParentRoute: () => programme,
  path: '/',
  beforeLoad: async ({ context, params }) => {
    const session = await context.cache.ensureQueryData(sessionQuery);
    const to = session && isSecretaryFirst(session) ? '/p/$programmeCode/desk' : '/p/$programmeCode/overview';
    throw redirect({ to, params, replace: true });
  },
});

const overview = createRoute({
  getParentRoute: () => programme,
  path: '/overview',
  component: lazyRouteComponent(() => import('../pages/overview/overview-page.js'), 'OverviewPage'),
});

const timeline = createRoute({
  getParentRoute: () => programme,
  path: '/timeline',
  validateSearch: timelineSearch,
  component: lazyRouteComponent(() => import('../pages/timeline/timeline-page.js'), 'TimelinePage'),
});

const whatIf = createRoute({
  getParentRoute: () => programme,
  path: '/what-if',
  validateSearch: whatIfSearch,
  component: lazyRouteComponent(() => import('../pages/what-if-page.js'), 'WhatIfPage'),
});

const compare = createRoute({
  getParentRoute: () => programme,
  path: '/compare',
  component: lazyRouteComponent(() => import('../pages/compare-page.js'), 'ComparePage'),
});

const milestones = createRoute({
  getParentRoute: () => programme,
  path: '/milestones',
  validateSearch: milestonesSearch,
  component: lazyRouteComponent(() => import('../pages/milestones/milestones-page.js'), 'MilestonesPage'),
});

const baselines = createRoute({
  getParentRoute: () => programme,
  path: '/baselines',
  validateSearch: baselinesSearch,
  component: lazyRouteComponent(() => import('../pages/baselines-page.js'), 'BaselinesPage'),
});

const trends = createRoute({
  getParentRoute: () => programme,
  path: '/trends',
  validateSearch: trendsSearch,
  component: lazyRouteComponent(() => import('../pages/trends-page.js'), 'TrendsPage'),
});

const myUpdates = createRoute({
  getParentRoute: () => programme,
  path: '/my-updates',
  component: lazyRouteComponent(() => import('../pages/my-updates/my-updates-page.js'), 'MyUpdatesPage'),
});

const planItem = createRoute({
  getParentRoute: () => programme,
  path: '/items/$id',
  validateSearch: planItemSearch,
  component: lazyRouteComponent(() => import('../pages/plan-item/plan-item-page.js'), 'PlanItemPage'),
});

const risks = createRoute({
  getParentRoute: () => programme,
  path: '/risks',
  validateSearch: risksSearch,
  component: lazyRouteComponent(() => import('../pages/risks-page.js'), 'RisksPage'),
});

const risk = createRoute({
  getParentRoute: () => programme,
  path: '/risks/$riskId',
  component: lazyRouteComponent(() => import('../pages/risk-page.js'), 'RiskPage'),
});

const health = createRoute({
  getParentRoute: () => programme,
  path: '/health',
  component: lazyRouteComponent(() => import('../pages/health-page.js'), 'HealthPage'),
});

const unconfirmed = createRoute({
  getParentRoute: () => programme,
  path: '/unconfirmed',
  component: lazyRouteComponent(() => import('../pages/unconfirmed-page.js'), 'UnconfirmedPage'),
});

const settings = createRoute({
  getParentRoute: () => programme,
  path: '/settings',
  validateSearch: settingsSearch,
  component: lazyRouteComponent(() => import('../pages/settings-page.js'), 'SettingsPage'),
});

const desk = createRoute({
  getParentRoute: () => programme,
  path: '/desk',
  component: lazyRouteComponent(() => import('../pages/desk/desk-page.js'), 'DeskPage'),
});

const forwardPlan = createRoute({
  getParentRoute: () => programme,
  path: '/forward-plan',
  validateSearch: forwardPlanSearch,
  component: lazyRouteComponent(() => import('../pages/forward-plan-page.js'), 'ForwardPlanPage'),
});

const bodies = createRoute({
  getParentRoute: () => programme,
  path: '/bodies',
  validateSearch: bodiesSearch,
  component: lazyRouteComponent(() => import('../pages/bodies-page.js'), 'BodiesPage'),
});

const organogram = createRoute({
  getParentRoute: () => programme,
  path: '/bodies/organogram',
  component: lazyRouteComponent(() => import('../pages/organogram-page.js'), 'OrganogramPage'),
});

const body = createRoute({
  getParentRoute: () => programme,
  path: '/bodies/$bodyId',
  component: lazyRouteComponent(() => import('../pages/body-page.js'), 'BodyPage'),
});

const meetings = createRoute({
  getParentRoute: () => programme,
  path: '/meetings',
  validateSearch: meetingsSearch,
  component: lazyRouteComponent(() => import('../pages/meetings-page.js'), 'MeetingsPage'),
});

const meeting = createRoute({
  getParentRoute: () => programme,
  path: '/meetings/$meetingId',
  validateSearch: meetingSearch,
  component: lazyRouteComponent(() => import('../pages/meeting-page.js'), 'MeetingPage'),
});

const decisions = createRoute({
  getParentRoute: () => programme,
  path: '/decisions',
  validateSearch: decisionsSearch,
  component: lazyRouteComponent(() => import('../pages/decisions-page.js'), 'DecisionsPage'),
});

const decision = createRoute({
  getParentRoute: () => programme,
  path: '/decisions/$decisionId',
  component: lazyRouteComponent(() => import('../pages/decision-page.js'), 'DecisionPage'),
});

const minutes = createRoute({
  getParentRoute: () => programme,
  path: '/meetings/$meetingId/minutes',
  component: lazyRouteComponent(() => import('../pages/minutes-page.js'), 'MinutesPage'),
});

const actions = createRoute({
  getParentRoute: () => programme,
  path: '/actions',
  validateSearch: actionsSearch,
  component: lazyRouteComponent(() => import('../pages/actions-page.js'), 'ActionsPage'),
});

const action = createRoute({
  getParentRoute: () => programme,
  path: '/actions/$actionId',
  component: lazyRouteComponent(() => import('../pages/action-page.js'), 'ActionPage'),
});

const reports = createRoute({
  getParentRoute: () => programme,
  path: '/reports',
  validateSearch: reportsSearch,
  component: lazyRouteComponent(() => import('../pages/reports-page.js'), 'ReportsPage'),
});

const report = createRoute({
  getParentRoute: () => programme,
  path: '/reports/$reportId',
  validateSearch: reportSearch,
  component: lazyRouteComponent(() => import('../pages/report-page.js'), 'ReportPage'),
});

const scrutiny = createRoute({
  getParentRoute: () => programme,
  path: '/scrutiny',
  component: lazyRouteComponent(() => import('../pages/scrutiny-page.js'), 'ScrutinyPage'),
});

const consultations = createRoute({
  getParentRoute: () => programme,
  path: '/consultations',
  component: lazyRouteComponent(() => import('../pages/consultations-page.js'), 'ConsultationsPage'),
});

const assessments = createRoute({
  getParentRoute: () => programme,
  path: '/assessments',
  component: lazyRouteComponent(() => import('../pages/assessments-page.js'), 'AssessmentsPage'),
});

const routeTree = root.addChildren([
  home,
  signIn,
  setPassword,
  setUp,
  programme.addChildren([
    programmeHome,
    overview,
    timeline,
    whatIf,
    compare,
    milestones,
    baselines,
    trends,
    myUpdates,
    planItem,
    risks,
    risk,
    health,
    unconfirmed,
    settings,
    desk,
    forwardPlan,
    bodies,
    organogram,
    body,
    meetings,
    meeting,
    minutes,
    actions,
    action,
    decisions,
    decision,
    reports,
    report,
    scrutiny,
    consultations,
    assessments,
  ]),
]);

export function createAppRouter(cache: QueryClient) {
  return createRouter({
    routeTree,
    context: { cache },
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: NotFoundPage,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
