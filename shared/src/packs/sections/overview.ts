import { day } from '../../dates/day.js';
import { writeDay } from '../../dates/write-day.js';
import { DIMENSION_WORDS, DIMENSIONS } from '../../rag/dimensions.js';
import { RAG_WORDS, type Rag } from '../../rag/rag.js';
import { numberCell, packTable, ragCell, textCell } from '../cells.js';
import type { PackBlock, PackCell, PackTable } from '../pack-content.js';
import type { PackDimensionsRow, PackFacts, PackWorkstreamRow } from '../pack-rows.js';

/** Best to worst: which way a workstream went. */
const WORSE: readonly (Rag | 'stale')[] = ['blue', 'green', 'amber', 'red'];

/**
 * Every workstream with the colour that its owners report, the one that the rule gives, and which way it went since the
 * edition before. Example: amber now and green in edition 1.0 is "worse than in edition 1.0".
 */
export function overview(
  { workstreams, dimensions }: PackFacts,
  previous: { edition: string; table: PackTable | undefined } | null,
): PackBlock[] {
  const before = new Map(
    (previous?.table?.rows ?? []).map((row) => [row[0]?.ref?.id, row[2]?.kind === 'rag' ? row[2].rag : null]),
  );
  return [
    packTable(
      'overview',
      'Workstreams',
      [
        ['workstream', 'Workstream', 'text', 2.4],
        ['reported', 'Reported', 'rag', 1.1],
        ['computed', 'By rule', 'rag', 1.1],
        ['trend', 'Trend', 'text', 1.4],
        ['items', 'Items', 'number', 0.6],
        ['red', 'Off track', 'number', 0.6],
        ['amber', 'At risk', 'number', 0.6],
        ['stale', 'Stale', 'number', 0.6],
        ['tbc', 'TBC', 'number', 0.6],
        ['next', 'Next', 'text', 2.6],
      ],
      workstreams.map((row) => [
        nameCell(row),
        row.reported === null ? textCell('Nothing reported') : ragCell(row.reported),
        ragCell(row.computed),
        textCell(
          previous === null ? 'First edition' : trendWords(row, before.get(row.ref.id), previous.edition),
        ),
        numberCell(row.items),
        numberCell(row.red),
        numberCell(row.amber),
        numberCell(row.stale),
        numberCell(row.tbc),
        textCell(row.next ?? 'Nothing dated'),
      ]),
      'The programme has no workstream.',
    ),
    ...ratedDimensions(dimensions),
    ...differing(workstreams),
  ];
}

function nameCell({ title, depth, ref }: Pick<PackWorkstreamRow, 'title' | 'depth' | 'ref'>): PackCell {
  return textCell(depth === 0 ? title : `${'– '.repeat(depth)}${title}`, ref);
}

/**
 * Workstreams that were rated on time, cost, benefit, risk or resources, with why whatever is not on track is so. Left out
 * where a programme rates none. Example: "Cost, 3 Nov 2017: over by a tenth."
 */
function ratedDimensions(rows: readonly PackDimensionsRow[]): PackBlock[] {
  if (rows.length === 0) return [];
  return [
    packTable(
      'dimensions',
      'Workstreams by dimension',
      [
        ['workstream', 'Workstream', 'text', 2.2],
        ...DIMENSIONS.map((each) => [each.toLowerCase(), DIMENSION_WORDS[each], 'rag', 1] as const),
        ['why', 'Why', 'text', 3.6],
      ],
      rows.map((row) => [
        nameCell(row),
        ...DIMENSIONS.map((each) => ragCell(row.ratings[each]?.rag ?? 'grey')),
        textCell(whyOf(row)),
      ]),
      'Nothing was rated.',
    ),
  ];
}

function whyOf({ ratings }: PackDimensionsRow): string {
  return DIMENSIONS.flatMap((each) => {
    const rating = ratings[each];
    if (rating === null || rating.rag === 'green') return [];
    const reason = rating.reason.trim().replace(/[.]$/, '');
    return [`${DIMENSION_WORDS[each]}, ${writeDay(day(rating.on))}: ${reason}.`];
  }).join(' ');
}

function trendWords(
  { computed }: PackWorkstreamRow,
  before: Rag | 'stale' | null | undefined,
  edition: string,
): string {
  if (before === undefined) return `new since edition ${edition}`;
  const was = before === null ? -1 : WORSE.indexOf(before);
  const is = WORSE.indexOf(computed);
  if (was < 0 || is < 0) return before === computed ? 'as before' : 'cannot be compared';
  if (was === is) return 'as before';
  return `${is > was ? 'worse' : 'better'} than in edition ${edition}`;
}

function differing(workstreams: readonly PackWorkstreamRow[]): PackBlock[] {
  const found = workstreams.filter(({ reported, computed }) => reported !== null && reported !== computed);
  if (found.length === 0) return [];
  return [
    {
      kind: 'list',
      isNumbered: false,
      items: found.map((row) => ({
        text: `${row.title} is reported ${RAG_WORDS[row.reported ?? 'grey'].toLowerCase()} and computed ${RAG_WORDS[row.computed].toLowerCase()}: ${row.computedWhy}`,
        ref: row.ref,
      })),
    },
  ];
}
