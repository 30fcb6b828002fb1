/**
 * What the screen of service change reads. $1 is the office, $2 the programme. Of stages $3 are the readable classes, $4 and
 * $5 workstreams and bodies whose exempt records may be read, $6 the last "known from" day, $7 one pathway or null.
 */
export const PATHWAYS = `
  select p.id, p.version, p.code, p.name, p.workstream_id as "workstreamId", w.name as "workstreamName",
         p.bed_change as "bedChange", p.bed_change_source as "bedChangeSource"
    from pathway p
    join workstream w on w.office_id = p.office_id and w.id = p.workstream_id
   where p.office_id = $1 and p.programme_id = $2 and ($3::uuid is null or p.id = $3)
   order by p.code`;

/** Stages that the reader may not see come too, marked: whether a later one may be passed hangs on them. */
export const STAGES = `
  select coalesce(s.id, i.id) as id, coalesce(s.version, 1) as version, i.pathway_id as "pathwayId", i.id as "planItemId", i.code, i.title,
         i.stage_number as number, s.state, s.state_reason as "stateReason", coalesce(s.is_mandatory, true) as "isMandatory",
         s.decision_id as "decisionId", s.reopened_at as "reopenedAt", f.created_at as "forecastAt",
         (i.classification = any($3) or i.workstream_id = any($4) or i.body_id = any($5)) as "isReadable"
    from plan_item i
    left join pathway_stage s on s.office_id = i.office_id and s.plan_item_id = i.id
    left join plan_date f on f.office_id = i.office_id and f.id = i.forecast_date_id
   where i.office_id = $1 and i.programme_id = $2 and i.pathway_id is not null and i.archived_at is null
     and (i.known_from is null or i.known_from <= $6::date)
     and ($7::uuid is null or i.pathway_id = $7)
   order by i.stage_number`;

export const TESTS = `
  select t.id, t.version, t.pathway_id as "pathwayId", t.number, t.is_applicable as "isApplicable",
         t.not_applicable_reason as "notApplicableReason", t.rating, t.evidence, t.assessor, t.assessed_on::text as "assessedOn",
         t.condition_a as "conditionA", t.condition_b as "conditionB", t.condition_c as "conditionC"
    from assurance_test t
   where t.office_id = $1 and t.programme_id = $2 and ($3::uuid is null or t.pathway_id = $3)
   order by t.number`;

export const CASES = `
  select c.id, c.version, c.code, c.kind, c.title, c.pathway_id as "pathwayId", c.workstream_id as "workstreamId",
         w.name as "workstreamName"
    from business_case c
    join workstream w on w.office_id = c.office_id and w.id = c.workstream_id
   where c.office_id = $1 and c.programme_id = $2 and ($3::uuid is null or c.id = $3)
   order by c.code`;

/** $3 one case or null, $4 to $6 what of the plan may be read, $7 the last "known from" day. */
export const VERSIONS = `
  select v.id, v.version, v.business_case_id as "caseId", v.number, v.status, v.status_on::text as "statusOn",
         v.status_reason as "statusReason", v.decision_id as "decisionId",
         v.strategic, v.economic, v.commercial, v.financial, v.management,
         v.capital_pounds::float8 as "capitalPounds", v.capital_note as "capitalNote",
         v.revenue_pounds::float8 as "revenuePounds", v.revenue_note as "revenueNote", v.price_base as "priceBase",
         case when i.id is not null then json_build_object('id', i.id, 'code', i.code, 'title', i.title) end as milestone
    from business_case_version v
    left join plan_item i on i.office_id = v.office_id and i.id = v.plan_item_id and i.archived_at is null
     and (i.classification = any($4) or i.workstream_id = any($5) or i.body_id = any($6))
     and (i.known_from is null or i.known_from <= $7::date)
   where v.office_id = $1 and v.programme_id = $2 and ($3::uuid is null or v.business_case_id = $3)
   order by v.number desc`;

export const WORKSTREAMS = `
  select id, name from workstream where office_id = $1 and programme_id = $2 and archived_at is null order by position, name`;

/**
 * Consultations that a decision-making case answers: those whose launch or final choice is of its pathway ($4) or its
 * workstream ($3), and those that name no place of their own in the plan.
 */
export const CONSULTATIONS = `
  select c.title, c.state
    from consultation c
    left join plan_item l on l.office_id = c.office_id and l.id = c.launch_item_id
    left join plan_item f on f.office_id = c.office_id and f.id = c.final_item_id
   where c.office_id = $1 and c.programme_id = $2
     and (coalesce(l.workstream_id, f.workstream_id) is null or l.workstream_id = $3 or f.workstream_id = $3
          or l.pathway_id = $4 or f.pathway_id = $4)
   order by c.code`;

/** When cases of the same pathway ($4), or of the same workstream ($3), were approved. */
export const APPROVALS = `
  select c.kind, v.status_on::text as "approvedOn"
    from business_case c
    join business_case_version v on v.office_id = c.office_id and v.business_case_id = c.id
   where c.office_id = $1 and c.programme_id = $2 and (c.workstream_id = $3 or c.pathway_id = $4)
     and v.status in ('APPROVED', 'APPROVED_WITH_CONDITIONS')`;
