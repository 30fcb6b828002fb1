import { OFFSET_UNITS } from '@gantry/shared/dates/plan-date';
import { LINK_TYPES } from '@gantry/shared/governance/dependency-rules';
import type { WhatIfPlan } from '../api/what-if-plan.js';
import type { LinkTerms, Need } from './draft.js';
import { type Change, type DraftLine, gone, line } from './draft-line.js';
import { linkName, termsWords } from './plan-names.js';

const WRONG_WAY_ROUND = 'The most lag cannot be less than the least.';

/** How one item waits for the other now. */
export function termsOf(link: WhatIfPlan['links'][number]): LinkTerms {
  return {
    min: link.lagMin,
    max: link.lagMax,
    unit: OFFSET_UNITS.find((each) => each === link.lagUnit) ?? 'DAYS',
    type: LINK_TYPES.find((each) => each === link.kind) ?? null,
    need: (link.neededFor as Need | null) ?? null,
  };
}

export function linkLine(change: Change<'link'>, plan: WhatIfPlan): DraftLine {
  const link = plan.links.find(({ id }) => id === change.id);
  if (!link) return gone(change, 'A link');
  const before = termsOf(link);
  const after = { ...change, type: change.type ?? before.type, need: change.need ?? before.need };
  return line(change, {
    title: linkName(link.predecessorId, link.successorId, plan),
    words: `${termsWords(before)} → ${termsWords(after)}`,
    problem: change.min > change.max ? WRONG_WAY_ROUND : null,
    version: link.version,
  });
}

export function newLinkLine(change: Change<'newlink'>, plan: WhatIfPlan): DraftLine {
  const isKnown = (itemId: string) => plan.rows.some((row) => row.itemId === itemId);
  if (!isKnown(change.id) || !isKnown(change.toId)) return gone(change, 'A new link');
  return line(change, {
    title: linkName(change.id, change.toId, plan),
    words: `New: ${termsWords(change)}`,
    problem: change.min > change.max ? WRONG_WAY_ROUND : null,
  });
}

export function removedLinkLine(change: Change<'unlink'>, plan: WhatIfPlan): DraftLine {
  const link = plan.links.find(({ id }) => id === change.id);
  if (!link) return gone(change, 'A link');
  return line(change, {
    title: linkName(link.predecessorId, link.successorId, plan),
    words: `${termsWords(termsOf(link))} → taken out`,
    version: link.version,
  });
}
