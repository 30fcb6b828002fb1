import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { uuidOf } from '../../platform/graphql/uuid-of.js';
import type { PaperType } from './paper.types.js';
import { papersOfMeeting } from './paper-view.js';

/** What can be asked about papers. */
@Injectable()
export class PapersQueries {
  constructor(private readonly db: DataSource) {}

  ofMeeting(actor: SignedIn, meetingId: string): Promise<PaperType[]> {
    return papersOfMeeting(this.db.manager, actor, uuidOf(meetingId));
  }
}
