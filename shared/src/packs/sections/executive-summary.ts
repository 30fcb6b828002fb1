import { writtenBlocks } from '../cells.js';
import type { PackBlock, PackFigures } from '../pack-content.js';
import type { PackFacts } from '../pack-rows.js';
import { itemsOnce } from './milestones.js';

/** What stands in place of a summary that nobody wrote; an edition that says so is warned of (`PACK-3`). */
export const NO_SUMMARY = 'No summary has been written.';

/** Figures first, then what the programme office wrote: the summary is its own, and is said to be missing where it is. */
export function executiveSummary(facts: PackFacts, summary: string): PackBlock[] {
  const written = writtenBlocks(summary);
  return [
    figures(facts),
    ...(written.length > 0 ? written : [{ kind: 'paragraph', text: NO_SUMMARY } as const]),
  ];
}

function figures({ items, risks, needed, scenarios, target, confidence }: PackFacts): PackFigures {
  const working = itemsOnce(items);
  const open = working.filter(({ isOpen }) => isOpen);
  const count = (rag: string) => open.filter(({ shown }) => shown === rag).length;
  const extreme = risks.filter(({ isOpen, band }) => isOpen && band === 'EXTREME').length;
  const scenario = scenarios.find(({ isWorking }) => isWorking);
  const [latest] = confidence;
  return {
    kind: 'figures',
    items: [
      ...(target !== null && scenario
        ? [
            {
              label: target,
              value: scenario.target,
              note: scenarios.length > 1 ? `${scenario.name}, to which the programme works` : null,
            },
          ]
        : []),
      { label: 'Off track', value: String(count('red')), note: `of ${open.length} open items` },
      { label: 'At risk', value: String(count('amber')), note: null },
      {
        label: 'Dates to be confirmed',
        value: String(open.filter(({ isTbc }) => isTbc).length),
        note: `of ${open.length} open items`,
      },
      { label: 'Extreme risks', value: String(extreme), note: null },
      { label: 'Decisions to come', value: String(needed.length), note: null },
      ...(latest
        ? [
            {
              label: 'Delivery confidence',
              value: latest.rating,
              note: `${latest.reviewer}, ${latest.on.text}`,
              ref: latest.ref,
            },
          ]
        : []),
    ],
  };
}
