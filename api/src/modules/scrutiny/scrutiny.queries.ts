import { can } from '@gantry/shared/policy/policy';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { type ReadableProgramme, readableProgramme } from '../programmes/index.js';
import { namedDecisions } from './named-decision.js';
import type { ScrutinyBodyType, ScrutinyCasesType, ScrutinyCaseType } from './scrutiny.types.js';
import {
  type AnswerRow,
  type CaseParts,
  type CaseRow,
  caseView,
  type DateRow,
  type NotificationRow,
} from './scrutiny-rows.js';

type Db = Pick<EntityManager, 'query'>;

@Injectable()
export class ScrutinyQueries {
  constructor(private readonly db: DataSource) {}

  async list(actor: SignedIn, programmeId: string): Promise<ScrutinyCasesType> {
    const programme = await readableProgramme(this.db.manager, actor, programmeId);
    const { officeId } = actor;
    const parts = await caseParts(this.db.manager, officeId, programme, null);
    return {
      cases: await views(this.db.manager, officeId, programme, parts),
      mayEdit: !programme.isArchived && can(actor, 'scrutiny:edit', { officeId, programmeId: programme.id }),
    };
  }
}

/** One case as the reader may see it. */
export async function caseInFull(
  db: Db,
  officeId: string,
  programme: ReadableProgramme,
  id: string,
): Promise<ScrutinyCaseType> {
  const parts = await caseParts(db, officeId, programme, id);
  const [found] = await views(db, officeId, programme, parts);
  if (!found) throw notFound('scrutiny case');
  return found;
}

async function views(
  db: Db,
  officeId: string,
  programme: ReadableProgramme,
  parts: readonly CaseParts[],
): Promise<ScrutinyCaseType[]> {
  const ids = parts.flatMap(({ answers }) => answers.map(({ decision_id }) => decision_id));
  const decisions = await namedDecisions(db, officeId, programme, ids);
  return parts.map((each) => caseView(each, decisions, programme.today));
}

/** Cases with everything that hangs on them; they are official, so the public reads none. */
export async function caseParts(
  db: Db,
  officeId: string,
  programme: Pick<ReadableProgramme, 'id' | 'filter'>,
  id: string | null,
): Promise<CaseParts[]> {
  const values = [officeId, programme.id, programme.filter.classes, id];
  const rows: CaseRow[] = await db.query(CASES, values);
  if (rows.length === 0) return [];
  const of = [officeId, rows.map((row) => row.id)];
  const dates: DateRow[] = await db.query(DATES, of);
  const bodies: (ScrutinyBodyType & { caseId: string })[] = await db.query(BODIES, of);
  const notifications: NotificationRow[] = await db.query(NOTIFICATIONS, of);
  const answers: AnswerRow[] = await db.query(ANSWERS, of);
  return rows.map((row) => ({
    row,
    dates: dates.filter(({ case_id }) => case_id === row.id),
    bodies: bodies.filter(({ caseId }) => caseId === row.id),
    notifications: notifications.filter(({ case_id }) => case_id === row.id),
    answers: answers.filter(({ case_id }) => case_id === row.id),
  }));
}

const CASES = `
  select c.id, c.version, c.code, c.title, c.begun_on::text, c.substantial_change, c.determined_by, c.determined_on::text,
         c.determined_reason, c.regime_set, c.regime_reason, c.stage_number, c.early_reason, c.decision_date_id,
         c.comments_date_id, c.source_place, c.is_interpretation,
         coalesce((select t.title from document t where t.office_id = c.office_id and t.code = c.source_document), c.source_document) as source_document
    from scrutiny_case c
   where c.office_id = $1 and c.programme_id = $2 and 'OFFICIAL' = any($3) and ($4::uuid is null or c.id = $4)
   order by c.code`;

const DATES = `
  select d.id, d.case_id, d.role, d.reason, d.stated_on::text, d.date_text, d.date_shape, d.date_confidence, d.earliest::text,
         d.latest::text, d.date_precision, d.date_calendar, d.edtf, d.is_year_inferred, d.date_note
    from scrutiny_date d
   where d.office_id = $1 and d.case_id = any($2::uuid[])
   order by d.created_at desc, d.id desc`;

const BODIES = `
  select s.id, s.version, s.case_id as "caseId", s.body_id as "bodyId", b.name as "bodyName", s.consulted_on::text as "consultedOn",
         s.note, s.is_interpretation as "isInterpretation"
    from scrutiny_body s
    join body b on b.office_id = s.office_id and b.id = s.body_id
   where s.office_id = $1 and s.case_id = any($2::uuid[]) and (b.known_from is null or b.known_from <= office_today($1))
   order by b.name`;

const NOTIFICATIONS = `
  select n.id, n.case_id, n.told_on::text, n.told_whom, n.told_by, n.published_at, n.decision_date_id, n.comments_date_id
    from scrutiny_notification n
   where n.office_id = $1 and n.case_id = any($2::uuid[])
   order by n.told_on desc, n.created_at desc, n.id desc`;

const ANSWERS = `
  select o.id, o.version, o.case_id, o.outcome, o.given_on::text, b.name as body_name, o.decision_id, o.summary,
         o.direction_on::text, o.replied_on::text, o.reply
    from scrutiny_outcome o
    left join body b on b.office_id = o.office_id and b.id = o.body_id and (b.known_from is null or b.known_from <= office_today($1))
   where o.office_id = $1 and o.case_id = any($2::uuid[])
   order by o.given_on desc, o.created_at desc, o.id desc`;
