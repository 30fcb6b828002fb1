import { dateCell, numberCell, packTable, textCell } from '../cells.js';
import type { PackBlock } from '../pack-content.js';
import type { PackFacts, PackScenarioRow } from '../pack-rows.js';

/** What decides when the protected date comes under the scenario that the programme works to, and how near each gate is. */
export function drivingChain({ scenarios, target }: PackFacts): PackBlock[] {
  const working = scenarios.find(({ isWorking }) => isWorking) ?? scenarios[0];
  if (target === null || working === undefined)
    return [{ kind: 'paragraph', text: 'The plan protects no date that is still to come.' }];
  return [
    {
      kind: 'paragraph',
      text: `${target}: ${working.target}${scenarios.length > 1 ? `, under ${working.name}` : ''}. ${working.cliff ?? ''}`.trim(),
    },
    steps(working),
    gates(working),
    ...(working.warnings.length === 0
      ? []
      : [
          {
            kind: 'list',
            isNumbered: false,
            items: working.warnings.map((text) => ({ text })),
          } as const,
        ]),
  ];
}

function steps({ route }: PackScenarioRow): PackBlock {
  return packTable(
    'route',
    'The way to it, first step first',
    [
      ['step', 'Step', 'text', 2.4],
      ['on', 'Ends or meets', 'date', 1.2],
      ['margin', 'Working days to spare', 'number', 0.9],
      ['why', 'Why', 'text', 3.4],
    ],
    route.map((step) => [
      textCell(step.title, step.ref),
      dateCell(step.on),
      numberCell(step.margin),
      textCell(step.sentence),
    ]),
    'Nothing in the plan leads to it.',
  );
}

function gates({ gates: rows }: PackScenarioRow): PackBlock {
  return packTable(
    'gates',
    'Margins at the gates',
    [
      ['gate', 'Goes to', 'text', 2.2],
      ['meeting', 'Meeting', 'text', 2.2],
      ['ready', 'Ready on', 'date', 1.1],
      ['papers_due', 'Papers due', 'date', 1.1],
      ['margin', 'Working days to spare', 'number', 0.9],
      ['next', 'Next meeting if missed', 'text', 2],
    ],
    rows.map((row) => [
      textCell(row.title, row.ref),
      textCell(row.meeting),
      dateCell(row.readyOn),
      dateCell(row.papersDue),
      numberCell(row.margin),
      textCell(row.next ?? 'None is known'),
    ]),
    'Nothing goes to a meeting.',
  );
}
