import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { actionsSearch } from '../../pages/actions.search.js';
import { bodiesSearch } from '../../pages/bodies.search.js';
import { consultationsSearch } from '../../pages/consultations.search.js';
import { decisionsSearch } from '../../pages/decisions.search.js';
import { forwardPlanSearch } from '../../pages/forward-plan.search.js';
import { meetingSearch, meetingsSearch } from '../../pages/meetings.search.js';
import { reportSearch, reportsSearch } from '../../pages/reports.search.js';
import { serviceChangeSearch } from '../../pages/service-change.search.js';
import { programme } from './door-routes.js';

const desk = createRoute({
  getParentRoute: () => programme,
  path: '/desk',
  component: lazyRouteComponent(() => import('../../pages/desk/desk-page.js'), 'DeskPage'),
});

const forwardPlan = createRoute({
  getParentRoute: () => programme,
  path: '/forward-plan',
  validateSearch: forwardPlanSearch,
  component: lazyRouteComponent(() => import('../../pages/forward-plan-page.js'), 'ForwardPlanPage'),
});

const bodies = createRoute({
  getParentRoute: () => programme,
  path: '/bodies',
  validateSearch: bodiesSearch,
  component: lazyRouteComponent(() => import('../../pages/bodies-page.js'), 'BodiesPage'),
});

const organogram = createRoute({
  getParentRoute: () => programme,
  path: '/bodies/organogram',
  component: lazyRouteComponent(() => import('../../pages/organogram-page.js'), 'OrganogramPage'),
});

const body = createRoute({
  getParentRoute: () => programme,
  path: '/bodies/$bodyId',
  component: lazyRouteComponent(() => import('../../pages/body-page.js'), 'BodyPage'),
});

const meetings = createRoute({
  getParentRoute: () => programme,
  path: '/meetings',
  validateSearch: meetingsSearch,
  component: lazyRouteComponent(() => import('../../pages/meetings-page.js'), 'MeetingsPage'),
});

const meeting = createRoute({
  getParentRoute: () => programme,
  path: '/meetings/$meetingId',
  validateSearch: meetingSearch,
  component: lazyRouteComponent(() => import('../../pages/meeting-page.js'), 'MeetingPage'),
});

const minutes = createRoute({
  getParentRoute: () => programme,
  path: '/meetings/$meetingId/minutes',
  component: lazyRouteComponent(() => import('../../pages/minutes-page.js'), 'MinutesPage'),
});

const actions = createRoute({
  getParentRoute: () => programme,
  path: '/actions',
  validateSearch: actionsSearch,
  component: lazyRouteComponent(() => import('../../pages/actions-page.js'), 'ActionsPage'),
});

const action = createRoute({
  getParentRoute: () => programme,
  path: '/actions/$actionId',
  component: lazyRouteComponent(() => import('../../pages/action-page.js'), 'ActionPage'),
});

const decisions = createRoute({
  getParentRoute: () => programme,
  path: '/decisions',
  validateSearch: decisionsSearch,
  component: lazyRouteComponent(() => import('../../pages/decisions-page.js'), 'DecisionsPage'),
});

const decision = createRoute({
  getParentRoute: () => programme,
  path: '/decisions/$decisionId',
  component: lazyRouteComponent(() => import('../../pages/decision-page.js'), 'DecisionPage'),
});

const reports = createRoute({
  getParentRoute: () => programme,
  path: '/reports',
  validateSearch: reportsSearch,
  component: lazyRouteComponent(() => import('../../pages/reports-page.js'), 'ReportsPage'),
});

const report = createRoute({
  getParentRoute: () => programme,
  path: '/reports/$reportId',
  validateSearch: reportSearch,
  component: lazyRouteComponent(() => import('../../pages/report-page.js'), 'ReportPage'),
});

const scrutiny = createRoute({
  getParentRoute: () => programme,
  path: '/scrutiny',
  component: lazyRouteComponent(() => import('../../pages/scrutiny-page.js'), 'ScrutinyPage'),
});

const consultations = createRoute({
  getParentRoute: () => programme,
  path: '/consultations',
  validateSearch: consultationsSearch,
  component: lazyRouteComponent(() => import('../../pages/consultations-page.js'), 'ConsultationsPage'),
});

const assessments = createRoute({
  getParentRoute: () => programme,
  path: '/assessments',
  component: lazyRouteComponent(() => import('../../pages/assessments-page.js'), 'AssessmentsPage'),
});

const serviceChange = createRoute({
  getParentRoute: () => programme,
  path: '/service-change',
  validateSearch: serviceChangeSearch,
  component: lazyRouteComponent(() => import('../../pages/service-change-page.js'), 'ServiceChangePage'),
});

/** Bodies, meetings, what they decide, and what follows. */
export const governanceRoutes = [
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
  serviceChange,
] as const;
