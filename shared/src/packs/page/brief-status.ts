import { RAG_WORDS, type Rag } from '../../rag/rag.js';
import { countWords, writtenBlocks } from '../cells.js';
import type { PageLine } from '../pack-content.js';
import type { PackFacts, PackWorkstreamRow } from '../pack-rows.js';
import { NO_SUMMARY } from '../sections/executive-summary.js';
import { itemsOnce } from '../sections/milestones.js';
import { shortWords } from './fit-page.js';
import type { Brevity, UncutPart } from './uncut-part.js';

/** Best to worst. */
const WORSE: readonly Rag[] = ['grey', 'blue', 'green', 'amber', 'red'];
const worst = (rags: readonly Rag[]) =>
  rags.reduce((one, two) => (WORSE.indexOf(two) > WORSE.indexOf(one) ? two : one), 'grey');

/** How the programme stands as a whole, by the worst of its workstreams, and what the programme office says of it. */
export function statusPart(
  { items, workstreams, confidence }: PackFacts,
  summary: string,
  brevity: Brevity,
): UncutPart {
  const top = workstreams.filter(({ depth }) => depth === 0);
  const rag = worst(top.map(({ computed }) => computed));
  const of = (colour: Rag) => top.filter(({ computed }) => computed === colour).length;
  const open = itemsOnce(items).filter(({ isOpen }) => isOpen);
  const count = (colour: Rag) => open.filter(({ shown }) => shown === colour).length;
  const tbc = open.filter(({ isTbc }) => isTbc).length;
  const standing =
    top.length === 0
      ? 'The programme has no workstream.'
      : `By rule the worst of ${countWords(top.length, 'workstream')}: ${of('red')} off track, ${of('amber')} at risk.`;
  const counted =
    open.length === 0
      ? 'No item is open.'
      : `Of ${countWords(open.length, 'open item')} ${count('red')} off track, ${count('amber')} at risk; ${countWords(tbc, 'date')} to be confirmed.`;
  const [latest] = confidence;
  const written = writtenBlocks(summary).flatMap((block) =>
    block.kind === 'paragraph'
      ? [block.text]
      : block.kind === 'list'
        ? block.items.map(({ text }) => `– ${text}`)
        : [],
  );
  const words = written.join(' ');
  return {
    lines: [
      {
        lead: `Overall: ${RAG_WORDS[rag].toLowerCase()}.`,
        text: `${standing} ${counted}`,
        rag,
      },
      ...(latest
        ? [
            {
              lead: 'Delivery confidence:',
              text: `${latest.rating} (${latest.reviewer}, ${latest.on.text})`,
              ref: latest.ref,
            },
          ]
        : []),
      { lead: '', text: words === '' ? NO_SUMMARY : shortWords(words, brevity.summary) },
    ],
    ...{ items: [], least: 0, most: 0 },
  };
}

/**
 * Workstreams that are off track or at risk, by rule or as reported, the worst first; of a group only what lies below it and is
 * as bad. Each says why in a line, and the path to green that its return gives.
 */
export function exceptionsPart(facts: PackFacts, brevity: Brevity): UncutPart {
  const { workstreams } = facts;
  const standing = (row: PackWorkstreamRow) => worst([row.computed, row.reported ?? 'grey']);
  const isException = (row: PackWorkstreamRow) => WORSE.indexOf(standing(row)) >= WORSE.indexOf('amber');
  const isTold = (row: PackWorkstreamRow, at: number) => {
    const next = workstreams.findIndex(({ depth }, i) => i > at && depth <= row.depth);
    const below = workstreams.slice(at + 1, next < 0 ? undefined : next);
    return !below.some((one) => WORSE.indexOf(standing(one)) >= WORSE.indexOf(standing(row)));
  };
  const found = workstreams.filter((row, at) => isException(row) && isTold(row, at));
  const of = (rag: Rag) => found.filter((row) => standing(row) === rag);
  const items = [...of('red'), ...of('amber')].map((row) => exception(row, standing(row), facts, brevity));
  const none: PageLine = { lead: '', text: 'No workstream is off track or at risk.' };
  return { lines: items.length === 0 ? [none] : [], items, least: 3, most: 8 };
}

function exception(
  row: PackWorkstreamRow,
  rag: Rag,
  facts: PackFacts,
  { title: most, said }: Brevity,
): PageLine {
  const { title, computed, reported, computedWhy, ref } = row;
  const told = facts.returns?.rows.find(({ workstream }) => workstream === title) ?? null;
  const differs = reported !== null && reported !== computed;
  const why = differs
    ? `Reported ${RAG_WORDS[reported].toLowerCase()}${told?.differenceReason ? ` (${told.differenceReason})` : ''}; by rule: ${computedWhy}`
    : computedWhy;
  const path = told?.pathToGreen?.trim() || itemPath(title, facts);
  const reason = sentence(shortWords(why, said));
  return {
    lead: `${shortWords(title, most)}: ${RAG_WORDS[rag].toLowerCase()}.`,
    text: `${reason} ${path ? `Path to green: ${sentence(shortWords(path, said))}` : 'No path to green is given.'}`,
    rag,
    ref,
  };
}

/** What is said for its worst item, for those who may read returns. */
function itemPath(workstream: string, { items, returns }: PackFacts): string | null {
  if (returns === null) return null;
  const bad = itemsOnce(items).filter(
    (item) => item.isOpen && item.workstream === workstream && item.pathToGreen?.trim(),
  );
  const found = bad.find(({ shown }) => shown === 'red') ?? bad.find(({ shown }) => shown === 'amber');
  return found === undefined ? null : `${found.code}: ${found.pathToGreen?.trim()}`;
}

const sentence = (words: string) => (/[.!?…]$/.test(words) ? words : `${words}.`);
