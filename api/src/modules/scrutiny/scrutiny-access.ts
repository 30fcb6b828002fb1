import { can } from '@gantry/shared/policy/policy';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { DomainError, notFound, orNotFound } from '../../platform/errors/domain-error.js';
import { mustBeLive, type ReadableProgramme, readableProgramme } from '../programmes/index.js';
import { ScrutinyCase } from './scrutiny-case.entity.js';

export interface CaseAtHand {
  found: ScrutinyCase;
  programme: ReadableProgramme;
}

/** The stored case, for somebody who may read it; anything else answers as if it were not there. */
export async function readableCase(tx: EntityManager, actor: SignedIn, id: string): Promise<CaseAtHand> {
  const found = await tx.findOneBy(ScrutinyCase, { officeId: actor.officeId, id });
  if (!found) throw notFound('scrutiny case');
  const programme = await orNotFound('scrutiny case', readableProgramme(tx, actor, found.programmeId));
  if (!programme.filter.classes.includes('OFFICIAL')) throw notFound('scrutiny case');
  return { found, programme };
}

/** The same for somebody who may change it. */
export async function caseToChange(tx: EntityManager, actor: SignedIn, id: string): Promise<CaseAtHand> {
  const reached = await readableCase(tx, actor, id);
  allowScrutiny(actor, reached.programme);
  return reached;
}

export function allowScrutiny(actor: SignedIn, programme: ReadableProgramme): void {
  const subject = { officeId: actor.officeId, programmeId: programme.id };
  if (!can(actor, 'scrutiny:edit', subject)) throw new DomainError('FORBIDDEN', { action: 'scrutiny:edit' });
  mustBeLive(programme);
}
