import { can } from '@gantry/shared/policy/policy';
import { isAnswerable, type PeriodState } from '@gantry/shared/reporting/period-states';
import {
  LINK_OUTCOME_WORDS,
  type LinkOutcome,
  newLinkProblems,
} from '@gantry/shared/reporting/return-link-rules';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { newToken, tokenHash } from '../../platform/auth/tokens.js';
import { APP_CONFIG, type AppConfig } from '../../platform/config/app-config.js';
import { changeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { badInput, DomainError, notFound, orNotFound, refused } from '../../platform/errors/domain-error.js';
import { uuidOf } from '../../platform/graphql/uuid-of.js';
import { isPlainAddress, queueReturnLinkMail } from '../mail/index.js';
import { mustBeLive, readableProgramme } from '../programmes/index.js';
import { ReportingCalendar, ReportingPeriod, ReturnLink, ReturnLinkKey } from '../reporting/index.js';
import type { MakeReturnLinkInput, RevokeReturnLinkInput } from './return-link.inputs.js';
import type {
  NewReturnLinkType,
  ReturnLinkPersonType,
  ReturnLinksType,
  ReturnLinkType,
} from './return-link.types.js';
import { BEFORE_LINK, LINKS, OWNERS, REPLACE, USES } from './return-links.sql.js';

const REPLACED = 'Replaced by a new link.';
/** A log that is read by people; older uses stay in the database. */
const USES_SHOWN = 500;

interface Before {
  personName: string;
  isPersonActive: boolean;
  email: string | null;
  allowsLinks: boolean;
  linkDays: number;
  owned: number;
}

type LinkRow = Omit<ReturnLinkType, 'state' | 'uses'> & { isExpired: boolean; revokedAt: Date | null };
interface UseRow {
  linkId: string;
  at: Date;
  outcome: LinkOutcome;
  detail: string | null;
}

/** Links as the programme office makes, withdraws and watches them. */
@Injectable()
export class ReturnLinksService {
  constructor(
    private readonly db: DataSource,
    private readonly uow: UnitOfWork,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  async ofPeriod(actor: SignedIn, periodId: string): Promise<ReturnLinksType> {
    const { period } = await this.managed(this.db.manager, actor, uuidOf(periodId));
    const { officeId, programmeId } = period;
    const [calendar, people, links, [office]] = await Promise.all([
      this.db.manager.findOneBy(ReportingCalendar, { officeId, programmeId }),
      this.db.query(OWNERS, [officeId, period.id]) as Promise<ReturnLinkPersonType[]>,
      linksOf(this.db.manager, period),
      this.db.query('select is_example from office where id = $1', [officeId]),
    ]);
    return {
      periodId: period.id,
      periodName: period.name,
      allowsLinks: calendar?.allowsLinks ?? false,
      takesAnswers: isAnswerable(period.state as PeriodState),
      canMail: this.config.mail !== null && !office.is_example,
      people,
      links,
    };
  }

  /** The token never enters the kept answer, and by mail it is made only when its letter leaves. */
  async make(actor: SignedIn, input: MakeReturnLinkInput): Promise<NewReturnLinkType> {
    const { idempotencyKey, ...request } = input;
    let token: string | null = null;
    const link = await this.uow.run(
      { actor, action: 'return-link.make', idempotencyKey, request },
      async (tx) => {
        const { period, programmeName } = await this.managed(tx, actor, input.periodId);
        const { officeId, programmeId } = period;
        const byMail = input.byMail ?? false;
        const [before]: Before[] = await tx.query(BEFORE_LINK, [officeId, period.id, input.personId]);
        if (!before) throw notFound('person');
        const address = before.email !== null && isPlainAddress(before.email) ? before.email : null;
        const problems = newLinkProblems({
          ...before,
          periodName: period.name,
          periodState: period.state as PeriodState,
          byMail,
          hasAddress: address !== null,
        });
        if (problems.length > 0) throw refused(problems);
        await tx.query(REPLACE, [officeId, period.id, input.personId, REPLACED]);
        const [{ expires_at: expiresAt }] = await tx.query(
          'select now() + make_interval(days => $1) as expires_at',
          [before.linkDays],
        );
        const id = uuid();
        const { personId } = input;
        await tx.insert(ReturnLink, { officeId, id, programmeId, periodId: period.id, personId, expiresAt });
        const made = newToken();
        await tx.insert(ReturnLinkKey, { officeId, linkId: id, tokenHash: tokenHash(made) });
        if (byMail && address !== null)
          await queueReturnLinkMail(tx, officeId, {
            personId,
            name: before.personName,
            address,
            linkId: id,
            programmeName,
            periodName: period.name,
            cutOffOn: period.cutOffOn,
          });
        else token = made;
        return one(await linksOf(tx, period), id);
      },
    );
    return { link, path: token === null ? null : `/return#${token}` };
  }

  revoke(actor: SignedIn, input: RevokeReturnLinkInput): Promise<ReturnLinkType> {
    const { idempotencyKey, ...request } = input;
    const reason = input.reason.trim();
    const intention = { actor, action: 'return-link.revoke', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const found = await tx.findOneBy(ReturnLink, { officeId: actor.officeId, id: input.id });
      if (!found) throw notFound('link');
      const { period } = await orNotFound('link', this.managed(tx, actor, found.periodId));
      if (reason === '') throw badInput('reason', 'Say why the link is withdrawn.');
      if (found.revokedAt !== null) throw badInput(null, 'This link has been withdrawn already.');
      const change = { revokedAt: new Date(), revokeReason: reason };
      await changeRow(tx, ReturnLink, found, input.expectedVersion, change);
      return one(await linksOf(tx, period), found.id);
    });
  }

  /** The stored period, for whoever runs it. */
  private async managed(
    db: EntityManager,
    actor: SignedIn,
    periodId: string,
  ): Promise<{ period: ReportingPeriod; programmeName: string }> {
    const { officeId } = actor;
    const period = await db.findOneBy(ReportingPeriod, { officeId, id: periodId });
    if (!period) throw notFound('period');
    const { programmeId } = period;
    const programme = await orNotFound('period', readableProgramme(db, actor, programmeId));
    const action = 'period:manage';
    if (!can(actor, action, { officeId, programmeId })) throw new DomainError('FORBIDDEN', { action });
    mustBeLive(programme);
    return { period, programmeName: programme.name };
  }
}

async function linksOf(db: EntityManager, period: ReportingPeriod): Promise<ReturnLinkType[]> {
  const rows: LinkRow[] = await db.query(LINKS, [period.officeId, period.id]);
  const ids = rows.map(({ id }) => id);
  const uses: UseRow[] = await db.query(USES, [period.officeId, ids, USES_SHOWN]);
  return rows.map(({ isExpired, revokedAt, ...row }) => ({
    ...row,
    state: stateOf(row, { isExpired, isRevoked: revokedAt !== null }, period),
    uses: uses.filter(({ linkId }) => linkId === row.id).map(useView),
  }));
}

function stateOf(
  { boundAt }: Pick<LinkRow, 'boundAt'>,
  { isExpired, isRevoked }: { isExpired: boolean; isRevoked: boolean },
  { state }: ReportingPeriod,
): string {
  if (isRevoked) return 'REVOKED';
  if (isExpired) return 'EXPIRED';
  if (!isAnswerable(state as PeriodState)) return 'CLOSED';
  return boundAt === null ? 'NEW' : 'IN_USE';
}

function useView({ at, outcome, detail }: UseRow): ReturnLinkType['uses'][number] {
  const words = LINK_OUTCOME_WORDS[outcome];
  return {
    at,
    outcome,
    words: detail === null ? words : `${words}: ${detail}`,
    isRefused: outcome.startsWith('REFUSED'),
  };
}

function one(links: readonly ReturnLinkType[], id: string): ReturnLinkType {
  return links.find((link) => link.id === id)!;
}
