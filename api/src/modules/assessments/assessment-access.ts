import { can } from '@gantry/shared/policy/policy';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { badInput, DomainError, notFound, orNotFound } from '../../platform/errors/domain-error.js';
import { mustBeLive, type ReadableProgramme, readableProgramme } from '../programmes/index.js';
import { ImpactAssessment } from './impact-assessment.entity.js';
import { SenateReview } from './senate-review.entity.js';

export function allowAssessing(actor: SignedIn, programme: ReadableProgramme): void {
  const subject = { officeId: actor.officeId, programmeId: programme.id };
  if (!can(actor, 'assessment:edit', subject))
    throw new DomainError('FORBIDDEN', { action: 'assessment:edit' });
  mustBeLive(programme);
}

/** The programme of a row that somebody may change; for whoever may not read it the row is not there. */
async function programmeOf(tx: EntityManager, actor: SignedIn, what: string, programmeId: string) {
  const programme = await orNotFound(what, readableProgramme(tx, actor, programmeId));
  if (!programme.filter.classes.includes('OFFICIAL')) throw notFound(what);
  allowAssessing(actor, programme);
  return programme;
}

export async function assessmentToChange(tx: EntityManager, actor: SignedIn, id: string) {
  const found = await tx.findOneBy(ImpactAssessment, { officeId: actor.officeId, id });
  if (!found) throw notFound('assessment');
  return { found, programme: await programmeOf(tx, actor, 'assessment', found.programmeId) };
}

export async function reviewToChange(tx: EntityManager, actor: SignedIn, id: string) {
  const found = await tx.findOneBy(SenateReview, { officeId: actor.officeId, id });
  if (!found) throw notFound('senate review');
  return { found, programme: await programmeOf(tx, actor, 'senate review', found.programmeId) };
}

/** A consultation that an assessment is for is one of its programme. */
export async function consultationMustExist(
  tx: EntityManager,
  officeId: string,
  programmeId: string,
  id: string | null | undefined,
): Promise<void> {
  if (!id) return;
  const [found] = await tx.query(
    'select id from consultation where office_id = $1 and programme_id = $2 and id = $3',
    [officeId, programmeId, id],
  );
  if (!found) throw notFound('consultation');
}

export function written(field: string, value: string | null | undefined, sentence: string): string {
  const text = value?.trim() ?? '';
  if (text === '') throw badInput(field, sentence);
  return text;
}

/** Fields that are given, words without their edges; empty words are none. */
export function givenFields(input: object, left: ReadonlySet<string>): Record<string, unknown> {
  const given = Object.entries(input).filter(([field, value]) => !left.has(field) && value !== undefined);
  if (given.length === 0) throw badInput(null, 'Say what is to change.');
  return Object.fromEntries(
    given.map(([field, value]) => [field, typeof value === 'string' ? value.trim() || null : value]),
  );
}

/** An address that a browser can open. */
export function checkAddress(address: string | null | undefined): void {
  if (address && !/^https?:\/\/\S+$/.test(address.trim()))
    throw badInput('address', 'Give an address that begins with https://, or leave it empty.');
}
