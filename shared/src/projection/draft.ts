import type { Offset, PlanDate } from '../dates/plan-date.js';
import type { ProjectionFacts } from './plan-facts.js';

/** Changes that somebody tries on before deciding on them. Nothing of it is stored. */
export interface Draft {
  /** New dates of items, by id. */
  dates?: ReadonlyMap<string, { stated: PlanDate; anchorId: string | null }>;
  /** Meetings on another day, or called off, by id. */
  meetings?: ReadonlyMap<string, PlanDate | 'CANCELLED'>;
  /** Lags of links, by id. */
  lags?: ReadonlyMap<string, Offset>;
}

/**
 * The plan as it would be. An item that gets a day of its own no longer goes to the meeting it was committed to by date, but
 * a gate still needs a meeting. Example: the meeting of 31 January called off sends its decision to 6 March.
 */
export function withDraft(facts: ProjectionFacts, { dates, meetings, lags }: Draft): ProjectionFacts {
  return {
    ...facts,
    items: facts.items.map((item) => {
      const change = dates?.get(item.id);
      return change === undefined ? item : { ...item, ...change, meetingId: null };
    }),
    meetings: facts.meetings.map((meeting) => {
      const change = meetings?.get(meeting.id);
      if (change === undefined) return meeting;
      return change === 'CANCELLED'
        ? { ...meeting, state: 'CANCELLED' as const }
        : { ...meeting, date: change };
    }),
    links: facts.links.map((link) => {
      const lag = lags?.get(link.id);
      return lag === undefined ? link : { ...link, lag };
    }),
  };
}
