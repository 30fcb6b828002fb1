import type { AttendanceState } from '@gantry/shared/governance/attendance';
import type { BodyKind } from '@gantry/shared/governance/body-kinds';
import { interestKindsOf } from '@gantry/shared/governance/interests';
import { can } from '@gantry/shared/policy/policy';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { uuidOf } from '../../platform/graphql/uuid-of.js';
import { mayReadOfBody, reachBody } from '../governing-bodies/index.js';
import { PAST_ATTENDANCE, REGISTER } from './conduct.sql.js';
import type { InterestRegisterType, MeetingConductType, PastAttendanceType } from './conduct.types.js';
import { conductView } from './conduct-view.js';

/** What can be asked about the conduct of meetings. */
@Injectable()
export class ConductQueries {
  constructor(private readonly db: DataSource) {}

  ofMeeting(actor: SignedIn, id: string): Promise<MeetingConductType> {
    return conductView(this.db.manager, actor, uuidOf(id));
  }

  register(actor: SignedIn, bodyId: string): Promise<InterestRegisterType> {
    return interestRegister(this.db.manager, actor, uuidOf(bodyId));
  }

  /** Without names: what a quorum counts, and nothing else. */
  async pastAttendance(actor: SignedIn, bodyId: string): Promise<PastAttendanceType[]> {
    const reached = await reachBody(this.db.manager, actor, uuidOf(bodyId));
    if (!mayReadOfBody(actor, 'OFFICIAL', reached)) throw notFound('body');
    const rows: PastFlat[] = await this.db.query(PAST_ATTENDANCE, [
      actor.officeId,
      reached.body.id,
      mayReadOfBody(actor, 'EXEMPT', reached),
    ]);
    const meetings = new Map<string, PastAttendanceType>();
    for (const { meeting_id: meetingId, title, held_on: heldOn, ...row } of rows) {
      const meeting = meetings.get(meetingId) ?? { meetingId, title, heldOn, attendees: [] };
      meeting.attendees.push({
        state: row.state,
        isRemote: row.is_remote,
        isVoting: row.is_voting,
        organisationId: row.organisation_id,
        category: row.category,
      });
      meetings.set(meetingId, meeting);
    }
    return [...meetings.values()];
  }
}

interface PastFlat {
  meeting_id: string;
  title: string;
  held_on: string;
  state: AttendanceState;
  is_remote: boolean;
  is_voting: boolean;
  organisation_id: string | null;
  category: string | null;
}

/** The register, for those who read what is official of the body, and for the public where it is open to it. */
export async function interestRegister(
  db: EntityManager,
  actor: SignedIn,
  bodyId: string,
): Promise<InterestRegisterType> {
  const reached = await reachBody(db, actor, bodyId);
  const { body, programmeIds } = reached;
  if (!body.isInterestRegisterPublic && !mayReadOfBody(actor, 'OFFICIAL', reached)) throw notFound('body');
  const { officeId } = actor;
  const read = programmeIds.filter((programmeId) => can(actor, 'programme:read', { officeId, programmeId }));
  return {
    kinds: [...interestKindsOf(body.kind as BodyKind)],
    interests: await db.query(REGISTER, [officeId, bodyId, read]),
  };
}
