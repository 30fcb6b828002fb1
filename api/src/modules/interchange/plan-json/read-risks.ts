import type { NetworkNode, NetworkRisk } from '@gantry/shared/schedule/network';
import type { Fields } from './fields.js';

/** What may go wrong, and which items it would delay. It is drawn by a simulation; a plain forecast leaves it out. */
export function readRisks(list: readonly Fields[], nodes: readonly NetworkNode[]): NetworkRisk[] {
  const kinds = new Map(nodes.map(({ id, kind }) => [id, kind]));
  return list.map((fields) => {
    fields.only('id', 'name', 'probability', 'delays');
    const probability = fields.share('probability');
    if (fields.value.probability == null)
      fields.refuse('probability', 'is missing. Give a number from 0 to 1, such as 0.4.');
    return {
      id: fields.required('id'),
      probability: probability ?? 0,
      delays: fields.objects('delays').map((delay) => {
        delay.only('node', 'days');
        const nodeId = delay.required('node');
        if (kinds.get(nodeId) === 'summary')
          delay.refuse('node', `"${nodeId}" is a summary. Name the work below it that is delayed.`);
        const days = delay.ranged('days');
        if (delay.value.days == null)
          delay.refuse(
            'days',
            'is missing. Give working days, such as 10, or { "min": 5, "likely": 10, "max": 20 }.',
          );
        return { nodeId, days: days ?? 0 };
      }),
    };
  });
}
