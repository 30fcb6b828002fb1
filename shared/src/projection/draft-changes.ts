import type { Change } from '../schedule/recompute.js';
import { type Draft, isWritten, withDraft } from './draft.js';
import type { ProjectionFacts, ProjectionItem } from './plan-facts.js';
import { bodyOf, type Context, contextOf, isAnchored, linkOf, nodeOf } from './plan-network.js';
import type { Presumed } from './presumed.js';

/**
 * What a draft changes in a plan's network, as figures for the engine; null where it changes what hangs on what, as a date
 * counted from another item or a link more or less does, so that the network must be made anew. Example: a milestone moved to 7 March is one node
 * with another constraint; a meeting called off is its body without it, and every item that was to happen at it.
 */
export function draftChanges(facts: ProjectionFacts, draft: Draft): Change[] | null {
  // Whether a decision falls at its long stop is known only of a whole projection.
  if (facts.items.some(({ awaits }) => awaits !== undefined)) return null;
  if (draft.addedLinks?.length || draft.removedLinks?.size) return null;
  const after = withDraft(facts, draft);
  const touched = (item: ProjectionItem) =>
    isWritten(draft, item.id) || (item.meetingId !== null && draft.meetings?.has(item.meetingId));
  const were = facts.items.filter(touched);
  const ids = new Set(were.map(({ id }) => id));
  const items = after.items.filter(({ id }) => ids.has(id));
  const links = after.links.filter(({ id }) => draft.links?.has(id));
  const anchored = new Set(facts.items.filter(isAnchored).map(({ id }) => id));
  if ([...were, ...items].some(isAnchored) || links.some(({ toId }) => anchored.has(toId))) return null;
  const context = contextOf(after);
  const was = contextOf(facts).presumed;
  const isGate = gatesOf(facts, context);
  const extra = new Set(draft.extraMeetings?.map(({ id }) => id));
  const moved = new Set(
    after.meetings.filter(({ id }) => draft.meetings?.has(id) || extra.has(id)).map(({ bodyId }) => bodyId),
  );
  return [
    ...after.bodies
      .filter(({ id }) => moved.has(id))
      .map((body): Change => ({ kind: 'body', body: bodyOf(body, after) })),
    ...after.items
      .filter(({ id }) => ids.has(id) || isPresumedOtherwise(id, was, context.presumed))
      .map((item): Change => ({ kind: 'node', node: nodeOf(item, context) })),
    ...links.map((link): Change => ({ kind: 'link', link: linkOf(link, isGate(link.toId)) })),
  ];
}

function gatesOf(facts: ProjectionFacts, context: Context): (id: string) => boolean {
  return (id) => {
    const item = facts.items.find((one) => one.id === id);
    return item !== undefined && nodeOf(item, context).kind === 'gate';
  };
}

/** An item that nobody touched is presumed otherwise where what must come before it is recorded, or no longer is (`PROJ-2`). */
const isPresumedOtherwise = (id: string, one: Presumed, other: Presumed) =>
  one.done.has(id) !== other.done.has(id) || one.begun.has(id) !== other.begun.has(id);
