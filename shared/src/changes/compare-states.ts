/** One thing that a record says, in the words that a reader sees. */
export interface StateField {
  /** Tells fields of one kind of record apart: `forecast`. */
  key: string;
  /** Its heading: `Forecast`. */
  label: string;
  /** What it says: `12 Jan 2018 (TBC)`. Empty where it says nothing. */
  text: string;
  /** The one scenario that it holds for, where scenarios differ. */
  scenarioId?: string;
}

/** What a record says at one moment, as its reader sees it. */
export interface RecordState {
  /** Which kind of record, by its table: `plan_item`. */
  entity: string;
  id: string;
  version: number;
  code: string;
  title: string;
  /** Its address below that of its programme: `items/0198…`. */
  path: string;
  fields: readonly StateField[];
}

/** One field that says something else than before; empty where it said or says nothing. */
export interface FieldChange {
  key: string;
  label: string;
  before: string;
  after: string;
  scenarioId?: string;
}

/** A record that both moments know, with what it says otherwise. */
export interface RecordChange {
  entity: string;
  id: string;
  code: string;
  title: string;
  path: string;
  versionBefore: number;
  versionAfter: number;
  fields: readonly FieldChange[];
}

export interface StateComparison {
  added: RecordState[];
  removed: RecordState[];
  changed: RecordChange[];
}

/**
 * What came, went and changed between two moments, record by record and field by field. A record counts as changed when
 * anything that its reader sees says something else; a version that rose without that is no change. Both lists in the order
 * of the second, what is gone in the order of the first.
 * Example: MS-014 says “Forecast 12 Jan 2018” before and “2 Mar 2018” after: one change with one field, whatever else stayed.
 */
export function compareStates(
  before: readonly RecordState[],
  after: readonly RecordState[],
): StateComparison {
  const earlier = new Map(before.map((state) => [keyOf(state), state]));
  const later = new Set(after.map(keyOf));
  const comparison: StateComparison = { added: [], removed: [], changed: [] };
  for (const state of after) {
    const was = earlier.get(keyOf(state));
    if (was === undefined) comparison.added.push(state);
    else {
      const fields = changedFields(was, state);
      if (fields.length > 0) comparison.changed.push(changeOf(was, state, fields));
    }
  }
  comparison.removed = before.filter((state) => !later.has(keyOf(state)));
  return comparison;
}

/** “2 added, 1 removed, 5 changed”: the comparison in one line. */
export function comparisonWords({ added, removed, changed }: StateComparison): string {
  if (added.length + removed.length + changed.length === 0) return 'Nothing differs.';
  return `${added.length} added, ${removed.length} removed, ${changed.length} changed.`;
}

const keyOf = ({ entity, id }: RecordState): string => `${entity} ${id}`;

function changeOf(was: RecordState, now: RecordState, fields: FieldChange[]): RecordChange {
  const { entity, id, code, title, path } = now;
  return { entity, id, code, title, path, versionBefore: was.version, versionAfter: now.version, fields };
}

/** Code and title are said of every record, so they are compared as well. */
function changedFields(was: RecordState, now: RecordState): FieldChange[] {
  const before = new Map(saidBy(was).map((field) => [field.key, field]));
  const after = saidBy(now);
  const told = new Set(after.map(({ key }) => key));
  const gone = [...before.values()]
    .filter(({ key }) => !told.has(key))
    .map((field) => ({ ...field, text: '' }));
  return [...after, ...gone].flatMap(({ text, ...field }) => {
    const wasText = before.get(field.key)?.text ?? '';
    return wasText === text ? [] : [{ ...field, before: wasText, after: text }];
  });
}

function saidBy({ code, title, fields }: RecordState): StateField[] {
  return [
    { key: 'code', label: 'Code', text: code },
    { key: 'title', label: 'Title', text: title },
    ...fields,
  ];
}
