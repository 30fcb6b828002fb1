import type { SensitiveEvent } from '@gantry/shared/calendar/restricted-periods';
import type { Offset } from '@gantry/shared/dates/plan-date';
import { writeOffset } from '@gantry/shared/dates/write-plan-date';
import { type Action, can, readFilter } from '@gantry/shared/policy/policy';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import type { PlanDateType } from '../../platform/dates/plan-date.type.js';
import { planDateOf, planDateView } from '../../platform/dates/plan-date-columns.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { threePoint } from '../../platform/graphql/three-point.js';
import { paperTitle } from '../programmes/index.js';
import { planRows, rowView, TimelineQueries } from '../timeline/index.js';
import { isReadable } from './load-item.js';
import type {
  DateStatementType,
  ItemIssueType,
  ItemLinkType,
  ItemRiskType,
  PlanItemType,
  RelatedRecordType,
  StatusReportType,
} from './milestone.types.js';
import { PlanDateStatement } from './plan-date.entity.js';
import { PlanItem } from './plan-item.entity.js';
import { signedOffBy } from './signed-off.js';

const ITEM_ACTIONS: Action[] = [
  'milestone:edit',
  'milestone:reforecast',
  'milestone:complete',
  'milestone:report',
  'milestone:link',
  'milestone:archive',
];

/** Everything about one item, for its page. */
@Injectable()
export class MilestonesQueries {
  constructor(
    private readonly db: DataSource,
    private readonly timelines: TimelineQueries,
  ) {}

  async item(actor: SignedIn, id: string): Promise<PlanItemType> {
    const item = await this.db.manager.findOneBy(PlanItem, { officeId: actor.officeId, id });
    if (!item || !isReadable(actor, item)) throw notFound('item');
    const facts = await this.timelines.plan(actor, item.programmeId, true);
    // Behind the switch what is published later can be read; nobody changes it before its day.
    const isLater = item.knownFrom !== null && item.knownFrom > facts.programme.today;
    const [names] = await this.db.query(NAMES, [item.officeId, item.id]);
    const paper = await paperTitle(this.db, item.officeId, item.sourceDocument);
    const [dates, reports, links, sources, risks, issues, decisions] = await Promise.all([
      this.dates(item),
      this.reports(item),
      this.links(actor, item),
      this.db.query(SOURCES, [item.officeId, item.id]),
      this.related<LinkedRisk>(actor, item, RISKS, 'exemptWorkstreamIds'),
      this.related<ItemIssueType>(actor, item, ISSUES, 'exemptWorkstreamIds'),
      this.related(actor, item, DECISIONS, 'exemptBodyIds'),
    ]);
    return {
      id: item.id,
      programmeId: item.programmeId,
      programmeCode: facts.programme.code,
      version: item.version,
      code: item.code,
      title: item.title,
      description: item.description,
      ownerPersonId: item.ownerPersonId,
      ownerPostId: item.ownerPostId,
      workstream: names.workstream,
      body: names.body,
      source: paper && [paper, item.sourcePlace].filter(Boolean).join(', '),
      sensitiveEvent: item.sensitiveEvent as SensitiveEvent | null,
      avoidsRestricted: item.avoidsRestricted,
      restrictedNote: item.restrictedNote,
      isInterpretation: item.isInterpretation,
      isArchived: item.archivedAt !== null,
      duration: threePoint(item.durationMin, item.durationLikely, item.durationMax),
      rows: planRows(facts)
        .filter((row) => row.item.id === item.id)
        .map((row) => rowView(row, actor, facts.programme)),
      dates,
      reports,
      signsOff: signedOffBy(item, planRows(facts)),
      links,
      sources,
      risks: risks.map(({ delayMin, delayLikely, delayMax, ...risk }) => ({
        ...risk,
        delay: threePoint(delayMin, delayLikely, delayMax),
        mayUnlink: mayUnlink(actor, item, risk),
      })),
      issues,
      decisions,
      abilities: isLater ? [] : ITEM_ACTIONS.filter((action) => can(actor, action, item)),
    };
  }

