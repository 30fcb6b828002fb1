/** A place in the variables of a call that holds an id, with the id that stands there. */
export interface IdPlace {
  path: (string | number)[];
  id: string;
}

/** Every id in nested variables, however deep. */
export function idPlaces(
  value: unknown,
  isId: (text: string) => boolean,
  path: (string | number)[] = [],
): IdPlace[] {
  if (typeof value === 'string') return isId(value) ? [{ path, id: value }] : [];
  if (Array.isArray(value)) return value.flatMap((each, index) => idPlaces(each, isId, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => idPlaces(each, isId, [...path, key]));
}

/** The same variables with another value in one place. */
export function withValue<T>(variables: T, path: readonly (string | number)[], put: unknown): T {
  const copy = structuredClone(variables) as Record<string | number, unknown>;
  let at = copy;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  at[path.at(-1) as string | number] = put;
  return copy as T;
}
