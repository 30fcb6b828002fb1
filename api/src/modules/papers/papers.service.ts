import {
  type Clearance,
  clearanceProblems,
  publicationProblems,
  unclearedProblems,
} from '@gantry/shared/agenda/paper-rules';
import { day } from '@gantry/shared/dates/day';
import { writeDay } from '@gantry/shared/dates/write-day';
import type { Problem } from '@gantry/shared/errors/error-codes';
import { exemptionProblems } from '@gantry/shared/policy/exemption';
import type { Classification } from '@gantry/shared/policy/roles';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { badInput, DomainError, notFound, orNotFound, refused } from '../../platform/errors/domain-error.js';
import { reachItem } from '../agendas/index.js';
import { weigh } from '../governing-bodies/index.js';
import { meetingPapersDue, reachMeeting } from '../meetings/index.js';
import { Paper } from './paper.entity.js';
import type {
  AddClearanceInput,
  AddPaperInput,
  AmendPaperInput,
  PublishPaperInput,
  SettleClearanceInput,
  WithdrawPaperInput,
} from './paper.inputs.js';
import type { PaperChangeType } from './paper.types.js';
import { allowPaper, paperToChange, type ReachedPaper, reachPaper, refuseWithdrawn } from './paper-access.js';
import { PaperClearance } from './paper-clearance.entity.js';
import { paperView } from './paper-view.js';

/** Papers of agenda items: what they are, who clears them, how they go out. */
@Injectable()
export class PapersService {
  constructor(private readonly uow: UnitOfWork) {}

  add(actor: SignedIn, input: AddPaperInput): Promise<PaperChangeType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'paper.add', idempotencyKey, request }, async (tx) => {
      const at = await reachItem(tx, actor, input.agendaItemId);
      await allowPaper(tx, actor, at);
      const { officeId, bodyId, id: agendaItemId } = at.item;
      const access = accessOf(input, at.item);
      const title = written('title', input.title, 'Give the paper a title.');
      // Two papers added at once take their places one after the other.
      await tx.query('select from agenda_item where office_id = $1 and id = $2 for no key update', [
        officeId,
        agendaItemId,
      ]);
      const position = (await tx.countBy(Paper, { officeId, agendaItemId })) + 1;
      const id = uuid();
      const { author = null, sponsor = null } = input;
      await tx.insert(Paper, {
        officeId,
        id,
        bodyId,
        agendaItemId,
        position,
        title,
        author,
        sponsor,
        ...access,
      });
      for (const office of input.clearance ?? [])
        await addStep(tx, { officeId, bodyId, id }, office, 'clearance');
      return { paper: await paperView(tx, actor, id, at), accepted: [] };
    });
  }

  amend(actor: SignedIn, input: AmendPaperInput): Promise<PaperChangeType> {
    return this.change(actor, 'paper.amend', input, async (_, { paper }) => {
      const { author = paper.author, sponsor = paper.sponsor } = input;
      const title = written('title', input.title ?? paper.title, 'Give the paper a title.');
      return { change: { title, author, sponsor, ...accessOf(input, paper) }, problems: [] };
    });
  }

  publish(actor: SignedIn, input: PublishPaperInput): Promise<PaperChangeType> {
    return this.change(actor, 'paper.publish', input, async (tx, { paper, at: { item, reached } }) => {
      const { today } = reached;
      const publishedOn = input.publishedOn ?? today;
      const { route } = input;
      const [urgencyReason, isChairAgreed] = [input.urgencyReason ?? null, input.chairAgrees ?? false];
      const problems: Problem[] = [];
      if (publishedOn > today)
        problems.push(refuse('PAP-1', 'publishedOn', `${writeDay(day(publishedOn))} is still to come.`));
      if (item.meetingId === null)
        problems.push(
          refuse('PAP-1', null, 'Its item waits in the forward plan. Draw it onto an agenda first.'),
        );
      const due =
        item.meetingId === null
          ? null
          : (await meetingPapersDue(tx, await reachMeeting(tx, actor, item.meetingId))).days;
      const facts = { route, urgencyReason, isChairAgreed, publishedOn: day(publishedOn) };
      problems.push(...publicationProblems({ ...facts, publishBy: due?.publishBy ?? null }));
      problems.push(...unclearedProblems(await stepsOf(tx, paper)));
      return { change: { route, publishedOn, urgencyReason, isChairAgreed }, problems };
    });
  }

  withdraw(actor: SignedIn, input: WithdrawPaperInput): Promise<PaperChangeType> {
    return this.change(actor, 'paper.withdraw', input, async () => {
      const withdrawnReason = written('reason', input.reason, 'Say why it is withdrawn.');
      return { change: { route: 'WITHDRAWN', withdrawnReason }, problems: [] };
    });
  }

  addClearance(actor: SignedIn, input: AddClearanceInput): Promise<PaperChangeType> {
    return this.change(actor, 'paper.add-clearance', input, async (tx, { paper }) => {
      await addStep(tx, paper, input.office, 'office');
      return { change: {}, problems: [] };
    });
  }

  settleClearance(actor: SignedIn, input: SettleClearanceInput): Promise<PaperChangeType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'paper.settle-clearance', idempotencyKey, request }, async (tx) => {
      const { officeId } = actor;
      const stored = await tx.findOneBy(PaperClearance, { officeId, id: input.id });
      if (!stored) throw notFound('clearance');
      const { at } = await orNotFound('clearance', reachPaper(tx, actor, stored.paperId));
      await allowPaper(tx, actor, at);
      const paper = await tx.findOneOrFail(Paper, {
        where: { officeId, id: stored.paperId },
        lock: { mode: 'pessimistic_write' },
      });
      refuseWithdrawn(paper);
      const { state, note = null, expectedVersion } = input;
      const step = await tx.findOneByOrFail(PaperClearance, { officeId, id: input.id });
      if (step.version !== expectedVersion)
        throw new DomainError('STALE_VERSION', { expectedVersion, current: step });
      if (state === 'RETURNED') written('note', note ?? '', 'Say what is to be put right.');
      const problems = clearanceProblems(await stepsOf(tx, paper), step.id, state);
      if (problems.length > 0) throw refused(problems);
      const settled =
        state === 'PENDING'
          ? { settledOn: null, settledBy: null }
          : { settledOn: at.reached.today, settledBy: actor.personId };
      await changeRow(tx, PaperClearance, step, expectedVersion, { state, note, ...settled });
      return { paper: await paperView(tx, actor, paper.id, at), accepted: [] };
    });
  }

  private change<Input extends { id: string; expectedVersion: number } & Asked>(
    actor: SignedIn,
    action: string,
    input: Input,
    plan: (
      tx: EntityManager,
      found: ReachedPaper,
    ) => Promise<{ change: Partial<Paper>; problems: Problem[] }>,
  ): Promise<PaperChangeType> {
    const { idempotencyKey, reason, ...request } = input;
    return this.uow.run({ actor, action, reason, idempotencyKey, request }, async (tx) => {
      const found = await paperToChange(tx, actor, input);
      refuseWithdrawn(found.paper);
      const { change, problems } = await plan(tx, found);
      const accepted = weigh(problems, reason);
      if (Object.keys(change).length > 0)
        await changeRow(tx, Paper, found.paper, input.expectedVersion, change);
      return { paper: await paperView(tx, actor, found.paper.id, found.at), accepted };
    });
  }
}

