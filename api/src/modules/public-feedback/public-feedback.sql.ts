/** All take $1 office and $2 programme. */
export const COUNTS = `
  select n.id, n.version, n.consultation_id as "consultationId", n.channel, n.segment, n.responses, n.as_of::text as "asOf",
         n.source_note as "sourceNote"
    from consultation_response_count n
   where n.office_id = $1 and n.programme_id = $2 and n.archived_at is null
   order by n.consultation_id, n.created_at, n.id`;

export const FEEDBACK = `
  select f.id, f.version, f.code, f.consultation_id as "consultationId", f.workstream_id as "workstreamId", w.name as workstream,
         f.theme, f.origin, f.summary, f.people, f.received_from::text as "receivedFrom", f.received_to::text as "receivedTo",
         coalesce(c.closed_on, case when c.launched_on is not null then d.latest end)::text as closes,
         coalesce(c.state = 'WITHDRAWN', false) as "isWithdrawn"
    from consultation_feedback f
    left join workstream w on w.office_id = f.office_id and w.id = f.workstream_id
    left join consultation c on c.office_id = f.office_id and c.id = f.consultation_id
    left join consultation_date d on d.office_id = c.office_id and d.id = c.closes_date_id
   where f.office_id = $1 and f.programme_id = $2 and f.archived_at is null
   order by w.name nulls last, f.code`;

export const RESPONSES = `
  select r.id, r.version, r.code, r.consultation_id as "consultationId", r.workstream_id as "workstreamId", w.name as workstream,
         r.decision, r.answer, r.cannot_reason as "cannotReason", r.owner_person_id as "ownerPersonId",
         r.owner_post_id as "ownerPostId", coalesce(p.name, t.title || coalesce(' (' || h.name || ')', '')) as owner,
         r.evidence, r.published_on::text as "publishedOn"
    from feedback_response r
    left join workstream w on w.office_id = r.office_id and w.id = r.workstream_id
    left join person p on p.office_id = r.office_id and p.id = r.owner_person_id
    left join post t on t.office_id = r.office_id and t.id = r.owner_post_id
    left join post_holder h on h.office_id = r.office_id and h.post_id = r.owner_post_id
     and daterange(h.held_from, h.held_to, '[]') @> office_today($1)
   where r.office_id = $1 and r.programme_id = $2 and r.archived_at is null
   order by r.code`;

export const LINKS = `
  select l.response_id as "responseId", l.feedback_id as "feedbackId"
    from feedback_response_link l
    join consultation_feedback f on f.office_id = l.office_id and f.id = l.feedback_id and f.archived_at is null
   where l.office_id = $1 and l.programme_id = $2 and l.archived_at is null
   order by f.code`;

export const CORRECTIONS = `
  select k.response_id as "responseId", k.position, k.corrected_on::text as "correctedOn", k.reason, k.decision, k.answer,
         k.cannot_reason as "cannotReason", k.evidence, k.feedback_codes as "feedbackCodes"
    from feedback_response_correction k
   where k.office_id = $1 and k.programme_id = $2
   order by k.position desc`;

export const WORKSTREAMS = `
  select w.id, w.name from workstream w
   where w.office_id = $1 and w.programme_id = $2 and w.archived_at is null
   order by w.name, w.id`;

/** The responses that answer $2, in office $1: what stands in the way of taking it out, or wants a reason. */
export const ANSWERED_BY = `
  select r.code, r.published_on is not null as "isPublished"
    from feedback_response_link l
    join feedback_response r on r.office_id = l.office_id and r.id = l.response_id and r.archived_at is null
   where l.office_id = $1 and l.feedback_id = $2 and l.archived_at is null
   order by r.code`;
