import { OFFSET_UNITS, type OffsetUnit } from '@gantry/shared/dates/plan-date';
import { LINK_TYPES, type LinkType } from '@gantry/shared/governance/dependency-rules';

export type Need = 'PAPER' | 'DECISION';
export const EXTRA_KINDS = ['EXTRAORDINARY', 'CORRESPONDENCE', 'INFORMAL'] as const;
export type ExtraKind = (typeof EXTRA_KINDS)[number];

/** How one item waits for another. */
export interface LinkTerms {
  min: number;
  max: number;
  unit: OffsetUnit;
  /** Null leaves a link of the plan as it is, and lets a new one follow when the other has finished. */
  type: LinkType | null;
  need: Need | null;
}

/** One change that somebody tries on; `id` is the item, meeting, body or link that it is about. */
export type DraftChange =
  | {
      kind: 'item';
      id: string;
      date: string;
      scenarioId: string | null;
      anchorId: string | null;
      mustConfirm: string | null;
    }
  /** Working days at least, most likely and at most. */
  | { kind: 'duration'; id: string; min: number; likely: number; max: number }
  /** Without a date it is called off. */
  | { kind: 'meeting'; id: string; date: string | null }
  | {
      kind: 'extra';
      id: string;
      extraKind: ExtraKind;
      date: string;
      itemId: string | null;
      scenarioId: string | null;
    }
  /** At another meeting, or by the chair from a day on. */
  | { kind: 'chosen'; id: string; meetingId: string; scenarioId: string | null }
  | { kind: 'route'; id: string; date: string }
  | ({ kind: 'link'; id: string } & LinkTerms)
  /** The item that comes first is `id`. */
  | ({ kind: 'newlink'; id: string; toId: string } & LinkTerms)
  | { kind: 'unlink'; id: string };

export type Draft = readonly DraftChange[];

/** As many as the server takes of each kind, and an address that mail programs leave whole. */
export const MOST_CHANGES = 30;
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const LONGEST_DATE = 250;
const LONGEST_NAME = 200;
const NEEDS: readonly Need[] = ['PAPER', 'DECISION'];

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
  const [first, second, third, fourth] = rest;
  switch (kind) {
    case 'item': {
      const date = words(first);
      if (date === null) return null;
      const about = { scenarioId: reference(second), anchorId: reference(third) };
      return { kind, id, date, ...about, mustConfirm: words(fourth, LONGEST_NAME) };
    }
    case 'duration':
      return isDays(first) && isDays(second) && isDays(third)
        ? { kind, id, min: first, likely: second, max: third }
        : null;
    case 'meeting':
      return { kind, id, date: words(first) };
    case 'extra': {
      const [extraKind, date] = [one(EXTRA_KINDS, first), words(second)];
      return extraKind && date
        ? { kind, id, extraKind, date, itemId: reference(third), scenarioId: reference(fourth) }
        : null;
    }
    case 'chosen': {
      const meetingId = reference(first);
      return meetingId ? { kind, id, meetingId, scenarioId: reference(second) } : null;
    }
    case 'route': {
      const date = words(first);
      return date === null ? null : { kind, id, date };
    }
    case 'link': {
      const terms = readTerms(rest);
      return terms && { kind, id, ...terms };
    }
    case 'newlink': {
      const [toId, terms] = [reference(first), readTerms(rest.slice(1))];
      return toId && terms ? { kind, id, toId, ...terms } : null;
    }
    case 'unlink':
      return { kind, id };
    default:
      return null;
  }
}

function readTerms([min, max, unit, type, need]: unknown[]): LinkTerms | null {
  const counted = one(OFFSET_UNITS, unit);
  if (!isLag(min) || !isLag(max) || !counted) return null;
  return { min, max, unit: counted, type: one(LINK_TYPES, type), need: one(NEEDS, need) };
}

const words = (value: unknown, longest = LONGEST_DATE) =>
  typeof value === 'string' && value.trim() !== '' ? value.slice(0, longest) : null;
const reference = (value: unknown) => (typeof value === 'string' && ID.test(value) ? value : null);
const one = <T extends string>(all: readonly T[], value: unknown): T | null =>
  all.find((each) => each === value) ?? null;
const isLag = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Math.abs(value as number) <= 3_650;
const isDays = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 1 && (value as number) <= 2_500;

export function writeDraft(draft: Draft): string | undefined {
  if (draft.length === 0) return undefined;
  return JSON.stringify(draft.map((change) => withoutEnd(entryOf(change))));
}

type Entry = (string | number | null)[];

function entryOf(change: DraftChange): Entry {
  const { kind, id } = change;
  switch (kind) {
    case 'item':
      return [kind, id, change.date, change.scenarioId, change.anchorId, change.mustConfirm];
    case 'duration':
      return [kind, id, change.min, change.likely, change.max];
    case 'extra':
      return [kind, id, change.extraKind, change.date, change.itemId, change.scenarioId];
    case 'chosen':
      return [kind, id, change.meetingId, change.scenarioId];
    case 'link':
      return [kind, id, ...termsOf(change)];
    case 'newlink':
      return [kind, id, change.toId, ...termsOf(change)];
    case 'unlink':
      return [kind, id];
    default:
      return [kind, id, change.date];
  }
}

const termsOf = ({ min, max, unit, type, need }: LinkTerms): Entry => [min, max, unit, type, need];

function withoutEnd(entry: Entry): Entry {
  return entry.at(-1) === null ? withoutEnd(entry.slice(0, -1)) : entry;
}

/** A change by what it changes: a link by itself whether it is changed or taken out, what is decided by where. */
export function keyOf(change: DraftChange): string {
  const { kind, id } = change;
  switch (kind) {
    case 'item':
      return `item ${id} ${change.scenarioId ?? ''}`;
    case 'chosen':
      return `where ${id} ${change.scenarioId ?? ''}`;
    case 'route':
      return `where ${id} `;
    case 'link':
    case 'unlink':
      return `link ${id}`;
    case 'newlink':
      return `newlink ${id} ${change.toId} ${change.type ?? 'FS'}`;
    case 'extra':
      return `extra ${id} ${change.date}`;
    default:
      return `${kind} ${id}`;
  }
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
