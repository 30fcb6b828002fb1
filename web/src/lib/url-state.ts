import { dayOf, isCountedDay, isoDay } from '@gantry/shared/dates/day';

/**
 * Hand-written readers for what stands in an address. A route's `validateSearch` calls them one by one; whatever is
 * missing or makes no sense becomes undefined, so that an old or mangled link still opens the page.
 *
 * ```ts
 * export const milestonesSearch = (raw: Record<string, unknown>) => ({
 *   ...gridSearch(raw),
 *   item: textParam(raw.item),
 *   show: choiceParam(raw.show, ['all', 'slipping'] as const),
 * });
 * ```
 */
export type RawSearch = Record<string, unknown>;

export function textParam(value: unknown, longest = 200): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value.slice(0, longest) : undefined;
}

export function choiceParam<const Choice extends string>(
  value: unknown,
  choices: readonly Choice[],
): Choice | undefined {
  return choices.find((choice) => choice === value);
}

/** Several words parted by commas, `a,b`. */
export function listParam(value: unknown): string[] | undefined {
  const text = textParam(value, 1500);
  return text ? text.split(',').filter(Boolean) : undefined;
}

/** A calendar day that there is, in the years that are counted with: `2018-03-08`, neither `2018-02-30` nor `9999-12-31`. */
export function dayParam(value: unknown): string | undefined {
  const [, year, month, dayOfMonth] = typeof value === 'string' ? (ISO_DAY.exec(value) ?? []) : [];
  const found = dayOf(Number(year), Number(month), Number(dayOfMonth));
  return found !== null && isCountedDay(found) ? isoDay(found) : undefined;
}

const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

export function wholeParam(value: unknown): number | undefined {
  const number = typeof value === 'string' ? Number(value) : value;
  return Number.isSafeInteger(number) ? (number as number) : undefined;
}

export function flagParam(value: unknown): true | undefined {
  return value === true || value === 'true' || value === '1' || value === 1 ? true : undefined;
}

/** The part of an address that a grid keeps: `?sort=-slip&find=senate&hide=owner,notes`. */
export interface GridSearch {
  /** Column id, with a minus in front for the largest first. */
  sort?: string;
  find?: string;
  /** Columns that are hidden, parted by commas. */
  hide?: string;
}

export function gridSearch(raw: RawSearch): GridSearch {
  return { sort: textParam(raw.sort), find: textParam(raw.find), hide: textParam(raw.hide, 1500) };
}

/**
 * Search params as an address shows them: plain `a=b`, text stays text (a code `007` is no number), absent values
 * leave no trace.
 */
export function stringifySearch(search: RawSearch): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    if (value !== undefined && value !== null && value !== '') params.set(name, String(value));
  }
  const text = params.toString().replaceAll('%2C', ',');
  return text ? `?${text}` : '';
}

export function parseSearch(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}
