import type { PapersReady } from '@gantry/shared/calendar/calendar-book';
import { type BodyKind, bodyKindFacts } from '@gantry/shared/governance/body-kinds';
import { can } from '@gantry/shared/policy/policy';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { ReadPool } from '../../platform/database/read-pool.js';
import { planDateView } from '../../platform/dates/plan-date-columns.js';
import { uuidOf } from '../../platform/graphql/uuid-of.js';
import { paperTitle, readableProgramme } from '../programmes/index.js';
import { BODIES, MEMBERS, PROGRAMMES } from './bodies.sql.js';
import type { BodyMemberType, BodyProgrammeType, BodyRowType, BodyType } from './body.types.js';
import { canOnBody, reachBody } from './body-access.js';
import type { NoticeRegime } from './body-words.js';
import type { MemberDeputyType } from './constitution.types.js';
import { constitutionView, deputiesOf } from './constitution-view.js';
import { type FlatDate, flatDate } from './flat-date.js';
import { noticeSentence } from './notice-sentence.js';

/** What can be asked about bodies. */
@Injectable()
export class BodiesQueries {
  constructor(
    private readonly db: DataSource,
    private readonly pool: ReadPool,
  ) {}

  /** The list of bodies that serve a programme, without those put away. */
  async ofProgramme(actor: SignedIn, programmeId: string): Promise<BodyRowType[]> {
    const programme = await readableProgramme(this.db.manager, actor, uuidOf(programmeId));
    const readable = await readableProgrammes(this.db.manager, actor);
    const values = [actor.officeId, programme.id, null, readable.map((one) => one.id)];
    const rows = await this.pool.rows<BodyFlat>('bodies of programme', BODIES, values);
    return rows.map(bodyRow);
  }

  /** Who sat on a body on a day: the seats that counted then, with whoever held their posts then. */
  async composition(actor: SignedIn, id: string, on: string): Promise<BodyMemberType[]> {
    const db = this.db.manager;
    const { body } = await reachBody(db, actor, uuidOf(id));
    return (await membersOn(db, actor, body.id, on)).filter((one) => one.isCurrent);
  }

  one(actor: SignedIn, id: string): Promise<BodyType> {
    return bodyView(this.db.manager, actor, uuidOf(id));
  }
}

/** One body in full, as the reader may see it. Also what every change of a body answers. */
export async function bodyView(db: EntityManager, actor: SignedIn, id: string): Promise<BodyType> {
  const reached = await reachBody(db, actor, id);
  const { body } = reached;
  const readable = await readableProgrammes(db, actor);
  const readableIds = readable.map((one) => one.id);
  const [row] = await db.query(BODIES, [actor.officeId, null, id, readableIds]);
  const [host] = await db.query('select name from organisation where office_id = $1 and id = $2', [
    actor.officeId,
    body.organisationId,
  ]);
  const regime = body.noticeRegime as NoticeRegime;
  return {
    ...bodyRow(row),
    kindMeaning: bodyKindFacts(body.kind as BodyKind).meaning,
    authority: body.authority,
    delegatedScope: body.delegatedScope,
    organisation: host?.name ?? null,
    quorumMinimum: body.quorumMinimum,
    quorumNote: body.quorumNote,
    callInDays: body.callInDays,
    noticeRegime: regime,
    noticeSentence: noticeSentence({
      clearDays: body.noticeClearDays,
      regime,
      isInterpreted: body.isNoticeInterpreted,
    }),
    hasPapersWhenInformal: body.hasPapersWhenInformal,
    worksSaturdays: body.worksSaturdays,
    papersReady: body.papersReady as PapersReady,
    meetsInPublic: body.meetsInPublic,
    votingRule: body.votingRule,
    termsOfReference: body.termsOfReference,
    reviewOn: body.reviewOn,
    note: body.note,
    sourceDocument: await paperTitle(db, actor.officeId, body.sourceDocument),
    sourcePlace: body.sourcePlace,
    archiveReason: body.archiveReason,
    ...(await constitutionView(db, reached, readableIds)),
    members: await membersOn(db, actor, id, reached.today),
    programmes: readable.filter((one) => reached.programmeIds.includes(one.id)),
    mayEdit: canOnBody(actor, 'body:edit', reached),
    mayEditMeetings: canOnBody(actor, 'meeting:edit', reached),
    mayRecordDecisions: canOnBody(actor, 'decision:record', reached),
    mayTakeChairsAction: canOnBody(actor, 'decision:chairs-action', reached),
  };
}

