import type { ConsultationState } from '@gantry/shared/consultation/consultation-states';
import { launchChecks } from '@gantry/shared/consultation/launch-checks';
import { can } from '@gantry/shared/policy/policy';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { type ReadableProgramme, readableProgramme } from '../programmes/index.js';
import { namedDecisions } from '../scrutiny/index.js';
import type { ConsultationsType, ConsultationType, LaunchReadinessType } from './consultation.types.js';
import {
  type ConsultationParts,
  type ConsultationRow,
  consultationView,
  daysOf,
  timetableProblems,
} from './consultation-rows.js';
import { CONSULTATIONS, DATES, DOCUMENTS, PRINCIPLES } from './consultations.sql.js';
import { launchFacts, launchGround } from './launch-facts.js';
import { readableItem } from './readable-item.js';

type Db = Pick<EntityManager, 'query'>;

const IS_AHEAD: ReadonlySet<ConsultationState> = new Set(['PLANNED', 'APPROVED_TO_LAUNCH']);

@Injectable()
export class ConsultationsQueries {
  constructor(private readonly db: DataSource) {}

  async list(actor: SignedIn, programmeId: string): Promise<ConsultationsType> {
    const programme = await readableProgramme(this.db.manager, actor, programmeId);
    const subject = { officeId: actor.officeId, programmeId: programme.id };
    const parts = await consultationParts(this.db.manager, actor.officeId, programme);
    return {
      consultations: await views(this.db.manager, actor.officeId, programme, parts),
      mayEdit: !programme.isArchived && can(actor, 'consultation:edit', subject),
      mayLaunch: !programme.isArchived && can(actor, 'consultation:launch', subject),
    };
  }

  /** What is still missing before the launch that an item of the plan stands for. */
  async readiness(actor: SignedIn, itemId: string): Promise<LaunchReadinessType[]> {
    const item = await readableItem(this.db.manager, actor, itemId);
    const programme = await readableProgramme(this.db.manager, actor, item.programmeId);
    const only = { itemId: item.id };
    const parts = await consultationParts(this.db.manager, actor.officeId, programme, only);
    const found = await views(this.db.manager, actor.officeId, programme, parts);
    return found
      .filter(({ state }) => IS_AHEAD.has(state))
      .map(({ id, title, checks }) => ({ consultationId: id, title, checks }));
  }
}

/** One consultation as the reader may see it. Also what every change answers. */
export async function consultationInFull(
  db: Db,
  officeId: string,
  programme: ReadableProgramme,
  id: string,
): Promise<ConsultationType> {
  const [found] = await views(
    db,
    officeId,
    programme,
    await consultationParts(db, officeId, programme, { id }),
  );
  if (!found) throw notFound('consultation');
  return found;
}

async function views(
  db: Db,
  officeId: string,
  programme: ReadableProgramme,
  parts: readonly ConsultationParts[],
): Promise<ConsultationType[]> {
  if (parts.length === 0) return [];
  const ground = await launchGround(db, officeId, programme);
  const decisions = await namedDecisions(db, officeId, programme, parts.flatMap(decisionIds));
  return parts.map((each) => {
    const isAhead = IS_AHEAD.has(each.row.paused_state ?? each.row.state);
    const checks = isAhead ? launchChecks(launchFacts(each, ground, decisions)) : [];
    return consultationView(each, decisions, checks, timetableProblems(daysOf(each), ground.periods));
  });
}

export const decisionIds = ({ row }: ConsultationParts) => [
  row.launch_decision_id,
  row.final_decision_id,
  row.assurance_decision_id,
];

/** Consultations with everything that hangs on them; they are official, so the public reads none. */
export async function consultationParts(
  db: Db,
  officeId: string,
  { id: programmeId, filter }: Pick<ReadableProgramme, 'id' | 'filter'>,
  only: { id?: string; itemId?: string } = {},
): Promise<ConsultationParts[]> {
  const { classes, exemptWorkstreamIds, exemptBodyIds } = filter;
  const which = [only.id ?? null, exemptWorkstreamIds, exemptBodyIds, only.itemId ?? null];
  const rows: ConsultationRow[] = await db.query(CONSULTATIONS, [officeId, programmeId, classes, ...which]);
  if (rows.length === 0) return [];
  const of = [officeId, rows.map(({ id }) => id)];
  const dates: ConsultationParts['dates'] = await db.query(DATES, of);
  const documents: ConsultationParts['documents'] = await db.query(DOCUMENTS, of);
  const principles: ConsultationParts['principles'] = await db.query(PRINCIPLES, of);
  return rows.map((row) => ({
    row,
    dates: dates.filter(({ consultation_id }) => consultation_id === row.id),
    documents: documents.filter(({ consultationId }) => consultationId === row.id),
    principles: principles.filter(({ consultation_id }) => consultation_id === row.id),
  }));
}
