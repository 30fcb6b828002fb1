import type { Problem } from '@gantry/shared/errors/error-codes';
import { MOST_DAYS } from './programme.inputs.js';

interface Settings {
  greenToleranceDays: number;
  amberToleranceDays: number;
  tbcWithinDays: number;
  horizonDays: number;
  staleAfterDays: number;
  gateMarginDays: number;
}

const LEAST = {
  greenToleranceDays: 0,
  amberToleranceDays: 0,
  tbcWithinDays: 0,
  horizonDays: 1,
  staleAfterDays: 1,
  gateMarginDays: 0,
} as const;

/** Everything that is wrong with the settings by which status is judged, all at once. */
export function settingProblems(settings: Settings): Problem[] {
  const problems: Problem[] = [];
  for (const field of Object.keys(LEAST) as (keyof typeof LEAST)[]) {
    const value = settings[field];
    if (value < LEAST[field] || value > MOST_DAYS)
      problems.push({
        rule: 'SET-1',
        severity: 'E',
        field,
        message: `Give ${LEAST[field]} to ${MOST_DAYS} days; ${value} is outside.`,
      });
  }
  if (settings.greenToleranceDays > settings.amberToleranceDays)
    problems.push({
      rule: 'SET-2',
      severity: 'E',
      field: 'amberToleranceDays',
      message: `Amber ends at ${settings.amberToleranceDays} working days, before green does (${settings.greenToleranceDays}). Make it at least as long.`,
    });
  return problems;
}
