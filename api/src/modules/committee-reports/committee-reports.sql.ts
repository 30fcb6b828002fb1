import { meetingTitleSql } from '../governing-bodies/index.js';

const MEETING_TITLE = meetingTitleSql('m', "'EXEMPT' = any($4) or m.body_id = any($5)");

/**
 * Reports of a programme with their committees and meetings. $1 office, $2 programme, $3 one report (null: all), $4
 * readable classes, $5 bodies whose exempt records may be read. A draft is not for the public, whatever its class.
 */
export const REPORTS = `
  select r.*, r.finalised_on::text as finalised_on, r.presented_on::text as presented_on, r.changed_on::text as changed_on,
         b.name as body_name, ${MEETING_TITLE} as meeting_title,
         m.date_text, m.date_shape, m.date_confidence, m.earliest, m.latest, m.date_precision, m.date_calendar, m.edtf,
         m.is_year_inferred, m.date_note,
         coalesce((select t.title from document t where t.office_id = r.office_id and t.code = r.source_document), r.source_document) as source_title,
         case when r.agenda_item_id is null then null
              else (select a.title from agenda_item a
                     where a.office_id = r.office_id and a.id = r.agenda_item_id and a.archived_at is null
                       and (a.classification = any($4) or a.body_id = any($5))
                       and (a.known_from is null or a.known_from <= office_today($1))) end as agenda_item_title,
         (select json_agg(json_build_object('id', e.id, 'edition', e.edition, 'state', e.state) order by e.edition desc)
            from committee_report e
           where e.office_id = r.office_id and e.series_id = r.series_id and e.archived_at is null
             and (e.classification = any($4) or e.body_id = any($5))
             and (e.state <> 'DRAFT' or 'OFFICIAL' = any($4))) as editions
    from committee_report r
    join body b on b.office_id = r.office_id and b.id = r.body_id
    left join meeting m on m.office_id = r.office_id and m.id = r.meeting_id
     and (m.known_from is null or m.known_from <= office_today($1))
   where r.office_id = $1 and r.programme_id = $2 and r.archived_at is null
     and ($3::uuid is null or r.id = $3)
     and (r.classification = any($4) or r.body_id = any($5))
     and (r.state <> 'DRAFT' or 'OFFICIAL' = any($4))
     and (b.known_from is null or b.known_from <= office_today($1))
   order by coalesce(m.latest, r.created_at::date) desc, r.title, r.edition desc`;

/** Items of a body's agendas and forward plan that are still open. $1 office, $2 body, $3 programme, $4 classes, $5 bodies. */
export const AGENDA_ITEMS = `
  select a.id, a.title, ${MEETING_TITLE} as "meetingTitle", a.recommendation is not null as "hasRecommendation"
    from agenda_item a
    left join meeting m on m.office_id = a.office_id and m.id = a.meeting_id
   where a.office_id = $1 and a.body_id = $2 and (a.programme_id is null or a.programme_id = $3)
     and a.state in ('PROPOSED', 'ON_AGENDA') and a.archived_at is null
     and (a.classification = any($4) or a.body_id = any($5))
     and (a.known_from is null or a.known_from <= office_today($1))
     and (m.known_from is null or m.known_from <= office_today($1))
   order by coalesce(m.earliest, a.earliest) nulls last, a.position, a.title, a.id`;

/** What was decided in a programme. $1 office, $2 programme, $3 classes, $4 bodies whose exempt records count. */
export const DECIDED = `
  select d.code, d.title, b.name as body, d.taken_on::text as on
    from decision d
    join body b on b.office_id = d.office_id and b.id = d.body_id
    left join meeting m on m.office_id = d.office_id and m.id = d.meeting_id
   where d.office_id = $1 and d.programme_id = $2 and d.archived_at is null
     and (d.classification = any($3) or d.body_id = any($4))
     and (d.taken_on is null or d.taken_on <= office_today($1))
     and (m.known_from is null or m.known_from <= office_today($1))
     and (b.known_from is null or b.known_from <= office_today($1))
   order by d.taken_on nulls last, d.code`;
