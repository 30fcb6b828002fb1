import { type ReadFilter, readFilter } from '@gantry/shared/policy/policy';
import type { Actor } from '@gantry/shared/policy/roles';
import { type BandTable, DEFAULT_BANDS } from '@gantry/shared/risk/bands';
import type { EntityManager } from 'typeorm';
import { notFound, refused } from '../../platform/errors/domain-error.js';
import { uuidOf } from '../../platform/graphql/uuid-of.js';

/** A programme that the actor may read, with what every query about it must filter by. */
export interface ReadableProgramme {
  id: string;
  code: string;
  name: string;
  isArchived: boolean;
  today: string;
  bands: BandTable;
  filter: ReadFilter;
}

/**
 * The programme as stored, for somebody who may read it today. One of another office, one that is published later and
 * one that is not there answer alike.
 */
export async function readableProgramme(
  db: Pick<EntityManager, 'query'>,
  actor: Actor,
  programmeId: string,
): Promise<ReadableProgramme> {
  const [row] = await db.query(
    `select id, code, name, archived_at is not null as "isArchived", risk_bands as bands, office_today(office_id)::text as today
       from programme
      where office_id = $1 and id = $2 and (known_from is null or known_from <= office_today(office_id))`,
    [actor.officeId, uuidOf(programmeId)],
  );
  const filter = row ? readFilter(actor, row.id) : null;
  if (!filter) throw notFound('programme');
  return { ...row, bands: row.bands ?? DEFAULT_BANDS, filter };
}

/** What is archived stays readable; whoever wants to change something of it takes the programme up again first. */
export function mustBeLive({ name, isArchived }: Pick<ReadableProgramme, 'name' | 'isArchived'>): void {
  if (!isArchived) return;
  const message = `${name} is archived. Restore it before you change anything in it.`;
  throw refused([{ rule: 'PRG-1', severity: 'E', field: null, message }]);
}
