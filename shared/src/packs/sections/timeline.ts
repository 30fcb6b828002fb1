import { lanesDrawing } from '../../timeline/lanes-drawing.js';
import { KIND_WORDS } from '../../timeline/plan-words.js';
import { scenarioWords } from '../../timeline/scenario-words.js';
import { dateCell, packTable, ragCell, textCell } from '../cells.js';
import type { PackBlock } from '../pack-content.js';
import type { PackFacts } from '../pack-rows.js';

const PICTURE_WIDTH = 1200;

/** The plan as a picture of lanes, and everything in it as a table. */
export function timeline({ timeline: data, timelineRefs, timelineDates }: PackFacts): PackBlock[] {
  const { title, description, width, height, shapes } = lanesDrawing(data, {
    unit: 'fit',
    scenarioId: null,
    width: PICTURE_WIDTH,
    withoutTitle: true,
  });
  const lanes = new Map(data.groups.map((group) => [group.id, group.title]));
  return [
    { kind: 'drawing', title, drawing: { title, description, width, height, shapes }, twinKey: 'timeline' },
    packTable(
      'timeline',
      'The timeline as a table',
      [
        ['title', 'Entry', 'text', 3],
        ['lane', 'Lane', 'text', 1.5],
        ['scenario', 'Scenario', 'text', 1.1],
        ['kind', 'Kind', 'text', 1],
        ['when', 'When', 'date', 1.6],
        ['status', 'Status', 'rag', 1.1],
      ],
      data.items.map((item) => {
        return [
          textCell(item.title, timelineRefs[item.id]),
          textCell(lanes.get(item.groupId) ?? 'Other'),
          textCell(scenarioWords(item, data.scenarios)),
          textCell(KIND_WORDS[item.kind]),
          dateCell(timelineDates[item.id] ?? null),
          ragCell(item.rag ?? 'grey'),
        ];
      }),
      'Nothing is planned.',
    ),
  ];
}
