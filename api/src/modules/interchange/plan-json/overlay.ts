import { isObject, type JsonObject, type Problems } from './fields.js';

/** Lists that a scenario may change, entry by entry. */
const LISTS = ['calendars', 'nodes', 'links', 'bodies', 'restrictedPeriods', 'risks'] as const;
const PLAIN = ['start', 'dataDate', 'calendar', 'progressRule'] as const;

/** How links are told apart that have no id of their own. */
export function linkKey(link: JsonObject): string {
  return typeof link.id === 'string' ? link.id : `${String(link.from)}>${String(link.to)}`;
}

/**
 * A plan with a scenario laid over it: an entry with a known id changes the fields it names (null takes one away), one with
 * `"removed": true` goes, any other is added. The plan itself is left as it is.
 */
export function overlaid(
  plan: JsonObject,
  scenario: JsonObject,
  path: string,
  problems: Problems,
): JsonObject {
  const result: Record<string, unknown> = { ...plan };
  for (const key of PLAIN) if (Object.hasOwn(scenario, key)) result[key] = scenario[key];
  for (const key of LISTS) {
    if (!Object.hasOwn(scenario, key)) continue;
    const changes = scenario[key];
    if (!Array.isArray(changes)) problems.refuse(`${path}.${key}`, 'is no list. Give one in [ ].');
    else result[key] = changed(asList(plan[key]), changes, key, `${path}.${key}`, problems);
  }
  return result;
}

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function changed(
  base: readonly unknown[],
  changes: readonly unknown[],
  list: string,
  path: string,
  problems: Problems,
): unknown[] {
  const keyOf = (entry: JsonObject) => (list === 'links' ? linkKey(entry) : String(entry.id));
  const entries = new Map<string, unknown>();
  base.forEach((entry, i) => {
    const key = isObject(entry) ? keyOf(entry) : '';
    // What is given twice is left for the reader of the whole plan to refuse.
    entries.set(entries.has(key) ? `${key}#${i}` : key, entry);
  });
  for (const [i, change] of changes.entries()) {
    if (!isObject(change)) {
      problems.refuse(`${path}[${i}]`, 'is no object. Give one in { }.');
      continue;
    }
    const key = keyOf(change);
    const known = entries.get(key);
    if (change.removed !== true) entries.set(key, { ...(isObject(known) ? known : {}), ...change });
    else if (!entries.delete(key))
      problems.refuse(
        `${path}[${i}]`,
        `removes "${key}", which the plan does not hold. Name one that it does.`,
      );
  }
  return [...entries.values()];
}
