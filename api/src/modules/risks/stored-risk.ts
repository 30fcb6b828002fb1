import { type Action, can, mayRead } from '@gantry/shared/policy/policy';
import type { Classification } from '@gantry/shared/policy/roles';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { DomainError, notFound, orNotFound, refused } from '../../platform/errors/domain-error.js';
import { mustBeLive, type ReadableProgramme, readableProgramme } from '../programmes/index.js';
import { Risk } from './risk.entity.js';

export interface RiskAtHand {
  risk: Risk;
  programme: ReadableProgramme;
}

/** The stored risk, for somebody who may read it; anything else answers as if it were not there. */
export async function readableRisk(tx: EntityManager, actor: SignedIn, id: string): Promise<RiskAtHand> {
  const risk = await tx.findOneBy(Risk, { officeId: actor.officeId, id });
  if (!risk) throw notFound('risk');
  const programme = await orNotFound('risk', readableProgramme(tx, actor, risk.programmeId));
  const isKnown = risk.knownFrom === null || risk.knownFrom <= programme.today;
  const classification = risk.classification as Classification;
  if (!isKnown || !mayRead(actor, { ...subjectOf(risk), classification })) throw notFound('risk');
  return { risk, programme };
}

/** The stored risk, for somebody who may do this to it while it is not closed. */
export async function changeableRisk(
  tx: EntityManager,
  actor: SignedIn,
  action: Action,
  id: string,
): Promise<RiskAtHand> {
  const found = await readableRisk(tx, actor, id);
  allow(actor, action, subjectOf(found.risk));
  mustBeLive(found.programme);
  if (found.risk.state === 'CLOSED')
    throw refused([
      {
        rule: 'RSK-7',
        severity: 'E',
        field: null,
        message: `${found.risk.code} is closed. Log a new risk if it has come back.`,
      },
    ]);
  return found;
}

export interface RiskSubject {
  officeId: string;
  programmeId: string;
  workstreamId: string | null;
}

/** A role that may read but not do it is told so. */
export function allow(actor: SignedIn, action: Action, subject: RiskSubject): void {
  if (!can(actor, action, subject)) throw new DomainError('FORBIDDEN', { action });
}

export function subjectOf({ officeId, programmeId, workstreamId }: RiskSubject): RiskSubject {
  return { officeId, programmeId, workstreamId };
}
