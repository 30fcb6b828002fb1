import type { EntityManager } from 'typeorm';

/** Whether `before` would stand before a body that it follows itself, by main line and mergers, through however many others. */
export async function followsItself(
  tx: EntityManager,
  officeId: string,
  bodyId: string,
  before: string,
): Promise<boolean> {
  const [{ circle }] = await tx.query(
    `with recursive link as (
       select id as body_id, predecessor_id from body where office_id = $1 and predecessor_id is not null
       union all
       select body_id, predecessor_id from body_predecessor where office_id = $1 and archived_at is null),
     earlier as (
       select $2::uuid as id
       union
       select l.predecessor_id from link l join earlier e on l.body_id = e.id)
     select exists (select from earlier where id = $3) as circle`,
    [officeId, before, bodyId],
  );
  return circle;
}

/** Whether a body would stand above itself with `parentId` above it. */
export async function standsAboveItself(
  tx: EntityManager,
  officeId: string,
  bodyId: string,
  parentId: string,
): Promise<boolean> {
  const [{ circle }] = await tx.query(
    `with recursive above as (
       select id, parent_id from body where office_id = $1 and id = $2
       union
       select b.id, b.parent_id from body b join above a on b.id = a.parent_id where b.office_id = $1)
     select exists (select from above where id = $3) as circle`,
    [officeId, parentId, bodyId],
  );
  return circle;
}
