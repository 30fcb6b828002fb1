import type { Swing } from '../schedule/monte-carlo/outcome.js';
import type { ProjectionFacts } from './plan-facts.js';
import { counted, type Names } from './projection-words.js';

/** Keeps a figure and its sign on one line. */
const points = (figure: number | string) => `${figure}\u00a0%`;

/** A share as people say it: whole points, and never 0 or 100 for what is only nearly so. */
export function shareWords(probability: number): string {
  const percent = probability * 100;
  if (percent === 0) return points(0);
  if (percent < 0.5) return `under ${points(1)}`;
  if (percent === 100) return points(100);
  if (percent >= 99.5) return `over ${points(99)}`;
  return points(Math.round(percent));
}

/**
 * What one input does to the chance of being in time. Example: "“Draft report” takes 5 working days: 93 %; 20 working days:
 * 12 %". A reader is told of a risk by its title.
 */
export function swingWords(swing: Swing, facts: ProjectionFacts, names: Names): string {
  const { kind, id, low, high } = swing;
  const [best, worst] = [shareWords(low.probability), shareWords(high.probability)];
  switch (kind) {
    case 'duration': {
      const [least, most] = [low, high].map(({ value }) => counted(value, 'working day'));
      return `${names.any(id)} takes ${least}: ${best}; ${most}: ${worst}`;
    }
    case 'lag':
      return `${linkWords(id, facts, names)} at its shortest: ${best}; at its longest: ${worst}`;
    case 'risk': {
      const title = facts.risks?.find((risk) => risk.id === id)?.title ?? 'A risk';
      return `“${title}” does not happen: ${best}; happens: ${worst}`;
    }
    case 'pass':
      return `${names.any(id)} agrees at once: ${best}; is put off once: ${worst}`;
    default:
      return `${names.any(id)} on its first day: ${best}; on its last: ${worst}`;
  }
}

function linkWords(id: string, facts: ProjectionFacts, names: Names): string {
  const link = facts.links.find((one) => one.id === id);
  const item = facts.items.find((one) => `anchor of ${one.id}` === id);
  const [from, to] = link ? [link.fromId, link.toId] : [item?.anchorId, item?.id];
  if (!from || !to) return 'The time between two items';
  return `The time from ${names.any(from)} to ${names.any(to)}`;
}
