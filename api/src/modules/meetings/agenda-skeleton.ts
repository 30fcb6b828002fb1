import { agendaNumbers, type PlacedItem, type PlacedSection } from '@gantry/shared/agenda/agenda-order';
import { closingProblems, type ItemState } from '@gantry/shared/agenda/agenda-rules';
import { agendaTimings, overrunProblems } from '@gantry/shared/agenda/agenda-timings';
import type { Problem } from '@gantry/shared/errors/error-codes';
import type { EntityManager } from 'typeorm';
import type { Meeting } from './meeting.entity.js';

/** An agenda without its words: places and lengths, the same for every reader. */
export interface AgendaSkeleton {
  items: (PlacedItem & { state: ItemState; minutes: number | null })[];
  sections: (PlacedSection & { part: 'PART_1' | 'PART_2' })[];
}

/** What stands on the agenda of a meeting by the office's day, in no order. */
export async function agendaSkeleton(
  db: Pick<EntityManager, 'query'>,
  officeId: string,
  meetingId: string,
): Promise<AgendaSkeleton> {
  const items: AgendaSkeleton['items'] = await db.query(
    `select id, section_id as "sectionId", position, state, minutes_allotted as minutes from agenda_item
      where office_id = $1 and meeting_id = $2 and archived_at is null
        and (known_from is null or known_from <= office_today($1))`,
    [officeId, meetingId],
  );
  const sections: AgendaSkeleton['sections'] = await db.query(
    `select id, position, part from agenda_section
      where office_id = $1 and meeting_id = $2 and archived_at is null order by position`,
    [officeId, meetingId],
  );
  return { items, sections };
}

/** `AGD-2` on the stored agenda; a meeting without one closes as before. */
export async function agendaClosingProblems(tx: EntityManager, meeting: Meeting): Promise<Problem[]> {
  const { items, sections } = await agendaSkeleton(tx, meeting.officeId, meeting.id);
  const numbers = agendaNumbers(items, sections);
  const numbered = items.map(({ id, state }) => ({ number: numbers.get(id)!, state }));
  return closingProblems(numbered.sort((a, b) => a.number - b.number));
}

/** `AGD-1` on the stored agenda and hours. */
export async function agendaOverrunProblems(tx: EntityManager, meeting: Meeting): Promise<Problem[]> {
  const { items } = await agendaSkeleton(tx, meeting.officeId, meeting.id);
  const slot = { startsAt: meeting.startsAtTime, endsAt: meeting.endsAtTime };
  return overrunProblems(
    agendaTimings(
      slot,
      items.filter(({ state }) => state !== 'WITHDRAWN'),
    ),
  );
}
