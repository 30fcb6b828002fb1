import type { PapersReady, PollDayRule, RestrictedPeriodKind } from '../../../generated/graphql.js';
import type { CalendarPreview, CalendarSettings } from '../api/calendars.js';

export const DIVISION_WORDS: Record<string, string> = {
  'england-and-wales': 'England and Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
};

export const PAPERS_WORDS: Record<PapersReady, string> = {
  ON_DAY: 'On the day of publication',
  DAY_BEFORE: 'The working day before',
};

export const PERIOD_WORDS: Record<RestrictedPeriodKind, string> = {
  LOCAL: 'Local elections',
  GENERAL: 'General election',
  REFERENDUM: 'Referendum',
  OTHER: 'Other',
};

export const POLL_WORDS: Record<PollDayRule, string> = {
  ENDS_ON_POLL_DAY: 'Ends with the day of the poll',
  ENDS_DAY_AFTER: 'Ends with the day after the poll',
};

export const EFFECT_WORDS: Record<CalendarPreview['effects'][number]['kind'], string> = {
  COMPUTED: 'Computed date',
  STATED: 'Date counted from another',
  PAPERS: 'Papers due',
  SLIP: 'Slip',
  WARNING: 'Warning',
};

/** Whose calendar a day or period is in. */
export function whose(
  { programmeId, bodyId = null }: { programmeId: string | null; bodyId?: string | null },
  { bodies }: Pick<CalendarSettings, 'bodies'>,
): string {
  if (bodyId !== null) return bodies.find(({ id }) => id === bodyId)?.name ?? 'A body';
  return programmeId === null ? 'The whole office' : 'This programme';
}
