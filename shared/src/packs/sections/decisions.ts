import { dateCell, numberCell, packTable, textCell } from '../cells.js';
import type { PackBlock } from '../pack-content.js';
import type { PackActionRow, PackDecisionRow, PackFacts } from '../pack-rows.js';

/** The register, newest first. */
export function decisions({ decisions: rows }: PackFacts): PackBlock[] {
  return [
    packTable(
      'decisions',
      'Decisions',
      [
        ['code', 'Code', 'text', 1],
        ['title', 'Decision', 'text', 3],
        ['body', 'Body', 'text', 1.6],
        ['taken', 'Taken', 'date', 1.1],
        ['outcome', 'Outcome', 'text', 1.2],
        ['state', 'Stands', 'text', 1],
        ['open_conditions', 'Open conditions', 'number', 0.8],
        ['effect', 'What it releases', 'text', 2.2],
      ],
      rows.map((row) => [
        textCell(row.code, row.ref),
        textCell(row.title),
        textCell(row.body),
        dateCell(row.takenOn ?? { text: 'no day printed', day: null }),
        textCell(row.outcome),
        textCell(row.state),
        numberCell(row.openConditions),
        textCell(row.effect),
      ]),
      'No decision is recorded.',
    ),
  ];
}

/**
 * What was decided since a day, and what came of it: whether it has effect, what it still waits for, and the actions that
 * followed. For a meeting, the decisions of its own body. Example: with conditions open, "waits for 2 of 3 conditions".
 */
export function lastDecisions(facts: PackFacts, since: { on: string; words: string } | null): PackBlock[] {
  const { meeting } = facts;
  const found = facts.decisions.filter(
    ({ takenOn, bodyId }) =>
      (meeting === null || bodyId === meeting.bodyId) &&
      (since === null || (takenOn !== null && takenOn.day !== null && takenOn.day >= since.on)),
  );
  const when = since === null ? 'so far' : `since ${since.words}`;
  return [
    packTable(
      'last_decisions',
      `Decided ${when}`,
      [
        ['code', 'Code', 'text', 1],
        ['title', 'What was decided', 'text', 2.6],
        ['outcome', 'Outcome', 'text', 1.2],
        ['taken', 'Taken', 'date', 1.1],
        ['became', 'What became of it', 'text', 3.6],
      ],
      found.map((row) => [
        textCell(row.code, row.ref),
        textCell(row.title),
        textCell(row.outcome),
        dateCell(row.takenOn),
        textCell(becameOf(row, facts.actions)),
      ]),
      `${meeting === null ? 'Nothing was decided' : 'This body decided nothing'} ${when}.`,
    ),
  ];
}

function becameOf(decision: PackDecisionRow, actions: readonly PackActionRow[]): string {
  const own = actions.filter(({ decisionId }) => decisionId === decision.id);
  const open = own.filter(({ isOpen }) => isOpen);
  return [
    decision.effect,
    decision.conditions === 0
      ? ''
      : `${decision.conditions - decision.openConditions} of ${decision.conditions} conditions settled.`,
    own.length === 0
      ? ''
      : `Actions: ${own.map(({ code, state }) => `${code} ${state.toLowerCase()}`).join(', ')}${open.length === 0 ? '; all done' : ''}.`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}
