import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { uuidOf } from '../../platform/graphql/uuid-of.js';
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
    const given = (one: string | null | undefined) => (one ? uuidOf(one) : null);
    return actionsView(this.db.manager, actor, {
      programmeId: id,
      bodyId: given(only.bodyId),
      decisionId: given(only.decisionId),
    });
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
