import { exemptionProblems } from '@gantry/shared/policy/exemption';
import type { Classification } from '@gantry/shared/policy/roles';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { badInput, DomainError, notFound, refused } from '../../platform/errors/domain-error.js';
import { reachItem } from '../agendas/index.js';
import { decisionView } from '../decisions/index.js';
import { reachBody, refuseArchived } from '../governing-bodies/index.js';
import { reachMeeting } from '../meetings/index.js';
import { mustBeLive, readableProgramme } from '../programmes/index.js';
import type { RaiseActionInput } from './action.inputs.js';
import type { ActionItem } from './action-item.entity.js';
import { mayEditAction } from './action-view.js';

export type ActionPlace = Pick<
  ActionItem,
  | 'bodyId'
  | 'programmeId'
  | 'meetingId'
  | 'agendaItemId'
  | 'decisionId'
  | 'classification'
  | 'exemptParagraph'
  | 'exemptReason'
> & { prefix: string | null };

interface Source {
  classification: string;
  exemptParagraph: number | null;
  exemptReason: string | null;
}

/** Where an action stands: what it comes of says body and programme, and who may read it. Permission on that place. */
export async function placeOfAction(
  tx: EntityManager,
  actor: SignedIn,
  input: RaiseActionInput,
): Promise<ActionPlace> {
  const item = input.agendaItemId ? (await reachItem(tx, actor, input.agendaItemId)).item : null;
  const decision = input.decisionId ? await decisionView(tx, actor, input.decisionId) : null;
  const meeting = input.meetingId ? (await reachMeeting(tx, actor, input.meetingId)).meeting : null;
  const bodyId = one('bodyId', [input.bodyId, item?.bodyId, decision?.bodyId, meeting?.bodyId]);
  const meetingId = one('meetingId', [input.meetingId, item?.meetingId]);
  const programmeId = one('programmeId', [decision?.programmeId, item?.programmeId, input.programmeId]);
  if (bodyId === null && programmeId === null)
    throw badInput('bodyId', 'Say of which body, meeting, decision or programme this action is.');
  const reached = bodyId === null ? null : await reachBody(tx, actor, bodyId);
  const programme = programmeId === null ? null : await readableProgramme(tx, actor, programmeId);
  if (reached && programme && !reached.programmeIds.includes(programme.id)) throw notFound('programme');
  const served = reached?.programmeIds ?? [];
  if (!mayEditAction(actor, { bodyId, programmeId, served }))
    throw new DomainError('FORBIDDEN', { action: 'action:edit' });
  if (reached) refuseArchived(reached);
  if (programme) mustBeLive(programme);
  return {
    ...accessOf(
      input,
      [item, decision].filter((from) => from !== null),
    ),
    bodyId,
    programmeId,
    meetingId: meetingId ?? decision?.meetingId ?? null,
    agendaItemId: item?.id ?? null,
    decisionId: decision?.id ?? null,
    prefix: reached?.body.prefix ?? null,
  };
}

/** What several sources say must be one thing. */
function one(field: string, said: readonly (string | null | undefined)[]): string | null {
  const different = [...new Set(said.filter((id) => !!id))] as string[];
  if (different.length > 1)
    throw badInput(
      field,
      'The meeting, the item, the decision, the body and the programme do not belong together.',
    );
  return different[0] ?? null;
}

/** What comes of something exempt is exempt for the same reason, whatever else is said. */
function accessOf(input: RaiseActionInput, sources: readonly Source[]): Source {
  const exempt = sources.find(({ classification }) => classification === 'EXEMPT');
  const isSaid = input.classification != null;
  if (exempt && !isSaid) {
    const { exemptParagraph, exemptReason } = exempt;
    return { classification: 'EXEMPT', exemptParagraph, exemptReason };
  }
  const classification: Classification = input.classification ?? 'OFFICIAL';
  const access = {
    classification,
    exemptParagraph: input.exemptParagraph ?? null,
    exemptReason: input.exemptReason ?? null,
  };
  const problems = exemptionProblems(access, 'action');
  if (exempt && classification !== 'EXEMPT')
    problems.push({
      rule: 'ACT-7',
      severity: 'E',
      field: 'classification',
      message: 'What it comes of is exempt, so the action is exempt too.',
    });
  if (problems.length > 0) throw refused(problems);
  return access;
}
