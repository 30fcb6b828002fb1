const item = (name: string) => `
  (select json_build_object('id', i.id, 'code', i.code, 'title', i.title) from plan_item i
    where i.office_id = c.office_id and i.id = c.${name} and i.archived_at is null
      and (i.known_from is null or i.known_from <= office_today($1))
      and (i.classification = any($3) or i.workstream_id = any($5) or i.body_id = any($6)))`;

/**
 * Consultations with what they hang on. $1 office, $2 programme, $3 readable classes, $4 one consultation (null: all), $5
 * and $6 workstreams and bodies whose exempt items may be read, $7 the item of the launch (null: any).
 */
export const CONSULTATIONS = `
  select c.id, c.version, c.code, c.title, c.state, c.paused_state, c.state_reason, c.scrutiny_case_id, s.code as case_code,
         s.title as case_title, ${item('launch_item_id')} as launch_item, ${item('final_item_id')} as final_item,
         c.launch_decision_id, c.final_decision_id, c.assurance_decision_id, c.assurance_outcome, c.assurance_on::text,
         c.assurance_evidence, c.options, c.options_on::text, c.audience, c.analyst, c.opens_date_id, c.closes_date_id,
         c.original_close_date_id, c.counting, c.norm_weeks, c.length_reason, c.closes_at::text, c.launched_on::text,
         c.closed_on::text, c.source_place, c.is_interpretation,
         coalesce((select t.title from document t where t.office_id = c.office_id and t.code = c.source_document), c.source_document) as source_document
    from consultation c
    left join scrutiny_case s on s.office_id = c.office_id and s.id = c.scrutiny_case_id
   where c.office_id = $1 and c.programme_id = $2 and 'OFFICIAL' = any($3) and ($4::uuid is null or c.id = $4)
     and ($7::uuid is null or c.launch_item_id = $7)
   order by c.code`;

/** $1 office, $2 consultations. */
export const DATES = `
  select d.id, d.consultation_id, d.role, d.is_extension, d.reason, d.stated_on::text, d.date_text, d.date_shape, d.date_confidence,
         d.earliest::text, d.latest::text, d.date_precision, d.date_calendar, d.edtf, d.is_year_inferred, d.date_note
    from consultation_date d
   where d.office_id = $1 and d.consultation_id = any($2::uuid[])
   order by d.created_at desc, d.id desc`;

export const DOCUMENTS = `
  select d.id, d.version, d.consultation_id as "consultationId", d.kind, d.title, d.address, d.published_on::text as "publishedOn"
    from consultation_document d
   where d.office_id = $1 and d.consultation_id = any($2::uuid[]) and d.archived_at is null
   order by d.kind, d.created_at, d.id`;

export const PRINCIPLES = `
  select p.consultation_id, p.principle, p.evidence, p.is_met
    from consultation_principle p
   where p.office_id = $1 and p.consultation_id = any($2::uuid[])
   order by p.principle`;
