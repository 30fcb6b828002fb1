import type { WorkingCalendar } from '../../calendar/working-days.js';
import type { Day } from '../../dates/day.js';
import type { Offset, PlanDate } from '../../dates/plan-date.js';
import type { LinkType } from '../../governance/dependency-rules.js';
import type { Outlook } from '../../projection/outlook.js';

/** An item of the plan under one scenario, as the checks of a schedule read it. */
export interface HealthItem {
  id: string;
  kind: 'ACTIVITY' | 'MILESTONE' | 'GATE';
  /** Still to be done: not complete, cancelled, superseded or on hold. */
  isOpen: boolean;
  /** A heading over other work. */
  isSummary: boolean;
  /** What ends a plan needs no follower: the target and whatever else is protected. */
  isEnd: boolean;
  /** Counted from another item, which then comes before it. */
  anchorId: string | null;
  /** What it signs off, by id; no dependency. */
  authorisesId?: string | null;
  /** What is expected of it: its meeting, else its forecast, else its baseline. */
  expected: PlanDate | null;
  baseline: PlanDate | null;
  actual: PlanDate | null;
}

export interface HealthLink {
  id: string;
  fromId: string;
  toId: string;
  type: LinkType;
  lag: Offset;
}

export interface HealthFacts {
  today: Day;
  calendar: WorkingCalendar;
  items: readonly HealthItem[];
  links: readonly HealthLink[];
  /** The plan as it is computed; null where it cannot be, and checks that need it say so. */
  outlook: Outlook | null;
  nameOf(id: string): string;
}

/** `CLEAN`: nothing found. `WITHIN`: found, and no more than the threshold allows. `BEYOND`: more than that. */
export type HealthVerdict = 'CLEAN' | 'WITHIN' | 'BEYOND' | 'NOT_CHECKED';

/** One thing found, about an item of the plan or a meeting. */
export interface HealthFinding {
  itemId: string | null;
  meetingId: string | null;
  sentence: string;
}

export interface HealthCheck {
  /** The rule's id: `HLT-1`, `MTG-3`. */
  rule: string;
  title: string;
  /** Why it matters, in a sentence a board can read. */
  reason: string;
  threshold: string;
  verdict: HealthVerdict;
  /** How many items, links or meetings were looked at. */
  checked: number;
  count: number;
  findings: readonly HealthFinding[];
  /** The verdict in a sentence. */
  sentence: string;
}

/** What a check is called, why it matters and how much of it is allowed. */
export interface HealthRule {
  rule: string;
  title: string;
  reason: string;
  /** The share of what was looked at that may be found, such as 0.05; 0 for none at all. */
  allowed: number;
  /** What is counted: "open items". */
  unit: string;
}

/** The share that the checks of the Defense Contract Management Agency allow for most of their fourteen points. */
export const FEW = 0.05;

/**
 * Makes the verdict. Example: 2 of 60 open items without a predecessor are within 5 %, which allows 3; 4 are beyond it.
 */
export function verdictOf(
  about: HealthRule,
  findings: readonly HealthFinding[],
  checked: number,
): HealthCheck {
  const { rule, title, reason, allowed, unit } = about;
  const count = findings.length;
  const isWithin = allowed > 0 && count <= allowed * checked;
  const verdict: HealthVerdict = count === 0 ? 'CLEAN' : isWithin ? 'WITHIN' : 'BEYOND';
  const threshold = allowed === 0 ? 'None allowed' : `At most ${Math.round(allowed * 100)} % of ${unit}`;
  return {
    rule,
    title,
    reason,
    threshold,
    verdict,
    checked,
    count,
    findings,
    sentence: sentenceOf(verdict, count, checked, unit),
  };
}

/** For a check that cannot be made, with the reason. It is never shown as clean. */
export function notChecked({ rule, title, reason }: HealthRule, because: string): HealthCheck {
  const none = { checked: 0, count: 0, findings: [] };
  return {
    rule,
    title,
    reason,
    threshold: '',
    verdict: 'NOT_CHECKED',
    ...none,
    sentence: `Not checked: ${because}`,
  };
}

export const aboutItem = (itemId: string, sentence: string): HealthFinding => ({
  itemId,
  meetingId: null,
  sentence,
});

function sentenceOf(verdict: HealthVerdict, count: number, checked: number, unit: string): string {
  if (verdict === 'CLEAN')
    return checked === 0 ? `Nothing found: there are no ${unit}.` : `Nothing found in ${checked} ${unit}.`;
  const share = `${count} found in ${checked} ${unit}`;
  return verdict === 'WITHIN' ? `${share}, which is within the threshold.` : `${share}.`;
}
