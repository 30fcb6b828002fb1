import type { Forecast, ForecastItem } from '../modules/interchange/index.js';
import { printable } from './printable.js';
import { aligned, shortName } from './text-table.js';

const HEAD = ['', 'UID', 'item', 'start', 'finish', 'latest finish', 'float', 'free'];

/** A forecast as a table for the terminal; an arrow marks what drives the target. */
export function forecastTable({ items, target, warnings }: Forecast): string[] {
  const rows = [HEAD, ...items.map(row)];
  const lines = aligned(rows, 6);
  const unknown = items.filter((item) => item.earlyFinish === null && item.kind !== 'summary');
  const told = [
    ...lines,
    '',
    `→ drives ${target === null ? 'the end of the plan' : target}. Latest dates and float (working days) are measured against it.`,
    ...unknown.map(({ uid, name, explanation }) => `${name || uid}: ${explanation.at(-1) ?? 'not known'}`),
    ...(warnings.length === 0 ? [] : ['', 'To know:', ...warnings.map((one) => `- ${one}`)]),
  ];
  return told.map(printable);
}

function row(item: ForecastItem): string[] {
  const name = shortName(item.name);
  const figure = (value: number | null) => (value === null ? '–' : String(Math.round(value * 100) / 100));
  return [
    item.critical ? '→' : ' ',
    item.uid,
    item.kind === 'summary' ? name.toUpperCase() : name,
    item.earlyStart ?? 'not known',
    item.earlyFinish ?? 'not known',
    item.lateFinish ?? '–',
    figure(item.totalFloatDays),
    figure(item.freeFloatDays),
  ];
}
