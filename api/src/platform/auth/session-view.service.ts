import { ACTIONS, can, mayEver } from '@gantry/shared/policy/policy';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../errors/domain-error.js';
import type { SignedIn } from './signed-in.js';

/** What the shell needs to draw itself: who I am, where I am, what time it is there, what I may do anywhere. */
@Injectable()
export class SessionViewService {
  constructor(private readonly db: DataSource) {}

  async of(actor: SignedIn | null) {
    if (!actor) throw new DomainError('UNAUTHENTICATED');
    const [office] = await this.db.query(
      `select o.id, o.name, o.is_example as "isExample", coalesce(c.mode, 'REAL') as mode, office_today(o.id)::text as on,
              coalesce(c.version, 0) as "clockVersion"
         from office o left join office_clock c on c.office_id = o.id where o.id = $1`,
      [actor.officeId],
    );
    const programmes: { id: string; code: string; name: string }[] = await this.db.query(
      `select id, code, coalesce(short_name, name) as name from programme
        where office_id = $1 and archived_at is null and (known_from is null or known_from <= office_today($1))
        order by parent_id nulls first, name`,
      [actor.officeId],
    );
    return {
      person: { id: actor.personId, name: actor.name },
      office: {
        id: office.id,
        name: office.name,
        isExample: office.isExample,
        clock: { mode: office.mode, on: office.on, version: office.clockVersion },
      },
      programmes: programmes.filter((p) =>
        can(actor, 'programme:read', { officeId: actor.officeId, programmeId: p.id }),
      ),
      roles: actor.grants.map((g) => ({
        role: g.role,
        scopeKind: g.scope,
        scopeId: g.workstreamIds[0] ?? g.programmeId ?? g.bodyId,
      })),
      grants: actor.grants,
      abilities: ACTIONS.filter((action) => mayEver(actor, action)),
    };
  }
}
