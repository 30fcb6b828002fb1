import { draftMinutes } from '@gantry/shared/minutes/draft-minutes';
import { type MinutesGap, notTakenIn, type StandingBlock } from '@gantry/shared/minutes/not-taken-in';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import type { ReachedMeeting } from '../meetings/index.js';
import { draftFacts } from './draft-facts.js';

export interface StoredBlock extends StandingBlock {
  version: number;
  number: number;
}

const STANDING = `
  select b.id, b.version, b.number, b.kind, b.agenda_item_id as "agendaItemId", b.heading, b.minutes_text as text,
         coalesce(b.drafted_text, v.minutes_text, '') as drafted
    from minutes_block b
    left join minutes_version v on v.office_id = b.office_id and v.block_id = b.id and v.number = 1
   where b.office_id = $1 and b.minutes_id = $2
   order by b.position, b.created_at, b.id`;

/** The parts of minutes with what was drafted for each. */
export function standingBlocks(
  db: EntityManager,
  officeId: string,
  minutesId: string,
): Promise<StoredBlock[]> {
  return db.query(STANDING, [officeId, minutesId]);
}

/**
 * What was recorded after the minutes were drafted and does not stand in them, as far as the reader may read it. Minutes
 * that were brought over as one text were never drafted here: nothing is missing in them.
 */
export async function gapsOf(
  db: EntityManager,
  actor: SignedIn,
  found: ReachedMeeting,
  standing: readonly StandingBlock[],
): Promise<MinutesGap[]> {
  if (standing.every(({ kind }) => kind === 'TEXT')) return [];
  return notTakenIn(draftMinutes(await draftFacts(db, actor, found)), standing);
}
