import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { CurrentActor } from '../../platform/auth/signed-in-of.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { AuditService } from './audit.service.js';
import {
  AuditEntryType,
  AuditTrailPageType,
  type HistoryEntity,
  HistoryEntityEnum,
  RecentChangeType,
} from './audit.types.js';

@Resolver(() => AuditEntryType)
export class AuditResolver {
  constructor(private readonly audit: AuditService) {}

  @Query(() => [AuditEntryType], {
    description:
      'What happened to a row and to what hangs on it, newest first. Readable by whoever reads the row.',
  })
  @Requires('programme:read')
  history(
    @CurrentActor() actor: SignedIn,
    @Args('entity', { type: () => HistoryEntityEnum, description: 'What kind of row.' })
    entity: HistoryEntity,
    @Args('id', { type: () => ID, description: 'The row.' }) id: string,
  ): Promise<AuditEntryType[]> {
    return this.audit.history(actor, entity, id);
  }

  @Query(() => [RecentChangeType], {
    description:
      'What was done in a programme since a day of the office clock, newest first, action by action.',
  })
  @Requires('programme:read')
  recentChanges(
    @CurrentActor() actor: SignedIn,
    @Args('programmeId', { type: () => ID, description: 'The programme.' }) programmeId: string,
    @Args('since', { type: () => DayScalar, description: 'First day, by the office clock.' }) since: string,
  ): Promise<RecentChangeType[]> {
    return this.audit.recentChanges(actor, programmeId, since);
  }

  @Query(() => AuditTrailPageType, { description: 'The audit trail of the office or of one programme.' })
  @Requires('office:read-audit')
  auditTrail(
    @CurrentActor() actor: SignedIn,
    @Args('programmeId', { type: () => ID, nullable: true, description: 'Only this programme.' })
    programmeId: string | null,
    @Args('before', { type: () => ID, nullable: true, description: 'The nextBefore of the page above.' })
    before: string | null,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'How many, 200 at the most.' })
    first: number,
  ): Promise<AuditTrailPageType> {
    return this.audit.auditTrail(actor, { programmeId: programmeId ?? null, before: before ?? null, first });
  }
}
