import { day } from '@gantry/shared/dates/day';
import { writeDay } from '@gantry/shared/dates/write-day';
import type { Problem } from '@gantry/shared/errors/error-codes';
import { type Action, can } from '@gantry/shared/policy/policy';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { takeRow } from '../../platform/database/change-row.js';
import { badInput, DomainError, notFound, orNotFound } from '../../platform/errors/domain-error.js';
import { mustBeLive, type ReadableProgramme, readableProgramme } from '../programmes/index.js';
import { Consultation } from './consultation.entity.js';
import type { ConsultationChangeType } from './consultation.types.js';
import type { ConsultationParts } from './consultation-rows.js';
import { consultationInFull, consultationParts } from './consultations.queries.js';

export interface ConsultationAtHand {
  found: Consultation;
  programme: ReadableProgramme;
}

/** The stored consultation, for somebody who may do this to it; for whoever may not read it there is none. */
export async function consultationToChange(
  tx: EntityManager,
  actor: SignedIn,
  action: Action,
  id: string,
): Promise<ConsultationAtHand> {
  const found = await tx.findOneBy(Consultation, { officeId: actor.officeId, id });
  if (!found) throw notFound('consultation');
  const programme = await orNotFound('consultation', readableProgramme(tx, actor, found.programmeId));
  if (!programme.filter.classes.includes('OFFICIAL')) throw notFound('consultation');
  allowConsulting(actor, action, programme);
  return { found, programme };
}

export function allowConsulting(actor: SignedIn, action: Action, programme: ReadableProgramme): void {
  const subject = { officeId: actor.officeId, programmeId: programme.id };
  if (!can(actor, action, subject)) throw new DomainError('FORBIDDEN', { action });
  mustBeLive(programme);
}

/** Takes the row on the version that was seen, and reads everything that hangs on it. */
export async function takeConsultation(
  tx: EntityManager,
  { found, programme }: ConsultationAtHand,
  expectedVersion: number,
): Promise<{ taken: Consultation; parts: ConsultationParts }> {
  const taken = await takeRow(tx, Consultation, found, expectedVersion);
  const [parts] = await consultationParts(tx, found.officeId, programme, { id: found.id });
  if (!parts) throw notFound('consultation');
  return { taken, parts };
}

export async function changed(
  tx: EntityManager,
  { found, programme }: ConsultationAtHand,
  accepted: Problem[] = [],
  reading: string | null = null,
): Promise<ConsultationChangeType> {
  const consultation = await consultationInFull(tx, found.officeId, programme, found.id);
  return { consultation, reading, accepted };
}

export function written(field: string, value: string | null | undefined, sentence: string): string {
  const text = value?.trim() ?? '';
  if (text === '') throw badInput(field, sentence);
  return text;
}

export function notLater(field: string, on: string | null | undefined, today: string): void {
  if (on && on > today)
    throw badInput(field, `This is after today, ${writeDay(day(today))}. Record it once it has happened.`);
}
