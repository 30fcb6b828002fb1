import { inAgendaOrder, PLACE_STEP, type PlacedItem, placeAfter } from '@gantry/shared/agenda/agenda-order';
import type { EntityManager } from 'typeorm';
import { notFound } from '../../platform/errors/domain-error.js';
import type { Meeting } from '../meetings/index.js';
import { AgendaSection } from './agenda-section.entity.js';

type At = Pick<Meeting, 'officeId' | 'id'>;

/** Behind which item of the section; null is its first place, undefined its last. */
export type Behind = string | null | undefined;

/** A free place on the agenda of a meeting that is held (`lockMeeting`); makes room where there is none. */
export async function freePlace(
  tx: EntityManager,
  at: At,
  sectionId: string | null,
  behind: Behind,
  movedId: string | null = null,
): Promise<number> {
  const others = await placedItems(tx, at, movedId);
  if (typeof behind === 'string' && !others.some((one) => one.id === behind && one.sectionId === sectionId))
    throw notFound('item');
  // No item has the empty id: it stands for "behind the last".
  const place = placeAfter(others, sectionId, behind === undefined ? '' : behind);
  if (place !== null) return place;
  await spaceOut(tx, at, others);
  return placeAfter(await placedItems(tx, at, movedId), sectionId, behind === undefined ? '' : behind)!;
}

/** A free place among the sections of a meeting that is held; makes room where there is none. */
export async function freeSectionPlace(
  tx: EntityManager,
  at: At,
  behind: Behind,
  movedId: string | null = null,
): Promise<number> {
  if (typeof behind === 'string' && (behind === movedId || (await sectionOf(tx, at, behind)) === null))
    throw notFound('section');
  const last = '';
  const free = async () =>
    placeAfter(await placedSections(tx, at, movedId), null, behind === undefined ? last : behind);
  const place = await free();
  if (place !== null) return place;
  await tx.query(
    `update agenda_section s set position = n.place * $4
       from (select id, row_number() over (order by position)::int as place from agenda_section
              where office_id = $1 and meeting_id = $2 and id is distinct from $3) n
      where s.office_id = $1 and s.meeting_id = $2 and s.id = n.id`,
    [at.officeId, at.id, movedId, PLACE_STEP],
  );
  return (await free())!;
}

/** Also what was taken off holds its place. */
async function placedSections(tx: EntityManager, at: At, leftOut: string | null): Promise<PlacedItem[]> {
  return tx.query(
    `select id, null as "sectionId", position from agenda_section
      where office_id = $1 and meeting_id = $2 and id is distinct from $3`,
    [at.officeId, at.id, leftOut],
  );
}

/** Also what is put away or known later holds its place. */
async function placedItems(tx: EntityManager, at: At, leftOut: string | null): Promise<PlacedItem[]> {
  return tx.query(
    `select id, section_id as "sectionId", position from agenda_item
      where office_id = $1 and meeting_id = $2 and ($3::uuid is null or id <> $3)`,
    [at.officeId, at.id, leftOut],
  );
}

async function spaceOut(tx: EntityManager, at: At, items: readonly PlacedItem[]): Promise<void> {
  const sections = await tx.findBy(AgendaSection, { officeId: at.officeId, meetingId: at.id });
  const ordered = inAgendaOrder(items, sections);
  await tx.query(
    `update agenda_item i set position = n.position
       from unnest($3::uuid[], $4::int[]) as n (id, position)
      where i.office_id = $1 and i.meeting_id = $2 and i.id = n.id`,
    [at.officeId, at.id, ordered.map(({ id }) => id), ordered.map((_, n) => (n + 1) * PLACE_STEP)],
  );
}

/** A section of the meeting that is still there; null for none. */
export async function sectionOf(
  tx: EntityManager,
  at: At,
  id: string | null | undefined,
): Promise<AgendaSection | null> {
  if (!id) return null;
  const section = await tx.findOneBy(AgendaSection, { officeId: at.officeId, meetingId: at.id, id });
  if (!section || section.archivedAt !== null) throw notFound('section');
  return section;
}
