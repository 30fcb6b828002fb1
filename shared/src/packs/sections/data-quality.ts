import { day } from '../../dates/day.js';
import { writeDay } from '../../dates/write-day.js';
import { countWords, dateCell, packTable, ragCell, textCell } from '../cells.js';
import type { PackBlock } from '../pack-content.js';
import type { PackFacts, PackItemRow } from '../pack-rows.js';
import { itemsOnce } from './milestones.js';

/** The items of which somebody last said something for an earlier period, each once. */
export function staleItems({ items }: Pick<PackFacts, 'items'>): PackItemRow[] {
  return itemsOnce(items).filter(({ shown, isOpen }) => shown === 'stale' && isOpen);
}

/** What a reader should know before trusting the figures: what is stale, to be confirmed, or told otherwise than computed. */
export function dataQuality(facts: PackFacts): PackBlock[] {
  const once = itemsOnce(facts.items);
  const open = once.filter(({ isOpen }) => isOpen);
  const stale = staleItems(facts);
  const tbc = open.filter(({ isTbc }) => isTbc);
  const differing = once.filter(({ reported, computed }) => reported !== null && reported !== computed);
  const unowned = open.filter(({ owner }) => owner === null);
  const reviews = facts.risks.filter(({ isOpen, isStale }) => isOpen && isStale);
  const line = (rows: readonly PackItemRow[], words: string) => ({
    text: `${countWords(rows.length, 'item')} ${words}${rows.length > 0 ? `: ${rows.map(({ code }) => code).join(', ')}` : ''}.`,
  });
  return [
    {
      kind: 'paragraph',
      text: 'Every row was read from the record of the programme at the moment of this edition. Colours “by rule” are computed from dates and risks; “reported” is what an owner said.',
    },
    {
      kind: 'list',
      isNumbered: false,
      items: [
        line(stale, 'last reported for an earlier period'),
        line(tbc, 'with a date to be confirmed'),
        line(unowned, 'without an owner'),
        {
          text: `${countWords(reviews.length, 'risk')} past the day of review${reviews.length > 0 ? `: ${reviews.map(({ code }) => code).join(', ')}` : ''}.`,
        },
      ],
    },
    packTable(
      'differences',
      'Reported otherwise than computed',
      [
        ['code', 'Code', 'text', 1],
        ['title', 'Title', 'text', 2.6],
        ['reported', 'Reported', 'rag', 1],
        ['on', 'On', 'date', 1],
        ['computed', 'By rule', 'rag', 1],
        ['why_rule', 'Why the rule says so', 'text', 2.4],
        ['why_reported', 'Why it is reported so', 'text', 2.4],
      ],
      differing.map((row) => [
        textCell(row.code, row.ref),
        textCell(row.title),
        ragCell(row.reported ?? 'grey'),
        dateCell(
          row.reportedOn === null ? null : { text: writeDay(day(row.reportedOn)), day: row.reportedOn },
        ),
        ragCell(row.computed),
        textCell(row.computedWhy),
        textCell(row.differenceReason ?? 'No reason is given'),
      ]),
      'Everything is reported as it is computed.',
    ),
  ];
}
