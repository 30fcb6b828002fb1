import { day } from '@gantry/shared/dates/day';
import {
  type ActionStep,
  actionStanding,
  isActionOpen,
  nextActionSteps,
} from '@gantry/shared/governance/action-rules';
import { can, readFilter } from '@gantry/shared/policy/policy';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { notFound } from '../../platform/errors/domain-error.js';
import type { ActionType } from './action.types.js';
import type { Extension } from './action-item.entity.js';
import { ACTIONS, PROGRAMMES } from './actions.sql.js';

type ActionFlat = Omit<ActionType, 'standing' | 'steps' | 'extensionCount'> & {
  extensions: Extension[];
  served: string[];
  today: string;
};

/** Which actions are asked for; what is left out does not matter. */
export interface ActionsOf {
  programmeId?: string | null;
  bodyId?: string | null;
  meetingId?: string | null;
  decisionId?: string | null;
  id?: string | null;
  arisingAtId?: string | null;
}

/** Actions as the reader may see them, the earliest due first. */
export async function actionsView(
  db: EntityManager,
  actor: SignedIn,
  only: ActionsOf,
): Promise<ActionType[]> {
  const { officeId, personId } = actor;
  const { programmeId, bodyId, meetingId, decisionId, id, arisingAtId } = only;
  const filter = await actionFilter(db, actor);
  const asked = [programmeId, bodyId, meetingId, decisionId, id, arisingAtId].map((one) => one ?? null);
  const rows: ActionFlat[] = await db.query(ACTIONS, [officeId, filter, ...asked, personId]);
  return rows.map((row) => shown(actor, row));
}

/** One action; what every change of an action answers. */
export async function actionView(db: EntityManager, actor: SignedIn, id: string): Promise<ActionType> {
  const [found] = await actionsView(db, actor, { id });
  if (!found) throw notFound('action');
  return found;
}

type Placed = Pick<ActionFlat, 'bodyId' | 'programmeId'> & { served: readonly string[] };

/** May this person keep this action: for its programme, or for its body and any programme that it serves? */
export function mayEditAction(actor: SignedIn, { bodyId, programmeId, served }: Placed): boolean {
  const subject = { officeId: actor.officeId, bodyId };
  const at = programmeId === null ? [null, ...served] : [programmeId];
  return at.some((one) => can(actor, 'action:edit', { ...subject, programmeId: one }));
}

/** For each programme that the reader reads: which classes, and of which bodies exempt records all the same. */
async function actionFilter(db: EntityManager, actor: SignedIn): Promise<string> {
  const programmes: { id: string }[] = await db.query(PROGRAMMES, [actor.officeId]);
  const filters = programmes.flatMap(({ id }) => {
    const filter = readFilter(actor, id);
    return filter ? [{ programmeId: id, classes: filter.classes, bodies: filter.exemptBodyIds }] : [];
  });
  return JSON.stringify(filters);
}

/** What the owner does; everything else is for whoever keeps the log. */
const OF_OWNER: ReadonlySet<ActionStep> = new Set(['START', 'COMPLETE']);

function shown(actor: SignedIn, { served, today, ...row }: ActionFlat): ActionType {
  const mayEdit = mayEditAction(actor, { ...row, served });
  const next = nextActionSteps(row.state).filter(
    (step) =>
      mayEdit || (row.isMine && (OF_OWNER.has(step) || (step === 'REOPEN' && isActionOpen(row.state)))),
  );
  return {
    ...row,
    extensionCount: row.extensions.length,
    standing: actionStanding(row.state, day(row.dueOn), day(today)),
    steps: row.bodyId === null ? next.filter((step) => step !== 'CLOSE') : next,
  };
}
