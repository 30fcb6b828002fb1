import type { Problem } from '../errors/error-codes.js';
import { MODE } from '../schedule/compiled.js';
import { type GateMargin, gateMargin } from '../schedule/gate-margin.js';
import { type Change, recompute } from '../schedule/recompute.js';
import { copySchedule, type Schedule } from '../schedule/schedule.js';
import { finishDay } from '../schedule/shown-days.js';
import { type Consequences, consequences, consequencesFrom } from './consequences.js';
import { type Draft, withDraft } from './draft.js';
import { draftChanges } from './draft-changes.js';
import { type Outlook, outlookOf } from './outlook.js';

/** What a draft would bring about, or why the plan could not be computed with it. */
export type DraftResult =
  | { isProjected: true; found: Consequences }
  | { isProjected: false; problems: readonly Problem[] };

/**
 * What follows from a draft, computed only where it reaches; the answer is that of a full projection before and after, to
 * the last item. Where the draft changes what hangs on what, or something could no longer be computed, the plan is
 * projected anew. Example: one day of one item in a plan of 10,000 reaches some dozen others.
 */
export function draftConsequences(before: Outlook, draft: Draft): DraftResult {
  const changedIds = new Set(draft.dates?.keys());
  const quick = reached(before, draft);
  if (quick !== null) {
    const { days, gates } = quick;
    const afterOf = { day: (id: string) => days.get(id), gate: (id: string) => gates.get(id) };
    return { isProjected: true, found: consequencesFrom(before, afterOf, changedIds) };
  }
  const after = outlookOf(withDraft(before.facts, draft), before.targetId);
  if (!after.isProjected) return after;
  return { isProjected: true, found: consequences(before, after.outlook, changedIds) };
}

/** The items whose day or gate differs with the draft, with what they have then; null where the whole plan must be asked. */
function reached(before: Outlook, draft: Draft) {
  const likely = before.projection.schedules.likely;
  const changes = draftChanges(before.facts, draft);
  if (changes === null || !isInside(likely, draft)) return null;
  const trial = copySchedule(likely);
  if (!recompute(trial, changes).isDone) return null;
  const { net } = trial;
  const own = ownNodes(trial, changes);
  const days = new Map<string, ReturnType<typeof finishDay>>();
  const gates = new Map<string, GateMargin | null>();
  let hasAppeared = false;
  let isAnyUnknown = false;
  for (let i = 0; i < net.nodeCount; i++) {
    hasAppeared ||= likely.early.finish[i]! >= net.top && trial.early.finish[i]! < net.top;
    isAnyUnknown ||= trial.early.finish[i]! >= net.top;
    const isChanged = trial.early.finish[i] !== likely.early.finish[i];
    if (!isChanged && !own.has(i)) continue;
    const isKnown = trial.early.finish[i]! < net.top;
    // What is newly unknown waits for something, which only a look at the whole plan names.
    if (!isKnown && likely.early.finish[i]! < net.top) return null;
    const id = net.ids[i]!;
    if (!net.hubs.has(id)) days.set(id, isKnown ? finishDay(trial, i) : null);
    if (before.gates.has(id)) gates.set(id, gateMargin(trial, i));
  }
  // What follows something that had no day before may lie beyond the tables, where it looks unknown as it did.
  return hasAppeared && isAnyUnknown ? null : { days, gates };
}

/** Nodes whose own figures the changes write, gates of a changed body among them. */
function ownNodes(trial: Schedule, changes: readonly Change[]): Set<number> {
  const { net, inputs } = trial;
  const own = new Set<number>();
  for (const change of changes) {
    if (change.kind === 'node') own.add(net.rankOf.get(change.node.id)!);
    if (change.kind === 'link') own.add(net.to[net.linkOf.get(change.link.id)!]!);
    if (change.kind === 'body')
      inputs.nodes.forEach((node, i) => {
        if (node.kind === 'gate' && node.bodyId === change.body.id && inputs.mode[i] !== MODE.done)
          own.add(i);
      });
  }
  return own;
}

/** The tables of a projected plan end some way past its last day: a day beyond them needs longer ones. */
function isInside({ net }: Schedule, { dates, meetings, extraMeetings, routes }: Draft): boolean {
  const stated = [...(dates?.values() ?? [])].map((change) => change.stated);
  const moved = [...(meetings?.values() ?? [])].filter((change) => change !== 'CANCELLED');
  const added = [...(extraMeetings ?? []), ...(routes?.values() ?? [])].map(({ date }) => date);
  return [...stated, ...moved, ...added].every(
    ({ earliest, latest }) =>
      (earliest === null || earliest > net.origin) && (latest === null || latest < net.origin + net.top),
  );
}
