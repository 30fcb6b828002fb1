import { day } from '@gantry/shared/dates/day';
import { writeDay } from '@gantry/shared/dates/write-day';
import { can } from '@gantry/shared/policy/policy';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { badInput, DomainError, notFound } from '../../platform/errors/domain-error.js';
import { Locality } from './locality.entity.js';
import { Organisation } from './organisation.entity.js';
import type { AddOrganisationInput, AmendOrganisationInput } from './organisation.inputs.js';
import type { OrganisationType } from './organisation.types.js';

/** The organisations that posts, seats and people belong to. One that has ended keeps its last day. */
@Injectable()
export class OrganisationsService {
  constructor(
    private readonly db: DataSource,
    private readonly uow: UnitOfWork,
  ) {}

  list(actor: SignedIn): Promise<OrganisationType[]> {
    return organisationRows(this.db, actor, null);
  }

  add(actor: SignedIn, input: AddOrganisationInput): Promise<OrganisationType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'organisation.add', idempotencyKey, request }, async (tx) => {
      mayKeep(actor);
      const { officeId } = actor;
      const { code, validFrom = null, validTo = null } = input;
      if (await tx.existsBy(Organisation, { officeId, code }))
        throw badInput('code', `There is an organisation “${code}” already. Choose another code.`);
      inOrder(validFrom, validTo);
      const id = uuid();
      await tx.insert(Organisation, {
        ...{ officeId, id, code, validFrom, validTo },
        name: written('name', input.name, 'Write the name of the organisation.'),
        kind: written('kind', input.kind, 'Say what kind of organisation it is, such as “Trust”.'),
        shortName: input.shortName?.trim() || null,
        isMember: input.isMember ?? false,
        localityId: await localityOf(tx, officeId, input.localityName),
      });
      return asRead(tx, actor, id);
    });
  }

  amend(actor: SignedIn, input: AmendOrganisationInput): Promise<OrganisationType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'organisation.amend', idempotencyKey, request }, async (tx) => {
      const { officeId } = actor;
      const stored = await tx.findOneBy(Organisation, { officeId, id: input.id });
      if (!stored) throw notFound('organisation');
      mayKeep(actor);
      const { name, kind, isMember, shortName, localityName, validFrom, validTo } = input;
      const change: Partial<Organisation> = {
        ...(name != null && { name: written('name', name, 'Write the name of the organisation.') }),
        ...(kind != null && { kind: written('kind', kind, 'Say what kind of organisation it is.') }),
        ...(isMember != null && { isMember }),
        ...(shortName !== undefined && { shortName: shortName?.trim() || null }),
        ...(localityName !== undefined && { localityId: await localityOf(tx, officeId, localityName) }),
        ...(validFrom !== undefined && { validFrom }),
        ...(validTo !== undefined && { validTo }),
      };
      if (Object.keys(change).length === 0) throw badInput(null, 'Say what is to change.');
      const days = { ...stored, ...change };
      inOrder(days.validFrom, days.validTo);
      await changeRow(tx, Organisation, stored, input.expectedVersion, change);
      return asRead(tx, actor, stored.id);
    });
  }
}

function mayKeep(actor: SignedIn): void {
  if (!can(actor, 'programme:configure', { officeId: actor.officeId, programmeId: null }))
    throw new DomainError('FORBIDDEN', { action: 'programme:configure' });
}

function written(field: string, text: string, sentence: string): string {
  if (!text.trim()) throw badInput(field, sentence);
  return text.trim();
}

/** `ORG-1`: an organisation does not end before it begins. */
function inOrder(from: string | null, to: string | null): void {
  if (from !== null && to !== null && to < from)
    throw badInput(
      'validTo',
      `The last day, ${writeDay(day(to))}, is before the first, ${writeDay(day(from))}.`,
      'ORG-1',
    );
}

/** The locality of this name, entered where it is new; none for no name. */
async function localityOf(
  tx: EntityManager,
  officeId: string,
  name: string | null | undefined,
): Promise<string | null> {
  const typed = name?.trim();
  if (!typed) return null;
  const there = await tx.findOneBy(Locality, { officeId, name: typed });
  if (there) return there.id;
  const position = ((await tx.maximum(Locality, 'position', { officeId })) ?? 0) + 1;
  // Of two who enter it at once, the second takes what the first has entered.
  await tx
    .createQueryBuilder()
    .insert()
    .into(Locality)
    .values({ officeId, id: uuid(), name: typed, position })
    .orIgnore()
    .updateEntity(false)
    .execute();
  return (await tx.findOneByOrFail(Locality, { officeId, name: typed })).id;
}

async function asRead(tx: EntityManager, actor: SignedIn, id: string): Promise<OrganisationType> {
  const [found] = await organisationRows(tx, actor, id);
  if (!found) throw notFound('organisation');
  return found;
}

/** The organisations of the office by name, or the one with this id. */
function organisationRows(
  db: Pick<EntityManager, 'query'>,
  actor: SignedIn,
  id: string | null,
): Promise<OrganisationType[]> {
  return db.query(
    `select o.id, o.version, o.code, o.name, o.short_name as "shortName", o.kind, o.is_member as "isMember",
            l.name as "localityName", o.valid_from::text as "validFrom", o.valid_to::text as "validTo"
       from organisation o
       left join locality l on l.office_id = o.office_id and l.id = o.locality_id
      where o.office_id = $1 and ($2::uuid is null or o.id = $2)
      order by o.name, o.code`,
    [actor.officeId, id],
  );
}
