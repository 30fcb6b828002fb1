import type { Block, DocumentModel, Run } from '../documents/document.js';

/** An entry of the forward plan as a document tells it. */
export interface PrintedEntry {
  body: string;
  title: string;
  /** What it is: a gate, or for which purpose it is on an agenda. */
  kind: string;
  decisionNeeded: string | null;
  meeting: string | null;
  when: string;
  next: string;
  papers: string;
  notice: string;
  key: string | null;
  late: readonly string[];
  /** Why it is withheld; null where it is not. */
  withheld: string | null;
}

export interface PrintedPlan {
  programme: string;
  edition: 'FULL' | 'PUBLIC';
  today: string;
  todayWords: string;
  /** Who may see it. */
  marking: string;
  withheld: string;
  entries: readonly PrintedEntry[];
}

/**
 * The forward plan as a document: a table for each body, those that have something due first. In the public edition a
 * withheld item stands with its reason. Example: two items of one committee make one heading and one table of two rows.
 */
export function forwardPlanDocument(plan: PrintedPlan): DocumentModel {
  const isPublic = plan.edition === 'PUBLIC';
  const bodies = [...new Set(plan.entries.map(({ body }) => body))];
  const nothing: Block[] = [{ kind: 'paragraph', text: 'Nothing is to be decided that is known today.' }];
  return {
    title: `Forward plan: ${plan.programme}`,
    language: 'en-GB',
    subject: `Decisions to come, as known on ${plan.todayWords}`,
    edition: `${isPublic ? 'Public edition' : 'Full edition'}, ${plan.todayWords}`,
    marking: plan.marking,
    createdOn: plan.today,
    blocks: [
      {
        kind: 'paragraph',
        text: `Every decision that is known to come, as of ${plan.todayWords}, by body and by what is due next.${
          isPublic ? ' Only what may be published is shown.' : ''
        }`,
      },
      ...(plan.withheld === '' ? [] : [{ kind: 'paragraph', text: plan.withheld } as const]),
      ...(bodies.length === 0 ? nothing : bodies.flatMap((body) => bodyBlocks(body, plan.entries))),
    ],
  };
}

function bodyBlocks(body: string, entries: readonly PrintedEntry[]): Block[] {
  return [
    { kind: 'heading', level: 1, text: body },
    {
      kind: 'table',
      columns: [
        { title: 'When', width: 3 },
        { title: 'Decision', width: 6 },
        { title: 'Papers and notice', width: 4 },
        { title: 'Due next', width: 3 },
      ],
      rows: entries
        .filter((entry) => entry.body === body)
        .map((entry) => [whenCell(entry), decisionCell(entry), paperCell(entry), entry.next]),
    },
  ];
}

function whenCell({ when, meeting }: PrintedEntry): Run[] {
  return [{ text: when, isBold: true }, ...(meeting === null ? [] : [{ text: `\n${meeting}` }])];
}

function decisionCell({ title, kind, decisionNeeded, late, withheld }: PrintedEntry): Run[] {
  const lines = [withheld ?? kind, decisionNeeded, ...late.map((words) => `Late: ${words}`)];
  return [{ text: title, isBold: true }, { text: lines.map((line) => (line ? `\n${line}` : '')).join('') }];
}

function paperCell({ papers, notice, key }: PrintedEntry): string {
  return [papers, notice, key].filter((line) => line).join('\n');
}