  private async dates(item: PlanItem): Promise<DateStatementType[]> {
    const rows: (PlanDateStatement & {
      by: string | null;
      scenarioNumber: number | null;
      isCurrent: boolean;
    })[] = await this.db.query(DATES, [item.officeId, item.id]);
    return rows.map((row) => {
      const offset =
        row.offsetMin === null
          ? null
          : ({ min: row.offsetMin, max: row.offsetMax, unit: row.offsetUnit } as Offset);
      return {
        id: row.id,
        role: row.role,
        date: planDateView(planDateOf(row, offset)) as PlanDateType,
        scenarioNumber: row.scenarioNumber,
        statedOn: row.statedOn,
        recordedAt: row.createdAt,
        by: row.by ?? 'the system',
        reason: row.reason,
        isCurrent: row.isCurrent,
        isInterpretation: row.isInterpretation,
      };
    });
  }

  private reports(item: PlanItem): Promise<StatusReportType[]> {
    return this.db.query(REPORTS, [item.officeId, item.id]);
  }

  private async links(actor: SignedIn, item: PlanItem): Promise<ItemLinkType[]> {
    const filter = readFilter(actor, item.programmeId);
    const rows: (ItemLinkType & { lagUnit: Offset['unit'] })[] = await this.db.query(LINKS, [
      item.officeId,
      item.id,
      filter?.classes ?? [],
      filter?.exemptWorkstreamIds ?? [],
      filter?.exemptBodyIds ?? [],
    ]);
    return rows.map((row) => {
      const { lagMin: min, lagMax: max, lagUnit: unit } = row;
      return { ...row, lagWords: min === 0 && max === 0 ? '' : writeOffset({ min, max, unit }, 'it') };
    });
  }

  private related<Row = RelatedRecordType>(
    actor: SignedIn,
    item: PlanItem,
    statement: string,
    exempt: 'exemptWorkstreamIds' | 'exemptBodyIds',
  ): Promise<Row[]> {
    const filter = readFilter(actor, item.programmeId);
    return this.db.query(statement, [item.officeId, item.id, filter?.classes ?? [], filter?.[exempt] ?? []]);
  }
}

type LinkedRisk = Omit<ItemRiskType, 'mayUnlink' | 'delay'> & {
  workstreamId: string | null;
  delayMin: number | null;
  delayLikely: number | null;
  delayMax: number | null;
};

/** The link belongs to the risk: whoever may rewrite that, while it is open, may take the link away. */
function mayUnlink(
  actor: SignedIn,
  { officeId, programmeId }: PlanItem,
  risk: Pick<LinkedRisk, 'workstreamId' | 'state'>,
): boolean {
  const { workstreamId, state } = risk;
  return state !== 'CLOSED' && can(actor, 'risk:edit', { officeId, programmeId, workstreamId });
}

const NAMES = `
  select w.name as workstream, b.name as body
    from plan_item i
    left join workstream w on w.office_id = i.office_id and w.id = i.workstream_id
    left join body b on b.office_id = i.office_id and b.id = i.body_id
   where i.office_id = $1 and i.id = $2`;

const DATES = `
  select d.id, d.role, d.date_text as "dateText", d.date_shape as "dateShape", d.date_confidence as "dateConfidence",
         d.earliest::text, d.latest::text, d.date_precision as "datePrecision", d.date_calendar as "dateCalendar", d.edtf,
         d.is_year_inferred as "isYearInferred", d.date_note as "dateNote", d.offset_min as "offsetMin", d.offset_max as "offsetMax",
         d.offset_unit as "offsetUnit", d.reason, d.stated_on::text as "statedOn", d.is_interpretation as "isInterpretation", d.created_at as "createdAt", p.name as by,
         s.number as "scenarioNumber",
         (d.id in (i.baseline_date_id, i.forecast_date_id, i.actual_date_id) or o.id is not null) is true as "isCurrent"
    from plan_date d
    join plan_item i on i.office_id = d.office_id and i.id = d.plan_item_id
    left join scenario s on s.office_id = d.office_id and s.id = d.scenario_id
    left join scenario_item o on o.office_id = d.office_id and o.plan_item_id = d.plan_item_id and d.id in (o.forecast_date_id, o.baseline_date_id)
    left join person p on p.office_id = d.office_id and p.id = d.created_by
   where d.office_id = $1 and d.plan_item_id = $2
   order by d.created_at desc, d.role, s.number desc`;

