import { OFFSET_UNITS, type OffsetUnit } from '@gantry/shared/dates/plan-date';

/** One change that somebody tries on. */
export type DraftChange =
  | { kind: 'item'; id: string; date: string; scenarioId: string | null; anchorId: string | null }
  /** Without a date it is called off. */
  | { kind: 'meeting'; id: string; date: string | null }
  | { kind: 'link'; id: string; min: number; max: number; unit: OffsetUnit };

export type Draft = readonly DraftChange[];

/** As many as the server takes of each kind, and an address that mail programs leave whole. */
export const MOST_CHANGES = 30;
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const LONGEST_DATE = 250;

/**
 * A draft as it stands in an address: `[["item","…","4 jan (tbc)"],["meeting","…"],["link","…",2,3,"WEEKS"]]`. What makes
 * no sense is left out, so that an old or mangled link still opens the page.
 */
export function readDraft(text: string | undefined): Draft {
  if (!text) return [];
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return [];
  }
  if (!Array.isArray(raw)) return [];
  return raw
    .slice(0, MOST_CHANGES)
    .flatMap((entry) => (Array.isArray(entry) ? (readChange(entry) ?? []) : []))
    .reduce<Draft>(withChange, []);
}

function readChange([kind, id, ...rest]: unknown[]): DraftChange | null {
  if (typeof id !== 'string' || !ID.test(id)) return null;
  const [first, second, third] = rest;
  if (kind === 'item') {
    const date = words(first);
    return date === null
      ? null
      : { kind, id, date, scenarioId: reference(second), anchorId: reference(third) };
  }
  if (kind === 'meeting') return { kind, id, date: words(first) };
  if (kind !== 'link') return null;
  const unit = OFFSET_UNITS.find((each) => each === third);
  return isLag(first) && isLag(second) && unit ? { kind, id, min: first, max: second, unit } : null;
}

const words = (value: unknown) =>
  typeof value === 'string' && value.trim() !== '' ? value.slice(0, LONGEST_DATE) : null;
const reference = (value: unknown) => (typeof value === 'string' && ID.test(value) ? value : null);
const isLag = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Math.abs(value as number) <= 3_650;

export function writeDraft(draft: Draft): string | undefined {
  if (draft.length === 0) return undefined;
  return JSON.stringify(draft.map((change) => withoutEnd(entryOf(change))));
}

function entryOf(change: DraftChange): (string | number | null)[] {
  const { kind, id } = change;
  if (kind === 'item') return [kind, id, change.date, change.scenarioId, change.anchorId];
  if (kind === 'meeting') return [kind, id, change.date];
  return [kind, id, change.min, change.max, change.unit];
}

function withoutEnd(entry: (string | number | null)[]): (string | number | null)[] {
  return entry.at(-1) === null ? withoutEnd(entry.slice(0, -1)) : entry;
}

/** A change by what it changes. */
export function keyOf(change: DraftChange): string {
  return `${change.kind} ${change.id} ${change.kind === 'item' ? (change.scenarioId ?? '') : ''}`;
}

/** A second change of the same takes the place of the first; a draft that is full takes in no other. */
export function withChange(draft: Draft, change: DraftChange): Draft {
  const key = keyOf(change);
  const isKnown = draft.some((one) => keyOf(one) === key);
  if (!isKnown && draft.length >= MOST_CHANGES) return draft;
  return isKnown ? draft.map((one) => (keyOf(one) === key ? change : one)) : [...draft, change];
}

export function withoutChange(draft: Draft, change: DraftChange): Draft {
  return draft.filter((one) => keyOf(one) !== keyOf(change));
}
