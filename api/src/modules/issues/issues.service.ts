import { day } from '@gantry/shared/dates/day';
import { issueProblems } from '@gantry/shared/issue/issue-rules';
import { exemptionProblems } from '@gantry/shared/policy/exemption';
import { mayRead } from '@gantry/shared/policy/policy';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { accept } from '../../platform/errors/accept.js';
import { badInput, notFound, refused } from '../../platform/errors/domain-error.js';
import { fittingOwner } from '../people/index.js';
import { mustBeLive, type ReadableProgramme, readableProgramme } from '../programmes/index.js';
import { workstreamMustBeLive } from '../workstreams/index.js';
import { Issue } from './issue.entity.js';
import type { AmendIssueInput, RaiseIssueInput } from './issue.inputs.js';
import type { IssueRowType, IssueType } from './issue.types.js';
import { issueRows } from './issues.queries.js';
import { issueFacts, ownerOf, raiseIssue } from './raise-issue.js';
import { allow, changeableIssue, inFull, mustBeFresh, readableIssue, subjectOf } from './stored-issue.js';

/** The register: what has happened, who deals with it, what it says. Moving from state to state: `IssueMovesService`. */
@Injectable()
export class IssuesService {
  constructor(
    private readonly db: DataSource,
    private readonly uow: UnitOfWork,
  ) {}

  async issues(actor: SignedIn, programmeId: string): Promise<IssueRowType[]> {
    const { filter, today, id } = await readableProgramme(this.db.manager, actor, programmeId);
    return issueRows(this.db.manager, { officeId: actor.officeId, programmeId: id, filter, today });
  }

  async issue(actor: SignedIn, id: string): Promise<IssueType> {
    const { programme } = await readableIssue(this.db.manager, actor, id);
    return inFull(this.db.manager, actor, programme, id);
  }

  raise(actor: SignedIn, input: RaiseIssueInput): Promise<IssueType> {
    const { idempotencyKey, ...request } = input;
    const { reason } = input;
    return this.uow.run({ actor, action: 'issue.raise', reason, idempotencyKey, request }, async (tx) => {
      const programme = await readableProgramme(tx, actor, input.programmeId);
      const workstreamId = input.workstreamId ?? null;
      await workstreamMustBeLive(tx, actor, programme.id, workstreamId);
      const subject = { officeId: actor.officeId, programmeId: programme.id, workstreamId };
      allow(actor, 'issue:raise', subject);
      mustBeLive(programme);
      const objections = exemptionProblems(input, 'issue');
      if (objections.length > 0) throw refused(objections);
      const classification = input.classification ?? 'OFFICIAL';
      if (!mayRead(actor, { ...subject, classification }))
        throw badInput('classification', 'You could not see this issue yourself. Choose another class.');
      const riskId = await riskInReach(tx, actor, programme, input.riskId);
      const placed = {
        ...{ workstreamId, riskId, classification },
        exemptParagraph: input.exemptParagraph ?? null,
        exemptReason: input.exemptReason ?? null,
      };
      const id = await raiseIssue(tx, actor, programme, { ...input, ...placed }, reason);
      return inFull(tx, actor, programme, id);
    });
  }

  amend(actor: SignedIn, input: AmendIssueInput): Promise<IssueType> {
    const { idempotencyKey, ...request } = input;
    const { reason } = input;
    return this.uow.run({ actor, action: 'issue.amend', reason, idempotencyKey, request }, async (tx) => {
      const { issue, programme } = await changeableIssue(tx, actor, 'issue:edit', input.id);
      await mustBeFresh(tx, actor, { issue, programme }, input.expectedVersion);
      if (input.workstreamId !== undefined && input.workstreamId !== issue.workstreamId) {
        await workstreamMustBeLive(tx, actor, programme.id, input.workstreamId);
        allow(actor, 'issue:edit', { ...subjectOf(issue), workstreamId: input.workstreamId });
      }
      const change = changeOf(input);
      if (input.riskId !== undefined)
        change.riskId = await riskInReach(tx, actor, programme, input.riskId, issue.riskId);
      const owner = await fittingOwner(tx, actor, ownerOf(input), {
        ownerPersonId: issue.ownerPersonId,
        ownerPostId: null,
      });
      if (owner) change.ownerPersonId = owner.ownerPersonId;
      if (Object.keys(change).length === 0) throw badInput(null, 'Say what is to change.');
      const isWeighed = 'severity' in change || 'ownerPersonId' in change || 'targetOn' in change;
      if (isWeighed) accept(issueProblems(issueFacts({ ...issue, ...change }), day(programme.today)), reason);
      await changeRow(tx, Issue, issue, input.expectedVersion, change);
      return inFull(tx, actor, programme, input.id);
    });
  }
}

/** The risk that an issue is said to have come of: one of its programme that the actor may see, or the one that stands there. */
async function riskInReach(
  tx: EntityManager,
  actor: SignedIn,
  { id: programmeId, filter }: ReadableProgramme,
  riskId: string | null | undefined,
  before: string | null = null,
): Promise<string | null> {
  if (riskId == null || riskId === before) return riskId ?? null;
  const [row] = await tx.query(
    `select id from risk where office_id = $1 and programme_id = $2 and id = $3
        and (classification = any($4) or workstream_id = any($5))
        and (known_from is null or known_from <= office_today($1))`,
    [actor.officeId, programmeId, riskId, filter.classes, filter.exemptWorkstreamIds],
  );
  if (!row) throw notFound('risk');
  return riskId;
}

/** What is left out stays as it is; the words, the kind and the severity cannot be taken away. */
function changeOf(input: AmendIssueInput): Partial<Issue> {
  const { id, expectedVersion, idempotencyKey, reason, ownerPersonId, riskId, ...fields } = input;
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  for (const [field, value] of given)
    if (NEVER_EMPTY.has(field) && !String(value ?? '').trim())
      throw badInput(field, 'This cannot be left empty.');
  return Object.fromEntries(
    given.map(([field, value]) => [field, typeof value === 'string' ? value.trim() : value]),
  );
}
const NEVER_EMPTY: ReadonlySet<string> = new Set(['title', 'statement', 'impact', 'kind', 'severity']);
