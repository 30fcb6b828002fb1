import type { EntityManager } from 'typeorm';
import { EXAMPLE_OFFICE_ID, exampleId, linkTo } from './example-id.js';
import { EXAMPLE_PEOPLE, type ExampleGrant } from './example-people.js';

/** People of the example with their logins. All have one password, so that the sign-in page can show it. */
export async function loadPeople(tx: EntityManager, passwordHash: string): Promise<void> {
  const credentials = EXAMPLE_PEOPLE.map(({ login }) => ({
    id: exampleId('credential', login),
    email: [login, 'example.test'].join('@'),
  }));
  await tx.query(
    `insert into credential (id, email, password_hash, is_example)
     select id, email, $2, true from jsonb_populate_recordset(null::credential, $1)`,
    [JSON.stringify(credentials), passwordHash],
  );
  const people = EXAMPLE_PEOPLE.map(({ login, name }) => ({
    id: exampleId('person', login),
    name,
    credential_id: exampleId('credential', login),
  }));
  await tx.query(
    `insert into person (office_id, id, name, credential_id)
     select $1, id, name, credential_id from jsonb_populate_recordset(null::person, $2)`,
    [EXAMPLE_OFFICE_ID, JSON.stringify(people)],
  );
  const grants = EXAMPLE_PEOPLE.flatMap((person) =>
    person.grants.map((grant) => ({
      id: exampleId('role-grant', [person.login, grant.role, grant.body ?? grant.programme].join('/')),
      person_id: exampleId('person', person.login),
      role: grant.role,
      scope: scopeOf(grant),
      programme_id: linkTo('programme', grant.programme),
      workstream_id: linkTo('workstream', grant.workstream),
      body_id: linkTo('body', grant.body),
    })),
  );
  await tx.query(
    `insert into role_grant (office_id, id, person_id, role, scope, programme_id, workstream_id, body_id)
     select $1, id, person_id, role, scope, programme_id, workstream_id, body_id
       from jsonb_populate_recordset(null::role_grant, $2)`,
    [EXAMPLE_OFFICE_ID, JSON.stringify(grants)],
  );
}

function scopeOf(grant: ExampleGrant): string {
  if (grant.body) return 'BODY';
  if (grant.workstream) return 'WORKSTREAM';
  return grant.programme ? 'PROGRAMME' : 'OFFICE';
}
