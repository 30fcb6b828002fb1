/**
 * The flat statements behind what workstreams are rated as. $1 is the office, $2 the programme. What is said of a workstream
 * is for those who read official records: whoever asks checks that first.
 */
export const RULE = `
  select p.version, p.rollup_policy as policy, p.rollup_weights as weights, p.is_red_if_any_dimension as "isRedIfAnyDimension",
         p.archived_at is not null as "isArchived"
    from programme p where p.office_id = $1 and p.id = $2`;

export const WORKSTREAM_VERSIONS = `
  select id, version from workstream where office_id = $1 and programme_id = $2 and archived_at is null`;

/** What was rated, in the order in which it was said. */
export const RATINGS = `
  select r.id, r.workstream_id as "workstreamId", r.dimension, r.rag, r.reason, r.rated_on::text as "ratedOn", p.name as "ratedBy"
    from workstream_rating r
    left join person p on p.office_id = r.office_id and p.id = r.created_by
   where r.office_id = $1 and r.programme_id = $2
   order by r.rated_on, r.created_at, r.id`;

/** What was judged, in the order in which it was. */
export const JUDGEMENTS = `
  select j.id, j.version, j.workstream_id as "workstreamId", j.rag, j.reason, j.judged_on::text as "judgedOn",
         j.until_on::text as "until", j.withdrawn_on::text as "withdrawnOn", p.name as "judgedBy"
    from workstream_judgement j
    left join person p on p.office_id = j.office_id and p.id = j.created_by
   where j.office_id = $1 and j.programme_id = $2
   order by j.judged_on, j.created_at, j.id`;

/** What owners reported of these items ($3), in the order in which they did. */
export const REPORTS = `
  select r.plan_item_id as "itemId", r.rag, r.reported_on::text as "on"
    from status_report r
   where r.office_id = $1 and r.programme_id = $2 and r.plan_item_id = any($3)
   order by r.reported_on, r.created_at, r.id`;

/** Assessments, the newest review first; one only where $3 names it. */
export const CONFIDENCES = `
  select c.id, c.version, c.workstream_id as "workstreamId", w.name as workstream, c.scale, c.rating, c.reviewer,
         c.review_type as "reviewType", c.reviewed_on::text as "reviewedOn", c.summary, p.name as "recordedBy"
    from delivery_confidence c
    left join workstream w on w.office_id = c.office_id and w.id = c.workstream_id
    left join person p on p.office_id = c.office_id and p.id = c.created_by
   where c.office_id = $1 and c.programme_id = $2 and ($3::uuid is null or c.id = $3)
   order by c.reviewed_on desc, c.created_at desc, c.id`;

export const RECOMMENDATIONS = `
  select r.confidence_id as "confidenceId", r.id, r.version, r.number, r.kind, r.wording, r.owner, r.due_on::text as "dueOn",
         r.closed_on::text as "closedOn", r.closed_reason as "closedReason", p.name as "closedBy",
         r.corrected_on::text as "correctedOn", r.corrected_reason as "correctedReason"
    from delivery_recommendation r
    left join person p on p.office_id = r.office_id and p.id = r.closed_by_id
   where r.office_id = $1 and r.programme_id = $2 and ($3::uuid is null or r.confidence_id = $3)
   order by r.number`;
