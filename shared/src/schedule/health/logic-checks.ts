import { addWorkingDays, workingDaysBetween } from '../../calendar/working-days.js';
import { writeOffset } from '../../dates/write-plan-date.js';
import {
  aboutItem,
  FEW,
  type HealthCheck,
  type HealthFacts,
  type HealthItem,
  type HealthLink,
  verdictOf,
} from './health-check.js';
import { resolveDays } from './lag-days.js';

/** Lags longer than this hide work that nobody planned, in working days. */
export const LONGEST_LAG = 10;

const openItems = ({ items }: HealthFacts): HealthItem[] =>
  items.filter(({ isOpen, isSummary }) => isOpen && !isSummary);

/**
 * `HLT-1`: open work that nothing leads to. What is counted from another item follows it, and what is under way has begun.
 * Example: a launch that waits for no decision keeps its date whatever the committee does.
 */
export function noPredecessor(facts: HealthFacts): HealthCheck {
  const followed = new Set(facts.links.map(({ toId }) => toId));
  const open = openItems(facts);
  const found = open.filter(({ id, anchorId }) => !followed.has(id) && anchorId === null);
  return verdictOf(
    {
      rule: 'HLT-1',
      title: 'Waits for nothing',
      reason: 'What waits for nothing does not move when the plan does, so its date says little.',
      allowed: FEW,
      unit: 'open items',
    },
    found.map(({ id }) => aboutItem(id, 'No other item leads to it.')),
    open.length,
  );
}

/** `HLT-2`: open work that nothing waits for, other than what the plan ends with. */
export function noSuccessor(facts: HealthFacts): HealthCheck {
  const leading = new Set(facts.links.map(({ fromId }) => fromId));
  for (const { anchorId } of facts.items) if (anchorId !== null) leading.add(anchorId);
  const open = openItems(facts);
  const found = open.filter(({ id, isEnd }) => !leading.has(id) && !isEnd);
  return verdictOf(
    {
      rule: 'HLT-2',
      title: 'Nothing waits for it',
      reason: 'If it is late nothing shows it, because nothing in the plan follows from it.',
      allowed: FEW,
      unit: 'open items',
    },
    found.map(({ id }) => aboutItem(id, 'It leads to no other item.')),
    open.length,
  );
}

/** `HLT-3`: a follower that begins before what it waits for is done. Example: a lag of minus two days. */
export function leads(facts: HealthFacts): HealthCheck {
  const found = facts.links.filter(({ lag }) => lag.min < 0);
  return verdictOf(
    {
      rule: 'HLT-3',
      title: 'Leads',
      reason: 'A negative lag says that work starts before what it needs is there; split the work instead.',
      allowed: 0,
      unit: 'links',
    },
    found.map((link) => aboutItem(link.toId, between(facts, link))),
    facts.links.length,
  );
}

/** `HLT-4`: a lag of more than 10 working days. Example: three weeks of waiting are work that has no owner. */
export function longLags(facts: HealthFacts): HealthCheck {
  const found = facts.links.filter(({ lag }) => lagDays(facts, lag) > LONGEST_LAG);
  return verdictOf(
    {
      rule: 'HLT-4',
      title: `Lags over ${LONGEST_LAG} working days`,
      reason: 'A long lag hides work: put it into the plan with an owner and a date.',
      allowed: FEW,
      unit: 'links',
    },
    found.map((link) => aboutItem(link.toId, between(facts, link))),
    facts.links.length,
  );
}

/** `HLT-10`: a link to a heading, which moves with what lies below it. */
export function linksToSummaries(facts: HealthFacts): HealthCheck {
  const summaries = new Set(facts.items.filter(({ isSummary }) => isSummary).map(({ id }) => id));
  const found = facts.links.filter(({ fromId, toId }) => summaries.has(fromId) || summaries.has(toId));
  return verdictOf(
    {
      rule: 'HLT-10',
      title: 'Links to phases',
      reason: 'A phase stands over other work; link the work itself, or the reason for a date is lost.',
      allowed: 0,
      unit: 'links',
    },
    found.map((link) =>
      aboutItem(
        summaries.has(link.toId) ? link.toId : link.fromId,
        `${facts.nameOf(link.fromId)} leads to ${facts.nameOf(link.toId)}.`,
      ),
    ),
    facts.links.length,
  );
}

function lagDays({ calendar, today }: HealthFacts, lag: HealthLink['lag']): number {
  if (lag.unit === 'WORKING_DAYS') return lag.max;
  const from = addWorkingDays(today, 0, calendar);
  return workingDaysBetween(from, resolveDays(from, lag), calendar);
}

function between({ nameOf }: HealthFacts, { fromId, lag }: HealthLink): string {
  return `It follows ${writeOffset(lag, nameOf(fromId))}.`;
}
