import { day } from '@gantry/shared/dates/day';
import { chairProblems } from '@gantry/shared/governance/body-life';
import { can } from '@gantry/shared/policy/policy';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { notFound, refused } from '../../platform/errors/domain-error.js';
import { BodyMember } from './body-member.entity.js';

type Seated = Pick<BodyMember, 'bodyId' | 'role' | 'seat' | 'heldFrom' | 'heldTo'> & { id: string | null };

/** `BODY-7` for a seat that is added or changed. */
export async function refuseSecondChair(tx: EntityManager, officeId: string, seated: Seated): Promise<void> {
  const members = await tx.findBy(BodyMember, { officeId, bodyId: seated.bodyId });
  const problems = chairProblems(asHeld(seated), members.filter(({ id }) => id !== seated.id).map(asHeld));
  if (problems.length > 0) throw refused(problems);
}

function asHeld({ role, seat, heldFrom, heldTo }: Omit<Seated, 'id' | 'bodyId'>) {
  const edge = (text: string | null) => (text === null ? null : day(text));
  return { role, seat, from: edge(heldFrom), to: edge(heldTo) };
}

/** A post that is archived, or of a programme that the actor may not read, is not there for this actor. */
export async function checkSeatReferences(
  tx: EntityManager,
  actor: SignedIn,
  input: { organisationId?: string | null; personId?: string | null; postId?: string | null },
): Promise<void> {
  const { officeId } = actor;
  const [found] = await tx.query(
    `select exists (select from organisation where office_id = $1 and id = $2) as organisation,
            exists (select from person where office_id = $1 and id = $3) as person,
            (select row_to_json(p) from (select programme_id as "programmeId" from post where office_id = $1 and id = $4 and archived_at is null) p) as post`,
    [officeId, input.organisationId ?? null, input.personId ?? null, input.postId ?? null],
  );
  if (input.organisationId && !found.organisation) throw notFound('organisation');
  if (input.personId && !found.person) throw notFound('person');
  if (!input.postId) return;
  const isReadable =
    found.post &&
    (found.post.programmeId === null ||
      can(actor, 'programme:read', { officeId, programmeId: found.post.programmeId }));
  if (!isReadable) throw notFound('post');
}
