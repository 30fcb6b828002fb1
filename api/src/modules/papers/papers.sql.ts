/**
 * Papers that the reader may see. $1 office, $2 the reader's filters (`agendaFilter`), $3 one meeting, $4 one paper; null for
 * "not by this". A paper is read by whoever reads its item and its own class; before it is published, by nobody who reads
 * only what is open, and who cleared it is no business of theirs afterwards either. What was handed in before the latest
 * version is a draft, and may hold what was taken out of it since: no draft goes to the public, and none that was handed in
 * as exempt to whom the exemption shut out, whatever the class of the paper is now.
 */
export const PAPERS = `
  with filter as (
    select * from jsonb_to_recordset($2::jsonb)
             as f("programmeId" uuid, classes text[], workstreams uuid[], bodies uuid[]))
  select p.id, p.version, p.agenda_item_id as "agendaItemId", p.title, p.author, p.sponsor, p.route,
         p.urgency_reason as "urgencyReason", p.is_chair_agreed as "isChairAgreed", p.published_on as "publishedOn",
         p.withdrawn_reason as "withdrawnReason", p.classification, p.exempt_paragraph as "exemptParagraph",
         p.exempt_reason as "exemptReason", i.programme_id as "programmeId", i.meeting_id as "meetingId",
         coalesce((select json_agg(json_build_object('id', c.id, 'version', c.version, 'office', c.office, 'state', c.state,
                                     'settledOn', c.settled_on, 'settledBy', w.name, 'note', c.note) order by c.position)
                     from paper_clearance c
                     left join person w on w.office_id = c.office_id and w.id = c.settled_by
                    where c.office_id = p.office_id and c.paper_id = p.id and seen.sees_drafts), '[]') as clearance,
         coalesce((select json_agg(json_build_object('id', v.id, 'number', v.number, 'note', case when seen.sees_drafts then v.note end,
                                     'fileName', v.file_name, 'sizeBytes', v.size_bytes, 'sha256', v.sha256, 'addedOn', v.changed_on,
                                     'addedBy', w.name) order by v.number desc)
                     from paper_version v
                     left join person w on w.office_id = v.office_id and w.id = v.created_by and seen.sees_drafts
                    where v.office_id = p.office_id and v.paper_id = p.id
                      and (v.number = (select max(l.number) from paper_version l where l.office_id = p.office_id and l.paper_id = p.id)
                           or seen.sees_drafts and (seen.sees_exempt or not exists (
                                select from audit_event h
                                 where h.office_id = p.office_id and h.entity = 'paper_version' and h.entity_id = v.id
                                   and 'EXEMPT' = (select e.after ->> 'classification' from audit_event e
                                                    where e.office_id = p.office_id and e.entity = 'paper' and e.entity_id = p.id
                                                      and e.seq < h.seq order by e.seq desc limit 1))))), '[]') as versions
    from paper p
    join agenda_item i on i.office_id = p.office_id and i.id = p.agenda_item_id
   cross join lateral (
     select coalesce(bool_or((i.classification = any(f.classes) or i.body_id = any(f.bodies))
                         and (p.classification = any(f.classes) or p.body_id = any(f.bodies))), false) as is_readable,
            coalesce(bool_or('OFFICIAL' = any(f.classes)), false) as sees_drafts,
            coalesce(bool_or('EXEMPT' = any(f.classes) or p.body_id = any(f.bodies)), false) as sees_exempt
       from filter f where i.programme_id is null or i.programme_id = f."programmeId") seen
   where p.office_id = $1 and (i.meeting_id = $3 or p.id = $4) and i.archived_at is null
     and (i.known_from is null or i.known_from <= office_today($1))
     and seen.is_readable and (seen.sees_drafts or (p.published_on is not null and p.route <> 'WITHDRAWN'))
   order by i.position, p.position`;
