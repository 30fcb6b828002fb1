import { circleWords } from '../governance/circle-words.js';
import { type NetworkProblem, networkProblem } from './findings.js';
import type { NetworkNode } from './network.js';

/** As deep as an outline of Microsoft Project that is read. */
const DEEPEST = 40;

/**
 * `NET-8`: an item lies below itself, or below more summaries than anybody can follow. The first one found is told.
 * Example: phase 1 below phase 2 below phase 1 answers "Summaries lie in one another: phase 1 → phase 2 → phase 1."
 */
export function summaryProblems(nodes: readonly NetworkNode[]): NetworkProblem[] {
  const parents = new Map(nodes.map(({ id, parentId }) => [id, parentId]));
  for (const { id } of nodes) {
    const path = [id];
    for (let at = parents.get(id); at !== undefined; at = parents.get(at)) {
      const before = path.indexOf(at);
      path.push(at);
      if (before >= 0) {
        const round = path.slice(before);
        const message = `Summaries lie in one another: ${circleWords(round)}.`;
        return [networkProblem('NET-8', 'E', 'nodes', round, message)];
      }
      if (path.length > DEEPEST + 1) {
        const message = `${id} lies more than ${DEEPEST} summaries deep.`;
        return [networkProblem('NET-8', 'E', 'nodes', [id], message)];
      }
    }
  }
  return [];
}
