/** Bodies that serve a programme, with their rule on notice. $1 office, $2 programme. */
export const FORWARD_BODIES = `
  select b.id, b.name, b.notice_clear_days, b.notice_regime, b.has_papers_when_informal
    from body b
    join body_programme s on s.office_id = b.office_id and s.body_id = b.id and s.programme_id = $2
   where b.office_id = $1 and (b.known_from is null or b.known_from <= office_today($1))`;

/**
 * What is on agendas to come and what waits for one, for one programme and one reader. $1 office, $2 programme, $3 readable
 * classes, $4 bodies whose exempt records may be read, $5 meetings to come, $6 bodies, $7 one item (null: all). Of an exempt
 * item on an agenda that the reader may not read, only the public title, the paragraph and the reason come out of the database.
 */
export const FORWARD_ITEMS = `
  select i.id, i.version, i.body_id as "bodyId", i.meeting_id as "meetingId", not seen.is_readable as "isWithheld",
         coalesce(c.title, i.public_title) as title, c.purpose, c.decision_needed as "decisionNeeded", c.presenter,
         c.plan_item_id as "planItemId", coalesce(c.is_key_decision, false) as "isKeyDecision", c.notice_route as "noticeRoute",
         c.notice_published_on::text as "noticePublishedOn", c.notice_reason as "noticeReason",
         c.scrutiny_chair_told_on::text as "scrutinyChairOn", i.classification,
         i.exempt_paragraph as "exemptParagraph", i.exempt_reason as "exemptReason",
         c.date_text, c.date_shape, c.date_confidence, c.earliest::text as earliest, c.latest::text as latest, c.date_precision,
         c.date_calendar, c.edtf, c.is_year_inferred, c.date_note
    from agenda_item i
   cross join lateral (select i.classification = any($3) or i.body_id = any($4) as is_readable) seen
    left join agenda_item c on c.office_id = i.office_id and c.id = i.id and seen.is_readable
   where i.office_id = $1 and i.archived_at is null and (i.programme_id is null or i.programme_id = $2)
     and (i.known_from is null or i.known_from <= office_today($1))
     and i.body_id = any($6) and ($7::uuid is null or i.id = $7)
     and (i.state = 'ON_AGENDA' and i.meeting_id = any($5) or i.state = 'PROPOSED' and seen.is_readable)
     and (seen.is_readable or i.classification = 'EXEMPT')
   order by i.position, i.title, i.id`;

/**
 * Papers of readable items. $1 office, $2 items, $3 readable classes, $4 bodies whose exempt records may be read, $5 drafts are
 * seen as well.
 */
export const FORWARD_PAPERS = `
  select p.id, p.agenda_item_id as "agendaItemId", p.title, p.author, p.published_on is not null as "isOut",
         array(select c.office from paper_clearance c
                where c.office_id = p.office_id and c.paper_id = p.id and c.state <> 'CLEARED' and $5 order by c.position) as uncleared
    from paper p
   where p.office_id = $1 and p.agenda_item_id = any($2) and p.route <> 'WITHDRAWN'
     and (p.classification = any($3) or p.body_id = any($4)) and ($5 or p.published_on is not null)
   order by p.position`;
