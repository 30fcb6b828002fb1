import type { Forecast, ForecastItem } from '../modules/interchange/index.js';
import { printable } from './printable.js';

const LONGEST_NAME = 44;
const HEAD = ['', 'UID', 'item', 'start', 'finish', 'latest finish', 'float', 'free'];

/** A forecast as a table for the terminal; an arrow marks what drives the target. */
export function forecastTable({ items, target, warnings }: Forecast): string[] {
  const rows = [HEAD, ...items.map(row)];
  const width = HEAD.map((_, column) =>
    rows.reduce((most, cells) => Math.max(most, cells[column]!.length), 0),
  );
  const lines = rows.map((cells) =>
    cells
      .map((cell, column) => (column >= 6 ? cell.padStart(width[column]!) : cell.padEnd(width[column]!)))
      .join('  ')
      .trimEnd(),
  );
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
  const name = item.name.length > LONGEST_NAME ? `${item.name.slice(0, LONGEST_NAME - 1)}…` : item.name;
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
