import type { BlockKind } from './minutes-rules.js';

export interface DraftDecision {
  code: string;
  wording: string;
  outcome: string;
  conditions: readonly string[];
  /** The vote as a sentence; null where nobody counted. */
  votes: string | null;
}
export interface DraftAction {
  code: string;
  title: string;
  owner: string;
  dueOn: string;
}
export interface DraftItem {
  id: string;
  title: string;
  discussion: string | null;
  result: string | null;
  declarations: readonly string[];
  decisions: readonly DraftDecision[];
  actions: readonly DraftAction[];
}
export interface DraftFacts {
  /** Heading lines: what met, when and where. */
  opening: readonly string[];
  attendance: readonly { label: string; names: readonly string[] }[];
  quorum: string | null;
  declarations: readonly string[];
  items: readonly DraftItem[];
  /** What belongs to no item: of the open part, and of the exempt part. */
  other: { decisions: readonly DraftDecision[]; actions: readonly DraftAction[] };
  exempt: { decisions: readonly DraftDecision[]; actions: readonly DraftAction[] };
  nextMeeting: string | null;
}
export interface DraftBlock {
  kind: BlockKind;
  agendaItemId: string | null;
  heading: string;
  text: string;
  isPrivate: boolean;
}

/**
 * A first draft from what is on record: nothing is made up, what nobody recorded is said to be missing.
 * Example: an item that was decided gives its discussion, then "Decision JC-D-004 (approved): To consult.", each of its
 * conditions, the vote, and "Action JC-A-2018-03: Send the letter. Owner: PMO lead, by 14 Feb 2018."
 */
export function draftMinutes(facts: DraftFacts): DraftBlock[] {
  const text = (heading: string, lines: readonly string[], isPrivate = false): DraftBlock[] =>
    lines.length === 0
      ? []
      : [{ kind: 'TEXT', agendaItemId: null, heading, text: lines.join('\n\n'), isPrivate }];
  return [
    ...text('Meeting', facts.opening),
    block('ATTENDANCE', 'Attendance and apologies', [
      ...facts.attendance
        .filter(({ names }) => names.length > 0)
        .map(({ label, names }) => `${label}: ${names.join('; ')}.`),
      ...(facts.attendance.every(({ names }) => names.length === 0) ? ['No attendance was recorded.'] : []),
      ...(facts.quorum === null ? [] : [facts.quorum]),
    ]),
    block(
      'DECLARATIONS',
      'Declarations of interest',
      facts.declarations.length > 0 ? facts.declarations : ['No declaration was recorded.'],
    ),
    ...facts.items.map((item) => ({
      ...block('ITEM', item.title, itemLines(item)),
      agendaItemId: item.id,
    })),
    ...text('Other decisions and actions', [
      ...facts.other.decisions.flatMap(decisionLines),
      ...facts.other.actions.map(actionLine),
    ]),
    ...text(
      'Exempt business',
      [...facts.exempt.decisions.flatMap(decisionLines), ...facts.exempt.actions.map(actionLine)],
      true,
    ),
    block('NEXT_MEETING', 'Next meeting', [facts.nextMeeting ?? 'No later meeting is planned yet.']),
  ];
}

function block(kind: BlockKind, heading: string, lines: readonly string[]): DraftBlock {
  return { kind, agendaItemId: null, heading, text: lines.join('\n\n'), isPrivate: false };
}

function itemLines(item: DraftItem): string[] {
  return [
    ...item.declarations,
    ...(item.discussion ? [item.discussion] : []),
    ...(item.result ? [item.result] : []),
    ...item.decisions.flatMap(decisionLines),
    ...item.actions.map(actionLine),
  ];
}

const ended = (words: string) => (/[.!?]$/.test(words.trim()) ? words.trim() : `${words.trim()}.`);

function decisionLines({ code, wording, outcome, conditions, votes }: DraftDecision): string[] {
  return [
    `Decision ${code} (${outcome}): ${ended(wording)}`,
    ...conditions.map((one, n) => `Condition ${n + 1}: ${ended(one)}`),
    ...(votes === null ? [] : [votes]),
  ];
}

const actionLine = ({ code, title, owner, dueOn }: DraftAction) =>
  `Action ${code}: ${ended(title)} Owner: ${owner}, by ${dueOn}.`;
