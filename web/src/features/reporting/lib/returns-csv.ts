import { RAG_WORDS } from '@gantry/shared/rag/rag';
import { toCsv } from '../../../lib/csv.js';
import type { PeriodPage } from '../api/reporting.js';
import { lineWords, ragOf, returnWords } from '../components/reporting-words.js';

const HEADINGS = [
  'Period',
  'Workstream',
  'Owner',
  'Return',
  'Item',
  'Title',
  'Line owner',
  'Line',
  'Reported',
  'By rule',
  'Said',
  'Path to green',
  'Previous',
  'Said before',
];

/** All returns of a period, a row for each line and one for each return as a whole. */
export function returnsCsv({ period, returns }: Pick<PeriodPage, 'period' | 'returns'>): string {
  const rows = returns.flatMap((one) => {
    const own = [period.name, one.title, one.owner, returnWords(one).words];
    const whole = [
      ...[...own, '', 'Workstream as a whole', one.owner, ''],
      ...[word(one.rag), word(one.computedRag ?? one.computedNow), one.thisPeriod, one.pathToGreen],
      ...[word(one.previous?.rag), one.previous?.thisPeriod],
    ];
    const lines = one.lines.map((line) => [
      ...[...own, line.code, line.title, line.owner, lineWords(line)],
      ...[word(line.rag), word(line.computedRag), line.narrative, line.pathToGreen],
      ...[word(line.previousRag), line.previousNarrative],
    ]);
    return [whole, ...lines];
  });
  return toCsv([HEADINGS, ...rows]);
}

function word(rag: string | null | undefined): string {
  const known = ragOf(rag);
  return known === null ? '' : RAG_WORDS[known];
}
