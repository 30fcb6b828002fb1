import { type Action, isReading } from '@gantry/shared/policy/policy';
import { queryOptions, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { ApiError } from './api-error.js';
import { asAtInWords } from './as-at.js';
import { todayInLondon } from './dates.js';
import { dropAllDrafts } from './drafts.js';
import { askJson } from './http.js';

export interface Session {
  person: { id: string; name: string };
  office: {
    id: string;
    name: string;
    /** The database holds the example programme and its logins. */
    isExample: boolean;
    clock: { mode: 'REAL' | 'SET'; on: string; version: number };
  };
  programmes: { id: string; code: string; name: string }[];
  roles: { role: string; scopeKind: string; scopeId: string }[];
  /** What this person may ever do; the server still decides about each record. */
  abilities: Action[];
}

/** Null while nobody is signed in. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }): Promise<Session | null> => {
    try {
      return await askJson<Session>('/auth/session', undefined, signal);
    } catch (error) {
      if (error instanceof ApiError && error.code === 'UNAUTHENTICATED') return null;
      throw error;
    }
  },
  staleTime: 5 * 60_000,
});

/** Who is signed in. Only inside the shell, whose route lets nobody else in. */
export function useSession(): Session {
  const { data } = useSuspenseQuery(sessionQuery);
  if (!data) throw new ApiError('UNAUTHENTICATED');
  return asItWas(data);
}

const past = new WeakMap<Session, Session>();

/** While a past moment is read, today is its day, and nothing may be changed. */
function asItWas(session: Session): Session {
  const moment = asAtInWords();
  if (moment === null) return session;
  const known = past.get(session);
  if (known) return known;
  const { office, abilities } = session;
  const clock = { ...office.clock, on: moment.day || office.clock.on };
  const made = { ...session, office: { ...office, clock }, abilities: abilities.filter(isReading) };
  past.set(session, made);
  return made;
}

/** Whether a button for this action should be there at all. */
export function useCan(action: Action): boolean {
  return useSession().abilities.includes(action);
}

/** Whose first page is that of their bodies: a secretary who is not the programme office as well. */
export function isSecretaryFirst({ roles }: Pick<Session, 'roles'>): boolean {
  const held = new Set(roles.map(({ role }) => role));
  return held.has('SECRETARY') && !held.has('PMO');
}

/** The day that the office calls today, `YYYY-MM-DD`: rules, filters and "in 5 days" count from here. */
export function useToday(): string {
  return useSession().office.clock.on;
}

/** True while the office reads its plan as at a day that is not today: the shell says so loudly. */
export function isAsAt(clock: Session['office']['clock'], today = todayInLondon()): boolean {
  return clock.mode === 'SET' && clock.on !== today;
}

export async function signIn(email: string, password: string): Promise<void> {
  await askJson('/auth/sign-in', { email, password });
}

/** Ends the session here and on the server; a server that does not answer does not keep the page open. */
export function useSignOut(): () => Promise<void> {
  const cache = useQueryClient();
  return async () => {
    await askJson('/auth/sign-out', {}).catch(() => null);
    dropAllDrafts();
    cache.clear();
    location.assign('/sign-in');
  };
}
