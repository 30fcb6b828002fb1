import { meetingTitleSql, readsExemptSql } from '../governing-bodies/index.js';

/**
 * Items with what the reader may know of them. $1 office, $2 the reader's filters (`agendaFilter`), $3 one meeting, $4 the
 * forward plan of one body, $5 one item; each null for "not by this". Of an exempt item on an agenda that the reader may
 * not read, only the public title, the paragraph and the reason come out of the database.
 */
export const AGENDA_ITEMS = `
  with filter as (
    select * from jsonb_to_recordset($2::jsonb)
             as f("programmeId" uuid, classes text[], workstreams uuid[], bodies uuid[]))
  select i.id, i.version, i.body_id as "bodyId", i.meeting_id as "meetingId", i.section_id as "sectionId",
         not seen.is_readable as "isWithheld", coalesce(c.title, i.public_title) as title, i.public_title as "publicTitle",
         c.purpose, c.decision_needed as "decisionNeeded", c.recommendation, c.presenter, c.sponsor,
         i.minutes_allotted as "minutesAllotted", c.programme_id as "programmeId", p.name as "programmeName",
         s.id as "planItemId", s.code as "planItemCode", s.title as "planItemTitle",
         c.date_text, c.date_shape, c.date_confidence, c.earliest, c.latest, c.date_precision, c.date_calendar, c.edtf,
         c.is_year_inferred, c.date_note, i.state, c.result, c.result_note as "resultNote",
         d.id as "deferredToId", ${meetingTitleSql('d', readsExemptSql('d.body_id'))} as "deferredToTitle", c.discussion, c.continues_id as "continuesId",
         i.is_late as "isLate", c.urgency_reason as "urgencyReason", i.classification,
         i.exempt_paragraph as "exemptParagraph", i.exempt_reason as "exemptReason",
         i.is_interpretation as "isInterpretation",
         coalesce((select t.title from document t where t.office_id = c.office_id and t.code = c.source_document),
                  c.source_document) as "sourceDocument",
         i.changed_on::text as "changedOn"
    from agenda_item i
   cross join lateral (
     select count(*) > 0 as is_known,
            coalesce(bool_or(i.classification = any(f.classes) or i.body_id = any(f.bodies)), false) as is_readable
       from filter f where i.programme_id is null or i.programme_id = f."programmeId") seen
    left join agenda_item c on c.office_id = i.office_id and c.id = i.id and seen.is_readable
    left join programme p on p.office_id = c.office_id and p.id = c.programme_id
     and (p.known_from is null or p.known_from <= office_today($1))
    left join meeting d on d.office_id = c.office_id and d.id = c.deferred_to_id
     and (d.known_from is null or d.known_from <= office_today($1))
    left join filter g on g."programmeId" = c.programme_id
    left join plan_item s on s.office_id = c.office_id and s.id = c.plan_item_id and s.archived_at is null
     and (s.known_from is null or s.known_from <= office_today($1))
     and (s.classification = any(g.classes) or s.workstream_id = any(g.workstreams) or s.body_id = any(g.bodies))
   where i.office_id = $1 and i.archived_at is null
     and (i.known_from is null or i.known_from <= office_today($1))
     and (i.meeting_id = $3 or (i.body_id = $4 and i.state = 'PROPOSED') or i.id = $5)
     and (seen.is_readable or ($4::uuid is null and i.meeting_id is not null and i.classification = 'EXEMPT' and seen.is_known))
   order by i.earliest nulls last, i.latest nulls last, i.title`;

export const AGENDA_SECTIONS = `
  select id, version, title, part from agenda_section
   where office_id = $1 and meeting_id = $2 and archived_at is null order by position`;
