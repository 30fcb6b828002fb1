import { day } from '@gantry/shared/dates/day';
import { successionLine, termsReviewProblems } from '@gantry/shared/governance/body-life';
import { quorumSentence } from '@gantry/shared/governance/quorum-words';
import { type VotingMethod, votingSentence } from '@gantry/shared/governance/voting';
import type { EntityManager } from 'typeorm';
import type { BodyType } from './body.types.js';
import type { ReachedBody } from './body-access.js';
import { DELEGATIONS, DEPUTIES, LINE_BODIES, PREDECESSORS, SCOPE } from './constitution.sql.js';
import type { BodyInLineType, MemberDeputyType } from './constitution.types.js';
import { quorumRuleOf } from './quorum-rule.js';

type Constitution = Pick<
  BodyType,
  | 'quorum'
  | 'votingMethod'
  | 'chairHasCastingVote'
  | 'votingSentence'
  | 'allowsCorrespondence'
  | 'isInterestRegisterPublic'
  | 'termsLink'
  | 'delegations'
  | 'scope'
  | 'succession'
  | 'mergedFrom'
  | 'warnings'
>;

interface HeldFlat {
  held_from: string | null;
  held_to: string | null;
  is_current: boolean;
}

const held = ({ held_from: heldFrom, held_to: heldTo, is_current: isCurrent }: HeldFlat) => ({
  heldFrom,
  heldTo,
  isCurrent,
});

/** By which rules a body acts and where it comes from, as the reader of these programmes may see it. */
export async function constitutionView(
  db: EntityManager,
  { body, today }: ReachedBody,
  readableIds: readonly string[],
): Promise<Constitution> {
  const key = [body.officeId, body.id];
  const rule = await quorumRuleOf(db, body);
  const delegations: (HeldFlat & {
    id: string;
    version: number;
    organisation: string;
    instrument: string | null;
  })[] = await db.query(DELEGATIONS, key);
  const scope: (HeldFlat & {
    id: string;
    version: number;
    delegated_function: string;
    programme: string | null;
    workstream: string | null;
  })[] = await db.query(SCOPE, [...key, readableIds]);
  const line: (BodyInLineType & { predecessorId: string | null })[] = await db.query(LINE_BODIES, [
    body.officeId,
    readableIds,
    body.id,
  ]);
  const method = body.votingMethod as VotingMethod | null;
  const { chairHasCastingVote } = body;
  return {
    quorum: rule && {
      ...rule,
      organisations: rule.organisations.map(({ id, ...one }) => ({ organisationId: id, ...one })),
      categories: [...rule.categories],
      sentence: quorumSentence(rule),
    },
    votingMethod: method,
    chairHasCastingVote,
    votingSentence: method && votingSentence({ method, chairHasCastingVote }),
    allowsCorrespondence: body.allowsCorrespondence,
    isInterestRegisterPublic: body.isInterestRegisterPublic,
    termsLink: body.termsLink,
    delegations: delegations.map(({ id, version, organisation, instrument, ...row }) => ({
      id,
      version,
      organisation,
      instrument,
      ...held(row),
    })),
    scope: scope.map(({ id, version, delegated_function, programme, workstream, ...row }) => ({
      id,
      version,
      delegatedFunction: delegated_function,
      programme,
      workstream,
      ...held(row),
    })),
    succession: successionLine(line, body.id).map(({ predecessorId: _, ...one }) => one),
    mergedFrom: await db.query(PREDECESSORS, [...key, readableIds]),
    warnings:
      body.archivedAt === null
        ? termsReviewProblems(body.reviewOn === null ? null : day(body.reviewOn), day(today))
        : [],
  };
}

/** The deputies of each seat. */
export async function deputiesOf(
  db: EntityManager,
  officeId: string,
  bodyId: string,
): Promise<Map<string, MemberDeputyType[]>> {
  const rows: (HeldFlat & { id: string; version: number; member_id: string; name: string })[] =
    await db.query(DEPUTIES, [officeId, bodyId]);
  const deputies = new Map<string, MemberDeputyType[]>();
  for (const { id, version, member_id, name, ...row } of rows)
    deputies.set(member_id, [...(deputies.get(member_id) ?? []), { id, version, name, ...held(row) }]);
  return deputies;
}
