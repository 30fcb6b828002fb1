import type { TestApp } from './app.js';
import { build } from './build.js';

/** Who may ask, each with one role where it is granted. */
export const PERSONAS = {
  pmo: ['PMO', 'office'],
  administrator: ['ADMINISTRATOR', 'office'],
  programmePmo: ['PMO', 'programme'],
  sro: ['SRO', 'programme'],
  lead: ['WORKSTREAM_LEAD', 'workstream'],
  reader: ['READER', 'programme'],
  publicReader: ['PUBLIC', 'programme'],
  secretary: ['SECRETARY', 'committee'],
  member: ['MEMBER', 'committee'],
  scrutinySecretary: ['SECRETARY', 'scrutiny'],
  otherPmo: ['PMO', 'otherProgramme'],
  otherSecretary: ['SECRETARY', 'otherBody'],
} as const;
export type Persona = keyof typeof PERSONAS;

/**
 * One office with two programmes: a joint committee, a scrutiny committee under the 1972 Act and an assurer serve the
 * first, a body of the same kinds serves the other. Everybody has one role; `ask` signs them in.
 */
export async function governanceCast(t: TestApp, today = '2017-11-24') {
  const b = build(t.database.owner);
  const officeId = await b.office({}, today);
  const programme = await b.programme();
  const otherProgramme = await b.programme({ name: 'East Kent' });
  const workstream = await b.workstream(programme.id);
  const notice = { notice_clear_days: 5 };
  const committee = await b.body({ ...notice, prefix: 'JC', is_notice_interpreted: true });
  const scrutiny = await b.body({
    ...notice,
    name: 'JHOSC',
    prefix: 'JHOSC',
    kind: 'SCRUTINY',
    role: 'SCRUTINISES',
    notice_regime: 'LGA_1972',
  });
  const assurer = await b.body({
    name: 'Investment Committee',
    prefix: 'IC',
    kind: 'ASSURER',
    role: 'ASSURES',
  });
  const otherBody = await b.body({ name: 'East Kent Joint Committee', prefix: 'EKJC' });
  for (const body of [committee, scrutiny, assurer]) await b.serve(body.id, programme.id);
  await b.serve(otherBody.id, otherProgramme.id);

  const scopes = {
    office: {},
    programme: { programmeId: programme.id },
    otherProgramme: { programmeId: otherProgramme.id },
    workstream: { programmeId: programme.id, workstreamId: workstream.id },
    committee: { bodyId: committee.id },
    scrutiny: { bodyId: scrutiny.id },
    otherBody: { bodyId: otherBody.id },
  };
  const tokens = new Map<Persona, string>();
  const tokenOf = async (persona: Persona) => {
    const known = tokens.get(persona);
    if (known !== undefined) return known;
    const [role, scope] = PERSONAS[persona];
    const someone = await b.person(persona);
    await b.grant(someone.personId, role, scopes[scope]);
    const token = await t.signInAs(someone);
    tokens.set(persona, token);
    return token;
  };
  return {
    b,
    officeId,
    programme,
    otherProgramme,
    workstream,
    committee,
    scrutiny,
    assurer,
    otherBody,
    /** Runs a document as this persona. */
    ask: async (persona: Persona, query: string, variables?: Record<string, unknown>) =>
      t.ask(await tokenOf(persona), query, variables),
    /** Lets the office live in another day. */
    clock: (on: string) =>
      t.database.owner.query('update office_clock set set_on = $2 where office_id = $1', [officeId, on]),
    /** Everything that changed rows of this office so far. */
    async audits(): Promise<{ action: string; entity: string; reason: string | null }[]> {
      const found = await t.database.owner.query(
        "select action, entity, reason from audit_event where office_id = $1 and action <> 'system' order by seq",
        [officeId],
      );
      return found.rows;
    },
  };
}

export type GovernanceCast = Awaited<ReturnType<typeof governanceCast>>;

/** The code of the first error, or null where the call was answered. */
export function codeOf(answer: { errors?: { extensions: { code: string } }[] }): string | null {
  return answer.errors?.[0]?.extensions.code ?? null;
}

/** The rules that a refusal names, in order. */
export function rulesOf(answer: {
  errors?: { extensions: { details: Record<string, unknown> } }[];
}): string[] {
  const problems = (answer.errors?.[0]?.extensions.details.problems ?? []) as { rule: string }[];
  return problems.map((one) => one.rule);
}
