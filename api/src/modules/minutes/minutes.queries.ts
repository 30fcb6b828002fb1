import { day } from '@gantry/shared/dates/day';
import { writeDay } from '@gantry/shared/dates/write-day';
import type { DocumentModel } from '@gantry/shared/documents/document';
import { meetingTitleFor } from '@gantry/shared/governance/meeting-parts';
import type { MeetingKind } from '@gantry/shared/governance/outcomes';
import { minutesDocument } from '@gantry/shared/minutes/minutes-document';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { badInput, notFound } from '../../platform/errors/domain-error.js';
import { uuidOf } from '../../platform/graphql/uuid-of.js';
import { reachMeeting, titleFor } from '../meetings/index.js';
import type { MinutesGapType, MinutesType, MinutesVersionType } from './minutes.types.js';
import { readableBlock } from './minutes-access.js';
import { gapsOf, standingBlocks } from './minutes-gaps.js';
import { minutesView } from './minutes-view.js';

const VERSIONS = `
  select v.id, v.number, v.minutes_text as text, p.name as "savedBy", v.created_at as "savedAt"
    from minutes_version v
    left join person p on p.office_id = v.office_id and p.id = v.created_by
   where v.office_id = $1 and v.block_id = $2
   order by v.number`;

/** What can be asked about minutes. */
@Injectable()
export class MinutesQueries {
  constructor(private readonly db: DataSource) {}

  ofMeeting(actor: SignedIn, meetingId: string): Promise<MinutesType | null> {
    return minutesView(this.db.manager, actor, uuidOf(meetingId));
  }

  /** Nothing for those who do not write them, and nothing once they are approved. */
  async notTakenIn(
    actor: SignedIn,
    { id, meetingId, state, mayMinute }: MinutesType,
  ): Promise<MinutesGapType[]> {
    if (!mayMinute || state === 'APPROVED') return [];
    const db = this.db.manager;
    const standing = await standingBlocks(db, actor.officeId, id);
    return gapsOf(db, actor, await reachMeeting(db, actor, meetingId), standing);
  }

  async versions(actor: SignedIn, blockId: string): Promise<MinutesVersionType[]> {
    const block = await readableBlock(this.db.manager, actor, uuidOf(blockId));
    return this.db.query(VERSIONS, [actor.officeId, block.id]);
  }

  /** The minutes as a document: what the reader may read, and in the public edition nothing that is exempt. */
  async document(actor: SignedIn, meetingId: string, edition: string): Promise<DocumentModel> {
    if (edition !== 'full' && edition !== 'public')
      throw badInput('edition', `There is no edition “${edition.slice(0, 20)}”. Choose full or public.`);
    const minutes = await this.ofMeeting(actor, meetingId);
    if (!minutes) throw notFound('minutes');
    const { meeting, reached } = await reachMeeting(this.db.manager, actor, minutes.meetingId);
    const written = (on: string | null) => (on === null ? null : writeDay(day(on)));
    return minutesDocument({
      title:
        edition === 'public'
          ? meetingTitleFor(meeting.kind as MeetingKind, meeting.title, false)
          : titleFor(actor, meeting, reached),
      body: reached.body.name,
      heldOn: written(meeting.heldOn),
      state: minutes.state,
      approvedAt: minutes.approvedAtTitle,
      approvedOn: written(minutes.approvedOn),
      approvalNote: minutes.approvalNote,
      signedBy: minutes.signedBy,
      signedOn: written(minutes.signedOn),
      blocks: minutes.blocks,
      isPublic: edition === 'public',
      today: reached.today,
    });
  }
}
