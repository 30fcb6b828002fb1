import type { Day } from '../dates/day.js';
import type { Offset, PlanDate } from '../dates/plan-date.js';
import type { LinkType, NeededFor } from '../governance/dependency-rules.js';
import type { Range } from '../schedule/range.js';
import type {
  ProjectionAlternative,
  ProjectionFacts,
  ProjectionItem,
  ProjectionLink,
  ProjectionMeeting,
} from './plan-facts.js';

/** Changes that somebody tries on before deciding on them. Nothing of it is stored. */
export interface Draft {
  /** New dates of items, by id. */
  dates?: ReadonlyMap<string, { stated: PlanDate; anchorId: string | null }>;
  /** Working days that activities take, by id; null for the length of the stated days. */
  durations?: ReadonlyMap<string, Range | null>;
  /** Meetings on another day, or called off, by id. */
  meetings?: ReadonlyMap<string, PlanDate | 'CANCELLED'>;
  /** Meetings that nobody has planned yet. */
  extraMeetings?: readonly ProjectionMeeting[];
  /** What happens at another meeting, by id. */
  chosen?: ReadonlyMap<string, string>;
  /** What is decided between meetings, by id. */
  routes?: ReadonlyMap<string, ProjectionAlternative>;
  /** Links with another lag, of another type or needed for something else, by id. */
  links?: ReadonlyMap<string, LinkChange>;
  addedLinks?: readonly ProjectionLink[];
  removedLinks?: ReadonlySet<string>;
}

/** What is left out stays as it is. */
export interface LinkChange {
  lag?: Offset;
  type?: LinkType;
  neededFor?: NeededFor | null;
}

/**
 * The plan as it would be. An item that gets a day of its own no longer goes to the meeting it was committed to by date, but
 * a gate still needs a meeting. Example: the meeting of 31 January called off sends its decision to 6 March; with the decision
 * taken by the chair on 2 February, it is taken then, if what it waits for is there.
 */
export function withDraft(facts: ProjectionFacts, draft: Draft): ProjectionFacts {
  const { meetings, links, addedLinks = [], removedLinks, extraMeetings = [] } = draft;
  return {
    ...facts,
    items: facts.items.map((item) => itemWith(item, draft, facts.today)),
    meetings: [
      ...facts.meetings.map((meeting) => {
        const change = meetings?.get(meeting.id);
        if (change === undefined) return meeting;
        return change === 'CANCELLED'
          ? { ...meeting, state: 'CANCELLED' as const }
          : { ...meeting, date: change };
      }),
      ...extraMeetings,
    ],
    links: [
      ...facts.links
        .filter(({ id }) => !removedLinks?.has(id))
        .map((link) => ({ ...link, ...links?.get(link.id) })),
      ...addedLinks,
    ],
  };
}

function itemWith(item: ProjectionItem, draft: Draft, today: Day): ProjectionItem {
  const { dates, durations, chosen, routes } = draft;
  const dated = dates?.get(item.id);
  const duration = durations?.get(item.id);
  const meetingId = chosen?.get(item.id);
  const alternative = routes?.get(item.id);
  if (dated === undefined && duration === undefined && meetingId === undefined && alternative === undefined)
    return item;
  const own = { stated: null, anchorId: null };
  return {
    ...item,
    ...(duration === undefined ? {} : { duration }),
    ...(dated === undefined ? {} : { ...dated, meetingId: null, statedOn: today }),
    ...(meetingId === undefined ? {} : { ...own, meetingId }),
    ...(alternative === undefined ? {} : { ...own, meetingId: null, alternative }),
  };
}

/** Items whose own figures a draft writes. */
export function isWritten({ dates, durations, chosen, routes }: Draft, itemId: string): boolean {
  return [dates, durations, chosen, routes].some((part) => part?.has(itemId));
}
