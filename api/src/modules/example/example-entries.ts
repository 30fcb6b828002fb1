import type { PlanItemFacts, SourceEntryFacts } from './data/facts.js';
import { MEETINGS } from './data/meetings.js';
import { PLAN_ITEMS } from './data/plan-items.js';
import { PLAN_ITEMS_2019 } from './data/plan-items-2019.js';
import { KNOWN_FROM_2019, PLAN_OF_2019, STP } from './data/programmes.js';
import { SOURCE_ENTRIES } from './data/source-entries.js';
import { SOURCE_ENTRIES_2019 } from './data/source-entries-2019.js';
import { type EntryDate, entryDate } from './example-dates.js';
import { exampleId } from './example-id.js';

/** A plan item with the programme that it belongs to, and the day from which it is known where that is later. */
export interface PlacedItem extends PlanItemFacts {
  programmeId: string;
  knownFrom: string | null;
}

const inStp = (item: PlanItemFacts): PlacedItem => ({
  ...item,
  programmeId: exampleId('programme', STP),
  knownFrom: null,
});
const in2019 = (item: PlanItemFacts): PlacedItem => ({
  ...item,
  programmeId: exampleId('programme', PLAN_OF_2019),
  knownFrom: KNOWN_FROM_2019,
});

export const ALL_ITEMS: readonly PlacedItem[] = [...PLAN_ITEMS.map(inStp), ...PLAN_ITEMS_2019.map(in2019)];
export const ALL_ENTRIES: readonly SourceEntryFacts[] = [...SOURCE_ENTRIES, ...SOURCE_ENTRIES_2019];

const ITEMS_BY_KEY = new Map(ALL_ITEMS.map((item) => [item.key, item]));
const ENTRIES_BY_KEY = new Map(ALL_ENTRIES.map((entry) => [entry.key, entry]));
const MEETINGS_BY_KEY = new Map(MEETINGS.map((meeting) => [meeting.key, meeting]));

export const entryOf = (key: string): SourceEntryFacts | undefined => ENTRIES_BY_KEY.get(key);
export const meetingOf = (key: string) => MEETINGS_BY_KEY.get(key);

/** The plan item that an entry tells of. */
export function itemOf(entry: SourceEntryFacts): PlacedItem {
  return ITEMS_BY_KEY.get(entry.item ?? entry.key)!;
}

/** What an entry says about time: an activity fills its range of days, anything else is one day inside it. */
export function dateOf(entry: SourceEntryFacts): EntryDate | null {
  return entryDate(entry, itemOf(entry).kind === 'ACTIVITY' ? 'period' : 'point');
}
