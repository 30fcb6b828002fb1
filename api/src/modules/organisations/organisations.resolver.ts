import { Query, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { CurrentActor } from '../../platform/auth/signed-in-of.js';
import { OrganisationType } from './organisation.types.js';

@Resolver(() => OrganisationType)
export class OrganisationsResolver {
  constructor(private readonly db: DataSource) {}

  @Query(() => [OrganisationType], { description: 'The organisations of your office, by name.' })
  @Requires('office:read')
  organisations(@CurrentActor() actor: SignedIn): Promise<OrganisationType[]> {
    return this.db.query(
      `select o.id, o.code, o.name, o.short_name as "shortName", o.kind, o.is_member as "isMember",
              l.name as "localityName", o.valid_from::text as "validFrom", o.valid_to::text as "validTo"
         from organisation o
         left join locality l on l.office_id = o.office_id and l.id = o.locality_id
        where o.office_id = $1
        order by o.name`,
      [actor.officeId],
    );
  }
}
