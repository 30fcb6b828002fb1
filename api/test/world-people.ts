import type { TestApp } from './app.js';
import { build } from './build.js';
import type { World } from './world.js';

/** Who calls: a role and what it is granted on, as the columns of the permission matrix name them. */
export const CALLERS = [
  'ADMINISTRATOR office',
  'PMO office',
  'PMO programme',
  'PMO other-programme',
  'SRO office',
  'SRO programme',
  'SRO other-programme',
  'SRO workstream',
  'SRO other-workstream',
  'WORKSTREAM_LEAD office',
  'WORKSTREAM_LEAD programme',
  'WORKSTREAM_LEAD other-programme',
  'WORKSTREAM_LEAD workstream',
  'WORKSTREAM_LEAD other-workstream',
  'SECRETARY office',
  'SECRETARY programme',
  'SECRETARY other-programme',
  'SECRETARY body',
  'SECRETARY other-body',
  'MEMBER office',
  'MEMBER programme',
  'MEMBER other-programme',
  'MEMBER body',
  'MEMBER other-body',
  'READER office',
  'READER programme',
  'READER other-programme',
  'PUBLIC office',
  'PUBLIC programme',
  'PUBLIC other-programme',
  'nobody',
] as const;
export type Caller = (typeof CALLERS)[number];

/** A session for each caller of `home`; null for nobody. */
export async function signInCallers(
  t: TestApp,
  { home, beside }: World,
): Promise<Map<Caller, string | null>> {
  const b = build(t.database.owner, home.officeId);
  const tokens = new Map<Caller, string | null>();
  for (const caller of CALLERS) {
    const [role, where] = caller.split(' ') as [string, string | undefined];
    if (where === undefined) {
      tokens.set(caller, null);
      continue;
    }
    const programmeId = home.ids.programme as string;
    const scope = {
      office: {},
      programme: { programmeId },
      'other-programme': { programmeId: beside.ids.programme as string },
      workstream: { programmeId, workstreamId: home.ids.workstream as string },
      'other-workstream': { programmeId, workstreamId: home.ids.otherWorkstream as string },
      body: { bodyId: home.ids.body as string },
      'other-body': { bodyId: home.ids.otherBody as string },
    }[where];
    const person = await b.person(caller);
    await b.grant(person.personId, role, scope);
    if (where === 'programme') home.programmeGrants.push({ personId: person.personId, role });
    if (where === 'body') home.bodyGrants.push({ personId: person.personId, role });
    tokens.set(caller, await t.signInAs(person));
  }
  return tokens;
}
