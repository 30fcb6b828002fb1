import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { programme } from './door-routes.js';

const ragRules = createRoute({
  getParentRoute: () => programme,
  path: '/rag-rules',
  component: lazyRouteComponent(() => import('../../pages/rag-rules-page.js'), 'RagRulesPage'),
});

const workstreamStatus = createRoute({
  getParentRoute: () => programme,
  path: '/workstream-status',
  component: lazyRouteComponent(
    () => import('../../pages/workstream-status-page.js'),
    'WorkstreamStatusPage',
  ),
});

/** How colours are decided, and where workstreams stand. */
export const ratingRoutes = [ragRules, workstreamStatus] as const;
