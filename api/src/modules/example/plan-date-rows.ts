import { isoDay } from '@gantry/shared/dates/day';
import { STP } from './data/programmes.js';
import { SCENARIO_ITEMS } from './data/scenarios.js';
import { paperDays } from './example-dates.js';
import { ALL_ITEMS, dateOf, entryOf, meetingOf, type PlacedItem } from './example-entries.js';
import { exampleId, linkTo } from './example-id.js';
import { provenance } from './provenance.js';

type Role = 'BASELINE' | 'FORECAST' | 'ACTUAL';

export const PRINTED_BASELINE_ID = exampleId('baseline-set', STP);

/**
 * What the papers say about each item, in its role. Done: an actual and nothing else. Still to come: a forecast, unless a
 * meeting has the day, and the same words once more as the baseline "as printed". The plan of 2019 is baselined by nobody yet.
 */
export function planDateRows() {
  return [
    ...ALL_ITEMS.flatMap((item) => rolesOf(item).map((role) => row(item, role, item.key))),
    ...SCENARIO_ITEMS.filter((overlay) => overlay.entry !== undefined).flatMap((overlay) => {
      const item = ALL_ITEMS.find((candidate) => candidate.key === overlay.item)!;
      const roles: Role[] = overlay.meeting ? ['BASELINE'] : ['BASELINE', 'FORECAST'];
      return roles.map((role) => row(item, role, overlay.entry!, overlay.scenario));
    }),
  ];
}

/** The id of the row that an item or its overlay points at; null where the papers state nothing in that role. */
export function planDateId(item: PlacedItem, role: Role): string | null {
  return rolesOf(item).includes(role) ? idOf(item.key, role) : null;
}

export function overlayDateId(itemKey: string, role: Role, scenario: number): string {
  return idOf(itemKey, role, scenario);
}

function rolesOf(item: PlacedItem): Role[] {
  const entry = entryOf(item.key);
  if (!entry || dateOf(entry) === null) return [];
  if (item.done !== undefined) return ['ACTUAL'];
  const roles: Role[] = item.knownFrom === null ? ['BASELINE'] : [];
  return meetingOf(item.key) ? roles : [...roles, 'FORECAST'];
}

function idOf(itemKey: string, role: Role, scenario?: number): string {
  return exampleId('plan-date', [itemKey, role, scenario ?? 'shared'].join('/'));
}

function row(item: PlacedItem, role: Role, entryKey: string, scenario?: number) {
  const entry = entryOf(entryKey)!;
  const { columns, offset } = dateOf(entry)!;
  const notes = [entry.inferred, columns.date_note].filter((note) => note);
  return {
    ...provenance(entry),
    ...columns,
    date_note: notes.length > 0 ? notes.join(' ') : null,
    id: idOf(item.key, role, scenario),
    programme_id: item.programmeId,
    plan_item_id: exampleId('plan-item', item.key),
    role,
    scenario_id: scenario === undefined ? null : exampleId('scenario', String(scenario)),
    baseline_set_id: role === 'BASELINE' ? PRINTED_BASELINE_ID : null,
    anchor_item_id: offset ? linkTo('plan-item', item.countsFrom) : null,
    offset_min: offset?.min ?? null,
    offset_max: offset?.max ?? null,
    offset_unit: offset?.unit ?? null,
    reason: reasonOf(item, role),
    stated_on: isoDay(paperDays(entry.source!.slice(0, 3)).first),
  };
}

function reasonOf(item: PlacedItem, role: Role): string {
  if (role === 'ACTUAL') return item.done!;
  return role === 'BASELINE' ? 'As printed.' : 'As the paper states it.';
}
