/** Bodies that serve a programme or have an item in it, with their paper rule. $1 is the office, $2 the programme. */
export const BODIES = `
  select b.id, b.name, b.kind, b.notice_clear_days
    from body b
   where b.office_id = $1
     and (exists (select from body_programme s where s.office_id = $1 and s.body_id = b.id and s.programme_id = $2)
       or exists (select from plan_item i where i.office_id = $1 and i.programme_id = $2 and i.body_id = b.id))`;

/** $1 is the office, $2 the item. */
export const PROGRAMME_OF_ITEM = `
  select i.programme_id from plan_item i where i.office_id = $1 and i.id = $2`;