/** The seats of a body, with who sits there on a day. The caller has reached the body. */
export async function membersOn(
  db: EntityManager,
  actor: SignedIn,
  bodyId: string,
  on: string,
): Promise<BodyMemberType[]> {
  const readable = await readableProgrammes(db, actor);
  const values = [actor.officeId, bodyId, readable.map((one) => one.id), on];
  const rows: MemberFlat[] = await db.query(MEMBERS, values);
  const deputies = await deputiesOf(db, actor.officeId, bodyId);
  return rows.map((row) => member(row, deputies.get(row.id) ?? []));
}

async function readableProgrammes(db: EntityManager, actor: SignedIn): Promise<BodyProgrammeType[]> {
  const rows: BodyProgrammeType[] = await db.query(PROGRAMMES, [actor.officeId]);
  return rows.filter((one) =>
    can(actor, 'programme:read', { officeId: actor.officeId, programmeId: one.id }),
  );
}

interface BodyFlat extends FlatDate {
  id: string;
  version: number;
  prefix: string;
  name: string;
  short_name: string | null;
  kind: BodyRowType['kind'];
  role: BodyRowType['role'];
  is_parent_inferred: boolean;
  valid_from: string | null;
  valid_to: string | null;
  notice_clear_days: number | null;
  is_notice_interpreted: boolean;
  is_interpretation: boolean;
  changed_on: string;
  parent_id: string | null;
  parent_name: string | null;
  predecessor_id: string | null;
  predecessor_name: string | null;
  member_count: number;
  chair_seat: string | null;
  chair: string | null;
  next_meeting_id: string | null;
}

function bodyRow(row: BodyFlat): BodyRowType {
  return {
    id: row.id,
    version: row.version,
    prefix: row.prefix,
    name: row.name,
    shortName: row.short_name,
    kind: row.kind,
    role: row.role,
    parentId: row.parent_id,
    parentName: row.parent_name,
    isParentInferred: row.is_parent_inferred,
    predecessorId: row.predecessor_id,
    predecessorName: row.predecessor_name,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    chair: row.chair,
    isChairVacant: row.chair_seat !== null && row.chair === null,
    memberCount: row.member_count,
    nextMeetingId: row.next_meeting_id,
    nextMeeting: planDateView(flatDate(row)),
    noticeClearDays: row.notice_clear_days,
    isNoticeInterpreted: row.is_notice_interpreted,
    isInterpretation: row.is_interpretation,
    changedOn: row.changed_on,
  };
}

interface MemberFlat {
  id: string;
  version: number;
  seat: string;
  role: BodyMemberType['role'];
  category: string | null;
  organisation: string | null;
  organisation_id: string | null;
  post: string | null;
  post_id: string | null;
  holder: string | null;
  is_voting: boolean;
  vote_weight: number;
  deputy: string | null;
  held_from: string | null;
  held_to: string | null;
  is_current: boolean;
}

/** A seat given to an organisation without a post is the organisation's; every other one is vacant until somebody holds it. */
function member(row: MemberFlat, deputies: MemberDeputyType[]): BodyMemberType {
  return {
    id: row.id,
    version: row.version,
    seat: row.seat,
    role: row.role,
    category: row.category,
    organisation: row.organisation,
    organisationId: row.organisation_id,
    post: row.post,
    holder: row.holder,
    isVacant: row.holder === null && (row.post_id !== null || row.organisation_id === null),
    isVoting: row.is_voting,
    voteWeight: row.vote_weight,
    deputy: row.deputy,
    deputies,
    heldFrom: row.held_from,
    heldTo: row.held_to,
    isCurrent: row.is_current,
  };
}
