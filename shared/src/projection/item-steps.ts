import { explain } from '../schedule/explain.js';
import { stepSentence } from '../schedule/step-sentence.js';
import type { Step } from '../schedule/steps.js';
import { type CausesByNode, causesOf } from '../schedule/waits.js';
import { conditionSentences } from './condition-words.js';
import { isConditionLink } from './open-conditions.js';
import type { Outlook } from './outlook.js';
import { overdueSentence } from './overdue-words.js';
import type { Names } from './projection-words.js';

/** The reasoning behind the projected day of an item, in sentences; without its own, what does not hold it there is left out. */
export interface ItemSteps {
  all(itemId: string): string[];
  driving(itemId: string): string[];
}

const isDriving = (step: Step) =>
  (step.rule !== 'predecessor' && step.rule !== 'external-dependency') || step.isDriver;

/** What a condition holds is told as what it is, not as a link. */
const isOfCondition = (step: Step) => step.rule === 'predecessor' && isConditionLink(step.linkId);

/**
 * Why items are projected where they are; made once for a plan, asked for each item.
 * Example: "Its paper needs “PCBC to JC” (16 Dec 2017)." and "Ready on 16 Dec 2017, it waits for the meeting of …".
 */
export function itemSteps(outlook: Outlook, names: Names): ItemSteps {
  const { projection, facts } = outlook;
  const byId = new Map(facts.items.map((item) => [item.id, item]));
  const schedule = projection.schedules.likely;
  let causes: CausesByNode | null = null;
  const told = (itemId: string, keep: (step: Step) => boolean): string[] => {
    causes ??= causesOf(schedule);
    const steps = explain(schedule, schedule.net.rankOf.get(itemId)!, causes, () => true).filter(keep);
    const item = byId.get(itemId);
    const waits = item === undefined ? [] : conditionSentences(outlook, item, names);
    const sentences = [
      ...waits,
      ...steps.filter((step) => !isOfCondition(step)).map((step) => stepSentence(step, names.any)),
    ];
    const overdue = overdueSentence(outlook, itemId, names);
    return overdue === null ? sentences : [overdue, ...sentences];
  };
  return { all: (itemId) => told(itemId, () => true), driving: (itemId) => told(itemId, isDriving) };
}