const REPORTS = `
  select r.id, r.rag, r.computed_rag as "computedRag", r.computed_reason as "computedReason", r.reported_on::text as "reportedOn",
         coalesce(p.name, 'the system') as by, r.narrative, r.path_to_green as "pathToGreen", r.path_owner as "pathOwner",
         r.path_due_on::text as "pathDueOn", r.override_reason as "overrideReason", r.override_until::text as "overrideUntil"
    from status_report r left join person p on p.office_id = r.office_id and p.id = r.created_by
   where r.office_id = $1 and r.plan_item_id = $2 order by r.created_at desc`;

const LINKS = `
  select d.id, d.version, d.successor_id = $2 as "isPredecessor", o.id as "otherId", o.code as "otherCode", o.title as "otherTitle", d.kind,
         d.lag_min as "lagMin", d.lag_max as "lagMax", d.lag_unit as "lagUnit", d.needed_for as "neededFor", s.number as "scenarioNumber", d.basis,
         w.kind = 'GATE' as "isToGate"
    from dependency d
    join plan_item w on w.office_id = d.office_id and w.id = d.successor_id
    join plan_item o on o.office_id = d.office_id and o.id = case when d.successor_id = $2 then d.predecessor_id else d.successor_id end
    left join scenario s on s.office_id = d.office_id and s.id = d.scenario_id
   where d.office_id = $1 and $2 in (d.predecessor_id, d.successor_id) and d.archived_at is null and o.archived_at is null
     and (o.classification = any($3) or o.workstream_id = any($4) or o.body_id = any($5))
     and (o.known_from is null
          or o.known_from <= greatest(office_today($1), (select i.known_from from plan_item i where i.office_id = $1 and i.id = $2)))
   order by "isPredecessor" desc, o.code`;

const SOURCES = `
  select e.code, e.title, e.printed_date as "printedDate", d.title as document, e.place, e.inference
    from source_entry e left join document d on d.office_id = e.office_id and d.id = e.document_id
   where e.office_id = $1 and e.plan_item_id = $2 order by e.code`;

const RISKS = `
  select r.id, r.code, r.title, r.state, r.workstream_id as "workstreamId", l.id as "linkId", l.version as "linkVersion",
         l.delay_min as "delayMin", l.delay_likely as "delayLikely", l.delay_max as "delayMax"
    from risk_plan_item l
    join risk r on r.office_id = l.office_id and r.id = l.risk_id
   where l.office_id = $1 and l.plan_item_id = $2 and l.archived_at is null
     and (r.classification = any($3) or r.workstream_id = any($4))
     and (r.known_from is null or r.known_from <= office_today(r.office_id))
   order by r.code`;

const ISSUES = `
  select u.id, u.code, u.title, u.state, u.severity
    from issue_plan_item l
    join issue u on u.office_id = l.office_id and u.id = l.issue_id
   where l.office_id = $1 and l.plan_item_id = $2 and l.archived_at is null
     and (u.classification = any($3) or u.workstream_id = any($4))
     and (u.known_from is null or u.known_from <= office_today(u.office_id))
   order by u.state in ('RESOLVED', 'CLOSED'), u.severity, u.code`;

const DECISIONS = `
  select d.id, d.code, d.title, d.state from decision d
    join body b on b.office_id = d.office_id and b.id = d.body_id
    left join meeting m on m.office_id = d.office_id and m.id = d.meeting_id
   where d.office_id = $1 and d.plan_item_id = $2 and d.archived_at is null
     and (d.classification = any($3) or d.body_id = any($4)) and d.number is not null
     and coalesce(greatest(d.taken_on, m.known_from, b.known_from) <= office_today(d.office_id), true)
   order by d.code`;
