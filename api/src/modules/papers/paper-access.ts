import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { takeRow } from '../../platform/database/change-row.js';
import { notFound, orNotFound, refused } from '../../platform/errors/domain-error.js';
import { allowOnItem, mayReadItem, type ReachedItem, reachItem } from '../agendas/index.js';
import { refuseArchived } from '../governing-bodies/index.js';
import { mustBeLive, readableProgramme } from '../programmes/index.js';
import { Paper } from './paper.entity.js';

export interface ReachedPaper {
  paper: Paper;
  at: ReachedItem;
}

/** The stored paper, for somebody who may read its item and its own class; the public reads what is published. */
export async function reachPaper(db: EntityManager, actor: SignedIn, id: string): Promise<ReachedPaper> {
  const paper = await db.findOneBy(Paper, { officeId: actor.officeId, id });
  if (!paper) throw notFound('paper');
  const at = await orNotFound('paper', reachItem(db, actor, paper.agendaItemId));
  const { item, reached } = at;
  const isOut = paper.publishedOn !== null && paper.route !== 'WITHDRAWN';
  const asClass = (classification: string) => mayReadItem(actor, { ...item, classification }, reached);
  if (!asClass(paper.classification) || !(isOut || asClass('OFFICIAL'))) throw notFound('paper');
  return { paper, at };
}

/** A paper to be changed: permission for its item first, then the row is held on the version that the caller saw. */
export async function paperToChange(
  tx: EntityManager,
  actor: SignedIn,
  { id, expectedVersion }: { id: string; expectedVersion: number },
): Promise<ReachedPaper> {
  const { at } = await reachPaper(tx, actor, id);
  await allowPaper(tx, actor, at);
  const paper = await takeRow(tx, Paper, { officeId: actor.officeId, id }, expectedVersion);
  return { paper, at };
}

/** May this person keep papers of this item, whose body and programme live? */
export async function allowPaper(tx: EntityManager, actor: SignedIn, { item, reached }: ReachedItem) {
  allowOnItem(actor, 'paper:edit', item, reached);
  refuseArchived(reached);
  if (item.programmeId !== null) mustBeLive(await readableProgramme(tx, actor, item.programmeId));
}

/** `PAP-4`: nothing more is done to a paper that was withdrawn. */
export function refuseWithdrawn({ route, withdrawnReason }: Paper): void {
  if (route !== 'WITHDRAWN') return;
  const message = `This paper was withdrawn: ${withdrawnReason}`;
  throw refused([{ rule: 'PAP-4', severity: 'E', field: null, message }]);
}
