import { type TestDatabase, testDatabase } from '../../test/database.js';
import type { OpenDatabase } from './open-database.js';
import { fromCommandLine } from './owner-source.js';
import { addPerson, linkFor, type NewPerson } from './people.js';

const OFFICER: NewPerson = { email: ' PMO@Example.org ', name: 'Programme officer', role: 'PMO' };
const OFFICES = {
  harbour: '01890000-0000-7000-8000-000000000001',
  forest: '01890000-0000-7000-8000-000000000002',
};

let db: TestDatabase;
let open: OpenDatabase;

beforeEach(async () => {
  db = await testDatabase();
  open = { ownerUrl: db.ownerUrl, appUrl: db.appUrl, kind: 'given', where: '', close: async () => undefined };
});
afterEach(() => db.drop());

const office = (code: keyof typeof OFFICES) =>
  db.owner.query('insert into office (id, code, name) values ($1, $2, $2)', [OFFICES[code], code]);
const add = (person: NewPerson) => fromCommandLine(open, 'person.add', (tx) => addPerson(tx, person));
const reset = (email: string) => fromCommandLine(open, 'person.reset-password', (tx) => linkFor(tx, email));

it('adds a person with one role, a plain address and a link for the password', async () => {
  await office('harbour');

  const token = await add(OFFICER);

  expect(token.length).toBeGreaterThan(30);
  const { rows } = await db.owner.query(
    `select c.email, p.name, g.role, g.scope, l.purpose, l.used_at
       from credential c join person p on p.credential_id = c.id join role_grant g on g.person_id = p.id
       join sign_in_link l on l.credential_id = c.id`,
  );
  expect(rows).toEqual([
    {
      email: 'pmo@example.org',
      name: 'Programme officer',
      role: 'PMO',
      scope: 'OFFICE',
      purpose: 'SET_PASSWORD',
      used_at: null,
    },
  ]);
});

it('notes in the audit that the command line did it', async () => {
  await office('harbour');
  await add(OFFICER);

  const { rows } = await db.owner.query(
    `select distinct action, reason from audit_event where entity = 'person'`,
  );
  expect(rows).toEqual([{ action: 'person.add', reason: 'From the command line' }]);
});

it('keeps one credential for a person of two offices', async () => {
  await office('harbour');
  await office('forest');
  await add({ ...OFFICER, office: 'harbour' });
  await add({ ...OFFICER, office: 'forest' });

  const { rows } = await db.owner.query('select count(*)::int as credentials from credential');
  expect(rows).toEqual([{ credentials: 1 }]);
});

it.each([
  ['there is no office', [], OFFICER, /no office yet/],
  ['there are several and none is named', ['harbour', 'forest'], OFFICER, /several offices: forest, harbour/],
  ['the office is not known', ['harbour'], { ...OFFICER, office: 'desert' }, /no office "desert"/],
  ['the address is none', ['harbour'], { ...OFFICER, email: 'pmo' }, /not an e-mail address/],
] as const)('adds nobody when %s', async (_case, offices, person, sentence) => {
  for (const code of offices) await office(code);

  await expect(add(person)).rejects.toThrow(sentence);
  const { rows } = await db.owner.query('select count(*)::int as credentials from credential');
  expect(rows).toEqual([{ credentials: 0 }]);
});

it('adds nobody twice', async () => {
  await office('harbour');
  await add(OFFICER);

  await expect(add(OFFICER)).rejects.toMatchObject({ wayOut: expect.stringContaining('user reset') });
});

it('makes a new link for somebody known, and for nobody else', async () => {
  await office('harbour');
  await add(OFFICER);

  await expect(reset('pmo@example.org')).resolves.toEqual(expect.any(String));
  await expect(reset('nobody@example.org')).rejects.toThrow('Nobody signs in with nobody@example.org');
});
