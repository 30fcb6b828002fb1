import { day } from '@gantry/shared/dates/day';
import { isWithinDays } from '@gantry/shared/governance/forward-plan';
import type { ForwardEntry } from '../api/forward-plan.js';

export interface ForwardFilter {
  body?: string;
  days?: '30' | '90';
  key?: true;
  late?: true;
}

const dayOrNull = (iso: string | null | undefined) => (iso ? day(iso) : null);

/** Whether an entry is shown; what is withheld is never key or late to its reader. */
export function isForwardShown(
  entry: ForwardEntry,
  { body, days, key, late }: ForwardFilter,
  today: string,
): boolean {
  if (body && entry.bodyId !== body) return false;
  if (key && !entry.isKeyDecision) return false;
  if (late && entry.late.length === 0 && (entry.nextDueOn === null || entry.nextDueOn >= today)) return false;
  const when = { earliest: dayOrNull(entry.when?.earliest), latest: dayOrNull(entry.when?.latest) };
  return !days || isWithinDays(when, day(today), Number(days));
}

/** "12 decisions to come · 2 late · 1 key decision without notice". */
export function forwardSummary(entries: readonly ForwardEntry[]): string {
  const late = entries.filter((entry) => entry.late.length > 0).length;
  const silent = entries.filter(({ isKeyDecision, key }) => isKeyDecision && !key?.publishedOn).length;
  const words = [`${entries.length} ${entries.length === 1 ? 'decision' : 'decisions'} to come`];
  if (late > 0) words.push(`${late} late`);
  if (silent > 0) words.push(`${silent} key ${silent === 1 ? 'decision' : 'decisions'} without notice`);
  return words.join(' · ');
}
