import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { uuidOf } from '../../platform/graphql/uuid-of.js';
import { reachBody } from '../governing-bodies/index.js';
import type { AgendaItemType, AgendaType } from './agenda.types.js';
import { agendaView, waitingItems } from './agenda-view.js';

/** What can be asked about agendas. */
@Injectable()
export class AgendasQueries {
  constructor(private readonly db: DataSource) {}

  ofMeeting(actor: SignedIn, meetingId: string): Promise<AgendaType> {
    return agendaView(this.db.manager, actor, uuidOf(meetingId));
  }

  /** What waits in the forward plan of a body, the earliest first. */
  async waiting(actor: SignedIn, bodyId: string): Promise<AgendaItemType[]> {
    const reached = await reachBody(this.db.manager, actor, uuidOf(bodyId));
    return waitingItems(this.db.manager, actor, reached);
  }
}
