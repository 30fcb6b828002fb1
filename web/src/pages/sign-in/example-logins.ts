import { queryOptions } from '@tanstack/react-query';
import { askJson } from '../../lib/http.js';

export interface ExampleLogin {
  name: string;
  email: string;
  password: string;
}

/** The logins of the example programme; an empty list wherever the database is a real one. */
export const exampleLoginsQuery = queryOptions({
  queryKey: ['example-logins'],
  queryFn: async ({ signal }): Promise<ExampleLogin[]> => {
    const found = await askJson<unknown>('/auth/example-logins', undefined, signal).catch(() => []);
    return Array.isArray(found) ? (found as ExampleLogin[]) : [];
  },
  staleTime: Number.POSITIVE_INFINITY,
});