interface Asked {
  idempotencyKey?: string | null;
  reason?: string | null;
}
type Access = Pick<Paper, 'classification' | 'exemptParagraph' | 'exemptReason'>;

/** Who may read it: as said, else as before; a new paper is as its item is. */
function accessOf(given: AddPaperInput | AmendPaperInput, was: Access): Access {
  const classification = (given.classification ?? was.classification) as Classification;
  const isExempt = classification === 'EXEMPT';
  const exemptParagraph = given.exemptParagraph ?? (isExempt ? was.exemptParagraph : null);
  const exemptReason = given.exemptReason ?? (isExempt ? was.exemptReason : null);
  const access = { classification, exemptParagraph, exemptReason };
  const problems = exemptionProblems(access, 'paper');
  if (problems.length > 0) throw refused(problems);
  return access;
}

async function addStep(
  tx: EntityManager,
  { officeId, bodyId, id: paperId }: Pick<Paper, 'officeId' | 'bodyId' | 'id'>,
  given: string,
  field: string,
): Promise<void> {
  const office = written(field, given, 'Name the office that clears it, such as Finance.');
  const position = (await tx.countBy(PaperClearance, { officeId, paperId })) + 1;
  await tx.insert(PaperClearance, { officeId, id: uuid(), bodyId, paperId, position, office });
}

async function stepsOf(tx: EntityManager, { officeId, id: paperId }: Paper): Promise<Clearance[]> {
  const steps = await tx.find(PaperClearance, { where: { officeId, paperId }, order: { position: 'ASC' } });
  return steps as (PaperClearance & Clearance)[];
}

function written(field: string, text: string, message: string): string {
  if (text.trim() === '') throw badInput(field, message);
  return text;
}

function refuse(rule: string, field: string | null, message: string): Problem {
  return { rule, severity: 'E', field, message };
}
