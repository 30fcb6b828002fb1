import type { PlanDate } from '@gantry/shared/dates/plan-date';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { columnsOf } from '../../platform/dates/plan-date-columns.js';
import type { Consultation } from './consultation.entity.js';
import { ConsultationDate } from './consultation-date.entity.js';
import type { ConsultationDateRole } from './consultation-words.js';

/** Adds a statement to the history of a consultation's days, and answers its id. Nothing is overwritten. */
export async function addDate(
  tx: EntityManager,
  { officeId, programmeId, id: consultationId }: Consultation,
  said: {
    role: ConsultationDateRole;
    date: PlanDate;
    isExtension: boolean;
    reason: string;
    statedOn: string;
  },
): Promise<string> {
  const { date, ...rest } = said;
  const id = uuid();
  await tx.insert(ConsultationDate, {
    officeId,
    id,
    programmeId,
    consultationId,
    ...columnsOf(date),
    ...rest,
  });
  return id;
}
