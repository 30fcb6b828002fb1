import { can, holds } from '@gantry/shared/policy/policy';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AccessLog } from '../../platform/auth/access-log.service.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { badInput, DomainError, notFound } from '../../platform/errors/domain-error.js';
import { createPerson, newPasswordLink } from './accounts.js';
import { lockAdministrators, someAdministratorStays } from './last-administrator.js';
import { ownerChoices, personRows } from './people.queries.js';
import { Person } from './person.entity.js';
import type {
  AddPersonInput,
  DeactivatePersonInput,
  EndRoleInput,
  GrantRoleInput,
  ResetPasswordInput,
} from './person.inputs.js';
import type { OwnerChoiceType, PasswordLinkType, PersonType } from './person.types.js';
import { RoleGrant } from './role-grant.entity.js';
import { giveRole } from './roles.js';

/** Who works here, how they get in, and what they may do. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly db: DataSource,
    private readonly uow: UnitOfWork,
    private readonly log: AccessLog,
  ) {}

  async people(actor: SignedIn): Promise<PersonType[]> {
    if (!holds(actor, 'programme:configure', { officeId: actor.officeId }))
      throw new DomainError('FORBIDDEN', { action: 'office:manage-people' });
    return personRows(this.db.manager, actor.officeId);
  }

  async ownerChoices(actor: SignedIn): Promise<OwnerChoiceType[]> {
    if (actor.grants.every((grant) => grant.role === 'PUBLIC'))
      throw new DomainError('FORBIDDEN', { action: 'programme:read' });
    const { officeId } = actor;
    const programmes: { id: string }[] = await this.db.query(
      'select id from programme where office_id = $1',
      [officeId],
    );
    const readable = programmes.filter(({ id }) =>
      can(actor, 'programme:read', { officeId, programmeId: id }),
    );
    return ownerChoices(
      this.db.manager,
      officeId,
      readable.map(({ id }) => id),
    );
  }

  /** The token never enters the kept answer: a repeated call learns who was added and not how to get in. */
  async add(actor: SignedIn, input: AddPersonInput): Promise<PasswordLinkType> {
    const { idempotencyKey, ...request } = input;
    let token: string | null = null;
    const person = await this.uow.run(
      { actor, action: 'person.add', idempotencyKey, request },
      async (tx) => {
        mayManage(actor);
        const made = await createPerson(tx, { ...input, officeId: actor.officeId }, { mayJoin: false });
        if (input.role) await giveRole(tx, actor.officeId, made.personId, input.role);
        token = made.token;
        return one(tx, actor.officeId, made.personId);
      },
    );
    if (token !== null) await this.noteLink(actor, person);
    return { person, token };
  }

  async resetPassword(actor: SignedIn, input: ResetPasswordInput): Promise<PasswordLinkType> {
    const { idempotencyKey, ...request } = input;
    let token: string | null = null;
    const person = await this.uow.run(
      { actor, action: 'person.reset-password', idempotencyKey, request },
      async (tx) => {
        mayManage(actor);
        const stored = await activePerson(tx, actor, input.id);
        sameVersion(stored, input.expectedVersion);
        token = await newPasswordLink(tx, actor.officeId, stored.credentialId);
        return one(tx, actor.officeId, stored.id);
      },
    );
    if (token !== null) await this.noteLink(actor, person);
    return { person, token };
  }

  grantRole(actor: SignedIn, input: GrantRoleInput): Promise<PersonType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'person.grant-role', idempotencyKey, request }, async (tx) => {
      mayManage(actor);
      const stored = await activePerson(tx, actor, input.id);
      sameVersion(stored, input.expectedVersion);
      await giveRole(tx, actor.officeId, stored.id, input.role);
      return one(tx, actor.officeId, stored.id);
    });
  }

  endRole(actor: SignedIn, input: EndRoleInput): Promise<PersonType> {
    const { idempotencyKey, reason, ...request } = input;
    return this.uow.run({ actor, action: 'person.end-role', reason, idempotencyKey, request }, async (tx) => {
      mayManage(actor);
      const { officeId } = actor;
      await lockAdministrators(tx, officeId);
      const grant = await tx.findOneBy(RoleGrant, { officeId, id: input.id });
      if (!grant) throw notFound('role');
      if (!reason.trim()) throw badInput('reason', 'Say why the role ends.');
      if (grant.endedAt) throw badInput(null, 'This role has ended already.');
      await changeRow(tx, RoleGrant, { officeId, id: grant.id }, input.expectedVersion, {
        endedAt: new Date(),
      });
      if (grant.role === 'ADMINISTRATOR') await someAdministratorStays(tx, officeId);
      return one(tx, officeId, grant.personId);
    });
  }

  deactivate(actor: SignedIn, input: DeactivatePersonInput): Promise<PersonType> {
    const { idempotencyKey, reason, ...request } = input;
    return this.uow.run(
      { actor, action: 'person.deactivate', reason, idempotencyKey, request },
      async (tx) => {
        mayManage(actor);
        const { officeId } = actor;
        await lockAdministrators(tx, officeId);
        const stored = await activePerson(tx, actor, input.id);
        if (!reason.trim()) throw badInput('reason', 'Say why they are shut out.');
        await changeRow(tx, Person, { officeId, id: stored.id }, input.expectedVersion, {
          deactivatedAt: new Date(),
        });
        await someAdministratorStays(tx, officeId);
        await tx.query(
          'update session set ended_at = now() where office_id = $1 and person_id = $2 and ended_at is null',
          [officeId, stored.id],
        );
        return one(tx, officeId, stored.id);
      },
    );
  }

  private noteLink(actor: SignedIn, person: PersonType): Promise<void> {
    const { officeId, personId } = actor;
    return this.log.note('LINK_MADE', { officeId, personId, detail: `for person ${person.id}` });
  }
}

function mayManage(actor: SignedIn): void {
  if (!can(actor, 'office:manage-people', { officeId: actor.officeId }))
    throw new DomainError('FORBIDDEN', { action: 'office:manage-people' });
}

async function activePerson(tx: EntityManager, actor: SignedIn, id: string): Promise<Person> {
  const stored = await tx.findOneBy(Person, { officeId: actor.officeId, id });
  if (!stored) throw notFound('person');
  if (stored.deactivatedAt) throw badInput(null, `${stored.name} has been shut out already.`);
  return stored;
}

function sameVersion(stored: Person, expectedVersion: number): void {
  if (stored.version !== expectedVersion)
    throw new DomainError('STALE_VERSION', { expectedVersion, current: stored });
}

async function one(tx: EntityManager, officeId: string, id: string): Promise<PersonType> {
  const [person] = await personRows(tx, officeId, id);
  if (!person) throw notFound('person');
  return person;
}
