import { graphql } from '../../../generated/gql.js';
import type { SearchKind } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';
import type { Command } from '../../../ui/command-palette/commands.js';

const SEARCH = graphql(`
  query Search($programmeId: ID!, $text: String!) {
    search(programmeId: $programmeId, text: $text) { kind id code title detail }
  }
`);

const GROUPS: Record<SearchKind, string> = {
  ITEM: 'Plan items',
  DECISION: 'Decisions',
  RISK: 'Risks',
  ISSUE: 'Issues',
  BODY: 'Bodies',
  MEETING: 'Meetings',
};

const PATHS: Record<SearchKind, (id: string) => string> = {
  ITEM: (id) => `items/${id}`,
  DECISION: (id) => `decisions/${id}`,
  RISK: (id) => `risks/${id}`,
  ISSUE: (id) => `issues/${id}`,
  BODY: (id) => `bodies/${id}`,
  MEETING: (id) => `meetings/${id}`,
};

const SHORTEST = 2;
const LONGEST = 100;

/** What Ctrl+K finds in the programme itself: plan items, decisions, risks, issues, bodies and meetings. */
export async function searchRecords({
  text,
  signal,
  programme,
}: {
  text: string;
  signal: AbortSignal;
  programme: { id: string; code: string };
}): Promise<Command[]> {
  const words = text.trim().slice(0, LONGEST);
  if (words.length < SHORTEST) return [];
  const { search } = await request(SEARCH, { programmeId: programme.id, text: words }, signal);
  return search.map(({ kind, id, code, title, detail }) => ({
    id: `${kind.toLowerCase()}-${id}`,
    group: GROUPS[kind],
    label: title,
    hint: [code, detail].filter(Boolean).join(' · '),
    href: `/p/${encodeURIComponent(programme.code)}/${PATHS[kind](id)}`,
  }));
}
