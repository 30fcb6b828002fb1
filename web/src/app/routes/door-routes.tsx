import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  lazyRouteComponent,
  notFound,
  redirect,
} from '@tanstack/react-router';
import { lastProgramme, rememberProgramme } from '../../lib/last-programme.js';
import { isSecretaryFirst, sessionQuery } from '../../lib/session.js';
import { safeReturn, signInPath } from '../../lib/sign-in-path.js';
import { Root } from '../root.js';
import { Shell } from '../shell/shell.js';

export const root = createRootRouteWithContext<{ cache: QueryClient }>()({ component: Root });

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: async ({ context }) => {
    const session = await context.cache.ensureQueryData(sessionQuery);
    if (!session) throw redirect({ to: '/sign-in' });
    const first = session.programmes.find(({ code }) => code === lastProgramme()) ?? session.programmes[0];
    if (first) throw redirect({ to: '/p/$programmeCode', params: { programmeCode: first.code } });
  },
  component: lazyRouteComponent(() => import('../../pages/no-programme-page.js'), 'NoProgrammePage'),
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (raw: Record<string, unknown>): { back?: string } => ({ back: safeReturn(raw.back) }),
  component: lazyRouteComponent(() => import('../../pages/sign-in/sign-in-page.js'), 'SignInPage'),
});

const setPassword = createRoute({
  getParentRoute: () => root,
  path: '/set-password/$token',
  component: lazyRouteComponent(
    () => import('../../pages/set-password/set-password-page.js'),
    'SetPasswordPage',
  ),
});

const setUp = createRoute({
  getParentRoute: () => root,
  path: '/set-up/$token',
  component: lazyRouteComponent(() => import('../../pages/set-up/set-up-page.js'), 'SetUpPage'),
});

/** Everything about one programme, inside the shell. Nobody comes in without a session. */
export const programme = createRoute({
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

/** What is reached without being in a programme. */
export const doors = [home, signIn, setPassword, setUp] as const;

/** The address of a programme alone: leads on to the first page of whoever asks. */
export const programmeHomes = [programmeHome] as const;
