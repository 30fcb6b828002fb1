import { type LateRoute, settlementProblems } from '@gantry/shared/governance/late-paper-rule';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { notFound, orNotFound, refused } from '../../platform/errors/domain-error.js';
import { Dependency } from './dependency.entity.js';
import { isReadable, loadItem } from './load-item.js';
import { mustBeMeetingOf } from './meeting-of.js';
import { PlanItem } from './plan-item.entity.js';

export interface Settlement {
  id: string;
  expectedVersion: number;
  meetingId: string;
  reason: string;
  /** None takes back what was settled. */
  route?: LateRoute | null;
  chairAgrees?: boolean | null;
}

/** Records how a decision takes an outcome that lands after its papers are due, inside the unit of work it is handed. */
export async function settleLatePaper(
  tx: EntityManager,
  actor: SignedIn,
  { id, expectedVersion, meetingId, reason, route, chairAgrees }: Settlement,
): Promise<{ id: string; version: number }> {
  const { officeId } = actor;
  const link = await tx.findOneBy(Dependency, { officeId, id });
  if (!link || link.archivedAt !== null) throw notFound('dependency');
  const gate = await orNotFound('dependency', loadItem(tx, actor, link.successorId, 'milestone:link'));
  const predecessor = await tx.findOneByOrFail(PlanItem, { officeId, id: link.predecessorId });
  if (!isReadable(actor, predecessor)) throw notFound('dependency');
  await mustBeMeetingOf(tx, gate, meetingId);
  const problems = settlementProblems(route ?? null, reason, chairAgrees === true);
  if (problems.length > 0) throw refused(problems);
  const settled =
    route == null
      ? { lateRoute: null, lateReason: null, lateMeetingId: null, lateChairAgreed: false }
      : {
          lateRoute: route,
          lateReason: reason.trim(),
          lateMeetingId: meetingId,
          lateChairAgreed: route === 'LATE_ITEM',
        };
  const changed = await changeRow(tx, Dependency, link, expectedVersion, settled);
  return { id: changed.id, version: changed.version };
}
