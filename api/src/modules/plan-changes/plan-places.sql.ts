export type Place = 'item' | 'body' | 'meeting' | 'dependency';

/** Whether a row belongs to a programme. $1 is the office, $2 the programme, $3 the row. */
export const PLACES: Record<Place, string> = {
  item: 'select true as found from plan_item where office_id = $1 and programme_id = $2 and id = $3',
  body: 'select true as found from body_programme where office_id = $1 and programme_id = $2 and body_id = $3',
  meeting: `
    select true as found
      from meeting m
      join body_programme s on s.office_id = m.office_id and s.body_id = m.body_id
     where m.office_id = $1 and s.programme_id = $2 and m.id = $3`,
  dependency: 'select true as found from dependency where office_id = $1 and programme_id = $2 and id = $3',
};
