import { PRIVATE_KINDS } from '@gantry/shared/governance/meeting-parts';

const KINDS = PRIVATE_KINDS.map((kind) => `'${kind}'`).join(', ');

/**
 * The title of a meeting inside a statement, by the rule of `meetingTitleFor`: `meeting` names its row, `readsExempt` says
 * in SQL whether the reader may read what is exempt at its body.
 */
export function meetingTitleSql(meeting: string, readsExempt: string): string {
  return `case when ${isPrivateSql(`${meeting}.kind`)} and not coalesce(${readsExempt}, false) then 'Meeting' else ${meeting}.title end`;
}

/** Whether a meeting of this kind may have a title that names an exempt subject. */
export function isPrivateSql(kind: string): string {
  return `${kind} in (${KINDS})`;
}

/**
 * Whether a reader may read what is exempt at a body, in a statement that has its filters of each programme as `filter`
 * ("programmeId", classes, bodies) and the office as $1.
 */
export function readsExemptSql(bodyId: string): string {
  return `exists (select from filter f
                   where ${bodyId} = any(f.bodies)
                      or ('EXEMPT' = any(f.classes)
                          and exists (select from body_programme s where s.office_id = $1 and s.body_id = ${bodyId}
                                         and s.programme_id = f."programmeId")))`;
}
