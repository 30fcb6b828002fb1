import type { ChangedFieldType } from './audit.types.js';

export type Image = Record<string, unknown> | null;

/** Stamps and keys: every change touches them and they tell a reader nothing. */
const NEVER_TOLD = new Set([
  'office_id',
  'id',
  'programme_id',
  'version',
  'created_at',
  'created_by',
  'changed_at',
  'changed_on',
  'changed_by',
  'is_year_inferred',
  'is_interpretation',
  'date_precision',
  'date_calendar',
  'edtf',
  'credential_id',
  'drafted_text',
]);
/** Minutes and where one joins have readers of their own, whom only the page of the meeting knows: here they are told of, not told. */
const TOLD_OF: ReadonlySet<string> = new Set(['minutes', 'discussion', 'minutes_text', 'link']);
const ELSEWHERE = 'on the page of the meeting';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Every id in the two images, so that their names can be fetched at once. */
export function idsIn(before: Image, after: Image): string[] {
  return [before, after].flatMap((image) =>
    Object.values(image ?? {}).filter(
      (value): value is string => typeof value === 'string' && UUID.test(value),
    ),
  );
}

/** What a change did, field by field, in words. Ids are told by the name of what they point at, or left out. */
export function changedFields(
  before: Image,
  after: Image,
  names: ReadonlyMap<string, string>,
): ChangedFieldType[] {
  const columns = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  const fields: ChangedFieldType[] = [];
  for (const column of columns) {
    if (NEVER_TOLD.has(column)) continue;
    const was = valueWords(before?.[column], names);
    const now = valueWords(after?.[column], names);
    if (was === now) continue;
    const said = (words: string | null) => (TOLD_OF.has(column) && words !== null ? ELSEWHERE : words);
    fields.push({ name: columnWords(column), before: said(was), after: said(now) });
  }
  return fields;
}

/** `current_likelihood` is “Current likelihood”, `owner_person_id` is “Owner person”. */
function columnWords(column: string): string {
  const words = column.replace(/_id$/, '').replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function valueWords(value: unknown, names: ReadonlyMap<string, string>): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'object') return JSON.stringify(value);
  const text = String(value);
  return UUID.test(text) ? (names.get(text) ?? null) : text;
}
