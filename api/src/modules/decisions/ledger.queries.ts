import { day } from '@gantry/shared/dates/day';
import type { Offset } from '@gantry/shared/dates/plan-date';
import { writePlanDate } from '@gantry/shared/dates/write-plan-date';
import {
  type LedgerEvent,
  type LedgerKind,
  ledgerInOrder,
  ledgerSentence,
} from '@gantry/shared/governance/decision-ledger';
import { readFilter } from '@gantry/shared/policy/policy';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { type PlanDateColumns, planDateOf } from '../../platform/dates/plan-date-columns.js';
import { uuidOf } from '../../platform/graphql/uuid-of.js';
import { loadItem } from '../milestones/index.js';
import { decisionView } from './decision-view.js';
import { BASELINES_BY, CONSEQUENCES, DECIDED, MOVES, STATEMENTS } from './ledger.sql.js';
import type { DecisionConsequenceType, LedgerEntryType } from './ledger.types.js';

/** A row of a table that keeps a plan date, as JSON keeps it. */
type DateImage = Record<string, string | number | boolean | null> | null;

interface LedgerFlat {
  id: string;
  kind: LedgerKind;
  on: string | null;
  recordedAt: string;
  what?: string;
  reason?: string | null;
  by?: string | null;
  body?: string | null;
  decisionId?: string | null;
  decisionCode?: string | null;
  answeredBy?: string | null;
  meetingId?: string | null;
  scenarioNumber?: number | null;
  from?: DateImage;
  to?: DateImage;
  anchor?: string;
}
type Consequence = LedgerFlat &
  Pick<DecisionConsequenceType, 'planItemId' | 'planItemCode' | 'planItemTitle'>;

/** Why a date stands where it stands, and what a decision did to the plan. */
@Injectable()
export class LedgerQueries {
  constructor(private readonly db: DataSource) {}

  async ofItem(actor: SignedIn, itemId: string): Promise<LedgerEntryType[]> {
    const item = await loadItem(this.db.manager, actor, uuidOf(itemId), 'programme:read');
    const readable = readableOf(actor, item.programmeId);
    const key = [item.officeId, item.id];
    const found: LedgerFlat[][] = await Promise.all([
      this.db.query(STATEMENTS, [...key, ...readable]),
      this.db.query(MOVES, [...key, ...readable]),
      this.db.query(DECIDED, [...key, ...readable]),
    ]);
    return ledgerInOrder(found.flat().map(eventOf)).map((event) => ({
      id: event.flat.id,
      kind: event.kind,
      on: event.flat.on,
      sentence: ledgerSentence(event),
      from: event.from,
      to: event.to,
      reason: event.flat.reason ?? null,
      by: event.flat.by ?? null,
      body: event.flat.body ?? null,
      decisionId: event.flat.decisionId ?? null,
      decisionCode: event.decisionCode,
      meetingId: event.flat.meetingId ?? null,
      scenarioNumber: event.scenarioNumber,
    }));
  }

  async ofDecision(actor: SignedIn, decisionId: string): Promise<DecisionConsequenceType[]> {
    const { id, programmeId } = await decisionView(this.db.manager, actor, uuidOf(decisionId));
    const key = [actor.officeId, id];
    const [dates, baselines]: [
      Consequence[],
      { id: string; number: number; name: string; takenOn: string }[],
    ] = await Promise.all([
      this.db.query(CONSEQUENCES, [...key, ...readableOf(actor, programmeId)]),
      this.db.query(BASELINES_BY, key),
    ]);
    const set = ledgerInOrder(dates.map(eventOf)).map(({ flat, ...event }) => ({
      id: flat.id,
      on: flat.on,
      sentence: ledgerSentence({ ...event, decisionCode: null }),
      planItemId: flat.planItemId,
      planItemCode: flat.planItemCode,
      planItemTitle: flat.planItemTitle,
    }));
    const taken = baselines.map((one) => ({
      id: one.id,
      on: one.takenOn,
      sentence: `Baseline ${one.number}, “${one.name}”, was taken.`,
      planItemId: null,
      planItemCode: null,
      planItemTitle: null,
    }));
    return [...set, ...taken];
  }
}

function readableOf(actor: SignedIn, programmeId: string): unknown[] {
  const filter = readFilter(actor, programmeId);
  return [filter?.classes ?? [], filter?.exemptWorkstreamIds ?? [], filter?.exemptBodyIds ?? []];
}

function eventOf<Flat extends LedgerFlat>(flat: Flat): LedgerEvent & { flat: Flat } {
  const before = dateOf(flat.from ?? null);
  const after = dateOf(flat.to ?? null);
  return {
    flat,
    kind: flat.kind,
    on: flat.on === null ? null : day(flat.on),
    recordedAt: flat.recordedAt,
    what: flat.what ?? '',
    from: before && writePlanDate(before, flat.anchor),
    to: after && writePlanDate(after, flat.anchor),
    fromLatest: before?.latest ?? null,
    toLatest: after?.latest ?? null,
    decisionCode: flat.decisionCode ?? null,
    answeredBy: flat.answeredBy ?? null,
    scenarioNumber: flat.scenarioNumber ?? null,
  };
}

function dateOf(image: DateImage) {
  if (image === null) return null;
  const columns = {
    dateText: image.date_text,
    dateShape: image.date_shape,
    dateConfidence: image.date_confidence,
    earliest: image.earliest,
    latest: image.latest,
    datePrecision: image.date_precision,
    dateCalendar: image.date_calendar,
    edtf: image.edtf,
    isYearInferred: image.is_year_inferred ?? false,
    dateNote: image.date_note,
  } as PlanDateColumns;
  const { offset_min: min = null, offset_max: max, offset_unit: unit } = image;
  return planDateOf(columns, min === null ? null : ({ min, max, unit } as Offset));
}
