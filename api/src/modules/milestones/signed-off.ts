import { signOffProblems } from '@gantry/shared/governance/sign-off-rule';
import type { PlanRow } from '../timeline/index.js';
import type { SignedOffType } from './milestone.types.js';
import type { PlanItem } from './plan-item.entity.js';

/** What an item signs off, as far as this reader may see it, and whether the sign-off may come too late (`SEQ-1`). */
export function signedOffBy(item: PlanItem, rows: readonly PlanRow[]): SignedOffType | null {
  const own = rows.find((row) => row.item.id === item.id);
  const signed = rows.find((row) => row.item.id === item.authorisesItemId);
  if (!signed) return null;
  const { id, code, title } = signed.item;
  const latest = (own && dateOf(own)?.latest) ?? null;
  return { id, code, title, warnings: signOffProblems(latest, dateOf(signed)?.earliest ?? null) };
}

const dateOf = ({ actual, forecast, baseline }: PlanRow) => actual ?? forecast ?? baseline;
