import { timingSafeEqual } from 'node:crypto';
import type { Problem } from '@gantry/shared/errors/error-codes';
import {
  LINK_REFUSAL_SENTENCE,
  type LinkFacts,
  type LinkOutcome,
  type LinkRefusal,
  linkRefusal,
} from '@gantry/shared/reporting/return-link-rules';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AccessLog } from '../../platform/auth/access-log.service.js';
import { ThrottleService } from '../../platform/auth/throttle.service.js';
import { newToken, tokenHash } from '../../platform/auth/tokens.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { Answerer } from '../returns/index.js';
import { noteUse } from './link-uses.js';
import {
  BIND,
  IDLE_MINUTES,
  LEAVE,
  LINK_BY_ID,
  LINK_BY_TOKEN,
  OPEN_AGAIN,
  TOUCH,
} from './return-links.sql.js';

/** A link as it stands now. */
export interface FoundLink extends Omit<LinkFacts, 'browser'> {
  officeId: string;
  id: string;
  programmeId: string;
  programmeName: string;
  periodId: string;
  periodName: string;
  cutOffOn: string;
  personId: string;
  personName: string;
  browserHash: Buffer | null;
  /** Used within the last hour. */
  isOpen: boolean;
  now: Date;
}

/** What a link says of itself before anybody has said that it is theirs. */
export interface LinkLook {
  linkId: string;
  /** Null once a browser is bound: another one learns no name. */
  about: { personName: string; programmeName: string; periodName: string; cutOffOn: string } | null;
}

const TOKEN = /^[A-Za-z0-9_-]{43}$/;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The door for people without a password. A link names person and period; whoever has it says "this is me" once, which binds
 * it to that browser; from then on both halves are needed: the link itself, and the browser's own secret.
 */
@Injectable()
export class LinkDoor {
  constructor(
    private readonly db: DataSource,
    private readonly throttle: ThrottleService,
    private readonly access: AccessLog,
  ) {}

  /** Looks and changes nothing: programs that read letters ahead may do so too. */
  async look(token: string, address: string): Promise<LinkLook> {
    const link = await this.ofToken(token, address);
    const isBound = link.browserHash !== null;
    await this.mustOpen(link, isBound ? 'THIS' : 'NONE_YET');
    await noteUse(this.db, link, 'OPENED');
    const { id: linkId, personName, programmeName, periodName, cutOffOn } = link;
    return { linkId, about: isBound ? null : { personName, programmeName, periodName, cutOffOn } };
  }

  /** "This is me": binds the first browser and answers its secret; lets the bound one in again and answers null. */
  async enter(linkId: string, token: string, secret: string | null, address: string): Promise<string | null> {
    const link = await this.ofToken(token, address);
    if (link.id !== linkId) throw await this.unknown(address);
    const browser = browserOf(link, secret);
    await this.mustOpen(link, browser);
    if (browser === 'THIS') {
      await this.db.query(OPEN_AGAIN, [link.officeId, link.id]);
      await noteUse(this.db, link, 'ENTERED');
      return null;
    }
    const fresh = newToken();
    const [bound] = await this.db.query(BIND, [link.officeId, link.id, tokenHash(fresh)]);
    // Two browsers at once: the second finds it bound.
    if (bound.length === 0) throw await this.refuse(link, 'REFUSED_FORWARDED');
    await noteUse(this.db, link, 'ENTERED');
    return fresh;
  }

  /** Lets a bound browser through to what is its person's in this period; asked at every call. */
  async pass(linkId: string, secret: string | null, address: string): Promise<FoundLink> {
    const link = ID.test(linkId) ? await this.found(LINK_BY_ID, linkId) : null;
    if (!link) throw await this.unknown(address);
    await this.throttle.count('return-link', link.id);
    const browser = browserOf(link, secret);
    if (browser === 'NONE_YET') throw openAgain();
    await this.mustOpen(link, browser);
    if (!link.isOpen) throw openAgain();
    await this.db.query(TOUCH, [link.officeId, link.id]);
    return link;
  }

  async leave(link: FoundLink): Promise<void> {
    await this.db.query(LEAVE, [link.officeId, link.id]);
    await noteUse(this.db, link, 'LEFT');
  }

  note(link: FoundLink, outcome: LinkOutcome, detail: string | null = null): Promise<void> {
    return noteUse(this.db, link, outcome, detail);
  }

  private async ofToken(token: string, address: string): Promise<FoundLink> {
    const link = TOKEN.test(token) ? await this.found(LINK_BY_TOKEN, tokenHash(token)) : null;
    if (!link) throw await this.unknown(address);
    await this.throttle.count('return-link', link.id);
    return link;
  }

  private async found(statement: string, by: string | Buffer): Promise<FoundLink | null> {
    const [link]: FoundLink[] = await this.db.query(statement, [by, IDLE_MINUTES]);
    return link ?? null;
  }

  private async mustOpen(link: FoundLink, browser: LinkFacts['browser']): Promise<void> {
    const refusal = linkRefusal({ ...link, browser }, link.now);
    if (refusal !== null) throw await this.refuse(link, refusal);
  }

  private async refuse(link: FoundLink, refusal: LinkRefusal): Promise<DomainError> {
    await noteUse(this.db, link, refusal);
    return said('FORBIDDEN', LINK_REFUSAL_SENTENCE[refusal]);
  }

  /** A wrong, cut-off or altered address names no office in whose log it could stand: the instance notes it. */
  private async unknown(address: string): Promise<DomainError> {
    await this.throttle.count('return-link-miss', address);
    await this.access.note('DENIED', { detail: 'return link: not known' });
    return said(
      'NOT_FOUND',
      'This link is not known. It may have been cut off on its way: open it from your letter, or ask your programme office for a new one.',
    );
  }
}

/** What somebody with a link is to the rest of the product: a reader of this one programme, bound to one period. */
export function answererOf(link: FoundLink): Answerer {
  return {
    onlyPeriodId: link.periodId,
    actor: {
      officeId: link.officeId,
      personId: link.personId,
      sessionId: link.id,
      name: link.personName,
      grants: [
        {
          role: 'READER',
          scope: 'PROGRAMME',
          programmeId: link.programmeId,
          workstreamIds: [],
          bodyId: null,
          servedProgrammeIds: [],
        },
      ],
    },
  };
}

function browserOf({ browserHash }: FoundLink, secret: string | null): LinkFacts['browser'] {
  if (browserHash === null) return 'NONE_YET';
  return secret !== null && timingSafeEqual(browserHash, tokenHash(secret)) ? 'THIS' : 'ANOTHER';
}

function openAgain(): DomainError {
  return said('UNAUTHENTICATED', 'You have been away for a while. Open the link from your letter again.');
}

function said(code: 'FORBIDDEN' | 'NOT_FOUND' | 'UNAUTHENTICATED', message: string): DomainError {
  return new DomainError(code, {
    problems: [{ rule: 'RET-30', severity: 'E', field: null, message } satisfies Problem],
  });
}
