import { inAgendaOrder, PLACE_STEP } from '@gantry/shared/agenda/agenda-order';
import type { EntityManager } from 'typeorm';
import { agendaSkeleton } from './agenda-skeleton.js';
import type { Meeting } from './meeting.entity.js';

type At = Pick<Meeting, 'officeId' | 'id'>;

/** What a postponed meeting has not dealt with goes on the agenda of the new one, in its order, behind what stands there. */
export async function carryAgenda(tx: EntityManager, { officeId, id }: At, newId: string): Promise<void> {
  const { items, sections } = await agendaSkeleton(tx, officeId, id);
  const open = inAgendaOrder(items, sections).filter(({ state }) => state === 'ON_AGENDA');
  if (open.length === 0) return;
  await tx.query('select from meeting where office_id = $1 and id = $2 for no key update', [officeId, newId]);
  const [{ last }] = await tx.query(
    'select coalesce(max(position), 0)::int as last from agenda_item where office_id = $1 and meeting_id = $2',
    [officeId, newId],
  );
  await tx.query(
    `update agenda_item i set meeting_id = $3, section_id = null, position = n.position, is_late = false, urgency_reason = null
       from unnest($4::uuid[], $5::int[]) as n (id, position)
      where i.office_id = $1 and i.meeting_id = $2 and i.id = n.id`,
    [officeId, id, newId, open.map((item) => item.id), open.map((_, n) => last + (n + 1) * PLACE_STEP)],
  );
}

/** What a cancelled meeting has not dealt with waits in the forward plan of its body again. */
export async function returnAgenda(tx: EntityManager, { officeId, id }: At): Promise<void> {
  await tx.query(
    `update agenda_item
        set state = 'PROPOSED', meeting_id = null, section_id = null, position = null, is_late = false, urgency_reason = null
      where office_id = $1 and meeting_id = $2 and state = 'ON_AGENDA'`,
    [officeId, id],
  );
}
