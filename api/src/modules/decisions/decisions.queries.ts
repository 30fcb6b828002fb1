import type { BodyKind } from '@gantry/shared/governance/body-kinds';
import type { MeetingKind } from '@gantry/shared/governance/outcomes';
import { allowedOutcomes, OUTCOMES, outcomeProblems } from '@gantry/shared/governance/outcomes';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { ReadPool } from '../../platform/database/read-pool.js';
import { uuidOf } from '../../platform/graphql/uuid-of.js';
import { reachBody } from '../governing-bodies/index.js';
import { readableProgramme } from '../programmes/index.js';
import type { DecisionType, OpenConditionType, OutcomeChoiceType } from './decision.types.js';
import { meetingOf } from './decision-place.js';
import type { DecisionRowType } from './decision-row.types.js';
import { decisionValues } from './decision-values.js';
import { type DecisionFlat, decisionRow, decisionView } from './decision-view.js';
import { DECISIONS, OPEN_CONDITIONS } from './decisions.sql.js';

export interface DecisionsOf {
  bodyId?: string | null;
  meetingId?: string | null;
}

/** What can be asked about decisions. */
@Injectable()
export class DecisionsQueries {
  constructor(
    private readonly db: DataSource,
    private readonly pool: ReadPool,
  ) {}

  /** The decisions of a programme that the reader may see, newest first. */
  async ofProgramme(actor: SignedIn, programmeId: string, only: DecisionsOf): Promise<DecisionRowType[]> {
    const { id, filter } = await readableProgramme(this.db.manager, actor, uuidOf(programmeId));
    const values = decisionValues(actor.officeId, id, filter, {
      bodyId: only.bodyId ? uuidOf(only.bodyId) : null,
      meetingId: only.meetingId ? uuidOf(only.meetingId) : null,
    });
    const rows = await this.pool.rows<DecisionFlat>('decisions of programme', DECISIONS, values);
    return rows.map(decisionRow);
  }

  one(actor: SignedIn, id: string): Promise<DecisionType> {
    return decisionView(this.db.manager, actor, uuidOf(id));
  }

  /** What decisions of the programme still wait for: a later decision may answer it. */
  async openConditions(actor: SignedIn, programmeId: string): Promise<OpenConditionType[]> {
    const decisions = await this.ofProgramme(actor, programmeId, {});
    const waiting = decisions.filter(({ state }) => state === 'TAKEN').map(({ id }) => id);
    return this.pool.rows<OpenConditionType>('open conditions', OPEN_CONDITIONS, [actor.officeId, waiting]);
  }

  /** Every outcome with the rule's word on it, those that may be recorded first. */
  async outcomeChoices(
    actor: SignedIn,
    bodyId: string,
    meetingId: string | null,
  ): Promise<OutcomeChoiceType[]> {
    const { body } = await reachBody(this.db.manager, actor, uuidOf(bodyId));
    const meeting = meetingId ? await meetingOf(this.db.manager, actor, body.id, uuidOf(meetingId)) : null;
    const kind = body.kind as BodyKind;
    const at = meeting === null ? null : (meeting.kind as MeetingKind);
    const allowed = allowedOutcomes(kind, at);
    const rest = OUTCOMES.filter((outcome) => !allowed.includes(outcome));
    return [
      ...allowed.map((outcome) => ({ outcome, isAllowed: true, why: null })),
      ...rest.map((outcome) => ({
        outcome,
        isAllowed: false,
        why: outcomeProblems(kind, at, outcome)[0]?.message ?? null,
      })),
    ];
  }
}
