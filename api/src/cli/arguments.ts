import { type Day, day } from '@gantry/shared/dates/day';
import { InvalidArgumentError } from 'commander';

const HIGHEST_PORT = 65_535;

export function parsePort(text: string): number {
  const port = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(port >= 1 && port <= HIGHEST_PORT)) {
    throw new InvalidArgumentError(`"${text}" is not a port: give a number from 1 to ${HIGHEST_PORT}.`);
  }
  return port;
}

export function parseYear(text: string): number {
  if (!/^\d{4}$/.test(text)) {
    throw new InvalidArgumentError(`"${text}" is not a year: give four digits, such as 2018.`);
  }
  return Number(text);
}

export function parseDay(text: string): Day {
  try {
    return day(text);
  } catch {
    throw new InvalidArgumentError(`"${text}" is not a day: write it as YYYY-MM-DD, such as 2017-11-24.`);
  }
}

export function parseCount(text: string): number {
  if (!/^\d{1,3}$/.test(text)) {
    throw new InvalidArgumentError(`"${text}" is not a number of days: give a whole number from 0 to 999.`);
  }
  return Number(text);
}

export const LEAST_RUNS = 100;
export const MOST_RUNS = 100_000;
const HIGHEST_SEED = 2_147_483_647;

export function parseRuns(text: string): number {
  const runs = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  if (!(runs >= LEAST_RUNS && runs <= MOST_RUNS))
    throw new InvalidArgumentError(
      `"${text}" is not a number of runs: give a whole number from ${LEAST_RUNS} to ${MOST_RUNS}.`,
    );
  return runs;
}

export function parseSeed(text: string): number {
  const seed = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (!(seed <= HIGHEST_SEED))
    throw new InvalidArgumentError(`"${text}" is not a seed: give a whole number from 0 to ${HIGHEST_SEED}.`);
  return seed;
}
