import { exemptionProblems } from '@gantry/shared/policy/exemption';
import { mayRead } from '@gantry/shared/policy/policy';
import { ratingProblems } from '@gantry/shared/risk/risk-rules';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { code, nextNumber } from '../../platform/database/codes.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { accept } from '../../platform/errors/accept.js';
import { badInput, notFound, refused } from '../../platform/errors/domain-error.js';
import { fittingOwner } from '../people/index.js';
import { mustBeLive, type ReadableProgramme, readableProgramme } from '../programmes/index.js';
import { workstreamMustBeLive } from '../workstreams/index.js';
import { Risk } from './risk.entity.js';
import type { AmendRiskInput, LogRiskInput } from './risk.inputs.js';
import type { RiskRowType, RiskType } from './risk.types.js';
import { marksOf, riskFacts } from './risk-facts.js';
import { riskInFull, riskRows } from './risks.queries.js';
import { allow, changeableRisk, readableRisk, subjectOf } from './stored-risk.js';

/** The register: what may go wrong, who owns it, what it says. Scoring and closing: `RiskScoringService`. */
@Injectable()
export class RisksService {
  constructor(
    private readonly db: DataSource,
    private readonly uow: UnitOfWork,
  ) {}

  async risks(actor: SignedIn, programmeId: string): Promise<RiskRowType[]> {
    const programme = await readableProgramme(this.db.manager, actor, programmeId);
    return riskRows(this.db.manager, reader(actor, programme));
  }

  async risk(actor: SignedIn, id: string): Promise<RiskType> {
    const { programme } = await readableRisk(this.db.manager, actor, id);
    return inFull(this.db.manager, actor, programme, id);
  }

  log(actor: SignedIn, input: LogRiskInput): Promise<RiskType> {
    const { idempotencyKey, ...request } = input;
    const { reason } = input;
    return this.uow.run({ actor, action: 'risk.log', reason, idempotencyKey, request }, async (tx) => {
      const programme = await readableProgramme(tx, actor, input.programmeId);
      const workstreamId = input.workstreamId ?? null;
      await workstreamMustBeLive(tx, actor, programme.id, workstreamId);
      const subject = { officeId: actor.officeId, programmeId: programme.id, workstreamId };
      allow(actor, 'risk:log', subject);
      mustBeLive(programme);
      const owner = await fittingOwner(tx, actor, input);
      const classification = input.classification ?? 'OFFICIAL';
      const objections = exemptionProblems(input, 'risk');
      if (objections.length > 0) throw refused(objections);
      if (!mayRead(actor, { ...subject, classification }))
        throw badInput('classification', 'You could not see this risk yourself. Choose another class.');
      const wording = wordsOf(input);
      const risk = {
        ...subject,
        ...wording,
        ...marksOf(input),
        id: uuid(),
        domain: input.domain,
        targetOn: input.targetOn ?? null,
        ownerPersonId: owner?.ownerPersonId ?? null,
        ownerPostId: owner?.ownerPostId ?? null,
        response: input.response ?? null,
        controls: input.controls ?? null,
        actions: input.actions ?? null,
        classification,
        exemptParagraph: input.exemptParagraph ?? null,
        exemptReason: input.exemptReason ?? null,
        raisedOn: programme.today,
        state: 'OPEN',
      } as Risk;
      accept(
        ratingProblems(
          riskFacts({
            ...risk,
            targetConsequence: input.target?.consequence ?? null,
            targetLikelihood: input.target?.likelihood ?? null,
            reviewedOn: null,
          }),
        ),
        input.reason,
      );
      risk.code = code('R', await nextNumber(tx, actor.officeId, programme.id, 'R'));
      await tx.insert(Risk, risk);
      return inFull(tx, actor, programme, risk.id);
    });
  }

  amend(actor: SignedIn, input: AmendRiskInput): Promise<RiskType> {
    const { idempotencyKey, ...request } = input;
    const { reason } = input;
    return this.uow.run({ actor, action: 'risk.amend', reason, idempotencyKey, request }, async (tx) => {
      const { risk, programme } = await changeableRisk(tx, actor, 'risk:edit', input.id);
      if (input.workstreamId !== undefined && input.workstreamId !== risk.workstreamId) {
        await workstreamMustBeLive(tx, actor, programme.id, input.workstreamId);
        allow(actor, 'risk:edit', { ...subjectOf(risk), workstreamId: input.workstreamId });
      }
      const change = { ...changeOf(input), ...(await fittingOwner(tx, actor, input, risk)) };
      const isWeighed = 'actions' in change || 'response' in change || 'state' in change;
      if (isWeighed) accept(ratingProblems(riskFacts({ ...risk, ...change } as Risk)), reason);
      if (Object.keys(change).length === 0) throw badInput(null, 'Say what is to change.');
      await changeRow(tx, Risk, { officeId: actor.officeId, id: input.id }, input.expectedVersion, change);
      return inFull(tx, actor, programme, input.id);
    });
  }
}

export function reader(actor: SignedIn, programme: ReadableProgramme) {
  const { id: programmeId, filter, bands, today } = programme;
  return { officeId: actor.officeId, programmeId, filter, bands, today };
}

export async function inFull(
  db: EntityManager,
  actor: SignedIn,
  programme: ReadableProgramme,
  id: string,
): Promise<RiskType> {
  const found = await riskInFull(db, reader(actor, programme), id);
  if (!found) throw notFound('risk');
  return found;
}

const WORDS = ['title', 'cause', 'event', 'effect'] as const;
const NAMES = { title: 'a title', cause: 'the cause', event: 'the event', effect: 'the effect' } as const;

function wordsOf(input: Record<(typeof WORDS)[number], string>) {
  for (const field of WORDS)
    if (!input[field].trim())
      throw badInput(field, `Write ${NAMES[field]}: a risk is a cause, an event and an effect.`);
  return {
    title: input.title.trim(),
    cause: input.cause.trim(),
    event: input.event.trim(),
    effect: input.effect.trim(),
  };
}

/** What is left out stays as it is; the words, the domain and the state cannot be taken away. */
function changeOf(input: AmendRiskInput): Partial<Risk> {
  const { id, expectedVersion, idempotencyKey, reason, ...fields } = input;
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  for (const [field, value] of given)
    if (NEVER_EMPTY.has(field) && !String(value ?? '').trim())
      throw badInput(field, 'This cannot be left empty.');
  return Object.fromEntries(
    given.map(([field, value]) => [field, typeof value === 'string' ? value.trim() : value]),
  );
}
const NEVER_EMPTY: ReadonlySet<string> = new Set([...WORDS, 'domain', 'state']);
