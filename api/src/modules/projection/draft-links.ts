import type { Problem } from '@gantry/shared/errors/error-codes';
import {
  lagProblems,
  linkProblems,
  type NeededFor,
  neededForProblems,
} from '@gantry/shared/governance/dependency-rules';
import type { Draft, LinkChange } from '@gantry/shared/projection/draft';
import type { ProjectionLink } from '@gantry/shared/projection/plan-facts';
import type { Names } from '@gantry/shared/projection/projection-words';
import { notFound, refused } from '../../platform/errors/domain-error.js';
import { itemOf } from './draft-dates.js';
import type { PlanWithBodies } from './projection.queries.js';
import type { DraftLagInput, DraftLinkInput, WhatIfInput } from './what-if.inputs.js';

type LinkParts = Pick<Draft, 'links' | 'addedLinks' | 'removedLinks'>;

/** Links that are changed, added and taken out, under the rules that they are applied under. */
export function readLinks(input: WhatIfInput, read: PlanWithBodies, names: Names): LinkParts {
  const removedLinks = new Set((input.removedLinks ?? []).map(({ linkId }) => seenLink(read, linkId).id));
  const links = new Map(
    (input.lags ?? []).map((change, n) => [change.linkId, readLag(change, read, `lags.${n}`)]),
  );
  // What a reader may not see stands in nobody's way here, so that no refusal gives it away.
  const seen = new Set(read.plan.items.map(({ id }) => id));
  const others = read.plan.links.filter(
    (link) => !removedLinks.has(link.id) && seen.has(link.predecessor_id) && seen.has(link.successor_id),
  );
  const addedLinks = (input.addedLinks ?? []).map((link, n) => readLink(link, read, others, names, n));
  return { links, addedLinks, removedLinks };
}

/** A link is known to whoever may see both of its ends. */
function seenLink({ plan }: PlanWithBodies, id: string) {
  const link = plan.links.find((one) => one.id === id);
  const isSeen = (itemId: string) => plan.items.some((item) => item.id === itemId);
  if (!link || !isSeen(link.predecessor_id) || !isSeen(link.successor_id)) throw notFound('dependency');
  return link;
}

function readLag(change: DraftLagInput, read: PlanWithBodies, field: string): LinkChange {
  const link = seenLink(read, change.linkId);
  const { lagMin: min, lagMax: max, lagUnit: unit, kind } = change;
  const neededFor = need(change.neededFor);
  const isToGate = itemOf(read, link.successor_id).kind === 'GATE';
  const isDouble =
    kind != null &&
    kind !== link.kind &&
    read.plan.links.some(
      (one) =>
        one.predecessor_id === link.predecessor_id &&
        one.successor_id === link.successor_id &&
        one.kind === kind,
    );
  const problems: Problem[] = [
    ...lagProblems(min, max),
    ...(neededFor === null ? [] : neededForProblems({ isToGate, neededFor })),
    ...(isDouble ? [{ rule: 'DEP-5', severity: 'E', field: 'kind', message: DOUBLE } as const] : []),
  ];
  if (problems.length > 0) throw refusedAt(problems, field);
  return { lag: { min, max, unit }, ...(kind && { type: kind }), ...(neededFor && { neededFor }) };
}

const DOUBLE = 'These two are linked so already.';

function readLink(
  link: DraftLinkInput,
  read: PlanWithBodies,
  others: PlanWithBodies['plan']['links'],
  names: Names,
  n: number,
): ProjectionLink {
  const {
    predecessorId: fromId,
    successorId: toId,
    kind: type,
    lagMin: min,
    lagMax: max,
    lagUnit: unit,
  } = link;
  itemOf(read, fromId);
  const isToGate = itemOf(read, toId).kind === 'GATE';
  const neededFor = need(link.neededFor);
  const known = others.map((one) => ({ fromId: one.predecessor_id, toId: one.successor_id, type: one.kind }));
  const problems = [
    ...linkProblems(known, { fromId, toId, type, neededFor, isToGate }, names.item),
    ...lagProblems(min, max),
  ];
  if (problems.length > 0) throw refusedAt(problems, `addedLinks.${n}`);
  return { id: `added link ${n + 1}`, fromId, toId, type, lag: { min, max, unit }, neededFor };
}

const need = (said: 'PAPER' | 'DECISION' | null | undefined): NeededFor | null =>
  said == null ? null : said === 'PAPER' ? 'paper' : 'decision';

const FIELDS: Readonly<Record<string, string>> = { to: 'successorId' };

function refusedAt(problems: readonly Problem[], field: string) {
  return refused(
    problems.map((problem) => ({
      ...problem,
      field: problem.field === null ? field : `${field}.${FIELDS[problem.field] ?? problem.field}`,
    })),
  );
}
