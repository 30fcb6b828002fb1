import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { uuidOf } from '../../platform/graphql/uuid-of.js';
import { decisionView } from '../decisions/index.js';
import { reachBody } from '../governing-bodies/index.js';
import { reachMeeting } from '../meetings/index.js';
import { readableProgramme } from '../programmes/index.js';
import type { ActionType } from './action.types.js';
import { type ActionsOf, actionsView, actionView } from './action-view.js';

/** What can be asked about actions. */
@Injectable()
export class ActionsQueries {
  constructor(private readonly db: DataSource) {}

  /** Of a programme and of the bodies that serve it. */
  async ofProgramme(actor: SignedIn, programmeId: string, only: ActionsOf): Promise<ActionType[]> {
    const { id } = await readableProgramme(this.db.manager, actor, uuidOf(programmeId));
    const bodyId = only.bodyId ? uuidOf(only.bodyId) : null;
    const decisionId = only.decisionId ? uuidOf(only.decisionId) : null;
    if (bodyId !== null) await reachBody(this.db.manager, actor, bodyId);
    if (decisionId !== null) await decisionView(this.db.manager, actor, decisionId);
    return actionsView(this.db.manager, actor, { programmeId: id, bodyId, decisionId });
  }

  one(actor: SignedIn, id: string): Promise<ActionType> {
    return actionView(this.db.manager, actor, uuidOf(id));
  }

  async ofMeeting(actor: SignedIn, meetingId: string): Promise<ActionType[]> {
    const { meeting } = await reachMeeting(this.db.manager, actor, uuidOf(meetingId));
    return actionsView(this.db.manager, actor, { meetingId: meeting.id });
  }

  /** What earlier meetings of the body left open, and what was reported as done since the one before. */
  async arising(actor: SignedIn, meetingId: string): Promise<ActionType[]> {
    const { meeting } = await reachMeeting(this.db.manager, actor, uuidOf(meetingId));
    return actionsView(this.db.manager, actor, { arisingAtId: meeting.id });
  }
}
